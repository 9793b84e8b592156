import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, assess } from '../../src/assess.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import type { Draft } from '../../src/message/draft.js';

const assessed = (draft: Draft, warn?: number): ReturnType<typeof assess> =>
  assess(messageFromDraft(draft), { draft, ...(warn !== undefined && { policy: { required: 5, warn } }) });

/** Sentences that each have an edit, some of them meeting in a combination. */
const SENTENCES = [
  'ACT NOW!!!!!',
  'Click here to see it.',
  'Your password will expire.',
  'This is not spam.',
  'It is risk free.',
  'It is a limited time offer.',
  '100% guaranteed results.',
  'Order now and save.',
  'There is no obligation.',
  'Amazing, incredible and unbelievable!!!',
];

/** What the edits of all sentences together stay below. */
const LONG_LIMIT = 8;

describe('the smallest set of edits', () => {
  it('is below the limit, and no smaller set is', () => {
    const drafts = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 7 }),
        fc.constantFrom(1, 2, 3),
      )
      .map(([sentences, warn]) => ({ subject: 'HURRY!!! LAST CHANCE', text: sentences.join(' '), warn }));
    fc.assert(
      fc.property(drafts, ({ subject, text, warn }) => {
        const draft = { subject, text };
        const { edits, enough, score } = assessed(draft, warn);
        const scoreAfter = (ids: readonly string[]): number => {
          const changed = applyEdits(
            draft,
            edits.filter(({ id }) => ids.includes(id)),
          );
          return changed === undefined ? Infinity : assessed(changed.draft).score;
        };
        if (enough.length > 0) expect(scoreAfter(enough)).toBeLessThan(warn);
        // Every set by brute force, each made by the door that the pane uses.
        const size = enough.length > 0 ? enough.length : edits.length + 1;
        if (score < warn) return;
        for (const ids of subsetsOf(edits.map(({ id }) => id))) {
          if (ids.length < size) expect(scoreAfter(ids), ids.join()).toBeGreaterThanOrEqual(warn);
        }
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('is found in a long draft too, where not every set can be tried', () => {
    const filler = 'The meeting about the garden fence is on Tuesday at nine. '.repeat(12_000);
    const draft = { subject: 'HURRY!!! LAST CHANCE', text: `${SENTENCES.join(' ')} ${filler}` };
    const { edits, enough } = assessed(draft, LONG_LIMIT);
    expect(enough.length).toBeGreaterThan(0);
    const changed = applyEdits(
      draft,
      edits.filter(({ id }) => enough.includes(id)),
    );
    expect(assessed(changed?.draft ?? draft).score).toBeLessThan(LONG_LIMIT);
  });
});

function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 1 << ids.length }, (_, bits) =>
    ids.filter((_id, index) => (bits >> index) & 1),
  );
}
