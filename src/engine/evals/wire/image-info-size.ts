import type { Bytes } from '../../../message/wire/wire-message.js';

/** In pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export type ImageKind = 'gif' | 'png' | 'jpeg';

/** The size that a file says it has; undefined for another kind of file, a broken one, or one without area. */
export function imageSize(kind: ImageKind, file: Bytes): ImageSize | undefined {
  const size = READERS[kind](file);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

const READERS: Readonly<Record<ImageKind, (file: Bytes) => ImageSize | undefined>> = {
  gif: gifSize,
  png: pngSize,
  jpeg: jpegSize,
};

/** GIF89a specification, §18: the logical screen, little-endian. */
function gifSize(file: Bytes): ImageSize | undefined {
  if (!/^GIF8[79]a/.test(file.slice(0, 6))) return undefined;
  return { width: octet(file, 6) + 256 * octet(file, 7), height: octet(file, 8) + 256 * octet(file, 9) };
}

/**
 * RFC 2083 §4.1.1: the header chunk, which comes first. Where another chunk does, it is looked for at each eighth byte,
 * as SpamAssassin does.
 */
function pngSize(file: Bytes): ImageSize | undefined {
  if (!file.startsWith('\x89PNG\r\n\x1a\n')) return undefined;
  for (let at = 8; at < file.length && !file.startsWith('IEND', at + 4); at += 8) {
    if (!file.startsWith('IHDR', at + 4) || long(file, at) !== 13) continue;
    return { width: long(file, at + 8), height: long(file, at + 12) };
  }
  return undefined;
}

/** ITU T.81 annex B: segments one after another up to the frame header, or to the scan if there is none. */
function jpegSize(file: Bytes): ImageSize | undefined {
  if (!file.startsWith('\xff\xd8')) return undefined;
  let at = 2;
  while (at + 4 <= file.length && octet(file, at) === 0xff) {
    const marker = octet(file, at + 1);
    const length = short(file, at + 2);
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE || length < 2) return undefined;
    if (isFrameHeader(marker)) return { height: short(file, at + 5), width: short(file, at + 7) };
    at += 2 + length;
  }
  return undefined;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The sixteen from 0xC0 on, without those that stand for tables. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Zero past the end. */
function octet(file: Bytes, at: number): number {
  return at < file.length ? file.charCodeAt(at) : 0;
}

function short(file: Bytes, at: number): number {
  return 256 * octet(file, at) + octet(file, at + 1);
}

function long(file: Bytes, at: number): number {
  return 65536 * short(file, at) + short(file, at + 2);
}
