import { once } from '../once.js';
import type { WireSetting } from '../wire-message.js';

/** Eight groups of 16 bits; IPv4 addresses are mapped into IPv6. */
type Address = readonly number[];

interface Network {
  readonly address: Address;
  readonly prefixBits: number;
  readonly isExcluded: boolean;
}

/** Networks in the order given; the first that holds an address decides (Mail::SpamAssassin::NetSet). */
export type Networks = readonly Network[];

/** The settings that say which hosts may be believed. */
export interface TrustSettings {
  readonly trusted: Networks;
  readonly internal: Networks;
  readonly msa: Networks;
  /** Neither trusted nor internal networks were given: trust has to be guessed. */
  readonly isGuessed: boolean;
  /** Headers that name the address a message was written at. */
  readonly originatingIpHeaders: readonly string[];
}

/** The settings about trust, each `clear_…` undoing what came before it. */
export const trustSettings: (settings: readonly WireSetting[]) => TrustSettings = once(readTrustSettings);

function readTrustSettings(settings: readonly WireSetting[]): TrustSettings {
  const trustedWords = wordsGiven(settings, 'trusted_networks');
  const internalWords = wordsGiven(settings, 'internal_networks');
  const loopback = networksOf(['127.0.0.0/8', '::1']);
  const trusted = networksOf(trustedWords.length > 0 ? trustedWords : internalWords, loopback);
  const isInternalGiven = internalWords.length > 0;
  return {
    trusted,
    internal: isInternalGiven ? within(trusted, networksOf(internalWords, loopback)) : trusted,
    msa: within(trusted, networksOf(wordsGiven(settings, 'msa_networks'))),
    isGuessed: trustedWords.length === 0 && !isInternalGiven,
    originatingIpHeaders: wordsGiven(settings, 'originating_ip_headers'),
  };
}

/** A network that is not trusted as a whole can be neither internal nor an MSA. */
function within(trusted: Networks, networks: Networks): Networks {
  return networks.filter((network) => {
    if (network.isExcluded) return true;
    const around = trusted.find((candidate) => holdsNetwork(candidate, network));
    return around !== undefined && !around.isExcluded;
  });
}

/** The words of every setting of this name since it was last cleared. */
export function wordsGiven(settings: readonly WireSetting[], name: string): readonly string[] {
  let words: string[] = [];
  for (const setting of settings) {
    if (setting.name === `clear_${name}`) words = [];
    if (setting.name === name) words.push(...setting.value.split(/[ \t]+/).filter((word) => word !== ''));
  }
  return words;
}

function networksOf(written: readonly string[], before: Networks = []): Networks {
  const networks = [...before];
  for (const text of written) {
    const network = parseNetwork(text);
    // What an earlier entry covers is refused, so `10.0.0.0/8 !10.1.0.0/16` excludes nothing.
    if (network === undefined || networks.some((known) => holdsNetwork(known, network))) continue;
    networks.push(network);
  }
  return networks;
}

/** `!10.0.1.5`, `10.0.1/24`, `192.168.`, `[2001:db8::]/32`; undefined for anything else. */
function parseNetwork(text: string): Network | undefined {
  const match = /^(!?)\[?([0-9a-fA-F:.]+)(?:%[A-Za-z0-9._~-]*)?\]?(?:\/([\d.]+))?$/.exec(text);
  if (match === null) return undefined;
  const [, mark = '', host = '', mask] = match;
  const isExcluded = mark === '!';
  const octets = /^\d+(?:\.\d+){0,3}\.?$/.test(host) ? host.replace(/\.$/, '').split('.') : undefined;
  if (octets === undefined) {
    const address = parseIpv6(host);
    const bits = mask === undefined ? 128 : prefixBits(mask, 128);
    return address && bits !== undefined ? { address, prefixBits: bits, isExcluded } : undefined;
  }
  const bits = mask === undefined ? octets.length * 8 : prefixBits(mask, 32);
  while (octets.length < 4) octets.push('0');
  const address = parseIpv4(octets.join('.'));
  return address && bits !== undefined ? { address, prefixBits: 96 + bits, isExcluded } : undefined;
}

function prefixBits(mask: string, most: number): number | undefined {
  if (/^\d{1,3}$/.test(mask)) return Number(mask) <= most ? Number(mask) : undefined;
  if (parseIpv4(mask) === undefined) return undefined;
  const binary = mask.split('.').map((octet) => (256 + Number(octet)).toString(2).slice(1));
  return /^(1*)0*$/.exec(binary.join(''))?.[1]?.length;
}

/** Whether the networks hold an address, given without brackets or zone. */
export function containsAddress(networks: Networks, ip: string): boolean {
  if (networks.length === 0) return false;
  const address = parseIpv4(ip) ?? parseIpv6(ip);
  if (address === undefined) return false;
  const network = networks.find((candidate) => holdsAddress(candidate, address, 128));
  return network !== undefined && !network.isExcluded;
}

function holdsNetwork(outer: Network, inner: Network): boolean {
  return holdsAddress(outer, inner.address, inner.prefixBits);
}

function holdsAddress(network: Network, address: Address, bits: number): boolean {
  if (network.prefixBits > bits) return false;
  for (let group = 0; group * 16 < network.prefixBits; group++) {
    const unused = Math.max(0, group * 16 + 16 - network.prefixBits);
    const difference = (network.address[group] ?? 0) ^ (address[group] ?? 0);
    if (difference >> unused !== 0) return false;
  }
  return true;
}

function parseIpv4(text: string): Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255) return undefined;
  return [0, 0, 0, 0, 0, 0xffff, a * 256 + b, c * 256 + d];
}

function parseIpv6(text: string): Address | undefined {
  const halves = text.split('::');
  if (text.indexOf(':') < 0 || halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? '');
  const tail = groupsOf(halves[1] ?? '');
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 0 : missing !== 0) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    const embedded = parseIpv4(part);
    if (embedded !== undefined) groups.push(embedded[6] ?? 0, embedded[7] ?? 0);
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
