import { describe, expect, it } from 'vitest';
import { applyEdits, assess, type Assessment } from '../src/assess.js';
import type { Draft } from '../src/message/draft.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import { loadRules } from '../scripts/generate.js';

const MAX_TEXT_CHARS = 120;

const rules = await loadRules();

function assessDraft(draft: Draft): Assessment {
  return assess(messageFromDraft(draft), { draft });
}

function symbolsOf(assessment: Assessment): readonly string[] {
  return assessment.hits.map((hit) => hit.symbol);
}

describe.each(rules)('$rule.symbol', ({ file, rule, hasTest }) => {
  it('stands in the file of its name, and exports its function when it has one', () => {
    expect(file).toBe(`${rule.symbol.toLowerCase().replace(/_/g, '-')}.ts`);
    expect(hasTest).toBe('test' in rule);
  });

  it('says what was seen, why it counts and what to do, briefly and calmly', () => {
    for (const text of [rule.describe, rule.why, rule.fix]) {
      expect(text.length).toBeLessThanOrEqual(MAX_TEXT_CHARS);
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toContain('!');
    }
    expect(rule.why).toMatch(/\.$/);
    expect(rule.fix).toMatch(/\.$/);
    expect(rule.score * 10).toBeCloseTo(Math.round(rule.score * 10), 6);
    expect(rule.examples.hits.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.examples.hits.map((draft) => [JSON.stringify(draft).slice(0, 100), draft] as const))(
    'hits %s, and its fix silences it without waking another rule',
    (_, draft) => {
      const before = assessDraft(draft);
      const hit = before.hits.find((candidate) => candidate.symbol === rule.symbol);
      expect(hit, 'the example must hit').toBeDefined();
      expect(hit?.evidence.length).toBeGreaterThan(0);
      for (const advice of before.advice) expect(`${advice.why} ${advice.fix}`).not.toMatch(/\{\w+\}/);
      if (hit === undefined || hit.changes.length === 0) return;
      const edit = before.edits.find(
        ({ changes }) => JSON.stringify(changes) === JSON.stringify(hit.changes),
      );
      expect(edit, 'its changes must lower the score').toBeDefined();
      if (edit === undefined) return;
      const after = assessDraft(applyEdits(draft, [edit])?.draft ?? draft);
      expect(symbolsOf(after)).not.toContain(rule.symbol);
      // The content bands are one measurement: a change of words may move it from one to the next.
      const woken = symbolsOf(after).filter((symbol) => !symbolsOf(before).includes(symbol));
      expect(woken.filter((symbol) => !symbol.startsWith('CONTENT_MODEL_'))).toEqual([]);
      expect(after.score).toBe(edit.scoreAfter);
    },
  );

  it.each(rule.examples.misses.map((draft) => [JSON.stringify(draft).slice(0, 100), draft] as const))(
    'misses %s',
    (_, draft) => {
      expect(symbolsOf(assessDraft(draft))).not.toContain(rule.symbol);
    },
  );
});
