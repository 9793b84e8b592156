import type { PublishedServer } from '../autoconfig/document.js';
import { differences, type Column } from './agreement.js';
import type { PublishedFault } from './fault.js';
import { groupsOf } from './groups.js';
import { isStandard } from '../ports.js';
import type { Source } from './source.js';

const SERVICES = ['smtp', 'imap', 'pop3'] as const;

const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  host: 'the host name',
  port: 'the port',
  encryption: 'the encryption',
  login: 'the way to log in',
  userName: 'the form of the user name',
};

/** Each server of a document must stand in the record; what the record does not tell, it cannot contradict. */
export function recordFaults(record: Source, sources: readonly Source[]): readonly PublishedFault[] {
  const faults: PublishedFault[] = [];
  for (const { file, document } of sources) {
    for (const server of document.servers) {
      const columns = differences([server], serversOf(record, server.service));
      if (columns.length === 0) continue;
      faults.push({
        file,
        ...(server.line !== undefined && { line: server.line }),
        code: 'differs-from-record',
        severity: 'error',
        message: `For ${mailOf(server)}, ${inWords(columns)} ${isOrAre(columns)} not what ${record.file} says.`,
        fix: 'Publish what the record says, or correct the record.',
      });
    }
  }
  return faults;
}

/**
 * Without a record, most of the documents are taken to be right. A format that can hold one server only may name another
 * one than its neighbour, so that a third format which holds both makes them agree.
 */
export function disagreements(sources: readonly Source[]): readonly PublishedFault[] {
  const faults: PublishedFault[] = [];
  for (const service of SERVICES) {
    const telling = sources.filter((source) => serversOf(source, service).length > 0);
    const agree = (a: Source, b: Source): boolean =>
      differences(serversOf(a, service), serversOf(b, service)).length === 0;
    const [most = [], ...others] = groupsOf(telling, agree);
    for (const group of others)
      for (const source of group) faults.push(...disagreement(source, most, service));
  }
  return faults;
}

function disagreement(
  source: Source,
  most: readonly Source[],
  service: PublishedServer['service'],
): readonly PublishedFault[] {
  const servers = serversOf(source, service);
  const [server] = servers;
  const nearest = most
    .map((other) => ({ other, columns: differences(servers, serversOf(other, service)) }))
    .sort((a, b) => a.columns.length - b.columns.length)[0];
  if (server === undefined || nearest === undefined) return [];
  const { other, columns } = nearest;
  const [otherServer] = serversOf(other, service);
  const fault = {
    file: source.file,
    ...(server.line !== undefined && { line: server.line }),
    code: 'formats-disagree' as const,
  };
  if (otherServer !== undefined && isStandardPair(columns, server, otherServer))
    return [
      {
        ...fault,
        severity: 'warning',
        message: `For ${mailOf(server)}, port ${server.port ?? ''} is given here and port ${otherServer.port ?? ''} in ${other.file}. Both are common; it depends on the program which of the two people get.`,
        fix: 'See that the server offers both, or publish the same in both.',
      },
    ];
  return [
    {
      ...fault,
      severity: 'error',
      message: `For ${mailOf(server)}, ${inWords(columns)} ${isOrAre(columns)} not the same as in ${other.file}. It depends on the program which of the two people get.`,
      fix: 'Find out which of the two is right, and publish it in both.',
    },
  ];
}

/** The two ways of one host to take mail, as at 465 and 587: most servers have both open. */
function isStandardPair(columns: readonly Column[], a: PublishedServer, b: PublishedServer): boolean {
  return columns.join() === 'port,encryption' && isStandard(a) && isStandard(b);
}

/** A program that finds another digest in DNS than that of the document does not use the document. */
export function digestFaults(sources: readonly Source[]): readonly PublishedFault[] {
  const faults: PublishedFault[] = [];
  for (const { file, document } of sources) {
    const digests = document.paccDigests ?? [];
    const [line] = digests;
    if (line === undefined) continue;
    for (const pacc of sources) {
      if (pacc.document.format !== 'pacc' || pacc.sha256 === undefined) continue;
      if (digests.some(({ digest }) => digest === pacc.sha256)) continue;
      faults.push({
        file,
        line: line.line,
        code: 'pacc-digest-mismatch',
        severity: 'error',
        message: `The digest in DNS is not that of ${pacc.file}: programs will not use the document.`,
        fix: `Publish d=${pacc.sha256} in the TXT record, and renew it whenever the document changes.`,
      });
    }
  }
  return faults;
}

export function serversOf(
  { document }: Source,
  service: PublishedServer['service'],
): readonly PublishedServer[] {
  return document.servers.filter((server) => server.service === service);
}

function mailOf({ service }: PublishedServer): string {
  return service === 'smtp' ? 'outgoing mail' : `incoming mail (${service.toUpperCase()})`;
}

function inWords(columns: readonly Column[]): string {
  const words = columns.map((column) => COLUMN_WORDS[column]);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

function isOrAre({ length }: readonly Column[]): string {
  return length === 1 ? 'is' : 'are';
}
