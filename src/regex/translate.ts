import { checkEmptyRounds } from './check-empty-rounds.js';
import { checkReferences } from './check-references.js';
import { checkSize } from './check-size.js';
import { generate } from './generate.js';
import { MAX_PATTERN_LENGTH } from './limits.js';
import { caseUseOf, whereCaseCounts } from './letter-case.js';
import { literalsOf } from './literals.js';
import { lower } from './lower.js';
import { parsePattern } from './parse.js';
import { Refusal } from './refusal.js';
import { requiredBy, type Required } from './required.js';
import { shapeOf } from './shape.js';
import type { Shape } from './shape-format.js';

/** A pattern as it stands between Perl's delimiters. */
export interface PerlPattern {
  /** One character a byte, as in a file read byte by byte; characters above 0xFF stand for their UTF-8 bytes. */
  readonly source: string;
  /** The modifiers behind the closing delimiter: `imsxn` count; `g`, `o`, `c`, `p`, `a` and `aa` change nothing. */
  readonly flags: string;
}

export interface EcmaScriptPattern {
  readonly source: string;
  readonly flags: string;
}

/** Matches what Perl matches under `/aa`, on text with one character a byte; plain data. */
export interface Translated extends EcmaScriptPattern {
  readonly kind: 'translated';
  /** What the runtime must have beyond ECMAScript 2016. */
  readonly needs?: readonly 'look-behind'[];
  /**
   * For a runtime without look-behind, where only line starts need it: the same on every text that has no carriage
   * return and is not empty.
   */
  readonly withoutLookBehind?: EcmaScriptPattern;
  /**
   * A text matches only if this finds a match in it too. Present where a back-reference ignores case in a pattern in
   * which case counts elsewhere: the source then ignores it everywhere, and this is the pattern where it counts.
   */
  readonly withCase?: EcmaScriptPattern;
  /** At Perl's number less one, the number a group has now; absent where all have kept theirs. */
  readonly groups?: readonly number[];
  /** The number now of each named group. */
  readonly names?: Readonly<Record<string, number>>;
  /** Names in `%{NAME}`, each to be replaced in the sources by `(?:…|…)` of what another pattern found. */
  readonly slots?: readonly string[];
  /** One of these occurs in every text that matches, once both are in small letters (`toLowerCase` on the bytes). */
  readonly literals?: readonly string[];
  /** What else a text must hold to be worth a try; absent where mail holds it everywhere. */
  readonly required?: Required;
  /** The pattern as far as an automaton can follow it. */
  readonly shape?: Shape;
}

export interface Untranslatable {
  readonly kind: 'untranslatable';
  /** What stands in the way, in words that stay the same from release to release. */
  readonly construct: string;
  /** Index into the source. */
  readonly at: number;
  readonly message: string;
}

export type Translation = Translated | Untranslatable;

/**
 * A Perl pattern in ECMAScript 2016, to be run without the `u` flag.
 *
 *     parse               text to tree; modifiers, escapes and classes resolved; refuses what Perl rejects or warns of
 *     check-references    refuses back-references whose meaning differs
 *     check-empty-rounds  refuses loops whose order differs where that matters
 *     lower               rewrites what ECMAScript has no word for: atomic, possessive, look-behind where it can
 *     check-size          refuses what no engine compiles
 *     letter-case         whether the i flag can say where case counts
 *     generate            tree to source; line starts and ends
 *     literals            what must occur in a matching text, from the tree as parsed
 *     shape               what an automaton can follow, from the same
 */
export function translatePattern(pattern: PerlPattern): Translation {
  const { text, indexOf } = bytesOf(pattern.source);
  try {
    if (text.length > MAX_PATTERN_LENGTH)
      throw new Refusal('too long a pattern', 0, `The pattern is longer than ${MAX_PATTERN_LENGTH} bytes.`);
    return translate(text, pattern.flags);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { construct, at, message } = error;
    return { kind: 'untranslatable', construct, at: indexOf(at), message };
  }
}

function translate(text: string, flags: string): Translated {
  const { root, groups, names, slots } = parsePattern(text, flags);
  checkReferences(root);
  checkEmptyRounds(root);
  const lowered = lower(root);
  checkSize(lowered);
  const caseUse = caseUseOf(lowered);
  const ignoreCase = caseUse !== 'somewhere';
  const exact = generate(lowered, { ignoreCase, lineStarts: 'exact' });
  const multiline = exact.hasLookBehind
    ? generate(lowered, { ignoreCase, lineStarts: 'multiline' })
    : undefined;
  const withCase =
    caseUse === 'mixed'
      ? generate(whereCaseCounts(lowered), { ignoreCase: false, lineStarts: 'exact' })
      : undefined;
  const literals = literalsOf(root);
  const required = requiredBy(root);
  const shape = shapeOf(root);
  const numberOf = (group: number): number => exact.groups.get(group) ?? group;
  const numbers = Array.from({ length: groups }, (_, index) => numberOf(index + 1));
  const named: Record<string, number> = {};
  names.forEach(([first = 0], name) => (named[name] = numberOf(first)));
  return {
    kind: 'translated',
    source: exact.source,
    flags: exact.flags,
    ...(exact.hasLookBehind && { needs: ['look-behind'] }),
    ...(multiline?.hasLookBehind === false && { withoutLookBehind: sourceOf(multiline) }),
    ...(withCase !== undefined && { withCase: sourceOf(withCase) }),
    ...(numbers.some((number, index) => number !== index + 1) && { groups: numbers }),
    ...(names.size > 0 && { names: named }),
    ...(slots.length > 0 && { slots }),
    ...(literals !== undefined && { literals }),
    ...(required !== undefined && { required }),
    ...(shape !== undefined && { shape }),
  };
}

function sourceOf({ source, flags }: EcmaScriptPattern): EcmaScriptPattern {
  return { source, flags };
}

/** The source as bytes, and the way back from an index among them to one in the source. */
function bytesOf(source: string): { readonly text: string; readonly indexOf: (at: number) => number } {
  if (!/[^\0-\xff]/.test(source)) return { text: source, indexOf: (at) => at };
  const encoded: string[] = [];
  const indices: number[] = [];
  let index = 0;
  for (const char of source) {
    const bytes = utf8Of(char.codePointAt(0) ?? 0);
    encoded.push(bytes);
    indices.push(...Array.from(bytes, () => index));
    index += char.length;
  }
  return { text: encoded.join(''), indexOf: (at) => indices[at] ?? source.length };
}

/** Characters up to 0xFF are bytes already. */
function utf8Of(code: number): string {
  if (code <= 0xff) return String.fromCharCode(code);
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code <= 0x7ff) return String.fromCharCode(0xc0 | (code >> 6), tail(0));
  if (code <= 0xffff) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0));
  return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
}
