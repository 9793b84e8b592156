import { transform } from 'esbuild';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftFromMail } from '../mime/draft-from-mail.js';
import { parseMail } from '../mime/parse-mail.js';
import { serverCertificate } from './certificate.js';
import type { ReceivedItem } from './received-item.js';

export interface PreviewServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built add-in: manifest.xml, preview.html and the pages the manifest names. */
  readonly addinDir: string;
  /** Served in place of the folder's manifest.xml. */
  readonly manifestXml?: string;
  /** Served as the provider.json beside the pane; default: the folder's, if it has one. */
  readonly providerJson?: string;
  /** A loopback address; the preview is for this computer alone. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost';
}

export interface PreviewServer {
  readonly origin: string;
  /** Whether the browser will take the certificate without asking. */
  readonly isTrusted: boolean;
  close(): Promise<void>;
}

/** Mail files beyond this are no mail; an endless upload would fill the memory. */
const MAX_EML_BYTES = 25 * 1024 * 1024;

/** A client that sends its request drop by drop would hold a connection for ever. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** A page opens a dozen connections; a thousand are somebody's loop. */
const MAX_CONNECTIONS = 200;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Where the product's pages take office.js from, and where the preview has its own copy of it. */
const HOSTED_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS_PATH = '/office-js/';
const AJAX_PATH = '/preview/microsoft-ajax.js';
const EML_PATH = '/preview/eml';

const OFFICE_JS_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const AJAX_SOURCE = fileURLToPath(new URL('./microsoft-ajax.ts', import.meta.url));

/** Certificates of our own are kept here, outside what is built and published. */
const CERTIFICATE_FOLDER = fileURLToPath(new URL('../../.cache/certificate', import.meta.url));

const DEFAULT_HOST = '127.0.0.1';

/** Serves the built add-in and the preview from one https origin, on this computer alone. */
export async function startPreviewServer(options: PreviewServerOptions): Promise<PreviewServer> {
  const certificate = await serverCertificate(CERTIFICATE_FOLDER);
  const ajax = await transform(await readFile(AJAX_SOURCE, 'utf8'), {
    loader: 'ts',
    format: 'iife',
    target: 'es2020',
  });
  let origin = '';
  const server = createServer(
    {
      cert: certificate.cert,
      key: certificate.key,
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
    },
    (request, response) => {
      answer({ options, origin, ajaxScript: ajax.code }, request, response).catch(() => {
        if (!response.headersSent) refuse(response, 500, 'The preview server failed on this request.');
        else response.destroy();
      });
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host ?? DEFAULT_HOST, listening);
  });
  const { port } = server.address() as AddressInfo;
  origin = `https://localhost:${String(port)}`;
  return {
    origin,
    isTrusted: certificate.isTrusted,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly options: PreviewServerOptions;
  readonly origin: string;
  readonly ajaxScript: string;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page elsewhere can make a browser call us under a name of its own; only our own name is answered.
  if (`https://${request.headers.host ?? ''}` !== site.origin) {
    refuse(response, 421, 'This server answers to its own address only.');
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === EML_PATH && request.method === 'POST') {
    await answerMail(site, request, response);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  if (path === undefined) {
    refuse(response, 400, 'This address cannot be read.');
    return;
  }
  if (path === '/') {
    response.writeHead(302, { Location: '/preview.html' }).end();
    return;
  }
  const body = await contentOf(site, path);
  if (body === undefined) refuse(response, 404, 'There is no such file.');
  else reply(response, 200, CONTENT_TYPES[extname(path)] ?? 'application/octet-stream', body);
}

async function contentOf(site: Site, path: string): Promise<Buffer | string | undefined> {
  const { addinDir, manifestXml, providerJson } = site.options;
  if (path === AJAX_PATH) return site.ajaxScript;
  if (path.startsWith(OFFICE_JS_PATH)) return fileIn(OFFICE_JS_FOLDER, path.slice(OFFICE_JS_PATH.length));
  if (path === '/provider.json' && providerJson !== undefined) return providerJson;
  if (path === '/manifest.xml') {
    const xml = manifestXml ?? (await fileIn(addinDir, path))?.toString('utf8');
    return xml === undefined ? undefined : manifestAt(site.origin, xml);
  }
  const content = await fileIn(addinDir, path);
  return path.endsWith('.html') ? content && withLocalOffice(content.toString('utf8')) : content;
}

/** The manifest as if it had been built for this server: the folder of its pane becomes our root. */
function manifestAt(origin: string, xml: string): string {
  const pane = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(xml)?.[1];
  if (pane === undefined) return xml;
  const builtFor = pane.slice(0, pane.lastIndexOf('/'));
  return xml.split(builtFor).join(origin);
}

/** The page with the one address it does not have here: office.js from this server, behind its stand-in for Ajax. */
function withLocalOffice(html: string): string {
  const script = new RegExp(`<script\\b[^>]*\\bsrc=["']?${escapePattern(HOSTED_OFFICE_JS)}["'\\s>]`);
  return html
    .replace(script, (tag) => `<script src="${AJAX_PATH}"></script>${tag}`)
    .split(HOSTED_OFFICE_JS)
    .join(`${OFFICE_JS_PATH}office.js`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function answerMail(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Browsers send Origin with every POST; another site's page has another one.
  if (request.headers.origin !== site.origin) {
    refuse(response, 403, 'Only the preview itself may open files here.');
    return;
  }
  const bytes = await bodyOf(request);
  if (bytes === undefined) {
    response.setHeader('Connection', 'close');
    refuse(response, 413, `Mail files may have up to ${String(MAX_EML_BYTES / 1024 / 1024)} MB.`);
    return;
  }
  const mail = await parseMail(bytes);
  const item: ReceivedItem = {
    draft: draftFromMail(mail),
    headers: mail.headers.map(({ name, raw }) => `${name}:${raw}`).join('\n'),
  };
  reply(response, 200, 'application/json; charset=utf-8', JSON.stringify(item));
}

/** The whole body, or undefined when it is larger than a mail file may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MAX_EML_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The decoded path, or undefined when it is no path at all. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file of this name inside `folder`; nothing outside it, whatever the name says. */
async function fileIn(folder: string, name: string): Promise<Buffer | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${name}`);
  if (!file.startsWith(root + sep) || name.includes('\0')) return undefined;
  try {
    return (await stat(file)).isFile() ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  reply(response, status, 'text/plain; charset=utf-8', sentence);
}

function reply(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    // A rebuilt add-in must be the one that is tried.
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.end(body);
}
