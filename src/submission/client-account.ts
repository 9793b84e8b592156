/** How the connection to the outgoing server is encrypted. `starttls-optional` goes on in the clear when refused. */
export type Encryption = 'none' | 'starttls-optional' | 'starttls' | 'implicit' | 'auto' | 'unknown';

/** How the client logs in to the outgoing server. */
export type ClientAuth =
  | 'none'
  | 'same-as-incoming'
  | 'password'
  | 'spa'
  | 'cram'
  | 'oauth2'
  | 'client-certificate'
  | 'client-address'
  | 'pop-before-smtp'
  /** The account speaks no SMTP (Exchange, a web service). */
  | 'not-smtp'
  | 'unknown';

/**
 * One outgoing account as a settings file or an auto-configuration document describes it. Passwords are dropped while
 * the file is read: no field can hold one.
 */
export interface ClientAccount {
  /** The program, such as `Outlook (classic)` or `Thunderbird`. */
  readonly client: string;
  /** The name the person gave the account. */
  readonly account?: string;
  readonly email?: string;
  /** The outgoing server, lower case. */
  readonly host?: string;
  readonly port?: number;
  readonly encryption: Encryption;
  readonly auth: ClientAuth;
  readonly user?: string;
  /** The lines it rests on, as they stand in the file, secrets left out. */
  readonly evidence: readonly string[];
  /** 1-based line of the first of them; absent for formats without lines. */
  readonly line?: number;
}

/** Why a file or a part of it could not be read, for the person. */
export interface SettingsProblem {
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** What is wrong and what to do, one or two sentences. Holds no value of the file. */
  readonly message: string;
}

export interface SettingsReading {
  /** `outlook-reg`, `outlook-prf`, `thunderbird-prefs`, ...; undefined where no reader knows the file. */
  readonly format: string | undefined;
  readonly accounts: readonly ClientAccount[];
  readonly problems: readonly SettingsProblem[];
}
