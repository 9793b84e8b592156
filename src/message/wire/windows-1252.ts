import type { Bytes } from './wire-message.js';

/** What 0x80 to 0x9F stand for; U+FFFD where nothing is assigned. */
const UPPER_CONTROLS =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/** The characters of bytes in Windows-1252. */
export function decodeWindows1252(bytes: Bytes): string {
  return bytes.replace(/[\x80-\x9f]/g, (byte) => UPPER_CONTROLS.charAt(byte.charCodeAt(0) - 0x80));
}
