import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import { isIpv4Address, isPrivateAddress } from '../../../message/wire/relays/ip-address.js';
import type { Relay, WireEval, WireMessage } from '../../../message/wire/wire-message.js';

/** The functions of Mail::SpamAssassin::Plugin::RelayEval. */
export const relayEvals: Readonly<Record<string, WireEval>> = {
  // SpamAssassin means to except private addresses, and by a slip of its own does not.
  check_for_numeric_helo: (message) => {
    const texts = message.relays.untrusted.map((relay) => relay.text).join(' ');
    return isIpv4Address(/\bhelo=(\d+\.\d+\.\d+\.\d+)(?![^\0- ,;[()<>])/i.exec(texts)?.[1] ?? '');
  },

  /** Kept for old rules; SpamAssassin answers no as well. */
  check_for_illegal_ip: () => false,

  check_all_trusted: ({ relays }) =>
    relays.trusted.length > 0 && relays.untrusted.length === 0 && relays.unparseable === 0,

  check_no_relays: ({ relays }) =>
    relays.trusted.length === 0 && relays.untrusted.length === 0 && relays.unparseable === 0,

  check_relays_unparseable: ({ relays }) => relays.unparseable > 0,

  check_for_sender_no_reverse: ({ relays }) => {
    const oldest = relays.untrusted[relays.untrusted.length - 1];
    return oldest !== undefined && oldest.rdns.indexOf('.') >= 0 && !oldest.ipPrivate;
  },

  check_for_from_domain_in_received_headers: (message, [domain = '', desired]) => {
    const name = domain.replace(/[^A-Za-z0-9]/g, '\\$&');
    if (!new RegExp(`\\b${name}`, 'i').test(message.getAll('From:addr')[0] ?? '')) return false;
    const ending = new RegExp(`\\b${name}$`);
    const { trusted, untrusted } = message.relays;
    const isInside = [...trusted, ...untrusted].some(({ rdns, by }) => ending.test(rdns) && ending.test(by));
    return isInside === (desired === 'true');
  },

  check_for_forged_received_trail: (message) => forgeries(message).names > 1,

  check_for_forged_received_ip_helo: (message) => forgeries(message).addresses > 0,

  helo_ip_mismatch: (message) => message.relays.untrusted.some(({ helo, ip }) => isOtherAddress(helo, ip, 3)),

  check_for_no_rdns_dotcom_helo: (message) => {
    // Only the oldest of the public relays counts: SpamAssassin begins anew with each.
    const [oldest] = message.relays.untrusted.filter((relay) => !relay.ipPrivate).slice(-1);
    return oldest !== undefined && oldest.noReverseDns && WEBMAIL_HELO.test(oldest.helo);
  },
};

/** Names that senders of junk like to give; the providers themselves have their names in order. */
const WEBMAIL_HELO =
  /(?:\.|^)(?:lycos\.com|lycos\.co\.uk|hotmail\.com|localhost\.com|excite\.com|caramail\.com|cs\.com|aol\.com|msn\.com|yahoo\.com|drizzle\.com)$/i;

/** Two public addresses that differ in their first `octets`. */
function isOtherAddress(helo: string, ip: string, octets: number): boolean {
  if (!isIpv4Address(helo) || isPrivateAddress(helo) || !isIpv4Address(ip) || isPrivateAddress(ip))
    return false;
  return firstOctets(helo, octets) !== firstOctets(ip, octets);
}

function firstOctets(ip: string, count: number): string {
  return ip.split('.').slice(0, count).join('.');
}

/** What does not add up between a hop and the one before it. */
interface Forgeries {
  /** Hops that were received by another host than the one that then sent the message on. */
  readonly names: number;
  /** Hops that greeted with an address of quite another network. */
  readonly addresses: number;
}

const forgeries: (message: WireMessage) => Forgeries = once((message) => {
  let names = 0;
  let addresses = 0;
  let previous: string | undefined;
  for (const relay of message.relays.untrusted) {
    const by = domainOf(lowerCase(relay.by));
    const from = domainOf(lowerCase(relay.rdns));
    const isNamed = isDomain(by);
    if (isNamed) {
      if (isFarAddress(relay)) addresses++;
      if (previous !== undefined && isDomain(previous) && by !== previous && !isKnownPair(by, previous))
        names++;
    }
    const isLoopback = isNamed && /^localhost(?:\.localdomain)?$/.test(from) && relay.ip === '127.0.0.1';
    previous = isLoopback ? undefined : from;
  }
  return { names, addresses };
});

function isFarAddress({ helo, ip }: Relay): boolean {
  const isPair = /^\d+\.\d+\.\d+\.\d+$/.test(helo) && /^\d+\.\d+\.\d+\.\d+$/.test(ip);
  return isPair && firstOctets(helo, 2) !== firstOctets(ip, 2) && !isPrivateAddress(helo);
}

function isDomain(text: string): boolean {
  return /^\w[\w.-]+\.\w+$/.test(text);
}

/** The last two labels, or three under a short top-level domain; an address stays as it is. */
function domainOf(host: string): string {
  if (!/[a-zA-Z]/.test(host)) return host;
  const labels = host.split('.');
  while (labels[labels.length - 1] === '') labels.pop();
  const top = labels[labels.length - 1] ?? '';
  if (labels.length > 1 && /[^ \t-\r]{3}|ie|fr|de/.test(top)) return labels.slice(-2).join('.');
  return labels.length > 2 ? labels.slice(-3).join('.') : host;
}

function isKnownPair(by: string, from: string): boolean {
  return by === 'msn.com' && from === 'hotmail.com';
}
