/** A file's text, or why it cannot be written, in a sentence for the person who asked for it. */
export type Written =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string };

export function textFile(lines: readonly string[], lineBreak = '\n'): Written {
  return { kind: 'text', text: lines.map((line) => line + lineBreak).join('') };
}

export function refused(reason: string): Written {
  return { kind: 'refused', reason };
}
