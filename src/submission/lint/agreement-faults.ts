import type { PublishedServer } from '../autoconfig/document.js';
import { differences, type Column } from './agreement.js';
import type { PublishedFault } from './fault.js';
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
        message: `For ${mailOf(server)}, ${inWords(columns)} is not what ${record.file} says.`,
        fix: 'Publish what the record says, or correct the record.',
      });
    }
  }
  return faults;
}

/** Without a record, the first document that tells of a service is what the others are held against. */
export function disagreements(sources: readonly Source[]): readonly PublishedFault[] {
  const faults: PublishedFault[] = [];
  for (const service of SERVICES) {
    const [first, ...others] = sources.filter((source) => serversOf(source, service).length > 0);
    for (const other of others) {
      if (first === undefined) break;
      const servers = serversOf(other, service);
      const columns = differences(servers, serversOf(first, service));
      const [server] = servers;
      if (columns.length === 0 || server === undefined) continue;
      faults.push({
        file: other.file,
        ...(server.line !== undefined && { line: server.line }),
        code: 'formats-disagree',
        severity: 'error',
        message: `For ${mailOf(server)}, ${inWords(columns)} is not the same as in ${first.file}. It depends on the program which of the two people get.`,
        fix: 'Find out which of the two is right, and publish it in both.',
      });
    }
  }
  return faults;
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
  return columns.map((column) => COLUMN_WORDS[column]).join(' and ');
}
