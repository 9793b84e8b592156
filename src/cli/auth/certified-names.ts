import { probeServer } from '../../probe/probe-server.js';
import type { PublishedServer } from '../../submission/autoconfig/document.js';
import { readDocument } from '../../submission/autoconfig/read-document.js';
import type { PublishedText } from '../../submission/lint/fault.js';
import type { ProbeRecord } from '../../submission/probe/probe-record.js';
import type { ProviderRecord } from '../../submission/provider-record.js';

/** A provider has one or two outgoing servers; the rest of a longer list is not asked. */
const MAX_HOSTS = 4;
const MAX_PORTS = 4;

interface Asked {
  readonly host: string;
  readonly ports: number[];
  readonly implicitTlsPorts: number[];
}

/**
 * The host names that no certificate speaks against, for `lintAutoconfig`: each outgoing server is asked at its published
 * ports, and is left out where its certificate is made out to other names. Servers that were not seen stay in: nothing is
 * known against them.
 */
export async function certifiedNames(
  documents: readonly PublishedText[],
  provider: ProviderRecord | undefined,
  options: { readonly allowPrivate: boolean },
): Promise<{ readonly names: readonly string[]; readonly notes: readonly string[] }> {
  const published = documents.flatMap(({ text }) => readDocument(text).servers);
  const record = provider === undefined ? [] : [...provider.smtp, provider.imap, provider.pop3];
  const names = new Set([...published, ...record].flatMap((server) => server?.host ?? []));
  const notes: string[] = [];
  const asked = outgoing([
    ...published.filter(({ service }) => service === 'smtp'),
    ...(provider?.smtp ?? []),
  ]);
  for (const target of asked.slice(0, MAX_HOSTS)) {
    const isForHost = await ask(target, options.allowPrivate);
    if (isForHost === undefined) notes.push(`No certificate of ${target.host} could be seen from here.`);
    if (isForHost === false) names.delete(target.host);
  }
  for (const { host } of asked.slice(MAX_HOSTS)) notes.push(`${host} was not asked for its certificate.`);
  return { names: Array.from(names), notes };
}

function outgoing(
  servers: readonly Pick<PublishedServer, 'host' | 'port' | 'encryption'>[],
): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const { host, port, encryption } of servers) {
    if (host === undefined || port === undefined || host.includes('%')) continue;
    const known = asked.get(host) ?? { host, ports: [], implicitTlsPorts: [] };
    asked.set(host, known);
    if (known.ports.includes(port) || known.ports.length >= MAX_PORTS) continue;
    known.ports.push(port);
    if (encryption === 'implicit') known.implicitTlsPorts.push(port);
  }
  return Array.from(asked.values());
}

/** Whether every certificate shown is made out to the host; undefined where none was shown. */
async function ask(target: Asked, allowPrivate: boolean): Promise<boolean | undefined> {
  let record: ProbeRecord;
  try {
    record = await probeServer(target, { allowPrivate });
  } catch (cause) {
    // A document can name as a host what is none.
    if (!(cause instanceof TypeError)) throw cause;
    return undefined;
  }
  const seen = record.ports.flatMap(({ tls }) => tls?.certificate ?? []);
  return seen.length === 0 ? undefined : seen.every(({ isForHost }) => isForHost);
}
