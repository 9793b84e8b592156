import { isIP, isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import { registrableDomain } from '../message/domain.js';
import type { PortRecord, ProbeRecord } from '../submission/probe/probe-record.js';
import {
  CONNECT_TIMEOUT_MS,
  MAX_ADDRESS_CHARS,
  MAX_NAME_CHARS,
  MAX_PORTS,
  PORT_TIMEOUT_MS,
  STEP_TIMEOUT_MS,
} from './limits.js';
import { probePort } from './probe-port.js';
import { resolveHost, systemLookUp, type LookUp } from './resolve-host.js';

/** A server to look at: `mail.example.com`, `203.0.113.5` or `2001:db8::5`. */
export interface ProbeTarget {
  readonly host: string;
  /** Default: 465, 587, 25 and 2525, in this order. */
  readonly ports?: readonly number[];
  /** Ports that speak TLS from the first byte; 465 always does. */
  readonly implicitTlsPorts?: readonly number[];
}

export interface ProbeOptions {
  /** Also connect to private, loopback and other special addresses. Leave it off wherever strangers name the host. */
  readonly allowPrivate?: boolean;
  /** The name for EHLO; default: this computer's address as a literal, such as `[192.0.2.7]`. */
  readonly helo?: string;
  /** Default: postmaster at the server's own domain, an address that exists (RFC 5321 §4.5.1). */
  readonly from?: string;
  /** An address at another provider; default `probe@example.invalid`. Nothing is ever sent to it. */
  readonly to?: string;
  /** For each reply. */
  readonly timeoutMs?: number;
  /** Finds the addresses of a host; default: as this computer does. */
  readonly lookUp?: LookUp;
  /** Certificate authorities to trust in place of Node's, as PEM. */
  readonly ca?: readonly string[];
}

/** Where mail programs hand their mail over: RFC 8314, RFC 6409, the old way, and what hosts offer beside it. */
export const DEFAULT_PORTS: readonly number[] = [465, 587, 25, 2525];

const IMPLICIT_TLS_PORT = 465;

export const DEFAULT_RECIPIENT = 'probe@example.invalid';

/** What may stand in a command: a line end would let an argument become a command of its own. */
const SAFE_HELO = /^[\w.:[\]-]+$/;
const SAFE_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.:[\]-]+$/;
const SAFE_HOST = /^[\w.-]+$/;

/**
 * Looks at an outgoing server as a mail program would meet it: what each port offers before and after encryption, its
 * certificate, and whether it takes mail for another provider from somebody who has not logged in. Speaks up to RCPT TO
 * over one connection a port, one after the other; never logs in and never sends a message.
 *
 * Whatever the server does ends in the record. Rejects with a `TypeError` for a wrong argument, named in its message.
 */
export async function probeServer(target: ProbeTarget, options: ProbeOptions = {}): Promise<ProbeRecord> {
  const host = readHost(target.host);
  const ports = readPorts(target.ports ?? DEFAULT_PORTS);
  const from = readAddress('from', options.from ?? defaultSender(host));
  const to = readAddress('to', options.to ?? DEFAULT_RECIPIENT);
  const helo = options.helo === undefined ? undefined : readHelo(options.helo);
  const stepTimeoutMs = options.timeoutMs ?? STEP_TIMEOUT_MS;
  const connectTimeoutMs = Math.min(CONNECT_TIMEOUT_MS, stepTimeoutMs);
  const asked = { host, from, to, when: new Date().toISOString() };

  const resolution = await resolveHost(host, {
    lookUp: options.lookUp ?? systemLookUp,
    allowPrivate: options.allowPrivate === true,
    timeoutMs: stepTimeoutMs,
  });
  if ('problem' in resolution) return { ...asked, problem: resolution.problem, ports: [] };

  const records: PortRecord[] = [];
  for (const port of ports) {
    const isImplicit = port === IMPLICIT_TLS_PORT || target.implicitTlsPorts?.includes(port) === true;
    records.push(
      await probePort({
        host,
        addresses: oneOfEachFamily(resolution.addresses),
        port,
        tlsMode: isImplicit ? 'implicit' : 'starttls',
        helo,
        from,
        to,
        connectTimeoutMs,
        stepTimeoutMs,
        portTimeoutMs: Math.max(PORT_TIMEOUT_MS, stepTimeoutMs),
        ca: options.ca,
      }),
    );
  }
  return { ...asked, ports: records };
}

/** Two tries are enough to get past a missing IPv4 or IPv6; a list of dead addresses would take minutes. */
function oneOfEachFamily(addresses: readonly [string, ...string[]]): readonly [string, ...string[]] {
  const [first] = addresses;
  const other = addresses.find((address) => isIPv4(address) !== isIPv4(first));
  return other === undefined ? [first] : [first, other];
}

function readHost(text: string): string {
  const bare = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) > 0) return bare.toLowerCase();
  // A line end or a blank would be dropped in silence.
  const host = /\s/.test(bare) ? '' : domainToASCII(bare).toLowerCase();
  if (!SAFE_HOST.test(host) || host.length > MAX_NAME_CHARS) {
    throw new TypeError('host: must be the name or the address of a server, such as mail.example.com');
  }
  return host;
}

function readPorts(ports: readonly number[]): readonly number[] {
  const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65536;
  if (ports.length === 0 || ports.length > MAX_PORTS || !ports.every(isPort)) {
    throw new TypeError(`ports: must be 1 to ${MAX_PORTS} numbers from 1 to 65535`);
  }
  return Array.from(new Set(ports));
}

function readHelo(text: string): string {
  if (SAFE_HELO.test(text) && text.length <= MAX_NAME_CHARS) return text;
  throw new TypeError('helo: must be a name such as pc.example.com, or an address such as [192.0.2.7]');
}

function readAddress(name: 'from' | 'to', text: string): string {
  if (SAFE_ADDRESS.test(text) && text.length <= MAX_ADDRESS_CHARS) return text;
  throw new TypeError(`${name}: must be an address such as ann@example.com, without name and brackets`);
}

function defaultSender(host: string): string {
  const domain = registrableDomain(host);
  return domain === '' ? 'postmaster@example.invalid' : `postmaster@${domain}`;
}
