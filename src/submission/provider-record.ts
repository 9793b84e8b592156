import type { Encryption } from './client-account.js';

/**
 * What a hosting provider says of its mail service, once: the pane, the set-up page, the guides and the files that set
 * a client up take their values from it. Read from `provider.json`; every key but `name` and `smtp` may be missing.
 */
export interface ProviderRecord {
  readonly name: string;
  /** Domains whose mail this provider handles, lower case. */
  readonly domains: readonly string[];
  /** Outgoing servers, the recommended one first. */
  readonly smtp: readonly [OutgoingServer, ...OutgoingServer[]];
  readonly imap?: IncomingServer;
  readonly pop3?: IncomingServer;
  readonly userName: UserNameForm;
  /** SASL names, upper case, such as `PLAIN` or `XOAUTH2`; the recommended one first. */
  readonly mechanisms: readonly string[];
  /** The score at which this provider refuses; default 5. */
  readonly required?: number;
  /** Whether senders hand their mail to these servers by SMTP, so that a log-in counts; default true. */
  readonly submitsBySmtp?: boolean;
  /** The provider's own guides by client id (`outlook-classic`, `thunderbird`, ...), https only. */
  readonly guides: Readonly<Record<string, string>>;
  readonly support?: { readonly email?: string; readonly url?: string; readonly phone?: string };
}

export interface OutgoingServer {
  readonly host: string;
  readonly port: number;
  readonly encryption: Extract<Encryption, 'none' | 'starttls' | 'implicit'>;
}

export type IncomingServer = OutgoingServer;

/** The whole address, the part before the @, or something only the provider can tell. */
export type UserNameForm = 'address' | 'local-part' | 'other';
