import type { Workplace } from '../workplace.js';

/** A message of the run: in-process engines read the file, the others are sent the bytes. */
export interface Message {
  readonly file: string;
  readonly bytes: Buffer;
}

/** One engine in one set-up. */
export interface Contender {
  readonly name: string;
  /** How many messages it sees before it is measured: more where a compiler learns from what it runs. */
  readonly warmUpMessages: number;
  /** Debian packages without which it cannot run here; empty when all is there. */
  missingPackages(): readonly string[];
  /** Resolves when it can answer; rejects with a sentence when it cannot be started. */
  start(workplace: Workplace, rulesFolder: string): Promise<RunningEngine>;
}

/** A started engine: one process and its descendants, and one or more ways to ask it. */
export interface RunningEngine {
  readonly pid: number;
  /** From the start of the process until it could answer, rules compiled before where it keeps them compiled. */
  readonly startMs: number;
  readonly ways: readonly Way[];
  stop(): Promise<void>;
}

/** A way to have a message checked. */
export interface Way {
  /** The rows of the table that it fills: more than one where a check is timed in parts. */
  readonly rows: readonly string[];
  /** Checks one message after the other. Gives a list for each row: milliseconds for each message, in their order. */
  checkAll(messages: readonly Message[]): Promise<readonly (readonly number[])[]>;
}

/** No engine needs so long for a real message; who does is stuck. */
export const CHECK_TIMEOUT_MS = 60_000;

/** Compiling several thousand rules takes some engines half a minute, and the machine may be busy. */
export const START_TIMEOUT_MS = 120_000;
