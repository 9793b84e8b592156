import type { Bytes } from '../wire-message.js';

/** Characters that may not stand in an address unencoded: spaces, controls, bytes above 126 and `" % < >`. */
const FORBIDDEN = /[\0- \x7f-\xff"%<>]/g;

/**
 * The address with every printable character decoded and every forbidden one encoded, in one pass: what decoding
 * brings to light is not decoded again (Mail::SpamAssassin::Util, "url_encode").
 */
export function normalizePercents(uri: Bytes): Bytes {
  // The capturing group makes split() keep the encoded characters, at the odd places.
  const pieces = uri.split(/(%[0-9a-fA-F]{2})/);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (index % 2 === 0) {
      pieces[index] = piece.replace(FORBIDDEN, encoded);
    } else {
      const code = parseInt(piece.slice(1), 16);
      if (code > 0x20 && code < 0x7f) pieces[index] = String.fromCharCode(code);
    }
  }
  return pieces.join('');
}

/** Whether a `%` with two hexadecimal digits stands anywhere. */
export function hasPercents(uri: Bytes): boolean {
  return uri.indexOf('%') >= 0 && /%[0-9a-fA-F]{2}/.test(uri);
}

function encoded(character: string): string {
  const hex = character.charCodeAt(0).toString(16);
  return hex.length < 2 ? `%0${hex}` : `%${hex}`;
}
