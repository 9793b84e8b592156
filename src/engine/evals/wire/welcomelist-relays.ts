import { groupsOf } from '../../../message/wire/uris/ip-address.js';
import { registryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import { lowerCase } from '../../../message/wire/bytes.js';
import type { Bytes, Relay, WireMessage } from '../../../message/wire/wire-message.js';
import { addressLists } from './welcomelist-lists.js';

/** `listed`: the address and its relay. `forged`: the address, but another relay. */
export type RelayStanding = 'listed' | 'forged' | 'unlisted';

/** Whether an address is in a list such as `welcomelist_from_rcvd`, and came by a relay that the list names for it. */
export function relayStanding(message: WireMessage, list: string, address: Bytes): RelayStanding {
  const relays = handingRelays(message);
  if (relays.length === 0) return 'unlisted';
  const { plain, withRelays } = addressLists(message.settings);
  const sender = lowerCase(address);
  const entries = withRelays.get(list)?.matching(sender) ?? [];
  const isListed = entries.some((names) =>
    names.some((name) => relays.some((relay) => isRelayNamed(relay, name))),
  );
  if (isListed) return 'listed';
  const mayUseOthers = plain.get('welcomelist_allows_relays')?.matchesAny(sender) === true;
  return entries.length > 0 && !mayUseOthers ? 'forged' : 'unlisted';
}

/** Whether the domain of an address is that of the relay that handed the message over. */
export function isFromItsRelay(message: WireMessage, address: Bytes): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const dot = domain.indexOf('.', 1);
  if (domain === address || dot < 0 || dot === domain.length - 1) return false;
  const { trimDomain } = registryBoundaries(message.settings);
  const sender = trimDomain(domain);
  return handingRelays(message).some(({ rdns }) => rdns !== '' && trimDomain(rdns) === sender);
}

/** The first relay that is not trusted; where all are, any of them, since nobody could have forged it. */
function handingRelays({ relays }: WireMessage): readonly Relay[] {
  return relays.untrusted.length > 0 ? relays.untrusted.slice(0, 1) : relays.trusted;
}

/** By a domain of its name, or by an IP address or network in brackets. */
function isRelayNamed(relay: Relay, name: string): boolean {
  const network = /^\[(.*)\](\/\d{1,3})?$/.exec(name);
  if (network === null) {
    const rdns = lowerCase(relay.rdns);
    return rdns === name || rdns.slice(-name.length - 1) === `.${name}`;
  }
  const address = `${network[1] ?? ''}${network[2] ?? ''}`;
  if (relay.ip === '') return false;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return relay.ip === address;
  // `[192.0.2]` stands for all that begins so.
  if (/^[\d.]+$/.test(address)) return relay.ip.indexOf(`${address.replace(/\.*$/, '')}.`) === 0;
  return isWithin(relay.ip, address);
}

function isWithin(ip: string, network: string): boolean {
  const [base = '', bits] = network.split('/');
  const groups = groupsOf(ip);
  const wanted = groupsOf(base);
  if (groups === undefined || wanted === undefined) return false;
  const isDotted = base.indexOf(':') < 0;
  let left = bits === undefined ? 128 : Number(bits) + (isDotted ? 96 : 0);
  for (let index = 0; index < 8 && left > 0; index++, left -= 16) {
    const shift = Math.max(0, 16 - left);
    if ((groups[index] ?? 0) >> shift !== (wanted[index] ?? 0) >> shift) return false;
  }
  return true;
}
