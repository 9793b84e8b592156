import { once } from '../../../message/wire/once.js';
import type { Bytes, WireMessage } from '../../../message/wire/wire-message.js';

/** What a paragraph consists of, in bytes. */
export interface LetterCounts {
  readonly text: Bytes;
  /** Capitals of ASCII. */
  readonly upper: number;
  /** Small letters of ASCII and digits: a text of figures does not shout. */
  readonly lower: number;
  readonly spaces: number;
}

const SPACE = 1;
const LOWER = 2;
const UPPER = 3;

const KIND_OF_BYTE = new Uint8Array(256);
KIND_OF_BYTE[0x20] = SPACE;
KIND_OF_BYTE.fill(LOWER, 0x30, 0x3a);
KIND_OF_BYTE.fill(UPPER, 0x41, 0x5b);
KIND_OF_BYTE.fill(LOWER, 0x61, 0x7b);

/** Of each paragraph of the rendered text: one walk for the rules about columns and those about capitals. */
export const letterCounts = once((message: WireMessage): readonly LetterCounts[] =>
  message.body.map(countLetters),
);

export function countLetters(text: Bytes): LetterCounts {
  let upper = 0;
  let lower = 0;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND_OF_BYTE[text.charCodeAt(at)];
    if (kind === LOWER) lower++;
    else if (kind === SPACE) spaces++;
    else if (kind === UPPER) upper++;
  }
  return { text, upper, lower, spaces };
}
