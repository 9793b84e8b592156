import type { Part } from './part.js';
import type { Bytes } from './wire-message.js';

/** SpamAssassin's default of `rawbody_part_scan_size`: more of one part is not read by `rawbody` rules. */
const MAX_PART_BYTES = 500_000;

/** A chunk is at least this long and at most twice this, so that expressions never run over a whole part. */
const CHUNK = 2048;

/** Decoded text parts in chunks (Mail::SpamAssassin::Message, "get_decoded_body_text_array"). */
export function rawChunksOf(leaves: readonly Part[]): readonly Bytes[] {
  const chunks: Bytes[] = [];
  for (const leaf of leaves) {
    // A calendar is an attachment, and nobody reads it as text.
    if (leaf.type === 'text/calendar' || !/^(?:text|message)\b/.test(leaf.effectiveType())) continue;
    pushChunks(cutAtBreak(leaf.decoded()), chunks);
  }
  return chunks;
}

/** Where text may be cut, best first: a line, a tag, a word. */
const BREAKS: readonly string[] = ['\n', '>', ' '];

function cutAtBreak(text: Bytes): Bytes {
  if (text.length <= MAX_PART_BYTES) return text;
  const at = firstBreak(text, MAX_PART_BYTES, MAX_PART_BYTES + 1025);
  return text.slice(0, at < 0 ? MAX_PART_BYTES : at + 1);
}

function pushChunks(text: Bytes, chunks: Bytes[]): void {
  if (text.length <= CHUNK) {
    chunks.push(text);
    return;
  }
  let start = 0;
  while (text.length - start > 2 * CHUNK) {
    const at = firstBreak(text, start + CHUNK, start + 2 * CHUNK);
    const end = (at < 0 ? start + CHUNK : at) + 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) chunks.push(text.slice(start));
}

/** The first break of the best kind there is in the range; looked for in a slice, so that a text without any is read once. */
function firstBreak(text: Bytes, start: number, end: number): number {
  const range = text.slice(start, end);
  for (const kind of BREAKS) {
    const at = range.indexOf(kind);
    if (at >= 0) return start + at;
  }
  return -1;
}
