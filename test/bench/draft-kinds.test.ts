import { describe, expect, it } from 'vitest';
import { draftKinds } from '../../bench/draft-kinds.js';
import { loadRules } from '../../scripts/generate.js';
import { assess } from '../../src/assess.js';
import { messageFromDraft } from '../../src/message/from-draft.js';

const examples = (await loadRules()).flatMap(({ rule }) => [...rule.examples.hits, ...rule.examples.misses]);

describe.each(draftKinds(examples))('$name', ({ name, build }) => {
  it.each([2 * 1024, 50 * 1024])('has about %i characters', (chars) => {
    const { html, text } = build(chars, 1);
    const { length } = html ?? text ?? '';
    expect(length).toBeGreaterThan(0.85 * chars);
    expect(length).toBeLessThan(1.2 * chars + 2_000);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(build(4_000, 7)).toEqual(build(4_000, 7));
    expect(build(4_000, 7)).not.toEqual(build(4_000, 8));
  });

  it('is what it says: ordinary mail passes, the hard mix touches most subjects', () => {
    const { score, required, hits } = assess(messageFromDraft(build(50 * 1024, 1)));
    if (name.startsWith('hard mix')) expect(hits.length).toBeGreaterThan(30);
    else expect(score).toBeLessThan(required);
  });
});
