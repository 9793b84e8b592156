/** The first buffer; one that is too short for a text is replaced by one twice as long as the text. */
const FIRST_LENGTH = 16_384;

/** Larger buffers are not kept: one message of 50 MB must not cost as much for the rest of the process. */
const MAX_KEPT = 1_048_576;

/** Texts of one character a byte as bytes: several automata read each, and read a typed array twice as fast. */
export class OctetBuffer {
  private buffer = new Uint8Array(FIRST_LENGTH);

  /** Valid until the next call. */
  octetsOf(text: string): Uint8Array {
    const buffer = this.roomFor(text.length);
    for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at);
    return buffer.subarray(0, text.length);
  }

  private roomFor(length: number): Uint8Array {
    if (length <= this.buffer.length) return this.buffer;
    const larger = new Uint8Array(Math.max(length, Math.min(2 * length, MAX_KEPT)));
    if (larger.length <= MAX_KEPT) this.buffer = larger;
    return larger;
  }
}
