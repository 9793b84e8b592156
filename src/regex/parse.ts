import type { Assertion, Node, Pattern } from './ast.js';
import { EMPTY } from './ast.js';
import { ALL, complement, FOLDS_INTO_BYTE, NEWLINE, NONE, otherCase, VERTICAL_SPACE } from './byte-set.js';
import { readClass } from './character-class.js';
import { isCharacterNumber, readEscape } from './escape.js';
import { MAX_COUNT, MAX_GROUPS, MAX_NESTING } from './limits.js';
import type { Modifiers } from './modifiers.js';
import { changedModifiers, modifiersOf } from './modifiers.js';
import { Reader } from './reader.js';
import { Refusal } from './refusal.js';
import { maxWidth } from './widths.js';

const ASSERTION_ESCAPES: ReadonlyMap<string, Assertion> = new Map([
  ['A', 'start'],
  ['z', 'end'],
  ['Z', 'end-or-last-newline'],
  ['b', 'word-boundary'],
  ['B', 'no-word-boundary'],
]);

/** `(?…` that has no equal, by what follows the question mark. */
const REFUSED_GROUPS: readonly (readonly [opening: RegExp, construct: string])[] = [
  [/^\|/, 'branch reset (?|…)'],
  [/^\(/, 'conditional (?(…)…)'],
  [/^(?:R|0|[+-]?\d|&|P>)/, 'recursion'],
  [/^\??\{/, 'code block'],
];

/** What can write a character beyond a byte. */
const WIDE_CHARACTER = /\\(?:[xNo]\{|[4-7][0-7]{2})/;

/** How a group's name ends, by how it begins. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ["'", "'"],
  ['{', '}'],
]);

/** A name as SpamAssassin writes it, perhaps with arguments. Perl itself would warn of the brace. */
const SLOT = /^\{([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?:\([^)}]*\))?)\}/;

/** `\R`, which takes `\r\n` whole or not at all. */
const LINE_BREAK: Node = {
  type: 'alternation',
  branches: [
    text('\r\n'),
    {
      type: 'sequence',
      parts: [
        { type: 'look', ahead: true, negative: true, body: text('\r\n'), at: 0 },
        { type: 'set', set: VERTICAL_SPACE },
      ],
    },
  ],
};

function text(chars: string): Node {
  const parts = Array.from(
    chars,
    (char) => ({ type: 'byte', byte: char.charCodeAt(0), anyCase: false }) as const,
  );
  return { type: 'sequence', parts };
}

/**
 * The pattern as a tree; every character of the text is one byte. Throws a `Refusal` for what has no equal here, for
 * what Perl rejects, and for what Perl warns of: such a pattern seldom means what its author thought, and SpamAssassin
 * drops it.
 */
export function parsePattern(source: string, flags: string): Pattern {
  const modifiers = modifiersOf(flags);
  const first = new Parser(source, modifiers, undefined).pattern();
  // A number can only be told from a group, and a name only be resolved, once all groups are known.
  return /\\[1-9gk]|\(\?P=/.test(source) ? new Parser(source, modifiers, first).pattern() : first;
}

/**
 * pattern     = branch *( "|" branch )
 * branch      = *( atom [ quantifier ] )
 * atom        = byte / "." / class / escape / anchor / slot / "(" ["?" kind] pattern ")"
 * quantifier  = ( "*" / "+" / "?" / "{" [n] ["," [m]] "}" ) [ "?" / "+" ]
 */
class Parser {
  private readonly reader: Reader;
  private nesting = 0;
  private groups = 0;
  private readonly open: number[] = [];
  private readonly names = new Map<string, number[]>();
  private readonly slots = new Set<string>();

  /** `known` is what a first reading found. */
  constructor(
    source: string,
    private modifiers: Modifiers,
    private readonly known: Pattern | undefined,
  ) {
    this.reader = new Reader(source);
  }

  pattern(): Pattern {
    const root = this.alternation();
    if (this.reader.peek() === ')')
      throw new Refusal('unmatched )', this.reader.at, 'This ) closes no group.');
    return { root, groups: this.groups, names: this.names, slots: Array.from(this.slots) };
  }

  private alternation(): Node {
    const first = this.branch();
    if (this.reader.peek() !== '|') return first;
    const branches = [first];
    while (this.reader.take('|')) branches.push(this.branch());
    return { type: 'alternation', branches };
  }

  private branch(): Node {
    const parts: Node[] = [];
    this.skipFreeSpace();
    while (!/^[|)]?$/.test(this.reader.peek())) {
      const at = this.reader.at;
      const atom = this.atom();
      this.skipFreeSpace();
      if (atom !== undefined) parts.push(this.quantified(atom, at));
      this.skipFreeSpace();
    }
    const [only, ...others] = parts;
    return only !== undefined && others.length === 0 ? only : { type: 'sequence', parts };
  }

  /** Undefined for what is no atom and takes no quantifier: `(?i)`. */
  private atom(): Node | undefined {
    const at = this.reader.at;
    const char = this.reader.next();
    switch (char) {
      case '.':
        return { type: 'set', set: this.modifiers.s ? ALL : complement(NEWLINE) };
      case '^':
        return { type: 'assertion', assertion: this.modifiers.m ? 'line-start' : 'start' };
      case '$':
        return { type: 'assertion', assertion: this.modifiers.m ? 'line-end' : 'end-or-last-newline' };
      case '[':
        return { type: 'set', set: readClass(this.reader, this.modifiers, at) };
      case '(':
        return this.group(at);
      case '\\':
        return this.escape(at);
      case '%':
        return this.slot(at) ?? this.character(0x25);
      case '*':
      case '+':
      case '?':
        throw new Refusal(
          'quantifier without atom',
          at,
          `Nothing stands before this ${char} that it could repeat.`,
        );
      default:
        return this.character(char.charCodeAt(0));
    }
  }

  private character(code: number): Node {
    const { i, asciiCase } = this.modifiers;
    if (code <= 0xff) {
      const folds = i && (code < 0x80 || !asciiCase);
      return { type: 'byte', byte: code, anyCase: folds && otherCase(code) !== code };
    }
    const otherByte = i ? FOLDS_INTO_BYTE.find(([letter]) => letter === code)?.[1] : undefined;
    if (otherByte !== undefined) return { type: 'byte', byte: otherByte, anyCase: true };
    // Perl compares characters, and the text it sees has only bytes: nothing can match.
    return { type: 'set', set: NONE };
  }

  private slot(at: number): Node | undefined {
    const [whole = '', name = ''] = SLOT.exec(this.reader.ahead()) ?? [];
    if (whole === '') return undefined;
    this.reader.at += whole.length;
    this.slots.add(name);
    return { type: 'slot', name, anyCase: this.modifiers.i, at };
  }

  private quantified(atom: Node, at: number): Node {
    const where = this.reader.at;
    const counts = this.counts();
    if (counts === undefined) {
      if (this.reader.peek() === '{' && !/[$^]/.test(this.reader.text[at] ?? ''))
        throw new Refusal('unescaped {', where, 'Perl warns of a { that is no quantifier here: write \\{.');
      return atom;
    }
    const { min, max } = counts;
    this.skipFreeSpace();
    const mode = this.reader.take('+') ? 'possessive' : this.reader.take('?') ? 'lazy' : 'greedy';
    if (mode === 'lazy' && min === max)
      throw new Refusal('needless quantifier suffix', where, 'Perl warns of a ? after a fixed count.');
    this.skipFreeSpace();
    if (this.isAtQuantifier())
      throw new Refusal('nested quantifier', this.reader.at, 'A quantifier cannot follow a quantifier.');
    if ((max === Infinity || min > 1) && maxWidth(atom) === 0)
      throw new Refusal(
        'repeated empty match',
        where,
        'Perl warns of a repetition of what takes no character.',
      );
    return { type: 'repeat', body: atom, min, max, mode, at };
  }

  private isAtQuantifier(): boolean {
    const here = this.reader.at;
    const isQuantifier = this.counts() !== undefined;
    this.reader.at = here;
    return isQuantifier;
  }

  private counts(): { readonly min: number; readonly max: number } | undefined {
    const { reader } = this;
    if (reader.take('*')) return { min: 0, max: Infinity };
    if (reader.take('+')) return { min: 1, max: Infinity };
    if (reader.take('?')) return { min: 0, max: 1 };
    if (reader.peek() !== '{') return undefined;
    const found = /^\{[ \t]*(\d*)[ \t]*(?:(,)[ \t]*(\d*)[ \t]*)?\}/.exec(reader.ahead());
    if (found === null) return undefined;
    const [whole, least = '', comma, most = ''] = found;
    if (least === '' && most === '') return undefined;
    const min = Number(least);
    const max = comma === undefined ? min : most === '' ? Infinity : Number(most);
    if (min > MAX_COUNT || (max !== Infinity && max > MAX_COUNT))
      throw new Refusal('too high a count', reader.at, `Perl repeats at most ${MAX_COUNT} times.`);
    if (min > max)
      throw new Refusal('inverted count', reader.at, 'The smaller count must stand before the greater one.');
    reader.at += whole.length;
    return { min, max };
  }

  private group(at: number): Node | undefined {
    const { reader } = this;
    if (reader.peek() === '*')
      throw new Refusal('verb (*…)', at, 'Backtracking verbs and assertions by name have no equal.');
    if (!reader.take('?')) return this.modifiers.n ? this.inside(at) : this.capture(at);
    const kind = reader.ahead();
    const refused = REFUSED_GROUPS.find(([opening]) => opening.test(kind));
    if (refused !== undefined) throw new Refusal(refused[1], at, `${refused[1]} has no equal in ECMAScript.`);
    const [opening = ''] = /^(?:>|<?[=!]|P?[<']|P=)/.exec(kind) ?? [];
    reader.at += opening.length;
    switch (opening) {
      case '':
        return this.modifierGroup(at);
      case '>':
        return { type: 'atomic', body: this.inside(at), at };
      case 'P=':
        return this.namedReference(')', at);
      case '=':
      case '!':
      case '<=':
      case '<!':
        return {
          type: 'look',
          ahead: opening[0] !== '<',
          negative: opening.slice(-1) === '!',
          body: this.inside(at),
          at,
        };
      default:
        return this.capture(at, this.name(at, opening.slice(-1) === '<' ? '>' : "'"));
    }
  }

  /** A group's content up to and with its `)`. Modifiers set inside end with it. */
  private inside(at: number, modifiers = this.modifiers): Node {
    if (++this.nesting > MAX_NESTING)
      throw new Refusal('too deep nesting', at, `Groups are nested more than ${MAX_NESTING} deep.`);
    const outer = this.modifiers;
    this.modifiers = modifiers;
    const body = this.alternation();
    if (!this.reader.take(')')) throw new Refusal('unmatched (', at, 'This ( is not closed.');
    this.modifiers = outer;
    this.nesting--;
    return body;
  }

  private capture(at: number, name?: string): Node {
    const number = ++this.groups;
    if (number > MAX_GROUPS)
      throw new Refusal('too many groups', at, `The pattern has more than ${MAX_GROUPS} groups.`);
    if (name !== undefined) this.names.set(name, [...(this.names.get(name) ?? []), number]);
    this.open.push(number);
    const body = this.inside(at);
    this.open.pop();
    return { type: 'group', number, body };
  }

  private name(at: number, end: string): string {
    const { reader } = this;
    if (end === '}') reader.skipBlanks();
    const [name = ''] = /^[A-Za-z_]\w*/.exec(reader.ahead()) ?? [];
    reader.at += name.length;
    if (end === '}') reader.skipBlanks();
    if (name === '' || !reader.take(end))
      throw new Refusal(
        'malformed group name',
        at,
        'A group name is letters, digits and _ between its delimiters.',
      );
    return name;
  }

  /** `(?i-s)`, which holds to the end of the group around it, or `(?i-s:…)`. */
  private modifierGroup(at: number): Node | undefined {
    const found = /^(\^?)([a-z]*)(?:-([a-z]*))?([:)])/.exec(this.reader.ahead());
    if (found === null || (found[1] === '^' && found[3] !== undefined))
      throw new Refusal('unknown group', at, 'Perl does not know a group that begins like this.');
    const [whole, caret, on = '', off = '', end] = found;
    if (caret === '^' && WIDE_CHARACTER.test(this.reader.text))
      throw new Refusal(
        'character set modifier',
        at,
        '(?^…) leaves aa, and beside wide characters that is Unicode.',
      );
    const modifiers = changedModifiers(this.modifiers, caret === '^', on, off, at);
    this.reader.at += whole.length;
    if (end === ':') return this.inside(at, modifiers);
    this.modifiers = modifiers;
    return undefined;
  }

  private escape(at: number): Node {
    const { reader } = this;
    const letter = reader.next();
    if (letter === '') throw new Refusal('trailing backslash', at, 'The pattern ends in a backslash.');
    const assertion = ASSERTION_ESCAPES.get(letter);
    if (assertion !== undefined) {
      if (/b/i.test(letter) && reader.peek() === '{')
        throw new Refusal(
          'Unicode boundary',
          at,
          '\\b{…} needs Unicode rules, and patterns here match bytes.',
        );
      return { type: 'assertion', assertion };
    }
    if (letter === 'R') return LINE_BREAK;
    if (letter === 'N' && !isCharacterNumber(reader.ahead())) {
      if (reader.peek() === '{' && !this.isAtQuantifier())
        throw new Refusal('named character', at, 'Character names are not known here: write the number.');
      return { type: 'set', set: complement(NEWLINE) };
    }
    const reference = this.reference(letter, at);
    if (reference !== undefined) return reference;
    const escape = readEscape(reader, letter, at);
    return escape.kind === 'set' ? { type: 'set', set: escape.set } : this.character(escape.code);
  }

  /** `\1 \g1 \g-1 \g{1} \g{-1} \g{name} \k<name> \k'name' \k{name}`; undefined for `\12` that is octal. */
  private reference(letter: string, at: number): Node | undefined {
    const { reader } = this;
    if (/[1-9]/.test(letter)) {
      const [digits = ''] = /^\d+/.exec(reader.ahead(at + 1)) ?? [];
      // `\1` is always a group, `\12` only where the pattern has so many.
      if (digits.length > 1 && Number(digits) > (this.known?.groups ?? Infinity) && /^[1-7]/.test(digits))
        return undefined;
      reader.at = at + 1 + digits.length;
      return this.backReference(Number(digits), at);
    }
    if (letter !== 'g' && letter !== 'k') return undefined;
    const numbered = letter === 'g' ? /^(?:(-?\d+)|\{[ \t]*(-?\d+)[ \t]*\})/.exec(reader.ahead()) : null;
    if (numbered !== null) {
      reader.at += numbered[0].length;
      const number = Number(numbered[1] ?? numbered[2]);
      return this.backReference(number < 0 ? this.groups + 1 + number : number, at);
    }
    const end = CLOSING.get(reader.next());
    if (end === undefined || (letter === 'g' && end !== '}'))
      throw new Refusal('malformed back-reference', at, `\\${letter} needs the name of a group.`);
    return this.namedReference(end, at);
  }

  private namedReference(end: string, at: number): Node {
    const name = this.name(at, end);
    if (this.known === undefined) return EMPTY;
    const [group, ...others] = this.known.names.get(name) ?? [];
    if (group === undefined)
      throw new Refusal('no such group', at, `The pattern has no group named ${name}.`);
    if (others.length > 0)
      throw new Refusal(
        'ambiguous group name',
        at,
        `More than one group is named ${name}; which one is meant varies.`,
      );
    return this.backReference(group, at);
  }

  private backReference(group: number, at: number): Node {
    if (group < 1 || group > (this.known?.groups ?? Infinity))
      throw new Refusal('no such group', at, 'The pattern has no such group.');
    if (this.open.indexOf(group) >= 0)
      throw new Refusal(
        'back-reference into its own group',
        at,
        'The group referred to is not complete here.',
      );
    return { type: 'back-reference', group, anyCase: this.modifiers.i, at };
  }

  /** What stands for nothing between atoms: comments, and under `x` white space. */
  private skipFreeSpace(): void {
    const { reader } = this;
    for (;;) {
      const { at } = reader;
      if (reader.peek() === '(' && reader.text.slice(at, at + 3) === '(?#') {
        if (!reader.skipPast(')')) throw new Refusal('unmatched (', at, 'This comment is not closed.');
      } else if (this.modifiers.x && /[\t-\r \x85]/.test(reader.peek())) {
        reader.at++;
      } else if (this.modifiers.x && reader.peek() === '#') {
        if (!reader.skipPast('\n')) reader.at = reader.text.length;
      } else {
        return;
      }
    }
  }
}
