import { isSpace } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { WireMessage } from '../../../message/wire/wire-message.js';

/** A label is longer than two characters and no longer than this. */
const MIN_LABEL = 3;
const MAX_LABEL = 30;

/** What a sheet on a share is labelled with: `Target price`, `52-week high`, `Symbol`, … without its spaces. */
const STOCK_LABEL =
  /(^trad(?:e|ing)date|company(?:name)?|s\w?(?:t\w?o\w?c\w?k|y\w?m(?:\w?b\w?o\w?l)?)|t(?:arget|icker)|(?:opening|current)p(?:rice)?|p(?:rojected|osition)|expectations|weeks?high|marketperformance|(?:year|week|month|day|price)(?:target|estimates?)|sector|r(?:ecommendation|ating))$/;

/**
 * How many different labels of a sheet on a share the first text part has
 * (Mail::SpamAssassin::Plugin::BodyEval, "check_stock_info").
 */
export const stockLabels = once((message: WireMessage): number => {
  const text = message.nodes.filter((part) => part.type === 'text/plain')[0]?.rendered()?.text;
  if (text === undefined) return 0;
  const found = new Set<string>();
  for (const label of labelsOf(text)) {
    const words = label.toLowerCase().replace(/[^a-z]+/g, '');
    const match = STOCK_LABEL.exec(words);
    if (match?.[1] !== undefined) found.add(match[1]);
  }
  return found.size;
});

/**
 * What stands before a colon at the start of a line that has something after it. Every character is looked at a fixed
 * number of times, however many blank lines or colons there are.
 */
function labelsOf(text: string): readonly string[] {
  const labels: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = skipSpace(text, at);
    const end = endOfLabel(text, start);
    const colon = end < 0 ? -1 : skipSpace(text, end);
    let last = start;
    if (colon >= 0 && text.charAt(colon) === ':') {
      last = skipSpace(text, colon + 1);
      if (last < text.length) labels.push(text.slice(start, end));
    }
    const lineEnd = text.indexOf('\n', last);
    if (lineEnd < 0) break;
    at = lineEnd + 1;
  }
  return labels;
}

/** The first character that a label cannot hold, or where it gets too long; -1 for one that is too short. */
function endOfLabel(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_LABEL) {
    const char = text.charAt(end);
    if (char === ':' || char === '\n') break;
    end++;
  }
  return end - start < MIN_LABEL ? -1 : end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
