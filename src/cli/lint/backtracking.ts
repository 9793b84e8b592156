import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Stock patterns take a tenth of it on average; one in twenty is still open after twenty times as long. */
const TIMEOUT_MS = 1_000;

/** recheck looks at the clock between its steps only, and one step may take any time: then the thread is ended. */
const PATIENCE_MS = 10_000;

/** Analysis takes more than linear time in the pattern; longer ones are all words spelled in look-alike letters. */
const MAX_ANALYSED_LENGTH = 4_000;

/** A thread holds some 100 MB. */
const MAX_THREADS = 8;

/** What a thread is asked; it answers with a {@link Backtracking}. */
export interface BacktrackingQuestion {
  readonly source: string;
  readonly flags: string;
  readonly timeoutMs: number;
}

/** How the time of a pattern grows with the text in the worst case; `attack` is such a text, as JavaScript. */
export type Backtracking =
  | { readonly verdict: 'linear' }
  | { readonly verdict: 'undecided' }
  | { readonly verdict: 'polynomial'; readonly degree: number; readonly attack: string }
  | { readonly verdict: 'exponential'; readonly attack: string };

/**
 * The backtracking of each pattern, in their order, by recheck in threads; `advance` is called for each that is
 * analysed. Never rejects.
 */
export async function backtrackingOf(
  patterns: readonly { readonly source: string; readonly flags: string }[],
  advance: () => void,
): Promise<readonly Backtracking[]> {
  const answers = new Map<string, Backtracking>();
  const open: { readonly key: string; readonly source: string; readonly flags: string }[] = [];
  for (const { source, flags } of patterns) {
    const key = `${flags}/${source}`;
    if (answers.has(key)) continue;
    const isDecided = !mayBacktrack(source);
    answers.set(key, { verdict: isDecided ? 'linear' : 'undecided' });
    if (!isDecided && source.length <= MAX_ANALYSED_LENGTH) open.push({ key, source: filled(source), flags });
  }
  let next = 0;
  const work = async (): Promise<void> => {
    let thread: Thread | undefined;
    for (let task = open[next++]; task !== undefined; task = open[next++]) {
      thread ??= new Thread();
      const answer = await thread.ask(task.source, task.flags);
      if (answer === undefined) thread = undefined;
      else answers.set(task.key, answer);
      advance();
    }
    await thread?.end();
  };
  const threads = Math.min(MAX_THREADS, availableParallelism(), open.length);
  await Promise.all(Array.from({ length: threads }, work));
  return patterns.map(({ source, flags }) => answers.get(`${flags}/${source}`) ?? { verdict: 'undecided' });
}

/** Other repetitions than these bound the steps of an attempt, whatever the text, at a harmless number. */
function mayBacktrack(source: string): boolean {
  const bare = source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, 'x');
  return /[*+]|\{\d+,\}|\)\{(?:\d+,)?\d{2,}\}/.test(bare);
}

/** `%{NAME}` stands for words another rule finds. */
function filled(source: string): string {
  return source.replace(/%\{\w+\}/g, 'word');
}

class Thread {
  private readonly worker = new Worker(new URL('./backtracking-worker.js', import.meta.url), {
    // By itself recheck would start a program of its own, if it finds one.
    env: { ...process.env, RECHECK_SYNC_BACKEND: 'pure' },
  });

  /** Undefined where the thread broke or took too long; it has ended then. */
  async ask(source: string, flags: string): Promise<Backtracking | undefined> {
    const { worker } = this;
    const answer = await new Promise<Backtracking | undefined>((resolve) => {
      const settle = (result?: Backtracking): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail);
        resolve(result);
      };
      const fail = (): void => settle();
      const timer = setTimeout(fail, PATIENCE_MS);
      worker.on('message', settle).on('error', fail);
      worker.postMessage({ source, flags, timeoutMs: TIMEOUT_MS } satisfies BacktrackingQuestion);
    });
    if (answer === undefined) await this.end();
    return answer;
  }

  async end(): Promise<void> {
    // Whatever it still has to say, an error included, comes too late.
    this.worker.on('error', () => undefined);
    await this.worker.terminate();
  }
}
