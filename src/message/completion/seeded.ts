/** As many hexadecimal digits as asked for that look random: the same for the same seed and purpose. */
export function seededHex(seed: string, purpose: string, digits: number): string {
  let hex = '';
  for (let round = 0; hex.length < digits; round++) hex += hexOf32Bits(hash(`${seed}\n${purpose}\n${round}`));
  return hex.slice(0, digits);
}

/** FNV-1a, its bits mixed once more: alike texts must not give alike numbers. Not for secrets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Eight digits. */
export function hexOf32Bits(value: number): string {
  return `0000000${value.toString(16)}`.slice(-8);
}
