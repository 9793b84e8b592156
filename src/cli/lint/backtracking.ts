import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
// Also what makes the compiler put the thread's file beside this one.
import type { Backtracking, BacktrackingQuestion } from './backtracking-worker.js';

export type { Backtracking };

/** Stock patterns take 0.1 to 0.2 seconds on average; one in twenty is still open after four. */
const MIN_TIMEOUT_MS = 1_000;

/** Where there are few patterns, each has more time, so that a busy machine decides as an idle one does. */
const MAX_TIMEOUT_MS = 5_000;

/** What a big set should not go far beyond, if no pattern could be decided. */
const TOTAL_MS = 60_000;

/** recheck looks at the clock between its steps only, and one step may take any time: then the thread is ended. */
const PATIENCE_MS = 10_000;

/** Analysis takes more than linear time in the pattern; longer ones are all words spelled in look-alike letters. */
const MAX_ANALYSED_LENGTH = 4_000;

/** A thread holds some 100 MB. */
const MAX_THREADS = 8;

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
  const threads = Math.min(MAX_THREADS, availableParallelism(), open.length);
  const share = (TOTAL_MS * threads) / open.length;
  const timeoutMs = Math.min(MAX_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, share));
  let next = 0;
  const work = async (): Promise<void> => {
    let thread: Thread | undefined;
    for (let task = open[next++]; task !== undefined; task = open[next++]) {
      thread ??= new Thread();
      const answer = await thread.ask({ source: task.source, flags: task.flags, timeoutMs });
      if (answer === undefined) thread = undefined;
      else answers.set(task.key, answer);
      advance();
    }
    await thread?.end();
  };
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
  async ask(question: BacktrackingQuestion): Promise<Backtracking | undefined> {
    const { worker } = this;
    const answer = await new Promise<Backtracking | undefined>((resolve) => {
      const settle = (result?: Backtracking): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail);
        resolve(result);
      };
      const fail = (): void => settle();
      const timer = setTimeout(fail, question.timeoutMs + PATIENCE_MS);
      worker.on('message', settle).on('error', fail);
      worker.postMessage(question);
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
