import type { Advice, Edit } from '../advice/advice.js';
import type { Assessment } from '../assess.js';
import type { Evidence, Hit, Skipped, SkipReason } from '../engine/verdict.js';
import type { Change } from '../message/change.js';
import type { Message, Unread } from '../message/message.js';
import { painter, type Paint } from './colour.js';
import type { InputName } from './input.js';
import { printable } from './printable.js';

/** Characters shown on either side of the words that were found. */
const CONTEXT_CHARS = 40;

/** Longer evidence (a whole paragraph in capitals) is cut in the middle of the report, never in the JSON. */
const MAX_SHOWN_CHARS = 160;

/** The same words found a hundred times are shown this often. */
const MAX_SHOWN_EVIDENCE = 3;

const SKIP_REASONS: Readonly<Record<SkipReason, string>> = {
  network: 'the network is not used',
  bayes: 'there is no trained Bayes database',
  'header-not-in-draft': 'a draft has no such headers yet',
  untranslatable: 'the pattern cannot run here',
  unsupported: 'the function is not supported',
  budget: 'time ran out',
};

const UNREAD_REASONS: Readonly<Record<Unread['reason'], string>> = {
  'too-large': 'too large',
  protected: 'protected',
  unreadable: 'damaged',
  'not-loaded': 'not loaded',
};

export interface ReportOptions {
  readonly colour: boolean;
}

/** The report a person reads. The words found stand between « and », in colour too where the terminal has it. */
export function formatReport(
  name: InputName,
  message: Message,
  assessment: Assessment,
  options: ReportOptions,
): string {
  const paint = painter(options.colour);
  const lines = [paint('bold', formatName(name)), `  ${verdictOf(assessment, paint)}`];
  assessment.hits.forEach((hit, index) => {
    const edit = assessment.edits.find(({ symbol }) => symbol === hit.symbol);
    lines.push('', ...hitLines(hit, assessment.advice[index], edit, message, paint));
  });
  const notes = notesOn(assessment);
  if (notes.length > 0) lines.push('', ...notes.map((note) => `  ${note}`));
  return `${lines.join('\n')}\n`;
}

export function formatReportError(name: InputName, error: string, options: ReportOptions): string {
  const paint = painter(options.colour);
  return `${paint('bold', formatName(name))}\n  ${paint('red', 'Could not be judged:')} ${printable(error)}.\n`;
}

function formatName(name: InputName): string {
  if ('file' in name) return name.file === '-' ? 'standard input' : printable(name.file);
  const line = `line ${String(name.line)}`;
  return name.id === undefined ? line : `${printable(String(name.id))} (${line})`;
}

function verdictOf({ score, required, isSpam, action }: Assessment, paint: Paint): string {
  const sum = `${points(score)} of ${points(required)} points:`;
  const verdict = isSpam
    ? paint('red', 'a spam filter is likely to object.')
    : paint('green', 'below the limit.');
  if (action === 'block') return `${sum} ${verdict} The policy blocks it.`;
  return action === 'warn' && !isSpam ? `${sum} ${verdict} The policy warns about it.` : `${sum} ${verdict}`;
}

function hitLines(
  hit: Hit,
  advice: Advice | undefined,
  edit: Edit | undefined,
  message: Message,
  paint: Paint,
): readonly string[] {
  const sign = hit.score < 0 ? '' : '+';
  const quoted = hit.quoted ? ' (only in the quoted thread)' : '';
  const lines = [
    `  ${(sign + points(hit.score)).padStart(6)}  ${printable(advice?.title ?? hit.describe)}${quoted}  ${paint('dim', hit.symbol)}`,
  ];
  const add = (label: string, text: string): void => {
    lines.push(`          ${label.padEnd(8)} ${text}`);
  };
  for (const evidence of hit.evidence.slice(0, MAX_SHOWN_EVIDENCE)) {
    add('Found', `${excerpt(evidence, message, paint)} ${paint('dim', `in ${printable(evidence.part)}`)}`);
  }
  const more = hit.evidence.length - MAX_SHOWN_EVIDENCE;
  if (more > 0) add('', `and ${String(more)} more`);
  if (advice !== undefined) {
    add('Why', printable(advice.why));
    add('Fix', printable(advice.fix));
  }
  if (edit !== undefined) {
    for (const change of edit.changes.slice(0, MAX_SHOWN_EVIDENCE)) add('Change', describeChange(change));
    add('', `gives ${points(edit.scoreAfter)} points`);
  }
  return lines;
}

function excerpt(evidence: Evidence, message: Message, paint: Paint): string {
  const text = renderedPart(message, evidence.part);
  const words = paint('yellow', `«${printable(shorten(evidence.text))}»`);
  if (text?.slice(evidence.start, evidence.end) !== evidence.text) return words;
  const from = Math.max(0, evidence.start - CONTEXT_CHARS);
  const to = Math.min(text.length, evidence.end + CONTEXT_CHARS);
  const before = `${from > 0 ? '…' : ''}${wholeCharacters(text.slice(from, evidence.start))}`;
  const after = `${wholeCharacters(text.slice(evidence.end, to))}${to < text.length ? '…' : ''}`;
  return `${printable(before)}${words}${printable(after)}`.trim();
}

/** The text that evidence in this part points into, where its surroundings help a reader. */
function renderedPart(message: Message, part: Evidence['part']): string | undefined {
  if (part === 'subject') return message.subject;
  return part === 'body' ? message.body.text : undefined;
}

function shorten(text: string): string {
  if (text.length <= MAX_SHOWN_CHARS) return text;
  const half = MAX_SHOWN_CHARS / 2;
  return `${wholeCharacters(text.slice(0, half))} … ${wholeCharacters(text.slice(-half))}`;
}

/** Without the half of a surrogate pair that a cut left at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function describeChange(change: Change): string {
  switch (change.kind) {
    case 'replace': {
      const before = `«${printable(shorten(change.before))}»`;
      return change.after === '' ? `remove ${before}` : `${before} to «${printable(shorten(change.after))}»`;
    }
    case 'remove-attachment':
      return `remove the attachment «${printable(change.name)}»`;
    case 'move-to-bcc':
      return `move ${String(change.addresses.length)} addresses to Bcc`;
    case 'cut-thread':
      return 'remove the quoted thread';
  }
}

function notesOn({ enough, unread, skipped, quotedScore, range, required }: Assessment): readonly string[] {
  const notes: string[] = [];
  if (enough.length > 0) notes.push(`Enough to get below the limit: ${enough.join(', ')}.`);
  if (range !== undefined) {
    notes.push(
      `With a log-in at the outgoing server ${points(range.withLogin)}, without one ${points(range.withoutLogin)}, limit ${points(required)}.`,
    );
  }
  if (quotedScore > 0) notes.push(`${points(quotedScore)} points come from the quoted thread alone.`);
  for (const { part, reason } of unread) notes.push(`Not read whole: ${part} (${UNREAD_REASONS[reason]}).`);
  for (const [reason, count] of countByReason(skipped)) {
    const rules = count === 1 ? '1 rule' : `${String(count)} rules`;
    notes.push(`Not checked here: ${rules} (${SKIP_REASONS[reason]}).`);
  }
  return notes;
}

function countByReason(skipped: readonly Skipped[]): ReadonlyMap<SkipReason, number> {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** Points as people write them: no trailing zeros. */
function points(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
