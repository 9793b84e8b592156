import { totalOf } from '../engine/check.js';
import type { Hit } from '../engine/verdict.js';
import { applyChanges } from '../message/change.js';
import type { Draft } from '../message/draft.js';
import type { Edit } from './advice.js';
import { hitsOf, type Recheck } from './edits.js';

/** Every set of these may be tried: 4,096 checks at most. Of more edits the strongest are taken. */
export const MAX_TRIED_EDITS = 12;

/**
 * Characters of body checked in one search, about two seconds' work. A long draft in which hardly any set is enough
 * would keep the pane busy while its author types; past this a set is found that none can be left out of, though a
 * smaller one may exist.
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
  const everything = attempt(nothing, tried, recheck);
  if (everything === undefined || totalOf(everything.hits) >= limit) return [];

  let left = MAX_SEARCHED_CHARS;
  let level: readonly Attempt[] = [nothing];
  while (level.length > 0) {
    const next: Attempt[] = [];
    for (const from of level) {
      for (let index = from.last + 1; index < tried.length; index++) {
        left -= (draft.html ?? draft.text ?? '').length + 1;
        if (left < 0) return withoutNeedless(nothing, tried, limit, recheck);
        const made = attempt(from, tried.slice(index, index + 1), recheck);
        if (made !== undefined) next.push({ ...made, last: index });
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

/**
 * The edits made one after another, each found anew in the draft as the last one left it. Undefined when one of them
 * can't be made though its rule still hits.
 */
function attempt(from: Attempt, edits: readonly Edit[], recheck: Recheck): Attempt | undefined {
  let { draft, hits } = from;
  for (const { id } of edits) {
    const hit = hits.filter(({ symbol }) => symbol === id)[0];
    // An earlier edit silenced it on the way.
    if (hit === undefined) continue;
    const changed = hit.changes.length === 0 ? undefined : applyChanges(draft, hit.changes);
    if (changed === undefined) return undefined;
    draft = changed.draft;
    hits = hitsOf(draft, recheck);
  }
  return { ids: [...from.ids, ...edits.map(({ id }) => id)], last: from.last, draft, hits };
}

/** All edits but those that are not missed, the weakest left out first. */
function withoutNeedless(
  nothing: Attempt,
  edits: readonly Edit[],
  limit: number,
  recheck: Recheck,
): readonly string[] {
  let kept = edits;
  for (const edit of edits.slice().reverse()) {
    const fewer = kept.filter((other) => other !== edit);
    const made = attempt(nothing, fewer, recheck);
    if (made !== undefined && totalOf(made.hits) < limit) kept = fewer;
  }
  return kept.map(({ id }) => id);
}
