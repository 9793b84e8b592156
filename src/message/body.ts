import type { DraftKind } from './draft.js';
import { readHtml, type HtmlDocument } from './html.js';
import { renderedAt, sourceOf, type Rendering, plainRendering } from './rendering.js';
import type { Range } from './span.js';

/** Rendered text with the parts that are not this person's own words marked. */
export interface Body extends Rendering {
  /** Ranges of the rendered text that are a quoted thread, in order, not overlapping. */
  readonly quoted: readonly Range[];
  /** What cutting the thread removes from the source: whole lines or balanced markup. Empty: nothing can be cut. */
  readonly thread: readonly Range[];
}

export function bodyOfHtml(source: string, kind: DraftKind): { body: Body; document: HtmlDocument } {
  const { document, rendering, quoted } = readHtml(source);
  // In a new mail the same markup is decoration, or somebody hiding words from the rules.
  if (kind === 'new') return { body: { ...rendering, quoted: [], thread: [] }, document };
  if (quoted.length > 0) {
    const ranges = quoted
      .map((range) => ({ start: renderedAt(rendering, range.start), end: renderedAt(rendering, range.end) }))
      .filter((range) => range.end > range.start);
    return { body: { ...rendering, quoted: ranges, thread: quoted }, document };
  }
  // Written by a program that marks nothing: the text tells, but no balanced piece of markup can be named.
  return { body: { ...rendering, quoted: quotedInText(rendering.text), thread: [] }, document };
}

export function bodyOfText(source: string, kind: DraftKind): Body {
  const rendering = plainRendering(source);
  const quoted = kind === 'new' ? [] : quotedInText(source);
  return { ...rendering, quoted, thread: quoted.map((range) => sourceOf(rendering, range)) };
}

const THREAD_STARTS: readonly RegExp[] = [
  /^[ \t]*-{2,}[ \t]*(?:Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Message transféré|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht)[ \t]*-{2,}/im,
  // "From:" and its neighbours, as mail programs write them above a quoted message in eight languages.
  /^(?:_{10,}[ \t]*\n+)?[ \t>*]*(?:From|Von|De|Da|Van|Od|Från|Fra)[ \t]*:\*?[ \t][^\n]{1,300}\n+[ \t>*]*(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|To|An|À|Para|A|Aan|Till|Til)[ \t]*:/im,
  /^[ \t]*(?:On|Am|Le|El|Em|Il|Op)\b[^\n]{4,200}(?:\n[^\n]{0,100})?(?:wrote|schrieb[^\n:]{0,100}|a écrit|escribió|escreveu|ha scritto|schreef[^\n:]{0,100})[ \t]?:[ \t]*$/im,
  /^Begin forwarded message:/im,
];

/**
 * The quoted thread of a text: from the first line that announces one to the end, or the lines marked with `>`. The
 * conventions are those of the mail programs; RFC 3676 §4.5 for `>`.
 */
function quotedInText(text: string): readonly Range[] {
  let start = -1;
  for (const pattern of THREAD_STARTS) {
    const at = pattern.exec(text)?.index;
    if (at !== undefined && (start < 0 || at < start)) start = at;
  }
  const own = start < 0 ? text : text.slice(0, start);
  const ranges = quotedLines(own);
  return start < 0 ? ranges : [...ranges, { start, end: text.length }];
}

/** Runs of lines that begin with `>`, each with the line break that ends it. */
function quotedLines(text: string): Range[] {
  const ranges: Range[] = [];
  const lines = /^[ \t]?>[^\n]*(?:\n[ \t]?>[^\n]*)*\n?/gm;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}

/** The parts of a range that are this person's own words. */
export function ownRanges(body: Body): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const quoted of body.quoted) {
    if (quoted.start > at) ranges.push({ start: at, end: quoted.start });
    at = Math.max(at, quoted.end);
  }
  if (at < body.text.length) ranges.push({ start: at, end: body.text.length });
  return ranges;
}

/** The person's own words as one text; a line break stands for each piece of thread left out. */
export function ownText(body: Body): string {
  return ownRanges(body)
    .map((range) => body.text.slice(range.start, range.end))
    .join('\n');
}

/** True when a range lies in the quoted thread whole. */
export function isQuoted(body: Body, range: Range): boolean {
  let low = 0;
  let high = body.quoted.length;
  // The last quoted range that begins at or before this one: a long thread of marked lines has thousands.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body.quoted[middle]?.start ?? Infinity) <= range.start) low = middle + 1;
    else high = middle;
  }
  return range.end <= (body.quoted[low - 1]?.end ?? -1);
}
