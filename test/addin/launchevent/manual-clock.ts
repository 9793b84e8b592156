/** Timers that run when a test says so. */
export class ManualClock {
  #now = 0;
  #lastId = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();

  readonly setTimeout = (run: () => void, ms = 0): number => {
    this.#timers.set(++this.#lastId, { at: this.#now + ms, run });
    return this.#lastId;
  };

  readonly clearTimeout = (id: number): void => {
    this.#timers.delete(id);
  };

  /** Timers that still wait. */
  get pending(): number {
    return this.#timers.size;
  }

  get now(): number {
    return this.#now;
  }

  /** Lets promises settle, then timers and promises in turn until so much time has passed. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (due === undefined) break;
      const [id, { at, run }] = due;
      this.#timers.delete(id);
      this.#now = at;
      run();
      await settled();
    }
    this.#now = end;
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
