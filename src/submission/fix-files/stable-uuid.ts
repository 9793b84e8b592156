/** FNV-1a starts and multiplies with these; the seeds set the four words of a UUID apart. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SEEDS = [0, 0x9e3779b9, 0x7f4a7c15, 0xf39cc060];

/**
 * A UUID (version 8 of RFC 9562) that is the same whenever the text is, so that a profile replaces the one that was
 * made for the same person before. It tells profiles on one device apart; it proves nothing and hides nothing.
 */
export function stableUuid(text: string): string {
  const hex = SEEDS.map((seed) => `0000000${hashOf(text, seed).toString(16)}`.slice(-8)).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`.toUpperCase();
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hashOf(text: string, seed: number): number {
  let hash = OFFSET_BASIS ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), PRIME);
    hash = Math.imul(hash ^ (code >>> 8), PRIME);
  }
  // FNV's last bytes reach its high bits only; this spreads them (the finaliser of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
