import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are no one's public mail server, and what they are called. IANA's special-purpose registries. */
const SPECIAL: readonly (readonly [string, string, number, 'ipv4' | 'ipv6'])[] = [
  ['unspecified', '0.0.0.0', 8, 'ipv4'],
  ['private', '10.0.0.0', 8, 'ipv4'],
  ['carrier-grade NAT', '100.64.0.0', 10, 'ipv4'],
  ['loopback', '127.0.0.0', 8, 'ipv4'],
  ['link-local', '169.254.0.0', 16, 'ipv4'],
  ['private', '172.16.0.0', 12, 'ipv4'],
  ['reserved', '192.0.0.0', 24, 'ipv4'],
  ['private', '192.168.0.0', 16, 'ipv4'],
  ['benchmark', '198.18.0.0', 15, 'ipv4'],
  ['multicast', '224.0.0.0', 4, 'ipv4'],
  ['reserved', '240.0.0.0', 4, 'ipv4'],
  ['unspecified', '::', 128, 'ipv6'],
  ['loopback', '::1', 128, 'ipv6'],
  ['private', '64:ff9b:1::', 48, 'ipv6'],
  ['reserved', '100::', 64, 'ipv6'],
  ['unique local', 'fc00::', 7, 'ipv6'],
  ['link-local', 'fe80::', 10, 'ipv6'],
  ['site-local', 'fec0::', 10, 'ipv6'],
  ['multicast', 'ff00::', 8, 'ipv6'],
];

const NETWORKS = SPECIAL.map(([kind, network, bits, family]) => {
  const list = new BlockList();
  list.addSubnet(network, bits, family);
  return { kind, family, list };
});

/** Where an IPv6 address carries an IPv4 one, counted in groups: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const CARRIERS: readonly { readonly prefix: readonly number[]; readonly at: number }[] = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  { prefix: [0, 0, 0, 0, 0, 0], at: 6 },
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { prefix: [0x2002], at: 1 },
];

/**
 * What kind of special address this is (`loopback`, `private`, ...); undefined for a public one. An IPv4 address carried
 * inside an IPv6 one is judged as what it is. Text that is no address is `invalid`.
 */
export function specialAddressKind(address: string): string | undefined {
  // A zone (`fe80::1%eth0`) names an interface of this computer.
  if (address.includes('%')) return 'link-local';
  if (isIPv4(address)) return kindOf(address, 'ipv4');
  if (!isIPv6(address)) return 'invalid';
  const own = kindOf(address, 'ipv6');
  if (own !== undefined) return own;
  const groups = groupsOf(address);
  const carrier = CARRIERS.find(({ prefix }) => prefix.every((group, index) => groups[index] === group));
  if (carrier === undefined) return undefined;
  const [high = 0, low = 0] = groups.slice(carrier.at);
  return kindOf(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`, 'ipv4');
}

function kindOf(address: string, family: 'ipv4' | 'ipv6'): string | undefined {
  // Only lists of the same family: Node also matches mapped addresses, and by rules that changed between its versions.
  return NETWORKS.find((network) => network.family === family && network.list.check(address, family))?.kind;
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text =
    dotted === null
      ? address
      : address.slice(0, dotted.index) +
        [1, 3].map((at) => (Number(dotted[at]) * 256 + Number(dotted[at + 1])).toString(16)).join(':');
  const [left = '', right] = text.split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const gap = right === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].map((group) => parseInt(group, 16));
}
