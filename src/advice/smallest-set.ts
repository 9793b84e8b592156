import { totalOf } from '../engine/check.js';
import type { Hit } from '../engine/verdict.js';
import { applyChanges } from '../message/change.js';
import type { Draft } from '../message/draft.js';
import type { Edit } from './advice.js';
import { hitsOf, type Recheck } from './edits.js';

/** Every set of these may be tried: 4,096 checks at most. Of more edits the strongest are taken. */
export const MAX_TRIED_EDITS = 12;

/**
 * Characters of body checked in one search, about a second's work. A long draft in which hardly any set is enough
 * would keep the pane busy while its author types; past this the strongest edits are named, as many as it takes, though
 * a smaller set may exist.
 */
export const MAX_SEARCHED_CHARS = 8_000_000;

/** A draft with some of the edits made to it, and what the rules say of it. */
interface Attempt {
  readonly ids: readonly string[];
  /** Index of the last edit made: each set is reached once, its edits in their order. */
  readonly last: number;
  readonly draft: Draft;
  readonly hits: readonly Hit[];
}

/**
 * Ids of the smallest set of edits that brings the score below the limit, the lowest score among sets of that size;
 * empty when none is needed, or all together are not enough. Every set is made and checked, never estimated: edits
 * touch each other, and a combination or the content model may fall silent with neither alone.
 */
export function smallestSet(
  draft: Draft,
  hits: readonly Hit[],
  edits: readonly Edit[],
  limit: number,
  recheck: Recheck,
): readonly string[] {
  if (totalOf(hits) < limit) return [];
  const tried = edits.slice(0, MAX_TRIED_EDITS);
  const nothing: Attempt = { ids: [], last: -1, draft, hits };
  const strongest = strongestUntilBelow(nothing, tried, limit, recheck);
  if (strongest === undefined) return [];

  let left = MAX_SEARCHED_CHARS;
  let level: readonly Attempt[] = [nothing];
  while (level.length > 0) {
    const next: Attempt[] = [];
    for (const from of level) {
      for (let index = from.last + 1; index < tried.length; index++) {
        left -= (draft.html ?? draft.text ?? '').length + 1;
        if (left < 0) return strongest.ids;
        const edit = tried[index];
        const made = edit && attempt(from, edit, index, recheck);
        if (made !== undefined) next.push(made);
      }
    }
    const enough = next.filter(({ hits: remaining }) => totalOf(remaining) < limit);
    if (enough.length > 0) {
      return enough.reduce((best, other) => (totalOf(other.hits) < totalOf(best.hits) ? other : best)).ids;
    }
    level = next;
  }
  return [];
}

/** The strongest edits, as many as it takes; undefined when all together are not enough. */
function strongestUntilBelow(
  nothing: Attempt,
  edits: readonly Edit[],
  limit: number,
  recheck: Recheck,
): Attempt | undefined {
  let reached = nothing;
  for (let index = 0; index < edits.length; index++) {
    const edit = edits[index];
    reached = (edit && attempt(reached, edit, index, recheck)) ?? reached;
    if (totalOf(reached.hits) < limit) return reached;
  }
  return undefined;
}

/**
 * One more edit made, found anew in the draft as the last one left it. Undefined when it can't be made though its rule
 * still hits.
 */
function attempt(from: Attempt, { id }: Edit, index: number, recheck: Recheck): Attempt | undefined {
  const ids = [...from.ids, id];
  const hit = from.hits.filter(({ symbol }) => symbol === id)[0];
  // An earlier edit silenced it on the way.
  if (hit === undefined) return { ...from, ids, last: index };
  const changed = hit.changes.length === 0 ? undefined : applyChanges(from.draft, hit.changes);
  if (changed === undefined) return undefined;
  return { ids, last: index, draft: changed.draft, hits: hitsOf(changed.draft, recheck) };
}
