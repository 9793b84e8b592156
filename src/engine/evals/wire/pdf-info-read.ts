import { isSpace } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WireMessage, WirePart } from '../../../message/wire/wire-message.js';
import type { ImageSize } from './image-info-size.js';
import { textAfterKey } from './pdf-info-string.js';

/** What the lines of a PDF say (Mail::SpamAssassin::Plugin::PDFInfo). */
export interface PdfFacts {
  readonly name: Bytes;
  readonly data: Bytes;
  readonly images: readonly ImageSize[];
  readonly isEncrypted: boolean;
  /** By `author`, `creator`, `producer`, `title`, `created`, `modified`. */
  readonly details: Readonly<Record<string, readonly Bytes[] | undefined>>;
  /** Its first lines without what differs from copy to copy, and the keys its lines begin with: for finding copies. */
  readonly fuzzy: Bytes;
  readonly keys: Bytes;
}

/** Parts that say they are a PDF, `undefined` for one that is none in truth. */
export const pdfsOf = once((message: WireMessage): readonly (PdfFacts | undefined)[] =>
  message.leaves.filter(isSaidToBePdf).map(readPdf),
);

function isSaidToBePdf({ type, name = '' }: WirePart): boolean {
  return (
    /^(?:image|application)\/(?:pdf$|octet-stream$)/.test(type) &&
    (/\.[fp]df$/i.test(name) || /pdf$/.test(type))
  );
}

/** The mark of a PDF stands within as many bytes. */
const MAX_PREAMBLE = 1024;

/** Copies are compared by as many lines, and by none after the first stream or picture. */
const MAX_FUZZY_LINES = 70;

const TEXTS: readonly (readonly [string, string])[] = [
  ['author', '/Author'],
  ['creator', '/Creator'],
  ['producer', '/Producer'],
  ['title', '/Title'],
];

function readPdf(part: WirePart): PdfFacts | undefined {
  const data = part.decoded().replace(/^\xef\xbb\xbf/, '');
  const start = data.slice(0, MAX_PREAMBLE + '%PDF-1.4'.length).search(/%PDF-\d\.\d/);
  return start < 0 ? undefined : { name: part.name ?? '', data, ...readLines(data) };
}

function readLines(data: Bytes): Omit<PdfFacts, 'name' | 'data'> {
  const images: ImageSize[] = [];
  const details: Record<string, Bytes[] | undefined> = {};
  const fuzzy: Bytes[] = [];
  const keys: Bytes[] = [];
  let isEncrypted = false;
  let isFuzzy = true;
  let awaitsImage = false;
  let count = 0;
  for (let at = 0; at < data.length;) {
    const newline = data.indexOf('\n', at);
    const end = newline < 0 ? data.length : newline;
    let line = data.slice(at, end);
    at = end + 1;
    if (line === '') continue;
    if (isFuzzy && ++count < MAX_FUZZY_LINES) {
      if (!VARYING_LINE.test(line)) {
        line = trimEnd(line);
        fuzzy.push(line);
      }
      if (line.indexOf('stream') >= 0) isFuzzy = false;
    }
    if (line.indexOf('/Image') >= 0) awaitsImage = true;
    if (line.startsWith('/Encrypt')) isEncrypted = true;
    const image = awaitsImage ? imageIn(line) : undefined;
    if (image !== undefined) {
      images.push(image);
      awaitsImage = false;
      isFuzzy = false;
    }
    if (line.indexOf('/') >= 0) readKeys(line, keys, details);
  }
  return { images, isEncrypted, details, fuzzy: fuzzy.join(''), keys: keys.join('') };
}

/** Comments, and the sizes of pictures and pages. */
const VARYING_LINE =
  /^(?:%|\/(?:Height|Width|MediaBox|CropBox)|\d+[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+cm$)/;

/** A picture's matrix, or both of its sizes within a line: `630 0 0 149 0 0 cm`, `<</Width 630/Height 149`. */
function imageIn(line: Bytes): ImageSize | undefined {
  const found =
    /^(\d+)[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+(\d+)[\t-\r ]+\d+[\t-\r ]+\d+[\t-\r ]+cm$/.exec(line) ??
    /^(?!\/(?:Width|Height)[\t-\r ]\d)[^]*?\/Width[\t-\r ](\d+)\/Height[\t-\r ](\d+)/.exec(line);
  const width = Number(found?.[1] ?? 0);
  const height = Number(found?.[2] ?? 0);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function readKeys(line: Bytes, keys: Bytes[], details: Record<string, Bytes[] | undefined>): void {
  const key = /^\/([A-Za-z]+)/.exec(line)?.[1];
  if (key !== undefined) keys.push(key);
  for (const [name, word] of TEXTS) add(details, name, textAfterKey(line, word));
  add(details, 'created', /\/CreationDate[\t-\r ]{0,2}\(D:(\d+)/.exec(line)?.[1]);
  add(details, 'modified', /\/ModDate[\t-\r ]{0,2}\(D:(\d+)/.exec(line)?.[1]);
}

function add(details: Record<string, Bytes[] | undefined>, name: string, text: Bytes | undefined): void {
  if (text !== undefined) (details[name] ??= []).push(text);
}

function trimEnd(line: Bytes): Bytes {
  let end = line.length;
  while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}
