import { createHash } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import type { PublishedText } from '../submission/lint/fault.js';
import { withDeadline } from './with-deadline.js';

export interface SrvRecord {
  /** '' or '.' says that the service is not offered. */
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

/** Finds records; rejects with `ENODATA` or `ENOTFOUND` where there are none. */
export interface RecordLookUp {
  readonly srv: (name: string) => Promise<readonly SrvRecord[]>;
  /** The pieces of each text. */
  readonly txt: (name: string) => Promise<readonly (readonly string[])[]>;
}

/** RFC 6186 and RFC 8314 §5.1. */
const SERVICES = ['_submissions', '_submission', '_imaps', '_imap', '_pop3s', '_pop3'];

/** A name may be made to have thousands of records. */
const MAX_RECORDS = 20;
const MAX_TXT_CHARS = 1000;

export function systemRecords(timeoutMs: number): RecordLookUp {
  const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 2), tries: 2 });
  return { srv: (name) => resolver.resolveSrv(name), txt: (name) => resolver.resolveTxt(name) };
}

/** The records of a domain as lines of a zone file. */
export async function publishedInDns(
  domain: string,
  records: RecordLookUp,
  timeoutMs: number,
): Promise<PublishedText | { readonly place: string; readonly reason: string }> {
  const place = `DNS of ${domain}`;
  const failures: string[] = [];
  const asked = async (find: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    try {
      return await withDeadline(find(), timeoutMs);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
      if (!['ENODATA', 'ENOTFOUND'].includes(code)) failures.push(code);
      return [];
    }
  };
  const lines = await Promise.all([
    ...SERVICES.map((service) =>
      asked(async () =>
        srvLines(`${service}._tcp.${domain}`, await records.srv(`${service}._tcp.${domain}`)),
      ),
    ),
    asked(async () => txtLines(`_ua-auto-config.${domain}`, await records.txt(`_ua-auto-config.${domain}`))),
  ]);
  const text = lines
    .flat()
    .map((line) => `${line}\n`)
    .join('');
  if (text !== '') return { name: place, text, sha256: createHash('sha256').update(text).digest('base64') };
  const [failure] = failures;
  return {
    place,
    reason: failure === undefined ? 'has no such records' : `could not be asked (${failure})`,
  };
}

function srvLines(owner: string, records: readonly SrvRecord[]): readonly string[] {
  return records.slice(0, MAX_RECORDS).flatMap(({ name, port, priority, weight }) => {
    const target = `${name.replace(/\.$/, '')}.`;
    // A record may hold any bytes; a line break among them would write a line of its own.
    return /^[\w.-]*$/.test(target) ? [`${owner}. IN SRV ${priority} ${weight} ${port} ${target}`] : [];
  });
}

function txtLines(owner: string, records: readonly (readonly string[])[]): readonly string[] {
  return records.slice(0, MAX_RECORDS).flatMap((pieces) => {
    const text = pieces.join('').slice(0, MAX_TXT_CHARS);
    return /^v=UAAC1[ -~]*$/.test(text) ? [`${owner}. IN TXT "${text.replace(/["\\]/g, '')}"`] : [];
  });
}
