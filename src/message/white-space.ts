/** Whether a UTF-16 unit is what `\s` matches (21.2.2.12 of ECMA-262, 7th edition); faster than asking a pattern. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Where the run of characters that are no white space begins that an offset lies in, at `from` at the earliest. */
export function startOfRun(text: string, at: number, from = 0): number {
  let start = at;
  while (start > from && !isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the run of characters that are no white space ends that an offset lies in. */
export function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}
