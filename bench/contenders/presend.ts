import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { presend as engine } from '../presend-engine.js';
import type { Answer, Request } from '../presend-worker.js';
import type { Workplace } from '../workplace.js';
import { within } from '../workplace.js';
import type { Contender } from './contender.js';
import { CHECK_TIMEOUT_MS, START_TIMEOUT_MS } from './contender.js';

const WORKER = fileURLToPath(new URL('../presend-worker.ts', import.meta.url));

/** Presend in a process of its own. */
export const presend: Contender = {
  name: 'presend',
  warmUpMessages: 200,
  missingPackages: () => [],
  async start(workplace, rulesFolder) {
    // Started twice, as a server is over its life: the first compiles the rules and keeps the result.
    const first = await PresendProcess.start(workplace, rulesFolder);
    await first.stop();
    const worker = await PresendProcess.start(workplace, rulesFolder);
    return {
      pid: worker.pid,
      startMs: worker.startMs,
      ways: [
        {
          rows: [engine.name],
          async checkAll(messages) {
            const files = messages.map(({ file }) => file);
            return [await worker.check(files, CHECK_TIMEOUT_MS)];
          },
        },
      ],
      stop: () => worker.stop(),
    };
  },
};

/** A process with the engine in it, as plain JavaScript: no loader that costs memory or time. */
export class PresendProcess {
  readonly #workplace: Workplace;
  readonly #child: ChildProcess;
  #startMs = NaN;

  private constructor(workplace: Workplace, child: ChildProcess) {
    this.#workplace = workplace;
    this.#child = child;
  }

  static async start(workplace: Workplace, rulesFolder: string): Promise<PresendProcess> {
    const script = join(workplace.folder, 'presend-worker.cjs');
    await build({
      entryPoints: [WORKER],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'silent',
    });
    const began = Date.now();
    const child = workplace.start(process.execPath, [script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const started = new PresendProcess(workplace, child);
    await started.#ask(
      { kind: 'load', rulesFolder, cacheFolder: join(workplace.folder, 'presend-rules') },
      START_TIMEOUT_MS,
    );
    started.#startMs = Date.now() - began;
    return started;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** From the start of the process until its rules were loaded. */
  get startMs(): number {
    return this.#startMs;
  }

  /** Milliseconds for each file. Rejects when all of them together take longer than the limit. */
  async check(files: readonly string[], timeoutMs: number): Promise<readonly number[]> {
    const answer = await this.#ask({ kind: 'check', files }, timeoutMs);
    return answer.kind === 'checked' ? answer.ms : [];
  }

  stop(): Promise<void> {
    return this.#workplace.stop(this.#child);
  }

  async #ask(request: Request, timeoutMs: number): Promise<Answer> {
    const child = this.#child;
    const answered = new Promise<Answer>((resolve, reject) => {
      const onExit = (): void => reject(new Error('The process with the engine ended.'));
      child.once('exit', onExit);
      child.once('message', (answer: Answer) => {
        child.off('exit', onExit);
        resolve(answer);
      });
      child.send(request);
    });
    const answer = await within(timeoutMs, answered, 'Presend');
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer;
  }
}
