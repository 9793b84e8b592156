import type { HtmlElement } from '../../message/html.js';
import type { Message } from '../../message/message.js';
import { contains, type Range, type Span } from '../../message/span.js';
import type { Link, Uri } from '../../message/uri.js';

/** The addresses of a message that do not stand in its quoted thread. */
export function ownUris(message: Message): readonly Uri[] {
  return message.uris.filter((uri) => isOwn(message, uri.span));
}

/** The links of a message that do not stand in its quoted thread. */
export function ownLinks(message: Message): readonly Link[] {
  return message.links.filter((link) => isOwn(message, link.uri.span));
}

/** The elements of an HTML message that do not stand in its quoted thread; none for plain text. */
export function ownElements(message: Message): readonly HtmlElement[] {
  const { quoted } = message.body;
  return (message.html?.elements ?? []).filter(({ at, source }) => {
    // The words around it tell where markup does not mark the thread.
    const inQuoted = at < (rangeFrom(quoted, at)?.end ?? 0);
    return !inQuoted && isOwn(message, { part: 'html', ...source });
  });
}

/** True unless the place lies in the quoted thread. */
export function isOwn({ body }: Message, span: Span): boolean {
  if (span.part !== 'body' && span.part !== 'html') return true;
  const range = rangeFrom(span.part === 'body' ? body.quoted : body.thread, span.start);
  return range === undefined || !contains(range, span);
}

/** The last range that begins at or before an offset. By halves: a thread of `>` lines has thousands of ranges. */
function rangeFrom(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** How many letters of any script a text has; digits, spaces and punctuation are none. */
export function countLetters(text: string): number {
  return text.replace(/[\s\d!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/g, '').length;
}
