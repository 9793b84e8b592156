import type { Bytes, Relay, WireMessage } from '../wire-message.js';
import { envelopeFromOf } from './envelope-from.js';
import { trailOf } from './read-relays.js';

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
  switch (name) {
    case 'ALL-TRUSTED':
      return headersUpTo(message, trailOf(message).trustedHeaders, isRaw);
    case 'ALL-INTERNAL':
      return headersUpTo(message, trailOf(message).internalHeaders, isRaw);
    case 'ALL-UNTRUSTED':
      return headersFrom(message, trailOf(message).trustedHeaders, isRaw);
    case 'ALL-EXTERNAL':
      return headersFrom(message, trailOf(message).internalHeaders, isRaw);
  }
  switch (name.toLowerCase()) {
    case 'envelopefrom': {
      const address = envelopeFromOf(message);
      return address === undefined ? [] : [address];
    }
    case 'x-spam-relays-trusted':
      return [joined(message.relays.trusted)];
    case 'x-spam-relays-untrusted':
      return [joined(message.relays.untrusted)];
    case 'x-spam-relays-internal':
      return [joined(message.relays.internal)];
    case 'x-spam-relays-external':
      return [joined(message.relays.external)];
  }
  return undefined;
}

function joined(relays: readonly Relay[]): Bytes {
  return relays.map((relay) => relay.text).join(' ');
}

/** The headers down to the Received header of this index, which the last host that is believed wrote itself. */
function headersUpTo(message: WireMessage, received: number, isRaw: boolean): readonly Bytes[] {
  const headers = message.getAll(isRaw ? 'ALL:raw' : 'ALL');
  const last = receivedIndexes(headers)[received];
  return last === undefined ? headers : headers.slice(0, last + 1);
}

/** The headers from the Received header of this index on. */
function headersFrom(message: WireMessage, received: number, isRaw: boolean): readonly Bytes[] {
  const headers = message.getAll(isRaw ? 'ALL:raw' : 'ALL');
  const first = receivedIndexes(headers)[received];
  return first === undefined ? [] : headers.slice(first);
}

function receivedIndexes(headers: readonly Bytes[]): readonly number[] {
  const indexes: number[] = [];
  headers.forEach((header, index) => {
    if (/^Received:/i.test(header)) indexes.push(index);
  });
  return indexes;
}
