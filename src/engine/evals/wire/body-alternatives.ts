import { once } from '../../../message/wire/once.js';
import type { WireMessage, WirePart } from '../../../message/wire/wire-message.js';
import { hasWordCharacter, wordsOf } from './body-words.js';

/** How far the HTML of a multipart/alternative says other things than its plain text. */
export interface AlternativeDifference {
  /** Share of the different words of the HTML that the text lacks, in percent; of the worst pair. */
  readonly missing: number;
  /** How many different words each has, of the last pair. */
  readonly htmlWords: number;
  readonly textWords: number;
}

const NONE: AlternativeDifference = { missing: 0, htmlWords: 0, textWords: 0 };

/** Stands for an image where HTML has no words; no word holds a newline. */
const IMAGE = '\n';

/** Compares words by how often they occur (Mail::SpamAssassin::Plugin::BodyEval, "multipart_alternative_difference"). */
export const alternativeDifference = once((message: WireMessage): AlternativeDifference => {
  const alternatives = message.nodes.filter((part) => /^multipart\/alternative\b/.test(part.type));
  if (alternatives.length === 0 || isMeetingRequest(message.root)) return NONE;
  let difference = NONE;
  for (const alternative of alternatives) {
    const { html, text } = countWords(alternative);
    if (html.size === 0) continue;
    let missing = 0;
    html.forEach((count, word) => {
      if ((text.get(word) ?? 0) < count) missing++;
    });
    difference = {
      missing: Math.max(difference.missing, (missing / html.size) * 100),
      htmlWords: html.size,
      textWords: text.size,
    };
  }
  return difference;
});

/** Exchange sends a request as HTML beside a calendar entry; the entry is never the same text. */
function isMeetingRequest(root: WirePart): boolean {
  const [first, second] = root.parts;
  return (
    root.type === 'multipart/alternative' &&
    root.parts.length === 2 &&
    first?.type === 'text/html' &&
    first.isLeaf &&
    second?.type === 'text/calendar' &&
    second.isLeaf
  );
}

type WordCounts = Map<string, number>;

function countWords(alternative: WirePart): { html: WordCounts; text: WordCounts } {
  const html: WordCounts = new Map();
  const text: WordCounts = new Map();
  for (const part of textPartsUnder(alternative)) {
    const rendered = part.rendered();
    if (rendered === undefined) continue;
    const counts = rendered.type === 'text/html' ? html : text;
    for (const word of wordsOf(rendered.text)) {
      if (hasWordCharacter(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    if (html.size === 0 && rendered.html?.inside['img'] !== undefined) html.set(IMAGE, 1);
  }
  return { html, text };
}

/** In the order written, through every level below. */
function textPartsUnder(part: WirePart): readonly WirePart[] {
  const found: WirePart[] = [];
  const waiting = [part];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (/^text\b/.test(next.type)) found.push(next);
    for (let at = next.parts.length - 1; at >= 0; at--) {
      const child = next.parts[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}
