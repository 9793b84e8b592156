import type { TextChange } from '../message/change.js';
import type { Span } from '../message/span.js';
import type { Rewrite } from '../rules/rule-set.js';

/** The change that a rewrite makes of one match; undefined when it has none for these words. */
export function rewrite(
  how: Rewrite | undefined,
  text: string,
  span: Span & { readonly part: 'subject' | 'body' },
  match: RegExpExecArray,
): TextChange | undefined {
  if (how === undefined) return undefined;
  if (how.kind === 'remove-sentence') return replaceText(text, sentenceAround(text, span), '');
  const after = replacementFor(how, match);
  if (after === undefined || after === match[0]) return undefined;
  return replaceText(text, span, after);
}

function replacementFor(
  how: Exclude<Rewrite, { kind: 'remove-sentence' }>,
  match: RegExpExecArray,
): string | undefined {
  switch (how.kind) {
    case 'replace': {
      const after = how.with.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      // Words that the replacement is made of, and none of them is there: what would be left is a hole.
      return after === '' && how.with !== '' ? undefined : likeCase(after, match[0]);
    }
    case 'table': {
      const replacement = how.table[match[0].toLowerCase().replace(/\s+/g, ' ')];
      return replacement === undefined ? undefined : likeCase(replacement, match[0]);
    }
    case 'sentence-case':
      return sentenceCase(match[0]);
  }
}

/** A longer stretch without a mark that ends a sentence is a list or a table: then only the match goes. */
const MAX_SENTENCE_CHARS = 300;

/** The sentence a match stands in, with the marks that end it. */
function sentenceAround<S extends Span>(text: string, span: S): S {
  const before =
    /[^.!?\n]*$/.exec(text.slice(Math.max(0, span.start - MAX_SENTENCE_CHARS), span.start))?.[0] ?? '';
  const after = /^[^.!?\n]*[.!?]*/.exec(text.slice(span.end, span.end + MAX_SENTENCE_CHARS))?.[0] ?? '';
  if (before.length + after.length >= MAX_SENTENCE_CHARS) return span;
  const lead = /^\s*/.exec(before)?.[0].length ?? 0;
  return { ...span, start: span.start - before.length + lead, end: span.end + after.length };
}

/**
 * A change of a range of text. Removed words take one of the spaces around them along, so that no gap and no space
 * before a full stop is left.
 */
export function replaceText(
  text: string,
  span: Span & { readonly part: 'subject' | 'body' },
  after: string,
): TextChange {
  let { start, end } = span;
  if (after === '') {
    if (text.charAt(end) === ' ' && (start === 0 || /\s/.test(text.charAt(start - 1)))) end++;
    else if (text.charAt(start - 1) === ' ' && /^(?:[.,;:!?)\s]|$)/.test(text.charAt(end))) start--;
  }
  return { kind: 'replace', part: span.part, start, end, before: text.slice(start, end), after };
}

/** The replacement begins with a capital where the words it replaces did. */
function likeCase(replacement: string, replaced: string): string {
  const first = replaced.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/**
 * Words in capitals as an ordinary sentence; well-known abbreviations and words with digits stay. Names of people
 * cannot be told from other words, so the author sees the result before it is applied.
 */
export function sentenceCase(text: string): string {
  let isStart = true;
  return text.replace(/(\S+)(\s*)/g, (_, word: string, gap: string) => {
    const keeps = isAcronym(word) || /\d/.test(word);
    const lower = keeps ? word : word.toLowerCase();
    const cased = isStart && !keeps ? capitalised(lower) : lower;
    isStart = /[.!?:]["')\]]*$/.test(word);
    return (cased === 'i' || /^i['\u2019]/.test(cased) ? capitalised(cased) : cased) + gap;
  });
}

/** Names that stay in capitals though they hold a vowel; those of consonants alone are told by their look. */
const ACRONYMS = new Set(
  (
    'AI API ASAP AOB BBC CEO CFO CIO COO CTO CV DIY EDI EEA ERP ESG EU EUR FAO FAQ FIFA GDPR HTML IBAN IBM ICC ID IEEE ' +
    'IMAP IMF IOS IP IPO ISBN ISO IT JPEG KPI LAN NASA NATO NDA NGO NHS OECD OEM OS PA PIN PO POP PPE QA RSVP ROI SEO ' +
    'SLA SME SQL UAE UAT UEFA UI UK UN UNESCO UNICEF URL US USA USB USD UX VAT VIP WHO WIFI XML'
  ).split(' '),
);

function isAcronym(word: string): boolean {
  const letters = word.replace(/^[^A-Za-z]+|(?:['\u2019]?s)?[^A-Za-z]*$/g, '');
  return ACRONYMS.has(letters) || /^[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/.test(letters);
}

function capitalised(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const char = word.charAt(at);
    if (char.toLowerCase() !== char.toUpperCase())
      return word.slice(0, at) + char.toUpperCase() + word.slice(at + 1);
  }
  return word;
}
