import { encodedWordToUtf8, headerBytesToUtf8, type DecodeCharset } from './charset.js';
import { isBlank } from './bytes.js';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.js';
import type { Bytes } from './wire-message.js';

/** Fields whose text is never encoded words, whatever it looks like (RFC 2047 §5). */
const NEVER_ENCODED =
  /^(?:received|(?:resent-)?(?:message-id|date)|mime-version|references|in-reply-to|list-[^\n]*)$/i;

/**
 * A header field as UTF-8, encoded words decoded (RFC 2047; Mail::SpamAssassin::Message::Node, "_decode_header").
 * Neighbouring words of one charset are put together before its characters are read, since senders cut characters in
 * two.
 */
export function decodeHeader(value: Bytes, name: string, decodeOther: DecodeCharset): Bytes {
  const line = value.indexOf('\n') < 0 ? value : value.replace(/\n[ \t]/g, '\n ').replace(/\r?\n/g, '');
  const text = headerBytesToUtf8(line);
  if (text.indexOf('=?') < 0 || NEVER_ENCODED.test(name)) return text;

  const word = /=\?([A-Za-z0-9*_-]+)\?([bqBQ])\?([^?]*)\?=/g;
  const chunks: string[] = [];
  let charset = '';
  let bytes = '';
  const finishRun = (): void => {
    const label = withoutLanguage(charset);
    chunks.push(label === '' ? bytes : encodedWordToUtf8(bytes, label, decodeOther));
    bytes = '';
  };
  let plainFrom = 0;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const [whole, wordCharset = '', encoding = '', encoded = ''] = found;
    // White space between two words is no part of the text.
    const isBetweenWords = plainFrom > 0 && isBlank(text, plainFrom, found.index);
    if (found.index > plainFrom && !isBetweenWords) {
      finishRun();
      chunks.push(text.slice(plainFrom, found.index));
    }
    if (wordCharset.toLowerCase() !== charset) finishRun();
    charset = wordCharset.toLowerCase();
    bytes += decodeWord(encoding, encoded);
    plainFrom = found.index + whole.length;
  }
  finishRun();
  chunks.push(text.slice(plainFrom));
  return chunks.join('');
}

function decodeWord(encoding: string, encoded: Bytes): Bytes {
  if (encoding === 'b' || encoding === 'B') return decodeBase64(encoded);
  return decodeQuotedPrintable(encoded.replace(/_/g, '=20'));
}

/** `us-ascii*en` is US-ASCII in English (RFC 2231 §5). */
function withoutLanguage(charset: string): string {
  const star = charset.indexOf('*');
  return star < 0 ? charset : charset.slice(0, star);
}
