import type { RegistryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes } from '../../../message/wire/wire-message.js';

/** RFC 5321 §4.5.3.1.1. */
const MAX_LOCAL_LENGTH = 64;

/** In front of the top-level domain. */
const MAX_LABELS = 4;

/** A mail address within a text, its place. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
}

/**
 * The address around the `@` at `at` that begins at `from` or behind it, where `canBeginAt` allows; undefined where
 * there is none. A dot may stand alone between words of the local part; the domain must end in a known top-level one.
 */
export function addressAround(
  text: Bytes,
  at: number,
  from: number,
  boundaries: RegistryBoundaries,
  canBeginAt: (start: number) => boolean = () => true,
): FoundAddress | undefined {
  const starts = startsOf(text, at, from).filter(canBeginAt);
  const start = starts[starts.length - 1];
  if (start === undefined) return undefined;
  const end = endOfDomain(text, at + 1, boundaries);
  return end === undefined ? undefined : { start, end };
}

/** Every place where the local part in front of an `@` may begin, the last one nearest to its own beginning. */
function startsOf(text: Bytes, at: number, from: number): readonly number[] {
  const starts: number[] = [];
  const first = Math.max(from, at - MAX_LOCAL_LENGTH);
  let place = at;
  while (place > first) {
    if (isAtomCode(text.charCodeAt(place - 1))) {
      place--;
      if (place === 0 || !isAtomCode(text.charCodeAt(place - 1))) starts.push(place);
    } else if (text[place - 1] === '.' && isAtomCode(text.charCodeAt(place)) && place < at) {
      place--;
    } else break;
  }
  return starts;
}

/** Letters, digits and the signs that RFC 5322 §3.2.3 allows in an atom. */
function isAtomCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code < 0x80 && ATOM_SIGNS.indexOf(String.fromCharCode(code)) >= 0)
  );
}

const ATOM_SIGNS = "!#$%&'*+/=?^_`{|}~-";

function endOfDomain(text: Bytes, from: number, boundaries: RegistryBoundaries): number | undefined {
  const label = /[a-z0-9-]+/iy;
  let start = from;
  for (let count = 0; count <= MAX_LABELS; count++) {
    label.lastIndex = start;
    const found = label.exec(text)?.[0];
    if (found === undefined) return undefined;
    const end = start + found.length;
    if (text[end] !== '.' || !/[a-z0-9]/i.test(text[end + 1] ?? '')) {
      return count > 0 && boundaries.isTopLevel(found.toLowerCase()) ? end : undefined;
    }
    if (!/^[a-z0-9](?:[a-z0-9-]{0,59}[a-z0-9])?$/i.test(found)) return undefined;
    start = end + 1;
  }
  return undefined;
}
