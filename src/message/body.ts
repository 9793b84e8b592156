import type { DraftKind } from './draft.js';
import { readHtml, type HtmlDocument } from './html.js';
import { renderedAt, sourceOf, type Rendering, plainRendering } from './rendering.js';
import { contains, rangeFrom, type Range, type Span } from './span.js';

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

/** How mail programs announce the message they quote; the first that is found begins the thread. */
const THREAD_STARTS: readonly RegExp[] = [
  // "From:" and, within a few lines, one of its neighbours, in the languages that mail programs write most.
  /^(?:_{10,}[ \t]*\n+)?[ \t>*]*(?:From|Von|De|Da|Van|Od|Fr\u00e5n|Fra|От|L\u00e4hett\u00e4j\u00e4)[ \t]?:[^\n]{0,300}\n+(?:[^\n]{0,200}\n){0,2}?[ \t>*]*(?:Sent|Date|Gesendet|Datum|Dato|Envoy\u00e9(?: le)?|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|L\u00e4hetetty|Wys\u0142ano|Отправлено|Кому|To|An|\u00c0|Para|A|Aan|Till|Til|Do)[ \t]?:/im,
  /^[ \t]*-{2,}[ \t]*(?:Original Message|Forwarded message|Urspr\u00fcngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Message transf\u00e9r\u00e9|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht)[ \t]*-{2,}/im,
  // A line of dashes around words, above such a field: "----- Original Message -----" in any language.
  /^[ \t]*-{2,}[ \t]*[^\n-][^\n]{3,60}?-{2,}[ \t]*\n+[ \t]*[^\n:]{1,20}:/m,
  /^[ \t]*-{2,}[ \t]*On [^\n]{4,200} wrote[ \t]*-{2,}[ \t]*$/im,
  // A line that names an address and ends in a colon: "On Monday Ann <ann@example.com> wrote:" in any language.
  /^[^\n]{0,200}<[^\s<>@]{1,100}@[^\s<>]{1,200}>[^\n:]{0,60}:[ \t]*$/m,
  /^[ \t]*(?:On|Am|Le|El|Em|Il|Op)\b[^\n]{4,200}(?:\n[^\n]{0,100})?(?:wrote|schrieb[^\n:]{0,100}|a \u00e9crit|escribi\u00f3|escreveu|ha scritto|schreef[^\n:]{0,100})[ \t]?:[ \t]*$/im,
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

/** Nearly every rule asks for them. */
const ownRangesOf = new WeakMap<Body, readonly Range[]>();

/** The parts of a body that are this person's own words. */
export function ownRanges(body: Body): readonly Range[] {
  let ranges = ownRangesOf.get(body);
  if (ranges === undefined) {
    ranges = rangesBetween(body);
    ownRangesOf.set(body, ranges);
  }
  return ranges;
}

function rangesBetween(body: Body): readonly Range[] {
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

/** True when a place in the text or its markup lies in the quoted thread whole. */
export function isQuoted(body: Body, span: Span): boolean {
  if (span.part !== 'body' && span.part !== 'html') return false;
  const ranges = span.part === 'body' ? body.quoted : body.thread;
  if (ranges.length === 0) return false;
  const range = rangeFrom(ranges, span.start);
  return range !== undefined && contains(range, span);
}
