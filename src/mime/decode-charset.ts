import iconv from 'iconv-lite';

/** A charset as Perl's Encode has it, on the table of iconv-lite that comes nearest. */
interface Charset {
  readonly table: string;
  /** Of one where characters take more than one byte. */
  readonly doubleByte?: DoubleByte;
  /** Characters that the table has and Encode has others for. */
  readonly instead?: Readonly<Record<string, string>>;
}

interface DoubleByte {
  readonly isSingle?: (byte: number) => boolean;
  readonly isAssigned?: (pair: number) => boolean;
}

/** GBK gives these away, which GB 2312 leaves free; first and last pair. */
const BEYOND_GB2312: readonly (readonly [number, number])[] = [
  [0xa2a1, 0xa2b0],
  [0xa2e3, 0xa2e4],
  [0xa2ef, 0xa2f0],
  [0xa2fd, 0xa2fe],
  [0xa4f4, 0xa4fe],
  [0xa5f7, 0xa5fe],
  [0xa6b9, 0xa6c0],
  [0xa6d9, 0xa6fe],
  [0xa7c2, 0xa7d0],
  [0xa7f2, 0xa7fe],
  [0xa8bb, 0xa8c4],
  [0xa8ea, 0xa8fe],
  [0xa9a1, 0xa9a3],
  [0xa9f0, 0xa9fe],
  [0xaaa1, 0xaffe],
  [0xd7fa, 0xd7fe],
  [0xf8a1, 0xffff],
];

const GBK: Charset = { table: 'gbk', doubleByte: {} };

const GB2312: Charset = {
  table: 'gbk',
  doubleByte: {
    isAssigned: (pair) =>
      isInUpperQuarter(pair) && !BEYOND_GB2312.some(([first, last]) => pair >= first && pair <= last),
  },
  instead: { '\u00b7': '\u30fb', '\u2014': '\u2015' },
};

const BIG5: Charset = {
  table: 'big5-hkscs',
  doubleByte: {
    isAssigned: (pair) =>
      pair >= 0xa140 && pair <= 0xf9fe && !(pair > 0xa3e1 && pair < 0xa440) && hasTrail(pair, 0xa1, 0xfe),
  },
};

const SHIFT_JIS: Charset = {
  table: 'shift_jis',
  doubleByte: {
    isSingle: (byte) => byte >= 0xa1 && byte <= 0xdf,
    // Without what NEC and IBM added.
    isAssigned: (pair) => pair < 0xed00 && (pair < 0x8500 || pair > 0x87ff) && hasTrail(pair, 0x80, 0xfc),
  },
  instead: {
    '\uff5e': '\u301c',
    '\u2225': '\u2016',
    '\uff0d': '\u2212',
    '\uffe0': '\u00a2',
    '\uffe1': '\u00a3',
    '\uffe2': '\u00ac',
  },
};

/** By the names mail uses; what is not here is not decoded. */
const CHARSETS: readonly (readonly [RegExp, Charset])[] = [
  [/gb[-_]?2312(?!-?raw)|^euc[-_]?cn$/, GB2312],
  [/^(?:gbk|cp936|gb[- ]?18030(?:-20\d\d)?)$/, GBK],
  [/^big5[-_]?hk(?:scs)?$/, { table: 'big5-hkscs', doubleByte: {} }],
  [/^(?:big-?5(?:-?et(?:en)?)?|cp950)$/, BIG5],
  [/^(?:ks_c_5601-1987|cp949|uhc|windows-949)$/, { table: 'cp949', doubleByte: {} }],
  [/^(?:euc[-_]?kr|ksc?5601)$/, { table: 'cp949', doubleByte: { isAssigned: isInUpperQuarter } }],
  [/^(?:shift[-_]?jis|sjis|x-sjis)$/, SHIFT_JIS],
  [/^(?:cp932|windows-31j)$/, { ...SHIFT_JIS, table: 'cp932', doubleByte: {}, instead: {} }],
  [/^(?:euc[-_]?jp|ujis)$/, { table: 'euc-jp' }],
  [/^(?:tis-?620|iso-8859-11)$/, { table: 'iso-8859-11' }],
  [/^(?:mac(?:intosh|-?roman)|x-mac-roman)$/, { table: 'macintosh' }],
  [/^utf-?7$/, { table: 'utf-7' }],
  [/^koi8-r$/, { table: 'koi8-r' }],
  [/^koi8-u$/, { table: 'koi8-u' }],
  [/^viscii$/, { table: 'viscii' }],
];

