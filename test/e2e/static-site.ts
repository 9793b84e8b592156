import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

export interface StaticSite {
  readonly origin: string;
  /** Files that are served beside those of the folder, or in their place. */
  readonly files: Map<string, string>;
  /** Names that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves a folder as a plain web server does, on this computer alone. Browsers trust 127.0.0.1 without a certificate. */
export async function startStaticSite(folder: string): Promise<StaticSite> {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    asked.push(name);
    const content = files.has(name)
      ? Promise.resolve(files.get(name))
      : name.includes('..')
        ? Promise.reject(new Error('outside'))
        : readFile(join(folder, name));
    content.then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    files,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
