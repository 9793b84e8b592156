/** How a mail is handed to its first server, as far as it is known before it is sent. */
export interface HandOver {
  /**
   * Whether the client logs in there (SMTP AUTH, RFC 4954). `unknown` means that mail of this sender is handed over by
   * SMTP and nothing shows whether with a log-in; `not-smtp` that a mail service takes it in its own way.
   */
  readonly login: 'yes' | 'no' | 'unknown' | 'not-smtp';
  /** The name the client gives itself (HELO or EHLO). */
  readonly helo?: string;
  /** Whether the connection is encrypted. */
  readonly tls?: boolean;
}
