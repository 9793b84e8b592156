import { MAX_EVIDENCE_CHARS } from '../finding.js';
import type { ClientAccount, ClientAuth, Encryption } from '../client-account.js';

/**
 * One value that a reader keeps. A reader names the keys it keeps; whatever stands under another key, passwords first of
 * all, is passed over where it stands and enters no structure.
 */
export interface Setting {
  readonly value: string;
  /** 1-based; undefined for formats without lines. */
  readonly line: number | undefined;
  /** The setting as the file writes it. */
  readonly quote: string;
}

/** By the key's name as the reader spells it. */
export type Settings = Map<string, Setting>;

/**
 * What a value must look like to be kept: `host` is a server's name, `number` decimal digits, `user` a name to log in
 * with, which ends at a colon (what follows one is a password), `text` anything.
 */
export type ValueKind = 'host' | 'number' | 'word' | 'user' | 'text';

/** Stands in a quotation for a value that is not what its key promises: it may be a password in the wrong place. */
const LEFT_OUT = '\u2026';

/** Longer than any address or name; a value of a megabyte would go into every report. */
const MAX_VALUE_CHARS = 320;

/** Takes a value in; one that is not of its kind is kept as '', and left out of the quotation. */
export function keep(
  settings: Settings,
  key: string,
  kind: ValueKind,
  raw: string,
  line: number | undefined,
  write: (value: string) => string,
): void {
  const value = valueOf(raw, kind);
  const quoted = value === '' && raw !== '' ? LEFT_OUT : value;
  settings.set(key, { value, line, quote: write(quoted) });
}

export function valueOf(raw: string, kind: ValueKind): string {
  const value = withoutPassword(raw.replace(/[\0-\x1f\x7f]+/g, ' ')).trim();
  if (value.length > MAX_VALUE_CHARS) return '';
  if (kind === 'host') return hostOf(value) ?? '';
  if (kind === 'number') return /^[0-9]{1,10}$/.test(value) ? value : '';
  if (kind === 'user') return value.split(':', 1)[0]?.trim() ?? '';
  if (kind === 'word') return /^[\w+.\-/]{1,40}$/.test(value) ? value : '';
  return value;
}

/** `user:password@host` without the password, wherever it stands; of an address that is cut off, up to the colon. */
function withoutPassword(value: string): string {
  const at = value.lastIndexOf('@');
  const scheme = value.indexOf('://');
  const colon = value.indexOf(':', scheme < 0 ? 0 : scheme + 3);
  if (colon < 0) return value;
  if (colon < at) return value.slice(0, colon) + value.slice(at);
  return scheme < 0 ? value : value.slice(0, colon);
}

/** A server's name or address in lower case; undefined where it is neither. */
export function hostOf(text: string): string | undefined {
  const isName = /^[\w\u0080-\uffff][\w.\-\u0080-\uffff]{0,252}$/.test(text);
  const isAddress =
    /^\[?(?:IPv6:)?[0-9a-f]{0,4}:[0-9a-f:.]{1,40}\]?$/i.test(text) && text.split(':').length > 2;
  return isName || isAddress ? text.toLowerCase() : undefined;
}

/** `host`, `host:port`, `[host]` or `[host]:port`. */
export function hostAndPort(
  text: string,
): { readonly host: string; readonly port: number | undefined } | undefined {
  const [, inBrackets, plain, digits] = /^(?:\[([^[\]]+)\]|([^[\]:]+))(?::([0-9]{1,5}))?$/.exec(text) ?? [];
  const host = hostOf(inBrackets ?? plain ?? '');
  if (host === undefined) return undefined;
  return { host, port: portOf(digits) };
}

/** A port that exists; 0 stands for none in most files. */
export function portOf(digits: string | undefined): number | undefined {
  const port = Number(digits === undefined || digits === '' ? NaN : digits);
  return port >= 1 && port <= 65535 ? port : undefined;
}

/** An account as a reader understands it; what is undefined or '' is left out of the record. */
export interface AccountValues {
  readonly client: string;
  readonly account?: string | undefined;
  readonly email?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly encryption: Encryption;
  readonly auth: ClientAuth;
  readonly user?: string | undefined;
}

/**
 * The record of an account. Of the settings it rests on, the one that decides about the log-in comes first, the rest in
 * the order of the file.
 */
export function accountFrom(
  values: AccountValues,
  settings: Iterable<Setting>,
  deciding?: Setting,
): ClientAccount {
  const sorted = Array.from(settings).filter((setting) => setting !== deciding);
  sorted.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (deciding !== undefined) sorted.unshift(deciding);
  const line = sorted[0]?.line;
  const { account, email, host, port, user } = values;
  return {
    client: values.client,
    ...(isGiven(account) && { account }),
    ...(isGiven(email) && { email }),
    ...(isGiven(host) && { host }),
    ...(port !== undefined && { port }),
    encryption: values.encryption,
    auth: values.auth,
    ...(isGiven(user) && { user }),
    evidence: sorted.map(({ quote }) => quote.slice(0, MAX_EVIDENCE_CHARS)),
    ...(line !== undefined && { line }),
  };
}

export function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** The value kept under a key; '' counts as none. */
export function valueIn(settings: ReadonlyMap<string, Setting>, key: string): string | undefined {
  const value = settings.get(key)?.value;
  return value === '' ? undefined : value;
}

/** A value as it stands between double quotes. */
export function escaped(value: string): string {
  return value.replace(/["\\]/g, '\\$&');
}

/** `yes`, `true`, `on` or `1`. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(?:yes|true|on|1)$/i.test(value);
}

/** `no`, `false`, `off` or `0`. */
export function isOff(value: string | undefined): boolean {
  return value !== undefined && /^(?:no|false|off|0)$/i.test(value);
}
