import { trimSpace } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WireMessage } from '../../../message/wire/wire-message.js';
import { countLetters, letterCounts, type LetterCounts } from './body-letters.js';

/** In a shorter text one or two acronyms would decide. */
const MIN_TEXT = 200;

/** Capitals of ASCII among its letters and digits, in percent, over the paragraphs of more than one word. */
export const capitalShare = once((message: WireMessage): number => {
  let length = 0;
  let upper = 0;
  let lower = 0;
  for (const paragraph of letterCounts(message)) {
    if (!hasTwoWords(paragraph) || isLeftoverBase64(paragraph.text)) continue;
    const text = withoutShiftJis(paragraph.text);
    const counts = text === paragraph.text ? paragraph : countLetters(text);
    length += text.length;
    upper += counts.upper;
    lower += counts.lower;
  }
  return length < MIN_TEXT || upper === 0 ? 0 : (upper / (upper + lower)) * 100;
});

function hasTwoWords({ text, spaces }: LetterCounts): boolean {
  // A paragraph ends in a newline, and may begin with a space.
  return spaces > 2 || /[\t-\r ]/.test(trimSpace(text));
}

/** Forwarded messages may carry an attachment as text. */
function isLeftoverBase64(text: Bytes): boolean {
  return /^(?:[A-Za-z0-9+/=]{60,76} ){2}/.test(text);
}

/** Between these two escapes letters stand for Japanese characters. */
function withoutShiftJis(text: Bytes): Bytes {
  const start = text.indexOf('\x1b$B');
  const end = text.lastIndexOf('\x1b(B');
  return start < 0 || end < start + 3 ? text : text.slice(0, start) + text.slice(end + 3);
}
