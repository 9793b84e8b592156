/** From here on Perl's `%d` gives -1, and SpamAssassin does not notice. */
const TOO_LARGE = Math.pow(2, 63);

const MAX_UNSIGNED = Math.pow(2, 64);

/**
 * The dotted form of a host that browsers read as an IPv4 address: octets in hexadecimal or octal, or all four as one
 * number. Undefined for other hosts (Mail::SpamAssassin::Util, "uri_list_canonicalize").
 */
export function dottedForm(host: string): string | undefined {
  const first = host.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return undefined;
  if (/^(?:(?:0x[0-9a-f]+|\d+)\.){3}(?:0x[0-9a-f]+|\d+)$/i.test(host)) {
    return host.split('.').map(plainOctet).join('.');
  }
  // Only the last four octets count.
  const hex = /^0x[0-9a-f]*?([0-9a-f]{1,8})$/i.exec(host)?.[1];
  if (hex !== undefined) return dottedNumber(parseInt(hex, 16));
  return /^[0-9]+$/.test(host) ? dottedNumber(Number(host)) : undefined;
}

/** A zero comes out empty, as in SpamAssassin: `127.0.0.1` gives `127...1`, and rules have learnt to live with it. */
function plainOctet(octet: string): string {
  return octet
    .replace(/^0x([0-9a-f]+)/i, (_, digits: string) => {
      const value = parseInt(digits, 16);
      return value >= TOO_LARGE ? '-1' : value.toString();
    })
    .replace(/^0+([1-3][0-7]{0,2}|[4-7][0-7]?)\b/, (_, digits: string) => parseInt(digits, 8).toString())
    .replace(/^0+/, '');
}

/** The first four octets of the number: more than 32 bits are cut off from behind. */
function dottedNumber(value: number): string {
  const hex = value >= MAX_UNSIGNED ? 'ffffffff' : value.toString(16);
  const padded = hex.length < 8 ? '00000000'.slice(hex.length) + hex : hex;
  return [0, 2, 4, 6].map((at) => parseInt(padded.slice(at, at + 2), 16)).join('.');
}
