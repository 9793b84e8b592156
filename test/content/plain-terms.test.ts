import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termByPattern } from '../../src/engine/content/terms.js';
import { readTerms } from './read-terms.js';

/** What decides between one reading and another, and what looks like it. */
const PIECES = [
  ...[
    'word',
    'WORD',
    "it's",
    'o\u2019clock',
    "'",
    '\u2019',
    'é',
    'stra\u00dfe',
    'e\u0301',
    '\u4f60\u597d',
    '\u212a',
  ],
  ...['www.', 'www', 'w.', 'https://', 'http:', ':/', '://', 'a.b', 'x@y.z', 'ann@example.com', '@'],
  ...[
    '-',
    '--',
    '+',
    '_',
    'foo_bar',
    '$',
    'US$',
    'R$ 5',
    '$1,200.50',
    '30 euros',
    '15 %',
    '15%',
    '3d',
    '5\u20ac',
  ],
  ...['2\u00a0EUR', '2  EUR', '12/03/2024', '9:30', '10-', '1.', '1,', '4 gbp', '2 u', '5 k'],
  ...[
    '!',
    '?',
    ';',
    ':',
    '.',
    '...',
    '\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u2013',
    '\u201d',
  ],
  ...[
    '(',
    ')',
    '"',
    '%',
    '#',
    '/',
    '\\',
    '*',
    '\u{1F389}',
    '\u2600',
    'a'.repeat(31),
    'a'.repeat(70),
    '\u2c00',
  ],
];

function termsByPattern(text: string): readonly object[] {
  const terms: object[] = [];
  for (let found = termByPattern(text, 0); found !== undefined; found = termByPattern(text, found.end)) {
    const { term, start, end } = found;
    if (term !== undefined) terms.push({ text: term, start, end });
  }
  return terms;
}

it('finds the terms that the pattern finds, most of them without it', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(readTerms(given)).toEqual(termsByPattern(given));
    }),
    { numRuns: 5_000 },
  );
});
