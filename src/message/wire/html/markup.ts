import {
  EQUALS,
  GREATER_THAN,
  isNameCharacter,
  isNameStart,
  isTagSpace,
  lowerName,
  skipTagSpace,
} from './characters.js';
import { decodeEntities } from './entities.js';

/** Where a piece of markup could not be read to its end: more text may complete it. */
export const INCOMPLETE = -1;

/** By name in lower case, the first of a name; one without a value has its own name as value. */
export type Attributes = ReadonlyMap<string, string>;

export interface StartTag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly end: number;
}

/** The start tag at `at`, which holds `<` and a letter; undefined where it is incomplete. */
export function readStartTag(text: string, at: number): StartTag | undefined {
  const nameEnd = wordEnd(text, at + 2);
  const attributes = new Map<string, string>();
  let position = skipTagSpace(text, nameEnd);
  while (position < text.length && text.charCodeAt(position) !== GREATER_THAN) {
    const start = position;
    position = attributeNameEnd(text, start + 1);
    const written = text.slice(start, position);
    position = skipTagSpace(text, position);
    let value = written;
    if (text.charCodeAt(position) === EQUALS) {
      position = skipTagSpace(text, position + 1);
      const quote = text.charAt(position);
      let end: number;
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, position + 1);
        if (close < 0) return undefined;
        value = text.slice(position + 1, close);
        end = close + 1;
      } else {
        end = wordEnd(text, position);
        value = text.slice(position, end);
      }
      value = decodeEntities(value, false);
      position = skipTagSpace(text, end);
    }
    const name = lowerName(written);
    if (!attributes.has(name)) attributes.set(name, value);
  }
  if (position >= text.length) return undefined;
  return { name: lowerName(text.slice(at + 1, nameEnd)), attributes, end: position + 1 };
}

function wordEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN || isTagSpace(code)) break;
  }
  return at;
}

function attributeNameEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN || code === EQUALS || isTagSpace(code)) break;
  }
  return at;
}

/** The name of the end tag at `at`, which holds `</`; '' where none stands there and it is a comment. */
export function endTagName(text: string, at: number): string {
  return lowerName(text.slice(at + 2, wordEnd(text, at + 2)));
}

/** Where an end tag ends. A quote after a space or `=` hides the `>` inside it, as it did in old browsers. */
export function endTagEnd(text: string, at: number): number {
  const nameEnd = wordEnd(text, at + 2);
  let quote = 0;
  let before = 0x20;
  for (let position = nameEnd; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (quote === 0 && code === GREATER_THAN) return position + 1;
    if (code === 0x22 || code === 0x27) {
      if (code === quote) quote = 0;
      else if (quote === 0 && (before === 0x20 || before === EQUALS)) quote = code;
    }
    before = code;
  }
  return INCOMPLETE;
}

/** Past the next `>`. */
export function pastGreaterThan(text: string, at: number): number {
  const position = text.indexOf('>', at);
  return position < 0 ? INCOMPLETE : position + 1;
}

/** Where the comment ends whose `<!--` ends at `at`: after `--`, white space and `>`. */
export function commentEnd(text: string, at: number): number {
  for (let dashes = text.indexOf('--', at); dashes >= 0; dashes = text.indexOf('--', dashes + 1)) {
    const position = skipTagSpace(text, dashes + 2);
    if (text.charCodeAt(position) === GREATER_THAN) return position + 1;
  }
  return INCOMPLETE;
}

export interface Declaration {
  /** `<!DOCTYPE …>` or `<!ENTITY …>` as it should be; anything else counts as a comment. */
  readonly isWellFormed: boolean;
  readonly end: number;
}

/** The declaration at `at`, which holds `<!` and a letter; undefined where it is incomplete. */
export function readDeclaration(text: string, at: number): Declaration | undefined {
  let position = at + 3;
  while (isNameCharacter(text.charCodeAt(position))) position++;
  if (position >= text.length) return undefined;
  const name = position - at > 9 ? '' : text.slice(at + 2, position).toLowerCase();
  if (name !== 'doctype' && name !== 'entity') return commentFrom(text, position);
  for (;;) {
    position = skipTagSpace(text, position);
    const character = text.charAt(position);
    if (character === '>') return { isWellFormed: true, end: position + 1 };
    if (character === '"' || character === "'") {
      position = text.indexOf(character, position + 1) + 1;
      if (position === 0) return undefined;
    } else if (character === '-') {
      if (position + 1 >= text.length) return undefined;
      if (text[position + 1] !== '-') return commentFrom(text, position + 1);
      const close = text.indexOf('--', position + 2);
      if (close < 0) return undefined;
      position = close + 2;
    } else {
      position = wordEnd(text, position + 1);
    }
    if (position >= text.length) return undefined;
  }
}

/** What showed at `at` to be no declaration is a comment up to the next `>` from there. */
function commentFrom(text: string, at: number): Declaration | undefined {
  const end = pastGreaterThan(text, at);
  return end === INCOMPLETE ? undefined : { isWellFormed: false, end };
}

export interface MarkedSection {
  /** The words before its second bracket, in lower case. */
  readonly words: readonly string[];
  readonly end: number;
}

/** The opening of a marked section, `<![ WORD … [`, at `at`; 'malformed' is read as a comment (SGML, marked sections). */
export function readMarkedSection(text: string, at: number): MarkedSection | 'malformed' | 'incomplete' {
  const words: string[] = [];
  let position = at + 3;
  for (;;) {
    position = skipTagSpace(text, position);
    while (isNameStart(text.charCodeAt(position))) {
      const start = position++;
      while (isNameCharacter(text.charCodeAt(position))) position++;
      words.push(lowerName(text.slice(start, position)));
      position = skipTagSpace(text, position);
      if (position >= text.length) return 'incomplete';
    }
    if (text.charAt(position) !== '-' || text.charAt(position + 1) !== '-') break;
    const close = text.indexOf('--', position + 2);
    if (close < 0) return 'incomplete';
    position = close + 2;
  }
  if (text.charAt(position) !== '[') return 'malformed';
  return { words, end: position + 1 };
}
