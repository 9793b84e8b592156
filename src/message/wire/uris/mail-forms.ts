import type { Bytes } from '../wire-message.js';

/** Whether an address is one of mail: `mailto:`, or an `@` in front of every colon. */
export function isMail(uri: Bytes): boolean {
  if (/^mailto:/i.test(uri)) return true;
  const at = uri.indexOf('@');
  const colon = uri.indexOf(':');
  return at >= 0 && (colon < 0 || at < colon);
}

/** What mail programs make of a mail address with things around it; may be none. */
export function mailForms(uri: Bytes): readonly Bytes[] {
  const at = uri.indexOf('@');
  if (at < 1) return [];
  const forms: Bytes[] = [];

  const query = uri.indexOf('?', at);
  if (query > at + 1) forms.push(uri.slice(0, query));

  // Outlook ends foo@example.com&bar at the sign.
  const end = endOf(uri, at + 1, /[?&]/g);
  if (end > at + 1 && uri[end] === '&') forms.push(uri.slice(0, end));

  if (uri.indexOf('%20') >= 0) {
    const spaceEnd = endOf(uri, at + 1, /[?&%]/g);
    if (spaceEnd > at + 1) forms.push(`mailto:${uri.slice(afterSpaces(uri, at), spaceEnd)}`);
  }

  const bracketed = inBrackets(uri);
  if (bracketed !== undefined) forms.push(`mailto:${bracketed}`);
  return forms;
}

/** Behind `mailto:` and encoded spaces, as far as that leaves something in front of the `@`. */
function afterSpaces(uri: Bytes, at: number): number {
  const scheme = uri.slice(0, 7) === 'mailto:' && at > 7 ? 7 : 0;
  let start = scheme;
  while (start + 3 < at && uri.slice(start, start + 3) === '%20') start += 3;
  return start;
}

/**
 * The address of `"Name"%20<address>`: the last pair of brackets that opens in front of the query. From behind and in
 * one pass, since a crafted address can be 8 KB of brackets.
 */
function inBrackets(uri: Bytes): Bytes | undefined {
  const limit = endOf(uri, 0, /[?&]/g);
  /** The nearest signs behind the place looked at; 0 for none. */
  let nextAt = 0;
  let nextClose = 0;
  let closeAfterAt = 0;
  for (let open = uri.length - 1; open >= 0; open--) {
    const sign = uri[open];
    if (sign === '>') nextClose = open;
    else if (sign === '@') {
      nextAt = open;
      closeAfterAt = nextClose;
    } else if (sign === '<' && open < limit) {
      const isAtFirst = nextClose === 0 || nextAt < nextClose;
      if (nextAt > open + 1 && isAtFirst && closeAfterAt > nextAt + 1)
        return uri.slice(open + 1, closeAfterAt);
    }
  }
  return undefined;
}

function endOf(text: string, from: number, sign: RegExp): number {
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}
