import type { Guide, GuideClient } from './guide.js';

/** A guide before the values of a provider are filled in. */
export interface GuideTemplate {
  readonly client: GuideClient;
  readonly title: string;
  readonly versions: string;
  /** Whether the vendor's own pages were seen to call the menus so. */
  readonly menus: 'confirmed' | 'unconfirmed';
  readonly encryption: EncryptionWords;
  readonly authentication: AuthenticationWords;
  readonly steps: readonly StepTemplate[];
  readonly remarks: readonly string[];
  /** How to get at the headers of a received mail in this program, as sentences. */
  readonly headers: string;
  /** How to send oneself a mail, where that is not an ordinary mail. */
  readonly test?: string;
  /** The account logs in by itself in another way: no server, no port, nothing to enter. */
  readonly hosted?: true;
}

/** What a program calls the kinds of encryption. */
export interface EncryptionWords {
  readonly implicit: string;
  readonly starttls: string;
  readonly none: string;
}

/** What a program calls the ways to log in; without `oauth2` it only knows passwords here. */
export interface AuthenticationWords {
  readonly password: string;
  readonly oauth2?: string;
}

export type FieldName = 'server' | 'port' | 'encryption' | 'user' | 'password' | 'authentication' | 'address';

export interface StepTemplate {
  readonly text: string;
  readonly enter?: readonly FieldTemplate[];
}

export interface FieldTemplate {
  readonly field: FieldName;
  readonly label: string;
  /** Where this step calls the encryptions otherwise than the rest of the program. */
  readonly encryption?: EncryptionWords;
  /** Where this step calls the ways to log in otherwise. */
  readonly authentication?: AuthenticationWords;
}

export type GuideHeading = Pick<Guide, 'client' | 'title' | 'versions'>;

export function field(name: FieldName, label: string): FieldTemplate {
  return { field: name, label };
}
