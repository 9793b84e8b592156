/** What a pattern needs of a text before it is worth running: of all these, one. */
export interface Condition {
  /** Stand in the text once it is in small letters (`toLowerCase` on its bytes). */
  readonly literals: readonly string[];
  readonly windows: readonly Window[];
  /** So many of the literals, none overlapping another; 1 where there are windows. */
  readonly times: number;
}

/** The first step's byte, any number of bytes of its gap, the second step's byte, and so on. */
interface Window {
  readonly steps: readonly { readonly set: Bits; readonly gap: Bits }[];
  /** Better looked for without a table: it would fill with the stages that this one can be in. */
  readonly lingers: boolean;
}

/** Bytes as eight words of 32 bits. */
export type Bits = readonly number[];

/** Windows to look for together; plain data. */
export interface WindowData {
  /** Each byte set once. */
  readonly sets: readonly Bits[];
  /** Set and gap by turns, as places in `sets`; each window once. */
  readonly windows: readonly (readonly number[])[];
  /** Of each window, the patterns that need it. */
  readonly owners: readonly (readonly number[])[];
}

/** Plain data, made once for a set of patterns and kept as JSON. */
export interface PrefilterData {
  /** How many patterns there are; they go by their number. */
  readonly patterns: number;
  /** Patterns that need nothing a text could lack. */
  readonly always: readonly number[];
  /** Of patterns that need several literals, how many. */
  readonly times: readonly (readonly [pattern: number, times: number])[];
  /** Each literal once. */
  readonly literals: readonly string[];
  /** Of each literal, the patterns that need it. */
  readonly literalOwners: readonly (readonly number[])[];
  readonly windows: WindowData;
  readonly lingering: WindowData;
}

/** Data for the patterns with these conditions; a pattern without one is always a candidate. */
export function buildPrefilter(conditions: readonly (Condition | undefined)[]): PrefilterData {
  const always: number[] = [];
  const times: [number, number][] = [];
  const literals = new Owners<string>();
  const windows = new WindowTable();
  const lingering = new WindowTable();
  conditions.forEach((condition, pattern) => {
    if (condition === undefined) {
      always.push(pattern);
      return;
    }
    if (condition.times > 1) times.push([pattern, condition.times]);
    for (const literal of condition.literals) literals.add(literal, literal, pattern);
    for (const window of condition.windows) (window.lingers ? lingering : windows).add(window, pattern);
  });
  return {
    patterns: conditions.length,
    always,
    times,
    literals: literals.values,
    literalOwners: literals.owners,
    windows: windows.data(),
    lingering: lingering.data(),
  };
}

class WindowTable {
  private readonly sets = new Map<string, number>();
  private readonly windows = new Owners<readonly number[]>();

  add({ steps }: Window, pattern: number): void {
    const window: number[] = [];
    steps.forEach(({ set, gap }, at) => {
      // What follows the last step does not matter, so that windows which differ only there are one.
      window.push(this.placeOf(set), this.placeOf(at === steps.length - 1 ? NO_BYTE : gap));
    });
    this.windows.add(window.join(), window, pattern);
  }

  data(): WindowData {
    const sets = Array.from(this.sets.keys(), (key) => key.split(',').map(Number));
    return { sets, windows: this.windows.values, owners: this.windows.owners };
  }

  private placeOf(set: Bits): number {
    const key = set.join();
    const place = this.sets.get(key) ?? this.sets.size;
    this.sets.set(key, place);
    return place;
  }
}

const NO_BYTE: Bits = [0, 0, 0, 0, 0, 0, 0, 0];

/** Values in the order first met, each with the patterns that have it. */
class Owners<Value> {
  readonly values: Value[] = [];
  readonly owners: number[][] = [];
  private readonly places = new Map<string, number>();

  add(key: string, value: Value, pattern: number): void {
    const place = this.places.get(key);
    if (place === undefined) {
      this.places.set(key, this.values.length);
      this.values.push(value);
      this.owners.push([pattern]);
      return;
    }
    const owners = this.owners[place];
    if (owners !== undefined && owners[owners.length - 1] !== pattern) owners.push(pattern);
  }
}
