import type { Evidence, Hit } from '../engine/verdict.js';
import type { Advice } from './advice.js';

/** What a rule tells the author, in one language; `{name}` stands for a value the rule found. */
export interface AdviceText {
  readonly title?: string;
  readonly why: string;
  readonly fix: string;
}

export type AdviceTexts = Readonly<Record<string, AdviceText>>;

/** Quoted in a sentence, more words than this hide the sentence. */
const MAX_QUOTED_CHARS = 60;

/**
 * Advice for each hit, in their order. A rule without a text of its own (a host's .cf file has none) gets one made of
 * its kind, the part and the matched words.
 */
export function advise(hits: readonly Hit[], texts: AdviceTexts): readonly Advice[] {
  return hits.map((hit) => {
    const text = texts[hit.symbol];
    if (text === undefined) return adviceFromEvidence(hit);
    return {
      symbol: hit.symbol,
      title: fill(text.title ?? hit.describe, hit.data),
      why: fill(text.why, hit.data),
      fix: fill(text.fix, hit.data),
    };
  });
}

function adviceFromEvidence(hit: Hit): Advice {
  const title = hit.describe === '' ? hit.symbol : hit.describe;
  const evidence = hit.evidence[0];
  const words = evidence?.text.trim() ?? String(hit.data['words'] ?? '').trim();
  if (words === '') {
    return {
      symbol: hit.symbol,
      title,
      why: `The filter rule ${hit.symbol} applies to this message.`,
      fix: '',
    };
  }
  const { place, fix } =
    evidence === undefined
      ? viewOf(hit.data)
      : { place: nameOfPart(evidence), fix: fixFor(evidence, hit.data) };
  const found = `and found \u201c${shortened(words)}\u201d`;
  return { symbol: hit.symbol, title, why: `The filter rule ${hit.symbol} looks at ${place} ${found}.`, fix };
}

const REWORD = 'Say it in other words, or leave it out.';
const RELINK = 'Use another link, or leave it out.';
const NOT_YOURS = 'Your mail program writes this; nothing in your text changes it.';

function fixFor({ part }: Evidence, { view }: Hit['data']): string {
  if (view === 'uri') return RELINK;
  if (part === 'html') return 'Use plainer formatting here, or leave it out.';
  if (part.slice(0, 11) === 'attachment:') return 'Give the file another name or type, or leave it out.';
  return /^header:(?!(?:to|cc|from|reply-to)$)/i.test(part) ? NOT_YOURS : REWORD;
}

/** Where a rule looked whose words cannot be pointed at in the draft. */
function viewOf({ view, field }: Hit['data']): { readonly place: string; readonly fix: string } {
  switch (view) {
    case 'uri':
      return { place: 'the links', fix: RELINK };
    case 'header':
      return { place: `the ${String(field).split(':')[0] ?? ''} field`, fix: NOT_YOURS };
    case 'mimeheader':
      return { place: 'the parts of the message', fix: NOT_YOURS };
    case 'rawbody':
    case 'full':
      return { place: 'the message as it is sent', fix: NOT_YOURS };
    default:
      return { place: 'the text', fix: REWORD };
  }
}

function nameOfPart(evidence: Evidence): string {
  if (evidence.part === 'subject') return 'the subject';
  if (evidence.part === 'body') return 'the text';
  if (evidence.part === 'html') return 'the formatting';
  return evidence.part.slice(0, 7) === 'header:' ? `the ${evidence.part.slice(7)} field` : 'an attachment';
}

/** Text on one line, cut at a length that fits into a sentence and never inside a character. */
export function shortened(text: string, limit = MAX_QUOTED_CHARS): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const isSplit = /[\ud800-\udbff]$/.test(cut);
  return `${(isSplit ? cut.slice(0, -1) : cut).trim()}\u2026`;
}

function fill(text: string, data: Hit['data']): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    return value === undefined ? placeholder : shortened(String(value));
  });
}
