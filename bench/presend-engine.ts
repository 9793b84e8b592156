/** Presend as the benchmarks see it: rules in, then raw messages, one at a time. */
export interface PresendEngine {
  readonly name: string;
  load(rulesFolder: string): LoadedEngine;
}

export interface LoadedEngine {
  /** Reads one raw message and judges it by every rule; the verdict is computed and thrown away. */
  check(bytes: Buffer): void;
}

export const presend: PresendEngine = {
  name: 'Presend',
  load(rulesFolder) {
    throw new Error(`The engine that runs ${rulesFolder} is not connected in bench/presend-engine.ts.`);
  },
};
