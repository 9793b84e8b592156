const SPACE = 1;
const NAME_START = 2;
const NAME = 4;
const CASED = 8;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[ \t-\r]/.test(character)) CLASSES[code] = SPACE;
  if (/[A-Za-z_:]/.test(character)) CLASSES[code] = NAME_START | NAME;
  if (/[0-9.-]/.test(character)) CLASSES[code] = NAME;
  if (/[A-Z]/.test(character)) CLASSES[code] = (CLASSES[code] ?? 0) | CASED;
}

export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;

/** White space between the words of a tag. A position past the end (NaN) is none. */
export function isTagSpace(code: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & SPACE) !== 0;
}

export function isNameStart(code: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & NAME_START) !== 0;
}

export function isNameCharacter(code: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & NAME) !== 0;
}

/** The first position from `at` on that holds no white space. */
export function skipTagSpace(text: string, at: number): number {
  while (isTagSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Lower case of ASCII letters alone, as names of elements are compared. */
export function lowerName(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= 128 || ((CLASSES[code] ?? 0) & CASED) !== 0) {
      return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    }
  }
  return name;
}

/** What Perl's `\s` matches in decoded text; in bytes it stops at ASCII. */
export function isUnicodeSpace(code: number): boolean {
  if (code < 0x80) return isTagSpace(code);
  if (code === 0x85 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Without white space, no-break spaces included, at both ends. */
export function trimUnicode(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && isUnicodeSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isUnicodeSpace(text.charCodeAt(start))) start++;
  return text.slice(start, end);
}

/** How many characters, where a surrogate pair is one. */
export function characterCount(text: string): number {
  let count = text.length;
  if (!/[\ud800-\udbff]/.test(text)) return count;
  for (let at = 0; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
