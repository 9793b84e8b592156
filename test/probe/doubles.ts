import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import {
  createSecureContext,
  createServer as createTlsServer,
  TLSSocket,
  type SecureVersion,
} from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach } from 'vitest';
import { probeServer, type ProbeOptions } from '../../src/probe/probe-server.js';
import { findingFromProbe, type ProbeJudgement } from '../../src/submission/probe/finding-from-probe.js';
import type { PortRecord, ProbeRecord } from '../../src/submission/probe/probe-record.js';
import { makeCertificate, type TestCertificate } from './certificates.js';

/** Nobody waits here for a server that does not answer. */
export const TEST_TIMEOUT_MS = 1500;

export const HOST = 'mail.example.com';

/** The authority that tests trust, and the certificate a well-kept server shows. */
export const AUTHORITY: TestCertificate = makeCertificate({ names: [], commonName: 'Test authority' });
export const GOOD: TestCertificate = makeCertificate({ names: [HOST], issuer: AUTHORITY });

const closers: (() => void)[] = [];

afterEach(() => {
  while (closers.length > 0) closers.pop()?.();
});

/** A server that does whatever `handle` does with a connection. Gives its port on 127.0.0.1. */
export async function rawServer(handle: (socket: Socket) => void): Promise<number> {
  return started(createServer((socket) => handle(tracked(socket))));
}

/** As `rawServer`, encrypted from the first byte. */
export async function rawTlsServer(
  handle: (socket: TLSSocket) => void,
  maxVersion: SecureVersion = 'TLSv1.3',
): Promise<number> {
  const { key, cert } = GOOD;
  return started(
    createTlsServer({ key, cert, minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' }, (socket) =>
      handle(tracked(socket)),
    ),
  );
}

/** What a scripted server says to each verb; `close` hangs up and `silent` waits for ever. */
export type Script = Readonly<Record<string, string | undefined>>;

/** Every line clients have sent to scripted servers of this test file. */
export const heard: string[] = [];

const OBLIGING: Script = {
  greeting: '220 mail.example.com ESMTP ready',
  EHLO: '250-mail.example.com\r\n250-STARTTLS\r\n250 8BITMIME',
  STARTTLS: '220 go ahead',
  'EHLO in TLS': '250-mail.example.com\r\n250 AUTH PLAIN LOGIN',
  MAIL: '250 sender ok',
  RCPT: '250 recipient ok',
  RSET: '250 reset',
  QUIT: '221 bye',
};

/** A server that answers by the book, or as `script` says. */
export function scripted(script: Script, certificate: TestCertificate = GOOD): Promise<number> {
  return rawServer((socket) => converse(socket, { ...OBLIGING, ...script }, certificate));
}

function converse(socket: Socket, script: Script, certificate: TestCertificate): void {
  say(socket, script.greeting);
  listen(socket, script, certificate);
}

function listen(socket: Socket, script: Script, certificate: TestCertificate): void {
  let rest = '';
  const take = (chunk: Buffer): void => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      heard.push(line);
      const verb = (line.split(' ')[0] ?? '').toUpperCase();
      const inTls = socket instanceof TLSSocket ? script[`${verb} in TLS`] : undefined;
      const answer = inTls ?? script[verb] ?? '500 unknown';
      say(socket, answer);
      if (verb === 'STARTTLS' && answer.startsWith('220')) {
        socket.off('data', take);
        upgrade(socket, script, certificate);
        return;
      }
    }
  };
  socket.on('data', take);
}

function upgrade(socket: Socket, script: Script, certificate: TestCertificate): void {
  const { key, cert } = certificate;
  const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ key, cert }) });
  listen(tracked(secure), script, certificate);
}

function say(socket: Socket, answer: string | undefined): void {
  if (answer === undefined || answer === 'silent') return;
  if (answer === 'close') socket.end();
  else socket.write(`${answer}\r\n`);
}

/** The smtp-server package, with our certificate. */
export async function smtpServer(
  options: SMTPServerOptions,
  certificate: TestCertificate = GOOD,
): Promise<number> {
  const { key, cert } = certificate;
  const server = new SMTPServer({ key, cert, name: HOST, disableReverseLookup: true, ...options });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return (server.server.address() as AddressInfo).port;
}

async function started(server: Server): Promise<number> {
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

function tracked<T extends Socket>(socket: T): T {
  socket.on('error', () => undefined);
  closers.push(() => socket.destroy());
  return socket;
}

/** A port on 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Probed extends ProbeJudgement {
  readonly record: ProbeRecord;
  /** The record of the first port. */
  readonly port: PortRecord;
  /** Codes of all remarks, each once. */
  readonly codes: readonly string[];
}

/** Probes ports of this computer by the name that the good certificate bears. */
export async function probe(ports: readonly number[], options: ProbeTestOptions = {}): Promise<Probed> {
  const { host = HOST, implicit = false, ...others } = options;
  const record = await probeServer(
    { host, ports, ...(implicit && { implicitTlsPorts: ports }) },
    {
      allowPrivate: true,
      lookUp: () => Promise.resolve(['127.0.0.1']),
      ca: [AUTHORITY.cert],
      timeoutMs: TEST_TIMEOUT_MS,
      ...others,
    },
  );
  const judgement = findingFromProbe(record);
  const codes = Array.from(new Set(judgement.remarks.map(({ code }) => code)));
  return { record, port: record.ports[0]!, ...judgement, codes };
}

export interface ProbeTestOptions extends ProbeOptions {
  readonly host?: string;
  readonly implicit?: boolean;
}
