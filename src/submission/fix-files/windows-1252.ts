/** What the bytes 0x80 to 0x9F stand for; the space holds the place of the five that stand for nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text in the bytes of Windows-1252, in which Outlook reads a .prf; undefined where a character has none. */
export function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const high = code > 0xff ? HIGH.indexOf(text.charAt(index)) : -1;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[index] = code;
    else if (high >= 0) bytes[index] = 0x80 + high;
    else return undefined;
  }
  return bytes;
}
