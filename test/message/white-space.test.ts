import { expect, it } from 'vitest';
import { endOfRun, isSpace, startOfRun } from '../../src/message/white-space.js';

it('takes for white space what patterns take for it', () => {
  const wrong: number[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

it('finds the run that a place lies in', () => {
  const text = 'see https://example.com\u00a0now';
  expect([startOfRun(text, 9), endOfRun(text, 9)]).toEqual([4, 23]);
  expect([startOfRun(text, 3), endOfRun(text, 3)]).toEqual([0, 3]);
  expect(startOfRun(text, 9, 6)).toBe(6);
});
