export interface Quoted {
  readonly value: string;
  /** Offset behind the closing quote. */
  readonly end: number;
}

/**
 * A string in quotes that begins at `start`, a backslash making the next character an ordinary one; undefined where the
 * closing quote is missing.
 */
export function readQuoted(text: string, start: number): Quoted | undefined {
  const quote = text[start];
  const pieces: string[] = [];
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') {
      pieces.push(text.slice(from, at));
      from = ++at;
    } else if (text[at] === quote) {
      pieces.push(text.slice(from, at));
      return { value: pieces.join(''), end: at + 1 };
    }
  }
  return undefined;
}

/** The closing quote of a string that began on an earlier line: the offset behind it, or -1. */
export function endOfQuoted(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}