/** Families of charsets by number. */
const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/^iso[-_ ]?8859[-_ ]?([2-9]|1[0-6])$/, 'iso-8859-'],
  [/^(?:windows|win|cp)-?(125[0-8]|437|7\d\d|8\d\d)$/, 'cp'],
];

/**
 * The characters of bytes (one character a byte) in a charset of the mail world, with U+FFFD for what is malformed;
 * undefined for one it does not know. Names and gaps are those of Perl's Encode, since a text that is malformed there is
 * read as something else. For Node and for browsers.
 */
export function decodeCharset(bytes: string, charset: string): string | undefined {
  const name = charset.toLowerCase();
  if (name === 'iso-2022-jp') return decodeByPlatform(bytes, name);
  const known = charsetNamed(name);
  if (known === undefined) return undefined;
  const checked = known.doubleByte === undefined ? [bytes] : assignedRuns(bytes, known.doubleByte);
  const text = checked
    .map((run) => iconv.decode(octetsOf(run), known.table, { stripBOM: false }))
    .join('\ufffd');
  const { instead } = known;
  if (instead === undefined) return text;
  return text.replace(/[^\0-\x7f]/g, (character) => instead[character] ?? character);
}

function charsetNamed(name: string): Charset | undefined {
  for (const [pattern, charset] of CHARSETS) if (pattern.test(name)) return charset;
  for (const [pattern, prefix] of NUMBERED) {
    const table = prefix + (pattern.exec(name)?.[1] ?? '');
    if (table !== prefix && iconv.encodingExists(table)) return { table };
  }
  return undefined;
}

/** Both bytes from 0xA1 up: where the national sets stand in the vendors' extensions of them. */
function isInUpperQuarter(pair: number): boolean {
  return pair >= 0xa100 && pair < 0xff00 && (pair & 0xff) >= 0xa1;
}

/** Whether the second byte is of ASCII from 0x40 up, or in the range. */
function hasTrail(pair: number, first: number, last: number): boolean {
  const trail = pair & 0xff;
  return (trail >= 0x40 && trail <= 0x7e) || (trail >= first && trail <= last);
}

/** The text between bytes that stand for nothing. Half a character at the very end is left out, as Encode does. */
function assignedRuns(bytes: string, { isSingle, isAssigned }: DoubleByte): readonly string[] {
  const runs: string[] = [];
  let runFrom = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80 || isSingle?.(lead) === true) {
      at++;
    } else if (at + 1 === bytes.length) {
      return [...runs, bytes.slice(runFrom, at)];
    } else if (isAssigned?.(lead * 256 + bytes.charCodeAt(at + 1)) === false) {
      runs.push(bytes.slice(runFrom, at));
      // The second byte is not swallowed: it may be text of its own.
      runFrom = ++at;
    } else {
      at += 2;
    }
  }
  return [...runs, bytes.slice(runFrom)];
}

function decodeByPlatform(bytes: string, label: string): string | undefined {
  try {
    return new TextDecoder(label).decode(octetsOf(bytes));
  } catch {
    // A browser or a Node built without the tables.
    return undefined;
  }
}

function octetsOf(bytes: string): Uint8Array {
  const octets = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) octets[at] = bytes.charCodeAt(at);
  return octets;
}
