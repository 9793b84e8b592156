import type { ByteSet } from './byte-set.js';
import {
  ASCII,
  complement,
  difference,
  FOLDS_INTO_BYTE,
  foldCase,
  NONE,
  POSIX,
  setOf,
  union,
} from './byte-set.js';
import type { Escape } from './escape.js';
import { isCharacterNumber, readEscape } from './escape.js';
import type { Modifiers } from './modifiers.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

const LAST_BYTE = 0xff;

/**
 * The bytes a class takes; the reader stands behind its `[`, which is at `at`.
 *
 *     class   = "[" ["^"] member *member "]"       ; a "]" that comes first is a member
 *     member  = atom ["-" atom]
 *     atom    = byte / escape / "[:" ["^"] name ":]"
 */
export function readClass(reader: Reader, modifiers: Modifiers, at: number): ByteSet {
  const skipIgnored = (): void => {
    if (modifiers.xx) reader.skipBlanks();
  };
  const isNegated = reader.take('^');
  let set = NONE;
  skipIgnored();
  do {
    if (reader.peek() === '') throw unclosed(at);
    set = union(set, readMember(reader, modifiers, skipIgnored));
    skipIgnored();
  } while (!reader.take(']'));
  refuseBarePosix(reader, at);
  return isNegated ? complement(set) : set;
}

function readMember(reader: Reader, modifiers: Modifiers, skipIgnored: () => void): ByteSet {
  const at = reader.at;
  const first = readAtom(reader);
  skipIgnored();
  const hyphen = reader.at;
  if (!reader.take('-')) return membersOf(first, modifiers);
  skipIgnored();
  if (reader.peek() === ']') {
    reader.at = hyphen;
    return membersOf(first, modifiers);
  }
  const last = readAtom(reader);
  if (first.kind === 'set' || last.kind === 'set')
    throw new Refusal('false range', at, 'Perl warns of a range that begins or ends with a class.');
  if (first.code > last.code)
    throw new Refusal('inverted range', at, 'The range runs from a higher character to a lower one.');
  return rangeOf(first.code, last.code, modifiers);
}

function readAtom(reader: Reader): Escape {
  const at = reader.at;
  const char = reader.next();
  if (char === '[' && /[:.=]/.test(reader.peek())) return { kind: 'set', set: readPosix(reader, at) };
  if (char === '') throw unclosed(at);
  if (char !== '\\') return { kind: 'character', code: char.charCodeAt(0) };
  const letter = reader.next();
  if (letter === '') throw unclosed(at);
  if (letter === 'b') return { kind: 'character', code: 0x08 };
  if (letter === 'N' && !isCharacterNumber(reader.ahead()))
    throw new Refusal('named character', at, 'In a class \\N needs a character number.');
  return readEscape(reader, letter, at);
}

function readPosix(reader: Reader, at: number): ByteSet {
  const found = /^:(\^?)(\w*):\]/.exec(reader.ahead());
  const set = POSIX.get(found?.[2] ?? '');
  if (found === null || set === undefined)
    throw new Refusal('malformed POSIX class', at, 'Perl does not know this POSIX class.');
  reader.at += found[0].length;
  return found[1] === '^' ? complement(set) : set;
}

function membersOf(atom: Escape, modifiers: Modifiers): ByteSet {
  if (atom.kind === 'character') return rangeOf(atom.code, atom.code, modifiers);
  return modifiers.i ? foldCase(atom.set) : atom.set;
}

/** Characters beyond a byte belong to no text, except that a few are the other case of a byte. */
function rangeOf(first: number, last: number, { i, asciiCase }: Modifiers): ByteSet {
  const set = first > LAST_BYTE ? NONE : setOf([first, Math.min(last, LAST_BYTE)]);
  if (!i) return set;
  const others = FOLDS_INTO_BYTE.filter(([letter]) => letter >= first && letter <= last);
  const folded = foldCase(union(set, setOf(...others.map(([, byte]) => [byte, byte] as const))));
  return asciiCase ? union(set, difference(folded, complement(ASCII))) : folded;
}

/** `[:alpha:]` that was meant to be `[[:alpha:]]`. */
function refuseBarePosix(reader: Reader, at: number): void {
  const mark = reader.text[at + 1] ?? '';
  const isPosix = /[:.=]/.test(mark) && reader.at - at > 3 && reader.text[reader.at - 2] === mark;
  if (isPosix)
    throw new Refusal(
      'POSIX class outside a class',
      at,
      'Perl warns of [:…:] that stands alone: write [[:…:]].',
    );
}

function unclosed(at: number): Refusal {
  return new Refusal('unmatched [', at, 'This [ is not closed.');
}
