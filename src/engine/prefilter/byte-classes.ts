/** What a byte is to line starts and word boundaries; the end of a text is 0. */
const NEWLINE = 1;
const WORD = 2;
const OTHER = 3;

/** Bytes that every set treats alike share a class, so that tables need few columns. */
export class ByteClasses {
  /** The class of each byte. */
  readonly ofByte = new Uint8Array(256);
  readonly count: number;
  private readonly members: Uint8Array;
  private readonly kinds: Uint8Array;

  /** Sets as ranges: first and last byte by turns. `tellsKinds` where newlines and word characters must be told apart. */
  constructor(sets: readonly string[], tellsKinds: boolean) {
    const split = tellsKinds ? [...sets, '\n\n', '09AZ__az'] : sets;
    const rows = split.map(bytesIn);
    this.count = classesInto(this.ofByte, rows);
    this.members = new Uint8Array(sets.length * this.count);
    this.kinds = new Uint8Array(this.count + 1).fill(OTHER);
    this.kinds[this.count] = 0;
    for (let byte = 0; byte < 256; byte++) {
      const column = this.ofByte[byte] ?? 0;
      sets.forEach((_, set) => (this.members[set * this.count + column] = rows[set]?.[byte] ?? 0));
      if (tellsKinds && rows[sets.length]?.[byte] === 1) this.kinds[column] = NEWLINE;
      if (tellsKinds && rows[sets.length + 1]?.[byte] === 1) this.kinds[column] = WORD;
    }
  }

  /** Whether bytes of the class are members of the set; the end of the text is of none. */
  has(set: number, column: number): boolean {
    return column < this.count && this.members[set * this.count + column] === 1;
  }

  kindOf(column: number): number {
    return this.kinds[column] ?? OTHER;
  }
}

function bytesIn(ranges: string): Uint8Array {
  const bytes = new Uint8Array(256);
  for (let at = 0; at < ranges.length; at += 2)
    bytes.fill(1, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
  return bytes;
}

/** Each set splits the classes so far into members and others. */
function classesInto(classes: Uint8Array, rows: readonly Uint8Array[]): number {
  let count = 1;
  for (const row of rows) {
    const parts = new Map<number, number>();
    const kept = new Set<number>();
    for (let byte = 0; byte < 256; byte++) {
      const old = classes[byte] ?? 0;
      const key = 2 * old + (row[byte] ?? 0);
      let part = parts.get(key);
      if (part === undefined) {
        part = kept.has(old) ? count++ : old;
        kept.add(old);
        parts.set(key, part);
      }
      classes[byte] = part;
    }
  }
  return count;
}
