import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { presend } from './presend-engine.js';
import type { LoadedEngine } from './presend-engine.js';

// A process of its own for Presend, so that its memory and its processor time are its own. It knows nothing of the
// run that it serves: it is told to load rules, then to check files, and answers with milliseconds.

export type Request =
  | { readonly kind: 'load'; readonly rulesFolder: string; readonly cacheFolder: string }
  | { readonly kind: 'check'; readonly files: readonly string[] };

export type Answer =
  | { readonly kind: 'loaded' }
  /** Milliseconds for each file, in their order. */
  | { readonly kind: 'checked'; readonly ms: readonly number[] }
  | { readonly kind: 'failed'; readonly message: string };

let engine: LoadedEngine | undefined;

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'load') {
    engine = await presend.load(request.rulesFolder, request.cacheFolder);
    return { kind: 'loaded' };
  }
  const loaded = engine;
  if (loaded === undefined) throw new Error('asked to check before any rules were loaded');
  // All bytes are in memory before the first is timed, as they are for an engine behind a socket.
  const messages = request.files.map((file) => readFileSync(file));
  return { kind: 'checked', ms: messages.map((bytes) => timed(() => loaded.check(bytes))) };
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

process.on('message', (request: Request) => {
  void answer(request)
    .catch((error: unknown): Answer => {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    })
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
