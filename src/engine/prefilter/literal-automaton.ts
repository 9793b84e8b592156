/**
 * Finds every one of many literals in one pass (Aho and Corasick, 1975), as one dense table over classes of bytes:
 * bytes that no literal holds share a class, and so do the two cases of a letter.
 */
export interface LiteralAutomaton {
  /** The class of each byte. */
  readonly classes: Uint8Array;
  readonly classCount: number;
  /** At `state + class`: the next state. A state's number is the place of its row. */
  readonly next: Int32Array;
  /** From this state on, at least one literal ends. */
  readonly firstFinal: number;
  /** By `(state - firstFinal) / classCount`: which literals end here. */
  readonly ends: readonly (readonly number[])[];
}

export function buildLiteralAutomaton(literals: readonly string[]): LiteralAutomaton {
  const { classes, classCount } = classesOf(literals);
  const letters = literals.reduce((sum, { length }) => sum + length, 0);
  const children = new Int32Array((letters + 1) * classCount);
  const ends: number[][] = [[]];
  literals.forEach((literal, number) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const place = state * classCount + (classes[literal.charCodeAt(at)] ?? 0);
      const known = children[place] ?? 0;
      state = known === 0 ? ends.push([]) - 1 : known;
      children[place] = state;
    }
    ends[state]?.push(number);
  });
  return finish(children.subarray(0, ends.length * classCount), ends, classes, classCount);
}

/** Fills what the tree of literals lacks with what the longest other literal begun here goes on with. */
function finish(
  table: Int32Array,
  ends: number[][],
  classes: Uint8Array,
  classCount: number,
): LiteralAutomaton {
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [0];
  // The queue grows while it is walked.
  for (const state of queue) {
    const other = (fallback[state] ?? 0) * classCount;
    const row = state * classCount;
    const inherited = state === 0 ? [] : (ends[fallback[state] ?? 0] ?? []);
    if (inherited.length > 0) ends[state]?.push(...inherited);
    for (let column = 0; column < classCount; column++) {
      const child = table[row + column] ?? 0;
      const elsewhere = state === 0 ? 0 : (table[other + column] ?? 0);
      if (child === 0) table[row + column] = elsewhere;
      else {
        fallback[child] = elsewhere;
        queue.push(child);
      }
    }
  }
  return renumbered(table, ends, queue, classes, classCount);
}

/** Final states last, so that one comparison tells them; numbers are places of rows. */
function renumbered(
  table: Int32Array,
  ends: readonly (readonly number[])[],
  states: readonly number[],
  classes: Uint8Array,
  classCount: number,
): LiteralAutomaton {
  const isFinal = (state: number): boolean => (ends[state] ?? []).length > 0;
  const order = [...states.filter((state) => !isFinal(state)), ...states.filter(isFinal)];
  const places = new Int32Array(order.length);
  order.forEach((state, index) => (places[state] = index * classCount));
  const next = new Int32Array(table.length);
  order.forEach((state, index) => {
    for (let column = 0; column < classCount; column++)
      next[index * classCount + column] = places[table[state * classCount + column] ?? 0] ?? 0;
  });
  const finals = order.filter(isFinal);
  return {
    classes,
    classCount,
    next,
    firstFinal: (order.length - finals.length) * classCount,
    ends: finals.map((state) => ends[state] ?? []),
  };
}

function classesOf(literals: readonly string[]): {
  readonly classes: Uint8Array;
  readonly classCount: number;
} {
  const classes = new Uint8Array(256);
  let classCount = 1;
  for (const literal of literals)
    for (let at = 0; at < literal.length; at++) {
      const byte = literal.charCodeAt(at);
      if (classes[byte] === 0) classes[byte] = classCount++;
    }
  for (let byte = 0; byte < 256; byte++) {
    const small = String.fromCharCode(byte).toLowerCase().charCodeAt(0);
    if (small !== byte) classes[byte] = classes[small] ?? 0;
  }
  return { classes, classCount };
}
