import { once } from '../once.js';
import type { Relay, Relays, WireMessage } from '../wire-message.js';
import { findIpAddress } from './ip-address.js';
import { containsAddress, trustSettings, type TrustSettings } from './networks.js';
import { parseReceived, type Hop } from './parse-received.js';

/** The relays of a message, and how many of its Received headers those that are believed have written. */
export interface Trail extends Relays {
  readonly trustedHeaders: number;
  readonly internalHeaders: number;
}

/** The way a message came, from its Received headers (Mail::SpamAssassin::Message::Metadata::Received). */
export function readRelays(message: WireMessage): Relays {
  return trailOf(message);
}

/** The same with its headers counted, worked out once for a message. */
export const trailOf: (message: WireMessage) => Trail = once(readTrail);

/** How far the headers can be believed, going from the newest back. */
interface Trust {
  readonly trusted: boolean;
  readonly internal: boolean;
  /** The relay takes mail from authenticated users only, so what it says of those before it is believed. */
  readonly msa: boolean;
}

function readTrail(message: WireMessage): Trail {
  const settings = trustSettings(message.settings);
  const trail = { trustedHeaders: 0, internalHeaders: 0, unparseable: 0 };
  let trusted: Relay[] = [];
  let internal: Relay[] = [];
  let external: Relay[] = [];
  const untrusted: Relay[] = [];
  let trust: Trust = { trusted: true, internal: true, msa: false };
  let canBeFetched = true;
  let scannedEnvelopeFrom = '';

  for (const value of receivedValues(message, settings)) {
    const received = parseReceived(value);
    const envelopeFrom = scannedEnvelopeFrom;
    scannedEnvelopeFrom = received.kind === 'scanned' ? received.envfrom : '';
    if (received.kind === 'unparseable') trail.unparseable++;
    if (received.kind === 'fetched' && canBeFetched) {
      // What comes before is the owner's own machine asking their own mailbox.
      trusted = [];
      internal = [];
      external = [];
    }
    let relay: Relay | undefined;
    if (received.kind === 'relay') {
      const hop = envelopeFrom === '' ? received.hop : { ...received.hop, envfrom: envelopeFrom };
      const isFoundMsa = trust.trusted && !trust.msa && isMsa(hop, settings);
      if (trust.trusted && !trust.msa) trust = trustAfter(trust, hop, settings);
      relay = relayOf(hop, trust.internal, isFoundMsa && trust.trusted);
      canBeFetched = trust.trusted;
    }
    if (trust.trusted) trail.trustedHeaders++;
    if (trust.internal) trail.internalHeaders++;
    if (relay === undefined) continue;
    (trust.trusted ? trusted : untrusted).push(relay);
    (trust.internal ? internal : external).push(relay);
  }
  return { trusted, untrusted, internal, external, ...trail };
}

/** Received headers, newest first, then the address the message was written at, as if it were one. */
function receivedValues(message: WireMessage, settings: TrustSettings): readonly string[] {
  const values = message.headers('Received').map((header) => header.value);
  for (const name of settings.originatingIpHeaders) {
    const headers = message.headers(name);
    const ip = findIpAddress(headers[headers.length - 1]?.value ?? '');
    if (ip !== undefined) values.push(`from X-Originating-IP: ${ip}`);
  }
  return values;
}

function isMsa(hop: Hop, settings: TrustSettings): boolean {
  return !settings.isGuessed && containsAddress(settings.msa, hop.ip);
}

/** Whether a hop is still believed, when the one after it was. */
function trustAfter(before: Trust, hop: Hop, settings: TrustSettings): Trust {
  const isAuthenticated = hop.auth !== '';
  if (settings.isGuessed) {
    const trusted = hop.ipPrivate || isAuthenticated;
    return { trusted, internal: trusted && before.internal, msa: false };
  }
  if (!isAuthenticated && !containsAddress(settings.trusted, hop.ip)) {
    return { trusted: false, internal: false, msa: false };
  }
  const internal = before.internal && (isAuthenticated || containsAddress(settings.internal, hop.ip));
  return { trusted: true, internal, msa: isMsa(hop, settings) };
}

function relayOf(hop: Hop, internal: boolean, msa: boolean): Relay {
  const text =
    `[ ip=${hop.ip} rdns=${hop.rdns} helo=${hop.helo} by=${hop.by} ident=${hop.ident} envfrom=${hop.envfrom} ` +
    `intl=${internal ? 1 : 0} id=${hop.id} auth=${hop.auth} msa=${msa ? 1 : 0} ]`;
  return { ...hop, internal, msa, text };
}
