/**
 * How mail leaves a person's client, as far as evidence shows it.
 *
 * - `authenticated`: the client logged in to the server it handed the mail to (SMTP AUTH, RFC 4954).
 * - `unauthenticated`: the client handed the mail over without logging in.
 * - `webmail-or-api`: no SMTP was spoken by the person's program: webmail, Exchange's own protocols, an HTTP API.
 * - `local`: a program on the server itself handed the mail in (a script, `sendmail`); SMTP AUTH does not apply.
 * - `relay-auth-only`: a log-in is recorded, but it is the host's own at its relay; about the person it says nothing.
 * - `unknown`: nothing that proves either. Absence of proof is not proof of absence.
 */
export type SubmissionVerdict =
  'authenticated' | 'unauthenticated' | 'webmail-or-api' | 'local' | 'relay-auth-only' | 'unknown';

/** How far the verdict can be trusted: `low` stands on a hint, `medium` on a habit of one product, `high` on a standard. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where the evidence comes from. */
export type EvidenceSource = 'headers' | 'settings' | 'autoconfig' | 'probe' | 'account-type';

/** What one piece of evidence says. Never holds a password; `evidence` is a quotation, to be escaped where it is shown. */
export interface SubmissionFinding {
  readonly verdict: SubmissionVerdict;
  readonly confidence: Confidence;
  readonly source: EvidenceSource;
  /** What decided it, by a stable name such as `rfc3848` or `exim-local`: programs read this, people read `why`. */
  readonly method: string;
  /** The name that was logged in with. */
  readonly user?: string;
  /** Whether the hand-over was encrypted; absent where nothing says so. */
  readonly tls?: boolean;
  /** The server that took the mail from the client, lower case. */
  readonly host?: string;
  /** The name the client gave itself (HELO or EHLO). */
  readonly helo?: string;
  /** The deciding line, unfolded, at most `MAX_EVIDENCE_CHARS`; '' where nothing was found. */
  readonly evidence: string;
  /** One or two plain sentences in English for the person. */
  readonly why: string;
  /** When the mail was taken or the file was written, ISO 8601; absent where nothing says so. */
  readonly when?: string;
}

/** A line of a megabyte explains nothing; the deciding words stand in the first few hundred characters. */
export const MAX_EVIDENCE_CHARS = 400;
