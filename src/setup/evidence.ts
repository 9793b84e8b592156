import type { Assessment } from '../assess.js';
import type { HandOver } from '../message/hand-over.js';
import type { Message } from '../message/message.js';
import type { ClientAccount, SettingsProblem } from '../submission/client-account.js';
import type { SubmissionFinding } from '../submission/finding.js';

/** What a file or a pasted text turned out to be, and what it shows. */
export type Evidence = MailEvidence | SettingsEvidence | DraftEvidence;

/** A mail that was sent: received, only its headers, or returned in a bounce. */
export interface MailEvidence {
  readonly kind: 'message' | 'headers' | 'bounce';
  readonly finding: SubmissionFinding;
  /** What names the program in its headers (`X-Mailer`, `User-Agent`). */
  readonly program?: string;
  /** Whose mail it was. */
  readonly address?: string;
}

/** Accounts of a mail program's settings file, or those a provider's automatic set-up would make. */
export interface SettingsEvidence {
  readonly kind: 'settings';
  readonly accounts: readonly AccountEvidence[];
  readonly problems: readonly SettingsProblem[];
}

export interface AccountEvidence {
  readonly account: ClientAccount;
  readonly finding: SubmissionFinding;
}

/** A mail that was not sent yet, and its score. */
export interface DraftEvidence {
  readonly kind: 'draft';
  readonly message: Message;
  /** Judges it for a way of sending; the engine came with the reader, not with the page. */
  readonly judge: (handOver: HandOver) => Assessment;
  /** Whether a subject was given: one that is missing from a pasted text is not held against it. */
  readonly hasSubject: boolean;
}

/** Why something could not be looked at: one of the texts of this page, or a sentence of the reader that failed. */
export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** Evidence under the name it was given by, with a number that tells two of the same name apart. */
export interface Exhibit {
  readonly id: number;
  /** The file's name; undefined for a pasted text. */
  readonly name: string | undefined;
  readonly evidence: Evidence;
}

/** All findings of a piece of evidence; a draft has none. */
export function findingsOf(evidence: Evidence): readonly SubmissionFinding[] {
  switch (evidence.kind) {
    case 'settings':
      return evidence.accounts.map(({ finding }) => finding);
    case 'draft':
      return [];
    default:
      return [evidence.finding];
  }
}
