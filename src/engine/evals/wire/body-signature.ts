import { once } from '../../../message/wire/once.js';
import type { WireMessage } from '../../../message/wire/wire-message.js';

/** Sizes in bytes, around the last signature delimiter of the first text part. */
export interface SignatureSizes {
  readonly body: number;
  readonly signature: number;
}

/** A delimiter with no more than this behind it is a decoy. */
const DECOY_BYTES = 4;

/** Undefined without a text part (Mail::SpamAssassin::Plugin::BodyEval, "plaintext_body_sig_ratio"; RFC 3676 §4.3). */
export const signatureSizes = once((message: WireMessage): SignatureSizes | undefined => {
  const part = message.nodes.filter((node) => /^text\/plain/.test(node.type))[0];
  if (part === undefined) return undefined;
  const text = part.decoded();
  let sizes: SignatureSizes = { body: text.length, signature: 0 };
  // Not the m flag: there a lone carriage return would begin a line.
  const delimiters = /(^|\n)-- ?\r?(?=\n|$)/g;
  for (let match = delimiters.exec(text); match !== null; match = delimiters.exec(text)) {
    const signature = text.length - delimiters.lastIndex;
    if (signature > DECOY_BYTES) sizes = { body: match.index + (match[1] ?? '').length, signature };
  }
  return sizes;
});
