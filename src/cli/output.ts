import type { Writable } from 'node:stream';

/** Writes to a stream that the reader may close at any time (`presend check … | head`). */
export class Output {
  /** The reader has gone: nothing more need be done. */
  isClosed = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause;
      this.isClosed = true;
    });
  }

  /** Resolves when there is room for more, so that a slow reader does not fill memory. */
  async print(text: string): Promise<void> {
    if (this.isClosed || this.stream.write(text)) return;
    await new Promise<void>((resume) => {
      const done = (): void => {
        this.stream.off('drain', done).off('close', done).off('error', done);
        resume();
      };
      this.stream.on('drain', done).on('close', done).on('error', done);
    });
  }
}
