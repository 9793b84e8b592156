import type { Bytes } from './wire-message.js';

/**
 * The characters of text declared as UTF-16 without saying which byte comes first: spaces and the weight of the bytes
 * tell. Undefined where they do not, where a byte order mark stands, and where it is malformed.
 */
export function decodeUtf16(bytes: Bytes): string | undefined {
  const first = byteOrder(bytes);
  return first === undefined ? undefined : decode(bytes, first);
}

function byteOrder(bytes: Bytes): 'little' | 'big' | undefined {
  const mark = bytes.slice(0, 2);
  if (mark === '\xff\xfe' || mark === '\xfe\xff') return undefined;
  let little = 0;
  let big = 0;
  let evenWeight = 0;
  let oddWeight = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const even = bytes.charCodeAt(at);
    const odd = at + 1 < bytes.length ? bytes.charCodeAt(at + 1) : 0;
    if (even === 0x20 && odd === 0) little++;
    if (even === 0 && odd === 0x20) big++;
    evenWeight += (even >> 4) + (even & 15);
    oddWeight += (odd >> 4) + (odd & 15);
  }
  if (evenWeight > oddWeight * 4) little++;
  if (oddWeight * 4 > evenWeight) big++;
  if (little === big) return undefined;
  return little > big ? 'little' : 'big';
}

function decode(bytes: Bytes, first: 'little' | 'big'): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const chunks: string[] = [];
  let mayEndPair = false;
  for (let at = 0; at < bytes.length; at += 2) {
    const even = bytes.charCodeAt(at);
    const odd = bytes.charCodeAt(at + 1);
    const unit = first === 'little' ? odd * 256 + even : even * 256 + odd;
    const endsPair = unit >= 0xdc00 && unit <= 0xdfff;
    if (endsPair !== mayEndPair) return undefined;
    mayEndPair = unit >= 0xd800 && unit <= 0xdbff;
    chunks.push(String.fromCharCode(unit));
  }
  return mayEndPair ? undefined : chunks.join('');
}
