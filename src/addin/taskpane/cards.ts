import type { Advice, Edit } from '../../advice/advice.js';
import type { Assessment } from '../../assess.js';
import type { Hit } from '../../engine/verdict.js';
import type { DraftReading, UndoToken } from '../draft-port.js';

/** Outlook's `body.setAsync` takes no more; above it the person is told what to do and changes it by hand. */
export const MAX_WRITABLE_BODY_CHARS = 1_000_000;

/** Which card a fix belongs to: a hit's symbol, or one of the two cards that stand for several hits. */
export type FixId = string;
export const ENOUGH_FIX: FixId = 'enough';
export const THREAD_FIX: FixId = 'thread';

/** Edits offered with one button. */
export interface Fix {
  readonly id: FixId;
  readonly edits: readonly Edit[];
  /** What the card is called, kept so that the card can still be named when its hits are gone. */
  readonly titles: readonly string[];
  /** Of the hits it answers: where its card stands in the list. */
  readonly score: number;
}

/** A fix that is in the draft now and can be taken back. */
export interface AppliedFix extends Fix {
  readonly undo: UndoToken;
}

export type Card =
  | {
      readonly kind: 'hit';
      readonly id: string;
      readonly hit: Hit;
      readonly advice: Advice;
      readonly fix: Fix | undefined;
    }
  | { readonly kind: 'applied'; readonly id: string; readonly applied: AppliedFix }
  | { readonly kind: 'ignored'; readonly id: string; readonly hit: Hit };

/**
 * The list of the pane: what still costs points, worst first, with what was applied or ignored left where it stood.
 * The order is total (score, then symbol), so that a card never changes place because another one was dealt with.
 */
export function cardsOf(
  { reading, assessment }: { readonly reading: DraftReading; readonly assessment: Assessment },
  applied: readonly AppliedFix[],
): readonly Card[] {
  const mayEdit = writableEdits(reading, assessment.edits);
  const cards: Card[] = [];
  assessment.hits.forEach((hit, index) => {
    const advice = assessment.advice[index];
    if (advice === undefined || hit.score <= 0) return;
    const edit = mayEdit.find(({ symbol }) => symbol === hit.symbol);
    const fix = edit && { id: hit.symbol, edits: [edit], titles: [advice.title], score: hit.score };
    cards.push({ kind: 'hit', id: hit.symbol, hit, advice, fix });
  });
  const stillHit = new Set(cards.map(({ id }) => id));
  for (const fix of applied) {
    if (fix.id === ENOUGH_FIX || fix.id === THREAD_FIX || stillHit.has(fix.id)) continue;
    cards.push({ kind: 'applied', id: fix.id, applied: fix });
  }
  const shown = new Set(cards.map(({ id }) => id));
  for (const hit of assessment.ignored) {
    if (!shown.has(hit.symbol)) cards.push({ kind: 'ignored', id: hit.symbol, hit });
  }
  return cards.sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));
}

/** The smallest set of edits that gets below the limit, as one fix. */
export function enoughFixOf(reading: DraftReading, assessment: Assessment): Fix | undefined {
  const edits = writableEdits(reading, assessment.edits).filter(({ id }) => assessment.enough.includes(id));
  if (edits.length === 0 || edits.length < assessment.enough.length) return undefined;
  return {
    id: ENOUGH_FIX,
    edits,
    titles: edits.map(({ symbol }) => titleOf(assessment, symbol)),
    score: assessment.score,
  };
}

/** Cutting the quoted thread, where points come from it and it can be cut. */
export function threadFixOf(reading: DraftReading, assessment: Assessment): Fix | undefined {
  if (assessment.quotedScore <= 0) return undefined;
  const edit = writableEdits(reading, assessment.edits).find(({ changes }) =>
    changes.some(({ kind }) => kind === 'cut-thread'),
  );
  return (
    edit && {
      id: THREAD_FIX,
      edits: [edit],
      titles: [titleOf(assessment, edit.symbol)],
      score: assessment.quotedScore,
    }
  );
}

/** Whether the body is too long to be written back. */
export function isBodyTooLarge({ draft }: DraftReading): boolean {
  return (draft.html ?? draft.text ?? '').length > MAX_WRITABLE_BODY_CHARS;
}

function writableEdits(reading: DraftReading, edits: readonly Edit[]): readonly Edit[] {
  if (!isBodyTooLarge(reading)) return edits;
  return edits.filter(({ changes }) =>
    changes.every(
      (change) => change.kind !== 'cut-thread' && !(change.kind === 'replace' && change.part === 'body'),
    ),
  );
}

function titleOf(assessment: Assessment, symbol: string): string {
  return assessment.advice.find((advice) => advice.symbol === symbol)?.title ?? symbol;
}

function scoreOf(card: Card): number {
  return card.kind === 'applied' ? card.applied.score : card.hit.score;
}
