import type { AutoconfigDocument, AutoconfigFormat, PublishedServer } from '../autoconfig/document.js';
import { readDocument } from '../autoconfig/read-document.js';
import { loginsOf } from '../provider/logins.js';
import type { OutgoingServer, ProviderRecord } from '../provider-record.js';
import type { PublishedText } from './fault.js';

/** What is compared: a document as read, or the provider record put in the same form. */
export interface Source {
  readonly file: string;
  readonly label: string;
  readonly document: AutoconfigDocument;
  readonly sha256?: string;
}

export const FORMAT_LABELS: Readonly<Record<AutoconfigFormat, string>> = {
  'mozilla-autoconfig': 'Autoconfig (config-v1.1.xml)',
  autodiscover: 'Autodiscover',
  dns: 'SRV records',
  pacc: 'PACC',
  'apple-mobileconfig': 'Apple profile',
  'outlook-prf': 'Outlook profile',
};

export function sourceOf({ name, text, sha256 }: PublishedText): Source {
  const document = readDocument(text);
  const label = document.format === undefined ? name : FORMAT_LABELS[document.format];
  return { file: name, label, document, ...(sha256 !== undefined && { sha256 }) };
}

export function recordSource(provider: ProviderRecord): Source {
  const servers: PublishedServer[] = provider.smtp.map((server) => serverOf('smtp', server, provider));
  if (provider.imap !== undefined) servers.push(serverOf('imap', provider.imap, provider));
  if (provider.pop3 !== undefined) servers.push(serverOf('pop3', provider.pop3, provider));
  return {
    file: 'provider.json',
    label: 'Provider record',
    document: { format: undefined, servers, remarks: [], problems: [] },
  };
}

function serverOf(
  service: PublishedServer['service'],
  { host, port, encryption }: OutgoingServer,
  provider: ProviderRecord,
): PublishedServer {
  const { userName } = provider;
  return { service, host, port, encryption, auths: loginsOf(provider), userName, evidence: [] };
}
