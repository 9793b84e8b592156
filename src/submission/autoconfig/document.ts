import type { ClientAuth, Encryption, SettingsProblem } from '../client-account.js';
import type { UserNameForm } from '../provider-record.js';

/** The ways a provider publishes its settings; `dns` is SRV lines and PACC's digest line, as a zone file holds them. */
export type AutoconfigFormat =
  'mozilla-autoconfig' | 'autodiscover' | 'dns' | 'pacc' | 'apple-mobileconfig' | 'outlook-prf';

/** One server as a document describes it. */
export interface PublishedServer {
  readonly service: 'smtp' | 'imap' | 'pop3';
  /** Lower case. */
  readonly host?: string;
  readonly port?: number;
  readonly encryption: Encryption;
  /** In the order of preference; empty where the document does not say. */
  readonly auths: readonly ClientAuth[];
  /** As the document writes it, placeholders included. */
  readonly user?: string;
  /** Absent where the document does not say. */
  readonly userName?: UserNameForm;
  readonly evidence: readonly string[];
  readonly line?: number;
}

/** What a reader notices on its way that is no setting of a server; the lint has a text for each. */
export type RemarkCode =
  | 'uses-other-server'
  | 'auth-required-off'
  | 'spa-by-default'
  | 'http-link'
  | 'password-inside'
  | 'pacc-old-key';

export interface Remark {
  readonly code: RemarkCode;
  readonly line?: number;
}

export interface AutoconfigDocument {
  /** Undefined where no reader knows the text. */
  readonly format: AutoconfigFormat | undefined;
  /** The preferred one of each service first. */
  readonly servers: readonly PublishedServer[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly SettingsProblem[];
  /** The address the document was made for, where it is made for one person. */
  readonly email?: string;
  /** Names of the SRV services that the lines speak of, those declared "not offered" included. */
  readonly srvServices?: readonly string[];
  /** The digests that PACC's TXT lines name, in base64. */
  readonly paccDigests?: readonly { readonly digest: string; readonly line: number }[];
}

/** Published settings name a handful of servers; comparing hundreds of thousands with each other would never end. */
export const MAX_SERVERS = 40;
