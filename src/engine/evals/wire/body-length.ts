import { once } from '../../../message/wire/once.js';
import type { EvalKind, WireMessage } from '../../../message/wire/wire-message.js';

const renderedLength = once((message: WireMessage) => lengthOf(message.body));
const rawLength = once((message: WireMessage) => lengthOf(message.rawbody));

/** In bytes, of the text that a rule of this kind is about. */
export function lengthOfBody(message: WireMessage, on: EvalKind): number {
  return on === 'rawbody' ? rawLength(message) : renderedLength(message);
}

function lengthOf(chunks: readonly string[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
