/** Of Latin-1, from U+00A0 on: read with or without a semicolon. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml';

/** Beyond Latin-1, with the code point in hexadecimal: read with a semicolon only. */
const BEYOND_LATIN_1 =
  'OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 ' +
  'Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f ' +
  'Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 ' +
  'delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd xi 3be omicron 3bf ' +
  'pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9 thetasym 3d1 upsih 3d2 ' +
  'piv 3d6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 ' +
  'rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 ' +
  'prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c ' +
  'trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 ' +
  'rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b ' +
  'prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 cap 2229 ' +
  'cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 ' +
  'nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a ' +
  'rfloor 230b lang 2329 rang 232a loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666';

const OPEN_ENDED = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);
LATIN_1.split(' ').forEach((name, index) => OPEN_ENDED.set(name, String.fromCharCode(0xa0 + index)));

const TERMINATED = new Map<string, string>();
BEYOND_LATIN_1.replace(/(\w+) ([0-9a-f]+)/g, (pair, name: string, point: string) => {
  TERMINATED.set(name, String.fromCharCode(parseInt(point, 16)));
  return pair;
});

/** No name in the tables is longer: a run of a million letters after an ampersand is not tried letter by letter. */
const LONGEST_NAME = 8;
const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = '\ufffd';

/**
 * Text with its character references replaced, as HTML::Entities does it: names of HTML 4, the semicolon optional up to
 * Latin-1. `mayBePrefix`: in text, `&copyright` begins with a reference; in the value of an attribute it does not.
 */
export function decodeEntities(text: string, mayBePrefix: boolean): string {
  let ampersand = text.indexOf('&');
  if (ampersand < 0) return text;
  const chunks: string[] = [];
  let plainFrom = 0;
  // A reference to a high surrogate waits for one to a low surrogate right after it.
  let high: { readonly code: number; readonly end: number } | undefined;
  while (ampersand >= 0) {
    const reference =
      text.charCodeAt(ampersand + 1) === 0x23
        ? readNumber(text, ampersand + 2)
        : readName(text, ampersand + 1, mayBePrefix);
    if (reference === undefined) {
      ampersand = text.indexOf('&', ampersand + 1);
      continue;
    }
    if (ampersand > plainFrom) chunks.push(text.slice(plainFrom, ampersand));
    plainFrom = text[reference.end] === ';' ? reference.end + 1 : reference.end;
    const code = reference.surrogate ?? 0;
    if (code >= 0xdc00 && high?.end === ampersand) {
      chunks[chunks.length - 1] = String.fromCharCode(high.code, code);
    } else {
      chunks.push(reference.characters);
    }
    high = code !== 0 && code < 0xdc00 ? { code, end: plainFrom } : undefined;
    ampersand = text.indexOf('&', plainFrom);
  }
  chunks.push(text.slice(plainFrom));
  return chunks.join('');
}

interface Reference {
  readonly characters: string;
  readonly end: number;
  readonly surrogate?: number;
}

function readName(text: string, start: number, mayBePrefix: boolean): Reference | undefined {
  let end = start;
  while (end - start <= LONGEST_NAME && isAlphanumeric(text.charCodeAt(end))) end++;
  const isWhole = !isAlphanumeric(text.charCodeAt(end));
  if (isWhole) {
    const name = text.slice(start, end);
    const characters = OPEN_ENDED.get(name) ?? (text[end] === ';' ? TERMINATED.get(name) : undefined);
    if (characters !== undefined) return { characters, end };
  }
  if (!mayBePrefix) return undefined;
  for (let shorter = isWhole ? end - 1 : end; shorter > start; shorter--) {
    const characters = OPEN_ENDED.get(text.slice(start, shorter));
    if (characters !== undefined) return { characters, end: shorter };
  }
  return undefined;
}

function readNumber(text: string, start: number): Reference | undefined {
  const isHexadecimal = (text.charCodeAt(start) | 0x20) === 0x78;
  const base = isHexadecimal ? 16 : 10;
  let end = isHexadecimal ? start + 1 : start;
  let code = 0;
  for (; ; end++) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit >= base) break;
    code = code * base + digit;
    if (code > LAST_CODE_POINT) return undefined;
  }
  if (code === 0 || code === 0xfffe || code === 0xffff) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) return { characters: REPLACEMENT, end, surrogate: code };
  const isNoncharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
  return { characters: isNoncharacter ? REPLACEMENT : String.fromCodePoint(code), end };
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** 16 for what is no digit. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return 16;
}
