/** A piece of text that stays, goes or comes. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The table of a comparison grows with the square of this; longer texts are shown as replaced whole. */
const MAX_DIFF_WORDS = 300;

/** What turns `before` into `after`, by whole words. The pieces but the added ones spell `before`, and vice versa. */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > MAX_DIFF_WORDS || b.length > MAX_DIFF_WORDS) {
    return join([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const common = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = a[i];
    const fromB = b[j];
    if (fromA !== undefined && fromA === fromB) {
      pieces.push({ kind: 'same', text: fromA });
      i++;
      j++;
    } else if (fromA !== undefined && (fromB === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      pieces.push({ kind: 'removed', text: fromA });
      i++;
    } else if (fromB !== undefined) {
      pieces.push({ kind: 'added', text: fromB });
      j++;
    }
  }
  return join(pieces);
}

/** Words, each with the white space after it, so that neighbours that go or come read as one. */
function wordsOf(text: string): readonly string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

/** `[i][j]`: length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function join(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last?.kind === piece.kind)
      joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else if (piece.text !== '') joined.push(piece);
  }
  return joined;
}
