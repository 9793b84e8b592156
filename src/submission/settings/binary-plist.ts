import { bytesOf } from '../../message/wire/bytes.js';
import { decodeUtf16 } from './lines.js';
import type { PlistDict, PlistEntry, PlistReading, PlistValue } from './plist.js';
import { FILE_CUT_OFF } from './reader.js';

/** A crafted list may hold itself, or each list the next one twice: so many objects are read, then no more. */
const MAX_OBJECTS = 50_000;
const MAX_NESTING = 16;

/** A string of a megabyte is no setting; it is passed over. */
const MAX_STRING_BYTES = 4096;

const TRAILER_BYTES = 32;
const UTF16_BIG_ENDIAN = 1;

/** The high half of an object's first byte. */
const INTEGER = 0x1;
const DATA = 0x4;
const ASCII = 0x5;
const UTF16 = 0x6;
const ARRAY = 0xa;
const DICT = 0xd;
const FALSE = 0x08;
const TRUE = 0x09;

/** Where an object's content begins, and how many bytes, characters or objects it has. */
interface ObjectAt {
  readonly marker: number;
  readonly start: number;
  readonly count: number;
}

export function isBinaryPlist(content: Uint8Array): boolean {
  return bytesOf(content.subarray(0, 7)) === 'bplist0';
}

/** The dictionary of a binary property list. A key that is not wanted is passed over with its value. */
export function readBinaryPlist(content: Uint8Array, wants: (key: string) => boolean): PlistReading {
  const reader = new BinaryPlist(content, wants);
  const root = reader.readRoot();
  return { root, problems: root === undefined ? [{ message: FILE_CUT_OFF }] : [] };
}

class BinaryPlist {
  private readonly offsetSize: number;
  private readonly referenceSize: number;
  private readonly table: number;
  private objectsLeft = MAX_OBJECTS;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly wants: (key: string) => boolean,
  ) {
    const trailer = Math.max(0, bytes.length - TRAILER_BYTES);
    this.offsetSize = bytes[trailer + 6] ?? 0;
    this.referenceSize = bytes[trailer + 7] ?? 0;
    this.table = this.numberAt(trailer + 24, 8);
  }

  readRoot(): PlistDict | undefined {
    const top = this.numberAt(this.bytes.length - TRAILER_BYTES + 16, 8);
    const object = this.objectAt(top);
    return object !== undefined && object.marker >> 4 === DICT ? this.dict(object, 0) : undefined;
  }

  private value(reference: number, nesting: number): PlistValue | undefined {
    const object = this.objectAt(reference);
    if (object === undefined || nesting > MAX_NESTING) return undefined;
    const { marker, start } = object;
    if (marker === TRUE || marker === FALSE) return marker === TRUE;
    switch (marker >> 4) {
      case INTEGER:
        return this.numberAt(start, 1 << (marker & 0xf));
      case ASCII:
      case UTF16:
        return this.string(object);
      case DATA:
        return '';
      case DICT:
        return [this.dict(object, nesting)];
      case ARRAY:
        return this.dicts(object, nesting);
      default:
        return undefined;
    }
  }

  private dict({ start, count }: ObjectAt, nesting: number): PlistDict {
    const dict = new Map<string, PlistEntry>();
    for (let at = 0; at < count && this.objectsLeft > 0; at++) {
      const name = this.objectAt(this.referenceAt(start, at));
      const key = name === undefined ? undefined : this.string(name);
      if (key === undefined || !this.wants(key) || dict.has(key)) continue;
      const value = this.value(this.referenceAt(start, count + at), nesting + 1);
      if (value !== undefined) dict.set(key, { value, line: undefined });
    }
    return dict;
  }

  private dicts({ start, count }: ObjectAt, nesting: number): readonly PlistDict[] {
    const dicts: PlistDict[] = [];
    for (let at = 0; at < count && this.objectsLeft > 0; at++) {
      const object = this.objectAt(this.referenceAt(start, at));
      if (object !== undefined && object.marker >> 4 === DICT && nesting < MAX_NESTING)
        dicts.push(this.dict(object, nesting + 1));
    }
    return dicts;
  }

  private string({ marker, start, count }: ObjectAt): string | undefined {
    const isWide = marker >> 4 === UTF16;
    if (!isWide && marker >> 4 !== ASCII) return undefined;
    const length = isWide ? count * 2 : count;
    if (length > MAX_STRING_BYTES || start + length > this.bytes.length) return undefined;
    const octets = this.bytes.subarray(start, start + length);
    return isWide ? decodeUtf16(octets, UTF16_BIG_ENDIAN) : bytesOf(octets);
  }

  private objectAt(reference: number): ObjectAt | undefined {
    this.objectsLeft--;
    const offset = this.numberAt(this.table + reference * this.offsetSize, this.offsetSize);
    const marker = this.bytes[offset];
    if (marker === undefined || this.objectsLeft < 0) return undefined;
    const count = marker & 0xf;
    if (count < 0xf || marker >> 4 < DATA) return { marker, start: offset + 1, count };
    // The count stands behind, as an integer of its own.
    const size = 1 << ((this.bytes[offset + 1] ?? 0) & 0xf);
    return { marker, start: offset + 2 + size, count: this.numberAt(offset + 2, size) };
  }

  private referenceAt(start: number, index: number): number {
    return this.numberAt(start + index * this.referenceSize, this.referenceSize);
  }

  /** Big-endian; NaN past the end, where nothing can be found. */
  private numberAt(offset: number, size: number): number {
    if (!(offset >= 0) || offset + size > this.bytes.length || size > 8) return NaN;
    let value = 0;
    for (let at = 0; at < size; at++) value = value * 256 + (this.bytes[offset + at] ?? 0);
    return value;
  }
}
