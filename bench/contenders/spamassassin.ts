import { spawnSync } from 'node:child_process';
import type { Interface } from 'node:readline';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isInstalled, within } from '../workplace.js';
import type { Contender } from './contender.js';
import { CHECK_TIMEOUT_MS, START_TIMEOUT_MS } from './contender.js';

const DRIVER = fileURLToPath(new URL('spamassassin.pl', import.meta.url));

/** SpamAssassin called from Perl, without a daemon: parsing apart from checking. */
export const spamassassin: Contender = {
  name: 'spamassassin',
  warmUpMessages: 20,
  missingPackages: () => (hasPerlModule() ? [] : ['spamassassin']),
  async start(workplace, rulesFolder) {
    const began = Date.now();
    const child = workplace.start('perl', [DRIVER, rulesFolder], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, HOME: workplace.folder },
    });
    const { stdin, stdout } = child;
    if (stdin === null || stdout === null) throw new Error('The driver has no pipes.');
    stdin.on('error', () => undefined);
    const lines = new LineReader(createInterface({ input: stdout }));
    if ((await lines.next(START_TIMEOUT_MS)) !== 'ready') throw new Error('The driver did not start.');
    return {
      pid: child.pid ?? 0,
      startMs: Date.now() - began,
      ways: [
        {
          rows: ['SpamAssassin in process', '- its check alone, parsed before'],
          async checkAll(messages) {
            const whole: number[] = [];
            const checkAlone: number[] = [];
            for (const { file } of messages) {
              stdin.write(`${file}\n`);
              const [wholeMs = NaN, checkMs = NaN] = (await lines.next(CHECK_TIMEOUT_MS))
                .split(' ')
                .map(Number);
              whole.push(wholeMs);
              checkAlone.push(checkMs);
            }
            return [whole, checkAlone];
          },
        },
      ],
      stop: () => workplace.stop(child),
    };
  },
};

function hasPerlModule(): boolean {
  return isInstalled('perl') && spawnSync('perl', ['-MMail::SpamAssassin', '-e', '1']).status === 0;
}

/** The lines of a process one by one, each with a limit of time. */
class LineReader {
  readonly #lines: AsyncIterator<string>;

  constructor(lines: Interface) {
    this.#lines = lines[Symbol.asyncIterator]();
  }

  async next(timeoutMs: number): Promise<string> {
    const line = await within(timeoutMs, this.#lines.next(), 'the Perl driver');
    if (line.done === true) throw new Error('The Perl driver ended.');
    return line.value;
  }
}
