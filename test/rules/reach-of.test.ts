import { expect, it } from 'vitest';
import { reachOf } from '../../src/rules/reach-of.js';

it.each([
  [/\bclick\s+here\b/i, 10],
  [/\b(?:buy|purchase)\b[^.?!]{0,80}\bcards?\b/i, 93],
  [/free(?=\s*money)/i, 10],
  [/^[ \t]*dear\b/im, 5],
  [/(?:very\s+){0,3}good/, 19],
  [/[\u00e4\u00f6]{2}\u20ac/, 3],
])('%s looks so many characters far, white space counted as one', (pattern, reach) => {
  expect(reachOf(pattern)).toBe(reach);
});

it.each([/\bkonto (?:\S+ ){0,3}gesperrt/i, /free[^\n]*money/, /a(?:b|c)+/])(
  '%s cannot leave a line',
  (pattern) => {
    expect(reachOf(pattern)).toBe('line');
  },
);

it.each([/free[^.]*money/, /(\w)\s?\1.+\s/, /\D+x/, /[\s,]+x/])('nothing limits %s', (pattern) => {
  expect(reachOf(pattern)).toBeUndefined();
});
