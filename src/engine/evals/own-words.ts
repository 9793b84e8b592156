import { ownRanges, ownText, type Body } from '../../message/body.js';
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

/** In small letters; three rules ask for it. */
const smallTexts = new WeakMap<Body, string>();

function inSmallLetters(body: Body): string {
  let text = smallTexts.get(body);
  if (text === undefined) {
    text = ownText(body).toLowerCase();
    smallTexts.set(body, text);
  }
  return text;
}

/**
 * The first place of each pattern, or undefined unless every one of them is found. One of `words`, in small letters,
 * is in every text where they are: most mail has none of them, and need not be searched by patterns.
 */
export function findAllInOwnWords(
  body: Body,
  patterns: readonly RegExp[],
  words: readonly string[],
): readonly Span[] | undefined {
  const text = inSmallLetters(body);
  if (!words.some((word) => text.indexOf(word) >= 0)) return undefined;
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const span = findInOwnWords(body, pattern);
    if (span === undefined) return undefined;
    spans.push(span);
  }
  return spans;
}
