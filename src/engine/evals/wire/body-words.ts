/** White space of Unicode: ECMAScript's `\s` knows no U+0085, and takes U+FEFF for a space. */
const WHITE_SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The pieces of a text between white space; an empty one where it begins or ends with white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(WHITE_SPACE);
}

/**
 * A character beyond ASCII that a word may consist of: anything but the blocks of punctuation, symbols, arrows, drawings,
 * emoji and private use. Coarser than Unicode's own property, which is too large a table for asking whether a lone sign
 * is a bullet or a word.
 */
const WORD_CHARACTER =
  /[\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u200c\u200d\u203f\u2040\u2054\u2071\u207f\u2090-\u209c\u2c00-\u2dff\u2e80-\u2fff\u3005-\u3007\u3021-\u302f\u3031-\u3035\u3038-\u303c\u3041-\ud83b\ud840-\ud87f\uf900-\ufdff\ufe00-\ufe0f\ufe20-\ufe2f\ufe33\ufe34\ufe4d-\ufe4f\ufe70-\ufefe\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a\uff66-\uffdc]/;

/** False for bullets, rules and other pieces without a letter, a digit or an underscore. */
export function hasWordCharacter(word: string): boolean {
  return /\w/.test(word) || WORD_CHARACTER.test(word);
}
