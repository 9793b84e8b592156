import type { Bytes } from '../../../message/wire/wire-message.js';

const ROTATIONS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

const SINES = Int32Array.from(
  { length: 64 },
  (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0,
);

/** RFC 1321, in capital hexadecimal digits. For comparing with lists of known files; no safeguard against anybody. */
export function md5(bytes: Bytes): string {
  const words = paddedWords(bytes);
  const state = Int32Array.of(0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476);
  for (let block = 0; block < words.length; block += 16) digestBlock(state, words, block);
  let hex = '';
  for (const word of state) {
    for (let shift = 0; shift < 32; shift += 8) hex += `0${((word >>> shift) & 255).toString(16)}`.slice(-2);
  }
  return hex.toUpperCase();
}

/** Little-endian, a set bit and the length in bits behind the text. */
function paddedWords(bytes: Bytes): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  for (let at = 0; at < bytes.length; at++) {
    words[at >> 2] = (words[at >> 2] ?? 0) | (bytes.charCodeAt(at) << ((at & 3) * 8));
  }
  words[bytes.length >> 2] = (words[bytes.length >> 2] ?? 0) | (0x80 << ((bytes.length & 3) * 8));
  words[words.length - 2] = bytes.length << 3;
  words[words.length - 1] = bytes.length >>> 29;
  return words;
}

function digestBlock(state: Int32Array, words: Int32Array, block: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  const [a0, b0, c0, d0] = [a, b, c, d];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed, index] = mix(round, step, b, c, d);
    const sum = (a + mixed + (SINES[step] ?? 0) + (words[block + index] ?? 0)) | 0;
    const rotation = ROTATIONS[round]?.[step & 3] ?? 0;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << rotation) | (sum >>> (32 - rotation)))) | 0;
  }
  state[0] = a + a0;
  state[1] = b + b0;
  state[2] = c + c0;
  state[3] = d + d0;
}

/** The function of the round, and the word that the step takes in. */
function mix(round: number, step: number, b: number, c: number, d: number): readonly [number, number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}
