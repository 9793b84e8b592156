import type { Bytes, WireMessage } from '../wire-message.js';

/**
 * The value of a header that SpamAssassin computes from the way the message came (`EnvelopeFrom`,
 * `X-Spam-Relays-External`, `ALL-TRUSTED`, …, without modifiers but `:raw`); undefined for any other name, and an empty
 * list where there is nothing to say.
 */
export function computedHeader(
  message: WireMessage,
  name: string,
  isRaw: boolean,
): readonly Bytes[] | undefined {
  void message;
  void name;
  void isRaw;
  return undefined;
}
