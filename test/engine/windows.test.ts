import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.js';
import type { Places } from '../../src/engine/gram-places.js';
import { gapsIn, windowsAround, type Sought } from '../../src/engine/windows.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import type { BundledRule } from '../../src/rules/bundled-rule.js';
import { compileBundled } from '../../src/rules/compile-bundled.js';
import { RULE_TEXTS, withoutNeeds } from './bare-rules.js';

/** Patterns whose matches depend on what stands beside them, overlap, or end elsewhere when less is seen. */
const rules: readonly BundledRule[] = [
  { ...RULE_TEXTS, symbol: 'BOUNDARY', body: /\bcat\b/i },
  { ...RULE_TEXTS, symbol: 'LINE', body: /^\s*dog:?$/im },
  { ...RULE_TEXTS, symbol: 'AHEAD', body: /cow(?!\s+milk)(?=[^.]{0,9}grass)/i },
  { ...RULE_TEXTS, symbol: 'GREEDY', body: /bird[^.]{0,12}(?:nest|egg)?/i },
  { ...RULE_TEXTS, symbol: 'SPACES', body: /\s+horse\s+(?:race\s*){1,2}/i },
  { ...RULE_TEXTS, symbol: 'IN_LINE', body: /fish \S+ (?:pond|sea)/i },
  { ...RULE_TEXTS, symbol: 'WAYS', body: /\bcat\s+(?:food|race)\b|horse[^.]{0,30}pond|\bsea\s?%/i },
  { ...RULE_TEXTS, symbol: 'NEAR', body: /\b(?:cow|bird)s?\b[^.]{0,20}\b(?:grass|egg)(?!\s+and)/i },
  { ...RULE_TEXTS, symbol: 'SUBJECT', subject: /\b(?:cat|dog)\s+food\b/i },
];

const ruleSet = compileBundled(rules);
const everywhere = withoutNeeds(ruleSet);

const word = fc.constantFrom(
  ...[
    'cat',
    'cats',
    'Cat',
    'dog',
    'dog:',
    'cow',
    'milk',
    'grass',
    'bird',
    'nest',
    'egg',
    'horse',
    'horse \t\n \n race \t\n \n\n race',
    'race',
    'race race',
  ],
  ...[
    'fish',
    'fish a pond',
    'the sea',
    'sea%',
    'x',
    'and then some more of it',
    'food',
    '.',
    '> quoted',
    '\n> cat',
  ],
);
const gap = fc.constantFrom(' ', '', '\n', '  ', '\n\n', '\u00a0', ' \t \n ', '\u2003\u2003', '.');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 80 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

describe('a pattern run on windows alone', () => {
  it('is told from one run everywhere by nothing', () => {
    expect(
      ruleSet.rules.filter(({ matcher }) => 'pattern' in matcher && matcher.pattern.needs !== undefined),
    ).toHaveLength(rules.length);
    const draft = fc.record({
      kind: fc.constantFrom<NonNullable<Draft['kind']>>('new', 'reply'),
      subject: text.map((given) => given.replace(/\s/g, ' ').slice(0, 60)),
      text,
    });
    fc.assert(
      fc.property(draft, (given) => {
        const message = messageFromDraft(given);
        expect(check(message, ruleSet, {})).toEqual(check(message, everywhere, {}));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('windows', () => {
  const range = { start: 0, end: 1_000 };
  const NO_GAPS = { ranges: [], extra: 0 };
  const listed = (places: readonly number[]): Places => ({
    list: Int32Array.from(places),
    from: 0,
    to: places.length,
  });
  const at = (
    places: readonly number[],
    reach: number | 'line',
    near?: readonly number[],
  ): readonly Sought[] => [
    { places: [listed(places)], near: near === undefined ? undefined : [listed(near)], reach },
  ];

  it('are only where both grams of a match are in reach of each other', () => {
    const plain = 'a'.repeat(1_000);
    const firsts = windowsAround(plain, range, at([100, 300, 500], 10, [291, 520]), NO_GAPS);
    expect(firsts.map(({ last }) => last)).toEqual([300]);
    const spaced = `${'a'.repeat(505)}${' '.repeat(12)}${'a'.repeat(483)}`;
    expect(windowsAround(spaced, range, at([500], 10, [520]), gapsIn(spaced))).toHaveLength(1);
  });

  it('reach further where runs of white space count as one', () => {
    const tight = windowsAround('a'.repeat(1_000), range, at([500], 10), NO_GAPS);
    expect(tight).toEqual([{ start: 489, first: 490, last: 500, end: 511 }]);
    const spaced = `${'a'.repeat(495)}${' '.repeat(4)}${'a'.repeat(501)}`;
    const [wide] = windowsAround(spaced, range, at([500], 10), gapsIn(spaced));
    expect(wide).toEqual({ start: 486, first: 487, last: 500, end: 511 });
  });

  it('are one for places beside each other, and the whole range where they are most of it', () => {
    const plain = 'a'.repeat(1_000);
    expect(windowsAround(plain, range, at([100, 110, 400], 10), NO_GAPS)).toHaveLength(2);
    const many = Array.from({ length: 60 }, (_, index) => index * 16);
    expect(windowsAround(plain, range, at(many, 20), NO_GAPS)).toEqual([
      { start: 0, first: 0, last: 1_000, end: 1_000 },
    ]);
  });

  it('end with the line where a pattern cannot leave it', () => {
    const lines = `one\ntwo three\n${'four '.repeat(20)}`;
    expect(windowsAround(lines, { start: 0, end: lines.length }, at([6], 'line'), NO_GAPS)).toEqual([
      { start: 3, first: 4, last: 6, end: 14 },
    ]);
  });
});
