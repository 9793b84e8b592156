import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions } from '../../src/bundled/generated/functions.js';
import { ruleSet } from '../../src/bundled/generated/rule-set.js';
import { check } from '../../src/engine/check.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { gramFilter } from '../../src/engine/gram-filter.js';
import { compileBundled } from '../../src/rules/compile-bundled.js';
import { needsOf } from '../../src/rules/needs-of.js';
import { draftKinds } from '../../bench/draft-kinds.js';
import { loadRules } from '../../scripts/generate.js';
import { readWritten } from '../../train/written-texts.js';
import { RULE_TEXTS, withoutNeeds } from './bare-rules.js';

const everywhere = withoutNeeds(ruleSet);

/** Whether a pattern would be run over any stretch of a text. */
function isRun(body: RegExp, text: string): boolean {
  const rules = compileBundled([{ ...RULE_TEXTS, symbol: 'RULE', body }]);
  const matcher = rules.rules[0]?.matcher;
  if (matcher?.kind !== 'body') throw new TypeError('not a body rule');
  const whole = { start: 0, end: text.length };
  return (gramFilter(rules, 'body', text, [whole])(matcher.pattern)?.(whole).length ?? 0) > 0;
}

describe('the needs of a pattern', () => {
  it.each([
    [/\bclick\s+here\b/i, ['Please click\u00a0here'], 'Please call us'],
    [/\b(?:click|tap|press)\b/i, ['Click', 'tap', 'PRESS'], 'Touch it'],
    [/\bsp(?:am|oof)(?:ed)?\b/i, ['spam', 'SPOOFED'], 'specimen'],
    [/\bgold\s+(?:bars?|dust)\b/i, ['Gold bars', 'gold dust'], 'a gold ring'],
    [/\b(?:gold\s+bars|atm\s+card)\b/i, ['gold bars', 'ATM card'], 'a gold card'],
    [/\bget\s+(?:\$|free\b)/i, ['get $', 'get free'], 'get rid'],
    [/\d\s?%\s+off\b/i, ['5 % off'], '5 euros off'],
    [/\b(?:shed|melt)\s+(?:weight|fat)\b/i, ['Shed weight', 'melt fat'], 'finished weighting'],
    [/\bfree\b[^.]{0,20}\boffers?\b/i, ['free offers', 'free and good offer'], 'free samples offered'],
  ])('%s are there where it matches', (pattern, matching, other) => {
    expect(matching.filter((text) => isRun(pattern, text))).toEqual(matching);
    expect(isRun(pattern, other)).toBe(false);
  });

  it.each([/\bgo\b/i, /(?:free|\d+)/i, /h[a-z]l?o?/i, /\u00fcb/i])('%s has none', (pattern) => {
    expect(needsOf(pattern)).toBeUndefined();
  });

  it('do not reach across white space, which may be any of many characters', () => {
    const needs = needsOf(/\bto\s+us\s+free\s+money\b/i) ?? [];
    expect(needs).not.toEqual([]);
    for (const { grams, near } of needs) {
      for (const gram of [...grams, ...(near ?? [])]) expect(gram).not.toMatch(/\s/);
    }
  });
});

describe('patterns are spared, hits are not', () => {
  it('on every text written for training', { timeout: 120_000 }, async () => {
    expect(readdirSync('train/written').length).toBeGreaterThan(0);
    for (const { id, draft } of await readWritten('train/written')) {
      const message = messageFromDraft(draft);
      expect(check(message, ruleSet, functions), id).toEqual(check(message, everywhere, functions));
    }
  });

  it('on long drafts of every kind', { timeout: 120_000 }, async () => {
    const examples = (await loadRules()).flatMap(({ rule }) => [
      ...rule.examples.hits,
      ...rule.examples.misses,
    ]);
    for (const { name, build } of draftKinds(examples)) {
      const message = messageFromDraft(build(30_000, 3));
      expect(check(message, ruleSet, functions), name).toEqual(check(message, everywhere, functions));
    }
  });

  it('on capitals, other spaces and pieces of the patterns themselves', () => {
    const words = ruleSet.rules.flatMap(({ matcher }) =>
      matcher.kind === 'body' || matcher.kind === 'subject'
        ? (matcher.pattern.source.match(/[a-z]{2,12}/gi) ?? [])
        : [],
    );
    const word = fc.constantFrom(...new Set(words));
    const text = fc
      .array(fc.tuple(word, fc.boolean(), fc.constantFrom(' ', '\u00a0', '\u2003', '\n', '-', '\u2019')), {
        maxLength: 60,
      })
      .map((pieces) =>
        pieces.map(([piece, loud, gap]) => (loud ? piece.toUpperCase() : piece) + gap).join(''),
      );
    fc.assert(
      fc.property(text, (body) => {
        const message = messageFromDraft({ subject: body.slice(0, 200).replace(/\s/g, ' '), text: body });
        expect(check(message, ruleSet, functions)).toEqual(check(message, everywhere, functions));
      }),
      { numRuns: 300 },
    );
  });
});
