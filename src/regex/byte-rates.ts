import type { ByteSet } from './byte-set.js';

type Rated = readonly [perMille: number, bytes: string];

/**
 * How often a byte stands in mail, in a thousand bytes each: measured over the paragraphs that body rules see, capitals
 * and small letters apart, rounded. Only which of two stretches is the rarer hangs on it, never whether a pattern matches.
 */
const RATED: readonly Rated[] = [
  [149, ' '],
  [80, 'e'],
  [55, 'aot'],
  [47, 'inrs'],
  [28, 'lh'],
  [22, 'cdu'],
  [17, 'mp'],
  [14, 'gfwy.-'],
  [9, 'bvk_,/'],
  [5, '012:SIT>='],
  [3, '3456789ACEPRMNDLOB\'"x\n'],
  [1, 'jqzFGHJKQUVWXYZ#)(!?;&@$%*+<'],
];

/** Everything else: control characters, the rest of ASCII, the bytes of other scripts. */
const OTHER = 0.1;

const PER_BYTE = (() => {
  const rates: number[] = [];
  for (let byte = 0; byte < 256; byte++) rates.push(OTHER / 1000);
  for (const [perMille, bytes] of RATED)
    for (let at = 0; at < bytes.length; at++) rates[bytes.charCodeAt(at)] = perMille / 1000;
  return rates;
})();

const known = new WeakMap<ByteSet, number>();

/** The chance that a byte of mail is in the set. */
export function rateOfSet(set: ByteSet): number {
  let rate = known.get(set);
  if (rate === undefined) {
    rate = 0;
    for (let byte = 0; byte < 256; byte++)
      if ((((set[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1) rate += PER_BYTE[byte] ?? 0;
    rate = Math.min(rate, 1);
    known.set(set, rate);
  }
  return rate;
}

/** The chance that a byte of mail is the one at this place, in either case. */
export function rateOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const capital = code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
  return (PER_BYTE[code] ?? 0) + (capital === code ? 0 : (PER_BYTE[capital] ?? 0));
}

/** Stretches much more frequent than their bytes are: of addresses, of pages, of the trace that a message carries. */
export const COMMON = [
  'https://www.',
  'http://www.',
  '.com/',
  '.html',
  '<a href="http',
  '</a><br></td></tr><td><tr><p><div><span style="',
  '<img src="http',
  '&nbsp;&nbsp;',
  '[ ip=1 rdns= helo= by= ident= envfrom= intl=0 id= auth= msa=0 ]',
].join('\n');

/** How often at least a byte of text begins one of them. */
export const COMMON_RATE = 1 / 256;
