import { once } from '../../../message/wire/once.js';
import { isFqdnValid } from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes, WireMessage } from '../../../message/wire/wire-message.js';

/** A token of a Received header that is longer holds no address; its pattern takes the square of its length. */
const MAX_TOKEN_LENGTH = 600;

const SENDER_HEADERS = ['From', 'Envelope-Sender', 'Resent-Sender', 'X-Envelope-From', 'EnvelopeFrom'];

const RECIPIENT_HEADERS =
  'To Apparently-To Delivered-To Envelope-Recipients Apparently-Resent-To X-Envelope-To Envelope-To X-Delivered-To X-Original-To X-Rcpt-To X-Real-To Cc'.split(
    ' ',
  );

/** Every address the message claims to come from; who resent it comes first (PerMsgStatus, "all_from_addrs"). */
export const senderAddresses = once((message: WireMessage): readonly Bytes[] => {
  const resent = message.getAll('Resent-From:first:addr');
  if (resent.length > 0) return unique(resent);
  return unique(
    addressesOf(message, SENDER_HEADERS)
      .filter((address) => address !== '')
      // `foo@bar...` is not valid, and common.
      .map((address) => address.replace(/\.{2,}/g, '.')),
  );
});

/** Every address the message went to (PerMsgStatus, "all_to_addrs"). */
export const recipientAddresses = once((message: WireMessage): readonly Bytes[] => {
  const resent = [...message.getAll('Resent-To:first:addr'), ...message.getAll('Resent-Cc:first:addr')];
  if (resent.length > 0) return unique(resent);
  return unique([...receivedFor(message), ...addressesOf(message, RECIPIENT_HEADERS)]);
});

/** Sendmail tells the recipient only there. */
function receivedFor(message: WireMessage): readonly Bytes[] {
  const addresses: Bytes[] = [];
  for (const received of message.getAll('Received').slice(0, 3)) {
    const token = / for <?([^ \t-\r]+@[^ \t-\r]+?)>?;/;
    for (let at = received.indexOf(' for '); at >= 0; at = received.indexOf(' for ', at + 1)) {
      const address = token.exec(received.slice(at, at + MAX_TOKEN_LENGTH))?.[1];
      if (address === undefined) continue;
      if (isFqdnValid(address.slice(address.lastIndexOf('@') + 1))) addresses.push(address);
      break;
    }
  }
  return addresses;
}

function addressesOf(message: WireMessage, headers: readonly string[]): readonly Bytes[] {
  const addresses: Bytes[] = [];
  for (const header of headers) addresses.push(...message.getAll(`${header}:addr`));
  return addresses;
}

function unique(addresses: readonly Bytes[]): readonly Bytes[] {
  return Array.from(new Set(addresses));
}
