/** What may be wrapped in one another from the outside of a signature to its content; a dozen in real ones. */
const MAX_NESTING = 24;

/** An encoder may cut the content into pieces of a thousand bytes; a hundred thousand of them are no profile. */
const MAX_PIECES = 100_000;

const SEQUENCE = 0x30;
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
/** The content and the certificates stand in elements with tags of their own. */
const CONTEXT_0 = 0xa0;
const OBJECT_ID = 0x06;

/** 1.2.840.113549.1.7.1: what follows is the signed data itself. */
const DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

interface Element {
  readonly tag: number;
  readonly start: number;
  /** Of its content; the end of what is around it where the length is left open. */
  readonly end: number;
  readonly isOpen: boolean;
}

/**
 * The content of signed data (CMS, RFC 5652, in BER), which stands in it in the clear; undefined where there is none.
 * The signature is not checked: the content is only looked at.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | undefined {
  const wrapper = findContent(bytes, 0, bytes.length, 0);
  if (wrapper === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  collect(bytes, wrapper.start, wrapper.end, pieces, 0);
  return pieces.length === 0 ? undefined : joined(pieces);
}

/** The element behind the object identifier of data. */
function findContent(bytes: Uint8Array, start: number, end: number, nesting: number): Element | undefined {
  let isData = false;
  for (let at = start; at < end;) {
    const element = elementAt(bytes, at, end);
    if (element === undefined) return undefined;
    if (isData && element.tag === CONTEXT_0) return element;
    isData = element.tag === OBJECT_ID && isDataId(bytes, element);
    if ((element.tag === SEQUENCE || element.tag === CONTEXT_0) && nesting < MAX_NESTING) {
      const found = findContent(bytes, element.start, element.end, nesting + 1);
      // The content stands before the certificates, so that what follows an element of open length is not needed.
      if (found !== undefined || element.isOpen) return found;
    }
    at = element.end;
  }
  return undefined;
}

/** Takes in the strings of bytes in order; where an element of open length ends. */
function collect(
  bytes: Uint8Array,
  start: number,
  end: number,
  pieces: Uint8Array[],
  nesting: number,
): number {
  let at = start;
  while (at < end && pieces.length < MAX_PIECES) {
    const element = elementAt(bytes, at, end);
    // Two zeros end an element of open length.
    if (element === undefined || element.tag === 0) return at + 2;
    at = element.end;
    if (element.tag === OCTETS) pieces.push(bytes.subarray(element.start, element.end));
    else if (element.tag === OCTETS_IN_PIECES && nesting < MAX_NESTING) {
      const stopped = collect(bytes, element.start, element.end, pieces, nesting + 1);
      if (element.isOpen) at = stopped;
    } else return at;
  }
  return at;
}

function elementAt(bytes: Uint8Array, at: number, end: number): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > end) return undefined;
  if (first === 0x80) return { tag, start: at + 2, end, isOpen: true };
  if (first < 0x80) return { tag, start: at + 2, end: Math.min(at + 2 + first, end), isOpen: false };
  const count = first & 0x7f;
  if (count > 4) return undefined;
  let length = 0;
  for (let byte = 0; byte < count; byte++) length = length * 256 + (bytes[at + 2 + byte] ?? 0);
  const start = at + 2 + count;
  return { tag, start, end: Math.min(start + length, end), isOpen: false };
}

function isDataId(bytes: Uint8Array, { start, end }: Element): boolean {
  return end - start === DATA.length && DATA.every((byte, at) => bytes[start + at] === byte);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
