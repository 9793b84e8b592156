import { registrableDomain } from '../message/domain.js';
import type { ProviderRecord } from '../submission/provider-record.js';

/** In `roamingSettings`, because the on-send handler cannot fetch: what the pane last read of `provider.json`. */
export const PROVIDER_KEY = 'presend.provider';

/** What the score needs of a provider's record. */
export interface ProviderTerms {
  /** The score at which the provider refuses. */
  readonly required?: number;
  /** Whether senders hand their mail over by SMTP, so that a log-in counts. */
  readonly bySmtp: boolean;
  /** The provider's servers for outgoing mail. */
  readonly hosts: readonly string[];
}

/** A record names at most eight servers. */
const MAX_HOSTS = 8;
const MAX_REQUIRED = 100;

/** The terms for a mailbox; undefined where the record is about other domains only. */
export function termsOf(record: ProviderRecord, addresses: readonly string[]): ProviderTerms | undefined {
  const { domains, smtp, required, submitsBySmtp } = record;
  const domainsOfMailbox = addresses.map((address) =>
    address.slice(address.lastIndexOf('@') + 1).toLowerCase(),
  );
  if (domains.length > 0 && !domains.some((domain) => domainsOfMailbox.indexOf(domain) >= 0))
    return undefined;
  return {
    ...(required === undefined ? {} : { required }),
    bySmtp: submitsBySmtp !== false,
    hosts: smtp.map(({ host }) => host).filter((host, index, all) => all.indexOf(host) === index),
  };
}

/** Whether a server is one of the provider's: of the same registered domain as one that its record names. */
export function isProvidersHost(host: string, { hosts }: ProviderTerms): boolean {
  return hosts.some((known) => {
    const domain = registrableDomain(known);
    return known === host || (domain !== '' && domain === registrableDomain(host));
  });
}

/** '' where there are none. */
export function formatTerms(terms: ProviderTerms | undefined): string {
  return terms === undefined ? '' : JSON.stringify(terms);
}

/** Undefined for anything that is not of ours. */
export function parseTerms(text: unknown): ProviderTerms | undefined {
  try {
    const parsed: unknown = typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined;
    const { required, bySmtp, hosts } = (parsed ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof bySmtp !== 'boolean' || !Array.isArray(hosts)) return undefined;
    const isLimit = typeof required === 'number' && required > 0 && required <= MAX_REQUIRED;
    return {
      ...(isLimit ? { required } : {}),
      bySmtp,
      hosts: hosts.filter((host): host is string => typeof host === 'string').slice(0, MAX_HOSTS),
    };
  } catch {
    return undefined;
  }
}
