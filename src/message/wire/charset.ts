import { isAscii } from './bytes.js';
import { decodeUtf16 } from './utf16.js';
import { decodeUtf8, decodeUtf8Loosely, encodeUtf8 } from './utf8.js';
import type { Bytes } from './wire-message.js';
import { decodeWindows1252 } from './windows-1252.js';

/**
 * Characters of bytes in a named charset, with U+FFFD for what is malformed; undefined for a charset it does not know.
 * The core knows Unicode, Latin-1 and Windows-1252 and asks this for all others.
 */
export type DecodeCharset = (bytes: Bytes, charset: string) => string | undefined;

const ASCII = /^(?:(?:us-)?ascii|ansi[_ ]?x3\.4-(?:1986|1968)|iso646-us)$/i;
const EXTENDS_ASCII =
  /^(?:iso[ -]?8859(?:-\d{1,2})?|windows-\d{4}|utf-?8|(?:koi8|euc)-[a-z]{1,2}|big5|gbk|gb[ -]?18030(?:-20\d\d)?)$/i;
/** A page that says Latin-1 may hold Windows-1252, and browsers read it so. */
const WINDOWS_1252 = /^(?:iso-?8859-1|windows-1252|cp1252)$/i;
const LATIN_1 = /^(?:(?:iso[-_ ]?)?8859[-_ ]?1|(?:iso[-_ ]?)?latin[-_ ]?1|l1|cp819|ibm819)$/i;

/**
 * The characters of a text part. What the bytes themselves say goes before the declared charset: whatever is valid
 * UTF-8 is taken for it, and what fits nothing is read as Windows-1252 (Mail::SpamAssassin::Message::Node,
 * "_normalize", with normalize_charset on and without Encode::Detect).
 */
export function decodeText(bytes: Bytes, declared: string, decodeOther: DecodeCharset): string {
  const isPlain = isAscii(bytes);
  if (isPlain && (ASCII.test(declared) || EXTENDS_ASCII.test(declared))) return bytes;
  if (!isPlain) {
    const text = decodeUtf8(bytes);
    if (text !== undefined) return text;
  }
  if (/^utf[ -]?16/i.test(declared)) {
    const text = decodeUtf16(bytes);
    if (text !== undefined) return text;
  } else if (!/^(?:us-)?ascii$/i.test(declared)) {
    const text = decodeDeclared(bytes, declared, decodeOther);
    if (text !== undefined && text.indexOf('\ufffd') < 0) return text;
  }
  return isPlain ? bytes : decodeWindows1252(bytes);
}

/** The bytes of a header field that is not ASCII, as UTF-8: kept where they are, else read as Windows-1252. */
export function headerBytesToUtf8(bytes: Bytes): Bytes {
  if (isAscii(bytes) || decodeUtf8(bytes) !== undefined) return bytes;
  return encodeUtf8(decodeWindows1252(bytes));
}

/** The bytes of an encoded word as UTF-8. Its charset is believed, with U+FFFD for what is malformed. */
export function encodedWordToUtf8(bytes: Bytes, declared: string, decodeOther: DecodeCharset): Bytes {
  const isPlain = isAscii(bytes);
  if (isPlain && (ASCII.test(declared) || EXTENDS_ASCII.test(declared))) return bytes;
  if (/^utf[ -]?16/i.test(declared)) {
    // SpamAssassin finds the text out and then returns the bytes it came from.
    if (decodeUtf16(bytes) !== undefined) return bytes;
  } else {
    const text = decodeDeclared(bytes, declared, decodeOther);
    if (text !== undefined) return encodeUtf8(text);
  }
  return isPlain ? bytes : encodeUtf8(decodeWindows1252(bytes));
}

function decodeDeclared(bytes: Bytes, declared: string, decodeOther: DecodeCharset): string | undefined {
  if (WINDOWS_1252.test(declared)) return decodeWindows1252(bytes);
  if (/^utf-?8$/i.test(declared)) return decodeUtf8Loosely(bytes);
  if (LATIN_1.test(declared)) return bytes;
  if (/^(?:(?:us-?)?ascii|646|iso[-_]?646-?us)$/i.test(declared))
    return bytes.replace(/[^\0-\x7f]/g, '\ufffd');
  return decodeOther(bytes, declared);
}
