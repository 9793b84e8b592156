import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreviewServer } from '../../src/preview/server.js';
import type { PreviewServer } from '../../src/preview/server.js';
import { buildFixture } from './build-fixture.js';
import type { FixtureBuild } from './build-fixture.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let built: FixtureBuild;
let server: PreviewServer;

beforeAll(async () => {
  built = await buildFixture();
  server = await startPreviewServer({ port: 0, addinDir: built.folder });
}, 60_000);

afterAll(async () => {
  await server.close();
  built.remove();
});

/** Node's own client sends a path as it is given; fetch would tidy it first. */
function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  body?: Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(server.origin);
    const sent = request(
      { hostname, port, path, method, headers, rejectUnauthorized: false, family: 4, agent: false },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the preview server', () => {
  it('serves the built folder and is never cached', async () => {
    const page = await ask('/preview.html');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Local mailbox');
  });

  it('gives product pages the local office.js behind its stand-in, and leaves their policy whole', async () => {
    const { body } = await ask('/taskpane.html');
    expect(body).toContain(
      '<script src="/preview/microsoft-ajax.js"></script><script src="/office-js/office.js"></script>',
    );
    expect(body).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect((await ask('/office-js/office.js')).status).toBe(200);
    expect((await ask('/preview/microsoft-ajax.js')).status).toBe(200);
  });

  it('serves the manifest as built for its own address', async () => {
    const { body } = await ask('/manifest.xml');
    expect(body).toContain(`DefaultValue="${server.origin}/taskpane.html"`);
    expect(body).not.toContain('addin.example.com');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/office-js/..%2f..%2fpackage.json',
    '/office-js/%2e%2e/package.json',
    '/%00',
    '/missing.js',
  ])('does not find %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('answers a broken address with 400', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'POST', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await ask('/preview.html', method);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/preview.html', 'HEAD');
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  it('answers to its own name only', async () => {
    expect((await ask('/preview.html', 'GET', { Host: 'attacker.example:3000' })).status).toBe(421);
  });

  it('reads a mail file for its own page and for no other', async () => {
    const mail = Buffer.from('From: a@example.com\nSubject: Hi\nX-Long: one\n two\n\nText\n');
    const answer = await ask('/preview/eml', 'POST', { Origin: server.origin }, mail);
    expect(JSON.parse(answer.body)).toMatchObject({
      draft: { from: 'a@example.com', subject: 'Hi', text: 'Text\n' },
      headers: 'From: a@example.com\nSubject: Hi\nX-Long: one\n two',
    });
    expect((await ask('/preview/eml', 'POST', { Origin: 'https://attacker.example' }, mail)).status).toBe(
      403,
    );
    expect((await ask('/preview/eml', 'POST', {}, mail)).status).toBe(403);
  });

  it('refuses a mail file that is too large', async () => {
    const large = Buffer.alloc(25 * 1024 * 1024 + 1, 'x');
    expect((await ask('/preview/eml', 'POST', { Origin: server.origin }, large)).status).toBe(413);
  });
});
