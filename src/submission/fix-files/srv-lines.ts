import type { IncomingServer, ProviderRecord } from '../provider-record.js';
import { planOf, type Plan } from './plan.js';
import { refused, textFile, type Written } from './written.js';

/** An hour: long enough to be kept by resolvers, short enough to move a server. */
const TTL_SECONDS = 3600;

/**
 * SRV lines for the zone file of each domain (RFC 6186, RFC 8314). Of a service that the record knows, the form it does
 * not offer is declared so, with the target ".".
 */
export function srvLines(provider: ProviderRecord): Written {
  const plan = planOf(provider);
  if (plan.kind === 'refused') return plan;
  if (plan.domains.length === 0)
    return refused('The provider record names no domain that the lines would be for.');
  return textFile(
    plan.domains.reduce<readonly string[]>((lines, domain) => lines.concat(linesFor(domain, plan)), []),
  );
}

function linesFor(domain: string, { smtp, incoming }: Plan): readonly string[] {
  const lines = [
    ...service('_submissions', smtp, 'implicit', domain),
    ...service('_submission', smtp, 'starttls', domain),
  ];
  for (const { service: name, server } of incoming)
    lines.push(
      ...service(`_${name}s`, [server], 'implicit', domain),
      ...service(`_${name}`, [server], 'starttls', domain),
    );
  return lines;
}

function service(
  name: string,
  servers: readonly IncomingServer[],
  encryption: IncomingServer['encryption'],
  domain: string,
): readonly string[] {
  const owner = `${name}._tcp.${domain}. ${TTL_SECONDS} IN SRV`;
  const offered = servers.filter((server) => server.encryption === encryption);
  if (offered.length === 0) return [`${owner} 0 0 0 .`];
  return offered.map(({ host, port }, priority) => `${owner} ${priority} 1 ${port} ${host}.`);
}
