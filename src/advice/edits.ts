import { totalOf } from '../engine/check.js';
import type { Hit, Verdict } from '../engine/verdict.js';
import { applyChanges, type Change, type ChangedDraft } from '../message/change.js';
import type { Draft } from '../message/draft.js';
import { messageFromDraft } from '../message/from-draft.js';
import type { Message } from '../message/message.js';
import { SourceEdits } from '../message/source-edits.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Edit } from './advice.js';

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
