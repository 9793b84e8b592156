import type { Evidence, Hit } from '../engine/verdict.js';
import type { AdviceLanguage, AdviceTexts, ForeignRuleTexts } from './advice-language.js';
import type { Advice } from './advice.js';
import { foreignEn } from './locales/en.js';

/** Quoted in a sentence, more words than this hide the sentence. */
const MAX_QUOTED_CHARS = 60;

/**
 * Advice for each hit, in their order, in the wanted language and piece by piece in English where that lacks one. A
 * rule without a text of its own (a host's .cf file has none) gets one made of its kind, the part and the matched words.
 */
export function advise(
  hits: readonly Hit[],
  english: AdviceTexts,
  wanted?: AdviceLanguage,
): readonly Advice[] {
  return hits.map((hit) => {
    const text = english[hit.symbol];
    if (text === undefined) return adviceFromEvidence(hit, wanted?.foreign ?? foreignEn);
    const translated = wanted?.rules[hit.symbol];
    return {
      symbol: hit.symbol,
      title: fill(translated?.title ?? text.title ?? hit.describe, hit.data),
      why: fill(translated?.why ?? text.why, hit.data),
      fix: fill(translated?.fix ?? text.fix, hit.data),
    };
  });
}

function adviceFromEvidence(hit: Hit, texts: ForeignRuleTexts): Advice {
  const { symbol } = hit;
  const title = hit.describe === '' ? symbol : hit.describe;
  const evidence = hit.evidence[0];
  const words = evidence?.text.trim() ?? String(hit.data['words'] ?? '').trim();
  if (words === '') return { symbol, title, why: fill(texts.applies, { symbol }), fix: '' };
  const { place, fix } =
    evidence === undefined
      ? viewOf(hit.data, texts)
      : { place: nameOfPart(evidence, texts), fix: fixFor(evidence, hit.data, texts) };
  return { symbol, title, why: fill(texts.found, { symbol, place, words }), fix };
}

function fixFor({ part }: Evidence, { view }: Hit['data'], texts: ForeignRuleTexts): string {
  if (view === 'uri') return texts.relink;
  if (part === 'html') return texts.reformat;
  if (part.slice(0, 11) === 'attachment:') return texts.rename;
  return /^header:(?!(?:to|cc|from|reply-to)$)/i.test(part) ? texts.notYours : texts.reword;
}

/** Where a rule looked whose words cannot be pointed at in the draft. */
function viewOf(
  { view, field }: Hit['data'],
  texts: ForeignRuleTexts,
): { readonly place: string; readonly fix: string } {
  const { places, notYours } = texts;
  switch (view) {
    case 'uri':
      return { place: places.links, fix: texts.relink };
    case 'header':
      return { place: fill(places.field, { field: String(field).split(':')[0] ?? '' }), fix: notYours };
    case 'mimeheader':
      return { place: places.parts, fix: notYours };
    case 'rawbody':
    case 'full':
      return { place: places.source, fix: notYours };
    default:
      return { place: places.text, fix: texts.reword };
  }
}

function nameOfPart({ part }: Evidence, { places }: ForeignRuleTexts): string {
  if (part === 'subject') return places.subject;
  if (part === 'body') return places.text;
  if (part === 'html') return places.formatting;
  return part.slice(0, 7) === 'header:' ? fill(places.field, { field: part.slice(7) }) : places.attachment;
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
