/** More than two slips are another word, not a misspelling. */
const MAX_SLIPS = 2;
/** A key of a megabyte is no misspelling either, and comparing it costs its length times theirs. */
const MAX_KEY_CHARS = 40;

/** The known key that a misspelt one was probably meant to be; undefined where none is near. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > MAX_KEY_CHARS) return undefined;
  let nearest: string | undefined;
  let fewest = MAX_SLIPS + 1;
  for (const candidate of known) {
    const slips = distance(key.toLowerCase(), candidate.toLowerCase());
    // In a word of three letters two slips are most of the word.
    if (slips < fewest && slips * 2 < candidate.length) [nearest, fewest] = [candidate, slips];
  }
  return nearest;
}

/** Letters to add, drop or change, or neighbours to swap, until one word is the other. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
