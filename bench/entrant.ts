import type { Contender, Message, RunningEngine } from './contenders/contender.js';
import { cpuMsByProcess, peakRssMb } from './process-usage.js';
import type { Measurement } from './report.js';
import { sum } from './statistics.js';
import type { Workplace } from './workplace.js';

/** A contender in this run, with what was measured of it so far. */
export class Entrant {
  readonly name: string;
  readonly #contender: Contender;
  #engine: RunningEngine | undefined;
  #firstMs = NaN;
  readonly #msByRow = new Map<string, number[]>();
  readonly #cpuMsByWay: number[] = [];
  readonly #cpuMsByProcess = new Map<number, number>();

  constructor(contender: Contender) {
    this.name = contender.name;
    this.#contender = contender;
  }

  /** Processor time in all measured checks. */
  get cpuMs(): number {
    return sum(this.#cpuMsByWay);
  }

  async start(workplace: Workplace, rulesFolder: string): Promise<void> {
    this.#engine = await this.#contender.start(workplace, rulesFolder);
  }

  async warmUp(messages: readonly Message[]): Promise<void> {
    const way = this.#started().ways[0];
    const [first] = (await way?.checkAll(messages.slice(0, 1))) ?? [];
    this.#firstMs = first?.[0] ?? NaN;
    await way?.checkAll(messages.slice(1, this.#contender.warmUpMessages));
  }

  async measure(messages: readonly Message[]): Promise<void> {
    const { pid, ways } = this.#started();
    for (const [index, way] of ways.entries()) {
      const before = cpuMsByProcess(pid);
      const series = await way.checkAll(messages);
      for (const [process, ms] of cpuMsByProcess(pid)) {
        const used = ms - (before.get(process) ?? 0);
        this.#cpuMsByProcess.set(process, (this.#cpuMsByProcess.get(process) ?? 0) + used);
        this.#cpuMsByWay[index] = (this.#cpuMsByWay[index] ?? 0) + used;
      }
      way.rows.forEach((row, at) => {
        this.#msByRow.set(row, [...(this.#msByRow.get(row) ?? []), ...(series[at] ?? [])]);
      });
    }
  }

  measurements(): readonly Measurement[] {
    const { ways, startMs } = this.#started();
    // Parents and helpers idle; the process that worked is the one whose memory a scanner costs.
    const [worker] = [...this.#cpuMsByProcess].sort(([, a], [, b]) => b - a)[0] ?? [];
    return ways.flatMap(({ rows }, index) =>
      rows.map((row, at) => ({
        name: row,
        contender: this.name,
        ms: this.#msByRow.get(row) ?? [],
        // The parts of a check share a process: its processor time belongs to the whole, which comes first.
        cpuMs: at === 0 ? (this.#cpuMsByWay[index] ?? NaN) : NaN,
        peakRssMb: worker === undefined ? NaN : peakRssMb(worker),
        startMs,
        firstMs: this.#firstMs,
      })),
    );
  }

  async stop(): Promise<void> {
    await this.#engine?.stop();
  }

  #started(): RunningEngine {
    if (this.#engine === undefined) throw new Error(`${this.name} was not started.`);
    return this.#engine;
  }
}
