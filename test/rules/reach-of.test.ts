import { expect, it } from 'vitest';
import { parsePattern } from '../../src/regex/parse.js';
import { asPerl } from '../../src/rules/as-perl.js';
import { reachOf } from '../../src/rules/reach-of.js';

function reach({ source, flags }: RegExp): number | 'line' | undefined {
  return reachOf(parsePattern(asPerl(source, 'ascii'), flags).root, source);
}

it.each([
  [/\bclick\s+here\b/i, 10],
  [/\b(?:buy|purchase)\b[^.?!]{0,80}\bcards?\b/i, 93],
  [/free(?=\s*money)/i, 10],
  [/^[ \t]*dear\b/im, 5],
  [/(?:very\s+){0,3}good/, 19],
  [/[\u00e4\u00f6]{2}\u20ac/, 3],
])('%s looks so many characters far, white space counted as one', (pattern, expected) => {
  expect(reach(pattern)).toBe(expected);
});

it.each([/\bkonto (?:\S+ ){0,3}gesperrt/i, /free[^\n]*money/, /a(?:b|c)+/])(
  '%s cannot leave a line',
  (pattern) => {
    expect(reach(pattern)).toBe('line');
  },
);

it.each([/free[^.]*money/, /(\w)\s?\1.+\s/, /\D+x/, /[\s,]+x/])('nothing limits %s', (pattern) => {
  expect(reach(pattern)).toBeUndefined();
});
