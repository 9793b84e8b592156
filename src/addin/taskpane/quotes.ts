import type { Evidence } from '../../engine/verdict.js';
import type { Part } from '../../message/span.js';
import type { StringKey } from './strings.js';

/** More quotes than this say nothing new; the rest is counted. */
const MAX_QUOTES = 3;

/** A match can be a whole body; this much is recognised at a glance. */
const MAX_QUOTE_CHARS = 140;

export interface Quote {
  readonly where: StringKey;
  readonly text: string;
}

/** The words to show for a hit, each once, and how many more places there are. Evidence of something absent has none. */
export function quotesOf(evidence: readonly Evidence[]): {
  readonly quotes: readonly Quote[];
  readonly more: number;
} {
  const quotes: Quote[] = [];
  let places = 0;
  for (const { part, text } of evidence) {
    const words = cut(text.replace(/\s+/g, ' ').trim(), MAX_QUOTE_CHARS);
    if (words === '') continue;
    places++;
    const where = whereKey(part);
    const isKnown = quotes.some((quote) => quote.text === words && quote.where === where);
    if (!isKnown && quotes.length < MAX_QUOTES) quotes.push({ where, text: words });
  }
  return { quotes, more: places - quotes.length };
}

/** At most `max` UTF-16 units, with an ellipsis where something is missing; never half of a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

function whereKey(part: Part): StringKey {
  if (part === 'subject' || part === 'body' || part === 'html') return `quote-in.${part}`;
  return part.startsWith('header:') ? 'quote-in.header' : 'quote-in.attachment';
}
