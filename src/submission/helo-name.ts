/** What is the matter with a name after HELO or EHLO, `fine` and `address-literal` being as they should. */
export type HeloKind =
  | 'fine'
  | 'address-literal'
  | 'bare-computer-name'
  | 'bare-ip'
  | 'underscore'
  | 'localhost'
  | 'malformed'
  | 'empty';

/** RFC 1035 §2.3.4. */
const MAX_NAME_CHARS = 255;
const MAX_LABEL_CHARS = 63;

/**
 * Sorts a name by RFC 5321 §4.1.1.1 and §4.1.3:
 *
 *     Domain          = sub-domain *("." sub-domain)
 *     sub-domain      = Let-dig [*( ALPHA / DIGIT / "-" ) Let-dig]
 *     address-literal = "[" ( IPv4-address / "IPv6:" IPv6-address ) "]"
 */
export function heloKindOf(helo: string): HeloKind {
  if (helo === '') return 'empty';
  if (helo.length > MAX_NAME_CHARS) return 'malformed';
  if (helo.startsWith('[')) return isAddressLiteral(helo) ? 'address-literal' : 'malformed';
  if (isIpv4(helo) || isIpv6(helo)) return 'bare-ip';
  // One dot at the end is the DNS's way to write a full name.
  const labels = helo.replace(/\.$/, '').split('.');
  const isUnderscored = helo.indexOf('_') >= 0;
  if (!labels.every((label) => isLabel(label.replace(/_/g, 'x')))) return 'malformed';
  if (isUnderscored) return 'underscore';
  if (/^localhost(?:\.(?:localdomain|local))?\.?$/i.test(helo)) return 'localhost';
  return labels.length < 2 ? 'bare-computer-name' : 'fine';
}

function isLabel(label: string): boolean {
  return label.length <= MAX_LABEL_CHARS && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label);
}

function isAddressLiteral(helo: string): boolean {
  const inside = /^\[([^[\]]*)\]$/.exec(helo)?.[1];
  if (inside === undefined) return false;
  return /^ipv6:/i.test(inside) ? isIpv6(inside.slice('ipv6:'.length)) : isIpv4(inside);
}

function isIpv4(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((octet) => Number(octet) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (text.indexOf(':') < 0 || halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.reduce((list, half) => list.concat(half), []);
  const last = all[all.length - 1] ?? '';
  const hasIpv4 = isIpv4(last) && !text.endsWith('::');
  const hex = hasIpv4 ? all.slice(0, -1) : all;
  const count = hex.length + (hasIpv4 ? 2 : 0);
  return (
    hex.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count < 8 : count === 8)
  );
}
