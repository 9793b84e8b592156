import { ownRanges, type Body } from '../../message/body.js';
import type { Span } from '../../message/span.js';

/** The first place in this person's own words that a pattern (without the flag `g`) matches. */
export function findInOwnWords(body: Body, pattern: RegExp): Span | undefined {
  for (const range of ownRanges(body)) {
    const match = pattern.exec(body.text.slice(range.start, range.end));
    if (match === null) continue;
    const start = range.start + match.index;
    return { part: 'body', start, end: start + match[0].length };
  }
  return undefined;
}

/** The first place of each pattern, or undefined unless every one of them is found. */
export function findAllInOwnWords(body: Body, patterns: readonly RegExp[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const span = findInOwnWords(body, pattern);
    if (span === undefined) return undefined;
    spans.push(span);
  }
  return spans;
}
