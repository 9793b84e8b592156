import type { GuideClient } from '../submission/guides/guide.js';
import type { Evidence, Problem } from './evidence.js';
import { readFile, type ReadableFile } from './read-file.js';
import { INITIAL_STATE, reduce, type SetupEvent, type SetupState } from './state.js';
import { PROBLEMS } from './texts.js';

/** What the page can be asked to do. */
export interface SetupActions {
  readonly takeFiles: (files: readonly ReadableFile[]) => void;
  readonly takeText: (text: string) => void;
  readonly cancel: () => void;
  readonly remove: (id: number) => void;
  readonly chooseClient: (client: GuideClient) => void;
  readonly typeAddress: (address: string) => void;
}

export interface SetupStore {
  readonly actions: SetupActions;
  readonly state: () => SetupState;
  readonly subscribe: (listener: () => void) => () => void;
  /** For what comes from outside: the provider's record. */
  readonly send: (event: SetupEvent) => void;
}

/** Looks at what was given; rejects for nothing but a fault of our own. */
export type ReadEvidence = (name: string | undefined, bytes: Uint8Array) => Promise<Evidence | Problem>;

/** Holds the state of the page and reads what it is given, one thing after the other. */
export function createSetupStore(read: ReadEvidence): SetupStore {
  let state = INITIAL_STATE;
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();

  const send = (event: SetupEvent): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };

  /** A new request takes the place of one that is still being read. */
  const begin = (): AbortSignal => {
    running?.abort();
    running = new AbortController();
    return running.signal;
  };

  const judge = async (name: string | undefined, bytes: Uint8Array, signal: AbortSignal): Promise<void> => {
    const result = await read(name, bytes);
    if (signal.aborted) return;
    send('kind' in result ? { kind: 'read', name, evidence: result } : { kind: 'refused', problem: result });
  };

  const takeFile = async (file: ReadableFile, signal: AbortSignal): Promise<void> => {
    const { name, size } = file;
    send({ kind: 'reading', name, total: size });
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readFile(file, (loaded) => signal.aborted || send({ kind: 'progress', loaded }), signal);
    } catch {
      if (!signal.aborted) send({ kind: 'refused', problem: PROBLEMS.unreadable });
      return;
    }
    if (signal.aborted) return;
    if (bytes === undefined) send({ kind: 'refused', problem: PROBLEMS['too-large'] });
    else await judge(name, bytes, signal);
  };

  const orFault = (work: Promise<void>, signal: AbortSignal): void => {
    work.catch(() => {
      if (!signal.aborted) send({ kind: 'refused', problem: PROBLEMS.fault });
    });
  };

  return {
    state: () => state,
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      takeFiles(files) {
        const signal = begin();
        const all = async (): Promise<void> => {
          for (const file of files) if (!signal.aborted) await takeFile(file, signal);
        };
        orFault(all(), signal);
      },
      takeText(text) {
        const signal = begin();
        send({ kind: 'reading', name: undefined, total: 0 });
        orFault(judge(undefined, new TextEncoder().encode(text), signal), signal);
      },
      cancel() {
        running?.abort();
        send({ kind: 'cancelled' });
      },
      remove: (id) => send({ kind: 'removed', id }),
      chooseClient: (client) => send({ kind: 'client-chosen', client }),
      typeAddress: (address) => send({ kind: 'address-typed', address }),
    },
  };
}
