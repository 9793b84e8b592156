import { once } from '../once.js';
import type { Bytes, WireMessage } from '../wire-message.js';
import { trailOf } from './read-relays.js';

/**
 * The sender the message had on its way (MAIL FROM), as far as headers tell; undefined where they do not
 * (Mail::SpamAssassin::PerMsgStatus, "get_envelope_from").
 */
export const envelopeFromOf: (message: WireMessage) => Bytes | undefined = once(readEnvelopeFrom);

function readEnvelopeFrom(message: WireMessage): Bytes | undefined {
  const configured = settingOf(message, 'envelope_sender_header');
  if (configured !== undefined) {
    const address = firstAddress(message, configured);
    return address === '' || (address !== undefined && address.indexOf('@') > 0) ? address : undefined;
  }
  const { trusted, untrusted } = trailOf(message);
  const handedOver = (untrusted[0] ?? trusted[trusted.length - 1])?.envfrom ?? '';
  if (handedOver.indexOf('@') > 0) return handedOver;
  if (isGuessOfFetchmail(message)) return undefined;
  return headerOfLastServer(message);
}

/** The value of the last setting of a name. */
function settingOf(message: WireMessage, name: string): string | undefined {
  const set = message.settings.filter((setting) => setting.name === name);
  return set[set.length - 1]?.value;
}

function firstAddress(message: WireMessage, header: string): Bytes | undefined {
  return message.getAll(`${header}:first:addr`)[0];
}

/** fetchmail takes the X-Sender that list software wrote for the sender of its own delivery. */
function isGuessOfFetchmail(message: WireMessage): boolean {
  const sender = message.headers('X-Sender').length === 0 ? undefined : firstAddress(message, 'X-Sender');
  if (sender === undefined || sender.indexOf('@') < 0) return false;
  return message.headers('Received').some((header) => header.value.indexOf('(fetchmail') >= 0);
}

/** A header the last server wrote stands above all Received headers; below, it may be of another delivery. */
function headerOfLastServer(message: WireMessage): Bytes | undefined {
  for (const name of ['X-Envelope-From', 'Envelope-Sender', 'Return-Path']) {
    const address = message.headers(name).length === 0 ? undefined : firstAddress(message, name);
    if (address === undefined) continue;
    if (!isBelowReceived(message, name.toLowerCase())) return address;
    if (name === 'X-Envelope-From') return undefined;
  }
  return undefined;
}

function isBelowReceived(message: WireMessage, name: string): boolean {
  let isReceivedSeen = false;
  for (const header of message.root.headers) {
    const written = header.name.toLowerCase();
    if (written === 'received') isReceivedSeen = true;
    if (isReceivedSeen && written === name) return true;
  }
  return false;
}
