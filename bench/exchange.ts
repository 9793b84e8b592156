import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';

export interface ExchangeOptions {
  readonly timeoutMs: number;
  /** Closes our half when the request is sent. spamd needs it, rspamd takes it for a client that went away. */
  readonly halfClose: boolean;
}

/** Sends the bytes to a port of this machine and resolves with all that comes back until the peer closes. */
export function exchange(port: number, request: Buffer, options: ExchangeOptions): Promise<Buffer> {
  const { timeoutMs, halfClose } = options;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
      if (halfClose) socket.end(request);
      else socket.write(request);
    });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`no answer in ${timeoutMs / 1000} s`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

export async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
