/** A text with `*` for any characters and `?` for one, and what it stands for. */
export interface Glob<Value> {
  readonly glob: string;
  readonly value: Value;
}

/** Thousands of globs, asked at once which of them match. */
export interface GlobTable<Value> {
  /** The values of all globs that match the whole text, in no order. */
  matching(text: string): readonly Value[];
  matchesAny(text: string): boolean;
}

/** Globs by the plain text at one of their ends, a character a level, so that only those a text could match are tried. */
interface Branch<Value> {
  readonly globs: Glob<Value>[];
  readonly next: Map<string, Branch<Value>>;
}

/**
 * A table of globs. `starStopsAt` is a character that `*` does not run across; `?` stands for it too, as in
 * SpamAssassin's lists of freemail domains.
 */
export function globTable<Value>(globs: Iterable<Glob<Value>>, starStopsAt = ''): GlobTable<Value> {
  const exact = new Map<string, Glob<Value>[]>();
  const byTail = newBranch<Value>();
  const byHead = newBranch<Value>();
  for (const entry of globs) {
    const { glob } = entry;
    const head = glob.search(/[*?]/);
    const tail = glob.length - 1 - Math.max(glob.lastIndexOf('*'), glob.lastIndexOf('?'));
    if (head < 0) push(exact, glob, entry);
    else if (tail > 0) branchFor(byTail, reversed(glob.slice(-tail))).globs.push(entry);
    else branchFor(byHead, glob.slice(0, head)).globs.push(entry);
  }

  const matching = (text: string): readonly Value[] => {
    const found = (exact.get(text) ?? []).map(({ value }) => value);
    const test = ({ globs: candidates }: Branch<Value>): void => {
      for (const { glob, value } of candidates) if (matches(glob, text, starStopsAt)) found.push(value);
    };
    let branch: Branch<Value> | undefined = byTail;
    for (let at = text.length - 1; branch !== undefined; at--) {
      test(branch);
      branch = branch.next.get(text[at] ?? '');
    }
    branch = byHead;
    for (let at = 0; branch !== undefined; at++) {
      test(branch);
      branch = branch.next.get(text[at] ?? '');
    }
    return found;
  };
  return { matching, matchesAny: (text) => matching(text).length > 0 };
}

function newBranch<Value>(): Branch<Value> {
  return { globs: [], next: new Map() };
}

function branchFor<Value>(root: Branch<Value>, path: string): Branch<Value> {
  let branch = root;
  for (const character of path) {
    let next = branch.next.get(character);
    if (next === undefined) {
      next = newBranch();
      branch.next.set(character, next);
    }
    branch = next;
  }
  return branch;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Follows every way to match at once: trying them one after the other takes time without end on `*a*a*a*`. */
function matches(glob: string, text: string, starStopsAt: string): boolean {
  let places = throughStars(glob, [0]);
  for (let at = 0; at < text.length && places.length > 0; at++) {
    const character = text[at];
    const next: number[] = [];
    for (const place of places) {
      const sign = glob[place];
      if (sign === '*') {
        if (character !== starStopsAt) pushOnce(next, place);
      } else if (sign === '?' || sign === character) pushOnce(next, place + 1);
    }
    places = throughStars(glob, next);
  }
  return places.indexOf(glob.length) >= 0;
}

/** A star may also stand for nothing. */
function throughStars(glob: string, places: readonly number[]): readonly number[] {
  const reached: number[] = [];
  for (let place of places) {
    pushOnce(reached, place);
    while (glob[place] === '*') pushOnce(reached, ++place);
  }
  return reached;
}

function pushOnce(places: number[], place: number): void {
  if (places.indexOf(place) < 0) places.push(place);
}
