import { isTagSpace, isUnicodeSpace } from './characters.js';

/** Words are cut into pieces of up to so many characters before it counts as a way to hide them. */
const LONGEST_PIECE = 7;

/** Counts words that tags cut in two (Mail::SpamAssassin::HTML, "obfuscation" and "backhair"). */
export class BrokenWords {
  count = 0;
  private readonly cuts = new Set<string>();

  /**
   * How many different pairs of lengths there are among short pieces of cut words.
   * Differs from SpamAssassin: lengths are in UTF-16 units, and what is a letter beyond ASCII is told by blocks. No rule
   * that it is installed with asks for this.
   */
  get kindsOfCut(): number {
    return this.cuts.size;
  }

  /** Looks at the place where one text was followed by another. `isUnicode`: the page had more than ASCII. */
  see(before: string, after: string, isUnicode: boolean): void {
    const first = after.charCodeAt(0);
    const last = before.charCodeAt(before.length - 1);
    // Most places end here, before either text is looked through.
    if (!isPartOfWord(first, false) || !isPartOfWord(last, false)) return;
    const isBeforeUnicode = isUnicode || holdsWide(before);
    const isAfterUnicode = isUnicode || holdsWide(after);
    if (!isPartOfWord(first, isAfterUnicode) || !isPartOfWord(last, isBeforeUnicode)) return;
    this.count++;
    const head = shortTail(before, isBeforeUnicode);
    const tail = head === 0 ? 0 : shortHead(after, isAfterUnicode);
    if (tail > 0) this.cuts.add(`${String(head)}_${String(tail)}`);
  }
}

/** Whether Perl holds the text as characters, where all of Unicode's letters and spaces count. */
function holdsWide(text: string): boolean {
  return /[^\0-\xff]/.test(text);
}

/** The longest end of the text, up to seven characters, that begins at the edge of a word. */
function shortTail(text: string, isUnicode: boolean): number {
  let longest = 0;
  for (let length = 1; length <= LONGEST_PIECE && length <= text.length; length++) {
    const at = text.length - length;
    if (!isPartOfWord(text.charCodeAt(at), isUnicode)) break;
    if (isWordEdge(text, at, isUnicode)) longest = length;
  }
  return longest;
}

function shortHead(text: string, isUnicode: boolean): number {
  let longest = 0;
  for (let length = 1; length <= LONGEST_PIECE && length <= text.length; length++) {
    if (!isPartOfWord(text.charCodeAt(length - 1), isUnicode)) break;
    if (isWordEdge(text, length, isUnicode)) longest = length;
  }
  return longest;
}

/** Neither white space nor ASCII punctuation. */
function isPartOfWord(code: number, isUnicode: boolean): boolean {
  if (code >= 0x7f) return !isUnicode || !isUnicodeSpace(code);
  if (code < 0x21) return !isTagSpace(code);
  return isAlphanumeric(code);
}

function isWordEdge(text: string, at: number, isUnicode: boolean): boolean {
  return isLetter(text.charCodeAt(at - 1), isUnicode) !== isLetter(text.charCodeAt(at), isUnicode);
}

/** Not a letter: a position past either end (NaN). */
function isLetter(code: number, isUnicode: boolean): boolean {
  if (!(code >= 0x80) || !isUnicode) return isAlphanumeric(code) || code === 0x5f;
  // Without Unicode classes: blocks of punctuation and symbols are left out, and so are Latin-1's.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3005)
  );
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
