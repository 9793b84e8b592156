import type { RemarkCode } from '../autoconfig/document.js';

/** What the lint looks for; the names stay the same from release to release. */
export type FaultCode =
  | RemarkCode
  | 'unreadable'
  | 'http-document'
  | 'too-many-documents'
  | 'plain-socket'
  | 'encryption-not-stated'
  | 'socket-wrong-for-port'
  | 'port-25'
  | 'port-not-stated'
  | 'login-none'
  | 'login-by-address'
  | 'host-not-on-certificate'
  | 'user-name-differs'
  | 'only-submission'
  | 'differs-from-record'
  | 'formats-disagree'
  | 'pacc-digest-mismatch';

/** One fault of published settings. An error keeps people from sending or endangers them; a warning will, in time. */
export interface PublishedFault {
  readonly file: string;
  /** 1-based; absent where no line is meant. */
  readonly line?: number;
  readonly code: FaultCode;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what comes of it, in plain words. */
  readonly message: string;
  /** What to do, in the imperative. */
  readonly fix: string;
}

/** A document as it was fetched. */
export interface PublishedText {
  /** The file's name or the address it was fetched from, for the reports. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of its bytes in base64: with it, a PACC document is held against its digest in DNS. */
  readonly sha256?: string;
}
