const OCTET = '(?:1\\d\\d|2[0-4]\\d|25[0-5]|[1-9]?\\d)';
const IPV4_SOURCE = `${OCTET}(?:\\.${OCTET}){3}`;
const GROUP = '[0-9a-fA-F]{1,4}';

/** `::` after `left` groups, for each `left` from 1 up. */
function elided(most: number, form: (left: number) => string): string {
  const forms: string[] = [];
  for (let left = 1; left <= most; left++) forms.push(form(left));
  return forms.join('|');
}

const IPV6_BEFORE_IPV4 =
  `(?:${GROUP}:){6}|::(?:${GROUP}:){0,5}|(?:${GROUP}:){1,5}:|` +
  elided(4, (left) => `(?:${GROUP}:){${left}}:(?:${GROUP}:){1,${5 - left}}`);
const IPV6_ALONE =
  `(?:${GROUP}:){7}${GROUP}|:(?::${GROUP}){1,7}|(?:${GROUP}:){1,7}:|::|` +
  elided(6, (left) => `(?:${GROUP}:){${left}}(?::${GROUP}){1,${7 - left}}`);
const IPV6_SOURCE = `(?:(?:${IPV6_BEFORE_IPV4})${IPV4_SOURCE}|(?:${IPV6_ALONE}))(?![0-9a-fA-F:])`;

/**
 * Source of a pattern for an IPv4 or IPv6 address, the latter also after `IPv6:` (Mail::SpamAssassin::Constants,
 * "IP_ADDRESS"). Put it after something that is neither a letter, a digit, `_` nor `:`.
 */
export const IP_ADDRESS = `(?:${IPV4_SOURCE}\\b|(?:[Ii][Pp][Vv]6:)?${IPV6_SOURCE})`;

/** The names and addresses by which a machine calls itself, as a source of a pattern. */
export const LOCALHOST =
  '(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt](?:\\.[Ll][Oo][Cc][Aa][Ll][Dd][Oo][Mm][Aa][Ii][Nn])?|127\\.0\\.0\\.1\\b|' +
  '(?:[Ii][Pp][Vv]6:)?[0:]*:(?:[Ff]{4}:127\\.0\\.0\\.1|0{0,3}1)(?![0-9a-fA-F:]))';

const ANY_ADDRESS = new RegExp(
  `(?:^|[^0-9A-Za-z_:])(${IPV4_SOURCE})\\b|(?:^|[^0-9a-fA-F:])(${IPV6_SOURCE})|([Ii][Pp][Vv]6:${IPV6_SOURCE})`,
);

/** The first IP address in a text. */
export function findIpAddress(text: string): string | undefined {
  const match = ANY_ADDRESS.exec(text);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3]);
}

const WHOLE_IPV4 = new RegExp(`^${IPV4_SOURCE}$`);

export function isIpv4Address(text: string): boolean {
  return WHOLE_IPV4.test(text);
}

const PRIVATE_IPV4 =
  /^(?:10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_IPV6 = /^(?:fe[89ab][0-9a-f]:|[0:]*:0{0,3}1$)/i;

/** Whether an address is of a range that is not routed: loopback, link-local, private use (RFC 1918, 3927, 6598). */
export function isPrivateAddress(ip: string): boolean {
  return PRIVATE_IPV4.test(ip) || PRIVATE_IPV6.test(ip);
}

/** An address as the logs write it: without brackets, `IPv6:`, zone, and `::ffff:` before IPv4. */
export function plainAddress(ip: string): string {
  return ip
    .replace(/^ipv6:/i, '')
    .replace(/^\[/, '')
    .replace(/\]$/, '')
    .replace(/%[A-Z0-9._~-]*$/i, '')
    .replace(/^0*:0*:(?:0*:)*ffff:(\d+\.\d+\.\d+\.\d+)$/i, '$1');
}
