import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, printable } from '../../src/cli/printable.js';

describe('printable', () => {
  it.each([
    ['leaves ordinary text alone', 'Grüße, 你好 👍🏽 «x»', 'Grüße, 你好 👍🏽 «x»'],
    ['joins lines', 'one\r\n\ttwo', 'one two'],
    ['shows an escape sequence instead of sending it', '\u001b[2J', '\\u001b[2J'],
    ['shows 8-bit control characters', 'a\u009b31m', 'a\\u009b31m'],
    ['shows text-direction overrides', 'fdp\u202eexe', 'fdp\\u202eexe'],
    ['shows zero-width characters', 'fr\u200bee', 'fr\\u200bee'],
    ['shows halves of a surrogate pair', '\udc00x\ud83d', '\\udc00x\\ud83d'],
  ])('%s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('jsonLine', () => {
  it('is one line that any JSON reader turns back into the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*\n$/);
      }),
    );
  });
});
