/** What a UTF-16 unit is among the characters of ASCII; faster than asking a pattern. */

export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

export function isLetter(code: number): boolean {
  return isSmall(code | 0x20);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What `\w` is without the flag `u`. */
export function isWordChar(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** A capital as a small letter; anything else as it is. One comparison: it runs for every character of a mail. */
export function smallOf(code: number): number {
  return (code - 0x41) >>> 0 < 26 ? code | 0x20 : code;
}
