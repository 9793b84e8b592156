import type { ClientAuth, Encryption } from '../client-account.js';
import type { ProviderRecord, UserNameForm } from '../provider-record.js';
import { serversOf } from './agreement-faults.js';
import { differences, type Column } from './agreement.js';
import type { PublishedText } from './fault.js';
import { MAX_DOCUMENTS } from './lint-autoconfig.js';
import { recordSource, sourceOf } from './source.js';

/** What one format says of outgoing mail, in words for a table; '' where it says nothing. */
export interface FormatRow {
  readonly file: string;
  readonly format: string;
  readonly host: string;
  readonly port: string;
  readonly encryption: string;
  readonly login: string;
  readonly userName: string;
  /** The columns in which it differs from the record, or else from the first format. */
  readonly differs: readonly Column[];
}

const ENCRYPTIONS: Readonly<Record<Encryption, string>> = {
  none: 'none',
  'starttls-optional': 'STARTTLS if offered',
  starttls: 'STARTTLS',
  implicit: 'SSL/TLS',
  auto: 'automatic',
  unknown: '',
};

const LOGINS: Readonly<Record<ClientAuth, string>> = {
  none: 'none',
  'same-as-incoming': 'as for incoming mail',
  password: 'password',
  spa: 'Windows log-in (SPA)',
  cram: 'encrypted password',
  oauth2: 'web sign-in (OAuth)',
  'client-certificate': 'certificate',
  'client-address': 'none, by network address',
  'pop-before-smtp': 'none, after reading mail',
  'not-smtp': '',
  unknown: '',
};

const USER_NAMES: Readonly<Record<UserNameForm, string>> = {
  address: 'whole address',
  'local-part': 'part before the @',
  other: 'another name',
};

/** A row for each document, with the outgoing server it prefers; the first row is the record's where one is given. */
export function compareFormats(
  documents: readonly PublishedText[],
  provider?: ProviderRecord,
): readonly FormatRow[] {
  const published = documents.slice(0, MAX_DOCUMENTS).map(sourceOf);
  const sources = provider === undefined ? published : [recordSource(provider), ...published];
  const [reference] = sources.filter((source) => serversOf(source, 'smtp').length > 0);
  return sources.map((source) => {
    const servers = serversOf(source, 'smtp');
    const [server] = servers;
    return {
      file: source.file,
      format: source.label,
      host: server?.host ?? '',
      port: server?.port === undefined ? '' : String(server.port),
      encryption: server === undefined ? '' : ENCRYPTIONS[server.encryption],
      login: (server?.auths ?? [])
        .map((auth) => LOGINS[auth])
        .filter((word) => word !== '')
        .join(', '),
      userName: server?.userName === undefined ? '' : USER_NAMES[server.userName],
      differs: reference === undefined ? [] : differences(servers, serversOf(reference, 'smtp')),
    };
  });
}
