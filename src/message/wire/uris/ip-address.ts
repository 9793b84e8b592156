const OCTET = '(?:1\\d\\d|2[0-4]\\d|25[0-5]|[1-9]\\d|\\d)';
const DOTTED = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`);

/** Longer than any notation of an address; a host of 8 KB is not looked at. */
const MAX_ADDRESS_LENGTH = 64;

/** Whether a host is an IPv4 or IPv6 address, without brackets (Mail::SpamAssassin::Constants, "IS_IP_ADDRESS"). */
export function isIpAddress(host: string): boolean {
  return groupsOf(host) !== undefined;
}

/**
 * The eight 16-bit groups of an address. As NetAddr::IP has it, an IPv4 address is the IPv6 address that is zero but
 * for its last 32 bits. Undefined for anything else.
 */
export function groupsOf(address: string): readonly number[] | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !/^\d|:/.test(address)) return undefined;
  if (DOTTED.test(address)) return [0, 0, 0, 0, 0, 0, ...dottedGroups(address)];
  const text = address.replace(/^ipv6:/i, '');
  if (text.indexOf(':') < 0) return undefined;

  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = hexGroups(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? hexGroups(halves[1] ?? '', true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const zeros: number[] = [];
  for (let index = 0; index < missing; index++) zeros.push(0);
  return [...head, ...zeros, ...tail];
}

function hexGroups(text: string, mayEndDotted: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const words = text.split(':');
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (/^[0-9a-f]{1,4}$/i.test(word)) groups.push(parseInt(word, 16));
    else if (mayEndDotted && index === words.length - 1 && DOTTED.test(word))
      groups.push(...dottedGroups(word));
    else return undefined;
  }
  return groups;
}

function dottedGroups(address: string): readonly number[] {
  const octets = address.split('.').map(Number);
  return [0, 2].map((index) => (octets[index] ?? 0) * 256 + (octets[index + 1] ?? 0));
}
