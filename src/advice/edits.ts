import { totalOf } from '../engine/check.js';
import type { Hit, Verdict } from '../engine/verdict.js';
import { applyChanges, type Change, type ChangedDraft } from '../message/change.js';
import type { Draft } from '../message/draft.js';
import { messageFromDraft } from '../message/from-draft.js';
import type { Message } from '../message/message.js';
import { SourceEdits } from '../message/source-edits.js';
import { evaluate } from '../rules/expression.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Edit } from './advice.js';

/** Every subset of these is weighed: 4,096 at most. More edits than that: the strongest are taken. */
const MAX_WEIGHED_EDITS = 12;

/** What is needed to check a draft again after a change. */
export interface Recheck {
  readonly ruleSet: RuleSet;
  readonly verdictOn: (message: Message) => Verdict;
  readonly ignored: readonly string[];
}

/** The edits that lower the score of a draft, each applied and checked, the strongest first. */
export function editsFor(draft: Draft, hits: readonly Hit[], recheck: Recheck): readonly Edit[] {
  const edits: Edit[] = [];
  const before = totalOf(hits);
  const offered = new Set<string>();
  for (const hit of hits) {
    if (hit.changes.length === 0) continue;
    const key = JSON.stringify(hit.changes);
    // One cut of the thread answers every hit in it.
    if (offered.has(key)) continue;
    const changed = applyChanges(draft, hit.changes);
    if (changed === undefined) continue;
    const scoreAfter = totalOf(hitsOf(changed.draft, recheck));
    if (scoreAfter >= before) continue;
    offered.add(key);
    edits.push({ id: hit.symbol, symbol: hit.symbol, changes: hit.changes, scoreAfter });
  }
  return edits.sort((a, b) => a.scoreAfter - b.scoreAfter);
}

/**
 * Ids of the smallest set of edits that brings the score below the limit, the lowest score among sets of that size;
 * empty when none is needed or none does. Sets are weighed by what remains of the hits and their metas, then the
 * chosen one is applied and checked.
 */
export function smallestSet(
  draft: Draft,
  hits: readonly Hit[],
  edits: readonly Edit[],
  limit: number,
  recheck: Recheck,
): readonly string[] {
  if (totalOf(hits) < limit) return [];
  const weighed = edits.slice(0, MAX_WEIGHED_EDITS);
  const candidates: { ids: readonly string[]; score: number }[] = [];
  for (let subset = 1; subset < 1 << weighed.length; subset++) {
    const ids = weighed.filter((_, index) => (subset & (1 << index)) !== 0).map((edit) => edit.id);
    const score = scoreWithout(hits, new Set(silencedBy(hits, edits, ids)), recheck.ruleSet);
    if (score < limit) candidates.push({ ids, score });
  }
  candidates.sort((a, b) => a.ids.length - b.ids.length || a.score - b.score);
  for (const candidate of candidates.slice(0, MAX_WEIGHED_EDITS)) {
    const changed = applyEdits(draft, candidate.ids, recheck);
    if (changed !== undefined && totalOf(hitsOf(changed.draft, recheck)) < limit) return candidate.ids;
  }
  return [];
}

/**
 * Applies edits one after another, each found anew in the draft as the last one left it, so that edits whose words
 * overlap still fit. Undefined when one of them is no longer offered and its rule still hits.
 */
export function applyEdits(draft: Draft, ids: readonly string[], recheck: Recheck): ChangedDraft | undefined {
  let current: ChangedDraft = { draft, body: SourceEdits.of(draft.html ?? draft.text ?? '') };
  for (const id of ids) {
    const hit = hitsOf(current.draft, recheck).filter((candidate) => candidate.symbol === id)[0];
    // An earlier edit silenced it on the way.
    if (hit === undefined) continue;
    const next = hit.changes.length === 0 ? undefined : applyChanges(current.draft, hit.changes);
    if (next === undefined) return undefined;
    current = { draft: next.draft, body: current.body.then(next.body) };
  }
  return current;
}

/** What a set of changes says it does, whatever its place: equal for the same words in a draft that moved on. */
export function wordsOf(changes: readonly Change[]): string {
  return JSON.stringify(
    changes.map((change) =>
      change.kind === 'replace' ? [change.part, change.before, change.after] : change,
    ),
  );
}

export function hitsOf(draft: Draft, recheck: Recheck): readonly Hit[] {
  const verdict = recheck.verdictOn(messageFromDraft(draft));
  return verdict.hits.filter((hit) => recheck.ignored.indexOf(hit.symbol) < 0);
}

/** The symbols that fall silent with these edits: their own, and those with the very same change. */
function silencedBy(hits: readonly Hit[], edits: readonly Edit[], ids: readonly string[]): readonly string[] {
  const applied = edits
    .filter((edit) => ids.indexOf(edit.id) >= 0)
    .map((edit) => JSON.stringify(edit.changes));
  return hits.filter((hit) => applied.indexOf(JSON.stringify(hit.changes)) >= 0).map((hit) => hit.symbol);
}

function scoreWithout(hits: readonly Hit[], silenced: ReadonlySet<string>, ruleSet: RuleSet): number {
  const left = new Map<string, number>();
  for (const hit of hits) if (!silenced.has(hit.symbol)) left.set(hit.symbol, 1);
  for (const rule of ruleSet.rules) {
    if (rule.matcher.kind !== 'meta' || !left.has(rule.symbol)) continue;
    if (evaluate(rule.matcher.expression, (symbol) => left.get(symbol) ?? 0) === 0) left.delete(rule.symbol);
  }
  return totalOf(hits.filter((hit) => left.has(hit.symbol)));
}
