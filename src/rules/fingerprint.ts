/** Eight hexadecimal digits that change when the text changes (FNV-1a, 32 bits); not a safeguard against malice. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return `0000000${(hash >>> 0).toString(16)}`.slice(-8);
}
