import { isQuoted } from '../../message/body.js';
import type { HtmlElement } from '../../message/html.js';
import type { Message } from '../../message/message.js';
import { rangeFrom, type Span } from '../../message/span.js';
import type { Link, Uri } from '../../message/uri.js';
import type { Finding } from '../../rules/bundled-rule.js';

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
  const { quoted, thread } = message.body;
  const elements = message.html?.elements ?? [];
  if (quoted.length === 0 && thread.length === 0) return elements;
  return elements.filter(({ at, source }) => {
    // The words around it tell where markup does not mark the thread.
    const inQuoted = at < (rangeFrom(quoted, at)?.end ?? 0);
    return !inQuoted && isOwn(message, { part: 'html', start: source.start, end: source.end });
  });
}

/** True unless the place lies in the quoted thread. */
export function isOwn({ body }: Message, span: Span): boolean {
  return !isQuoted(body, span);
}

/** What a rule about the person's own elements of some kind finds; `{element}` is the first one's name. */
export function findElements(
  message: Message,
  isWanted: (element: HtmlElement) => boolean,
): Finding | undefined {
  const found = ownElements(message).filter(isWanted);
  const first = found[0];
  if (first === undefined) return undefined;
  return {
    evidence: found.map(({ source }) => ({ part: 'html', ...source })),
    data: { element: first.name },
  };
}

/** Characters counted at a time. */
const COUNTED_CHARS = 1_000;

/**
 * How many letters of any script a text has; digits, spaces and punctuation are none. Counting may end once there are
 * `enough`.
 */
export function countLetters(text: string, enough = Infinity): number {
  let letters = 0;
  for (let at = 0; at < text.length && letters < enough; at += COUNTED_CHARS) {
    const piece = text.slice(at, at + COUNTED_CHARS);
    letters += piece.replace(/[\s\d!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/g, '').length;
  }
  return letters;
}
