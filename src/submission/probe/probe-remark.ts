import { MAX_EVIDENCE_CHARS } from '../finding.js';

/**
 * `good`: as it should be. `note`: worth knowing. `warning`: works, and harms. `error`: mail programs fail or refuse.
 */
export type RemarkSeverity = 'good' | 'note' | 'warning' | 'error';

/** One thing a probe showed, for the person who set the account up. */
export interface ProbeRemark {
  /** A stable name such as `login-required`: programs read this, people read `text`. */
  readonly code: string;
  readonly severity: RemarkSeverity;
  /** Absent where the whole server is meant. */
  readonly port?: number;
  /** What it means and what to do, in plain English. Does not name the port, so that equal remarks can be joined. */
  readonly text: string;
  /** The server's own line, or what the system said; '' where there was none. A quotation, to be escaped where shown. */
  readonly evidence: string;
}

/** A remark with its evidence cut to what a finding may hold. */
export function remark(
  code: string,
  severity: RemarkSeverity,
  text: string,
  evidence: string,
  port?: number,
): ProbeRemark {
  return { code, severity, ...(port !== undefined && { port }), text, evidence: cutEvidence(evidence) };
}

export function cutEvidence(text: string): string {
  return text.length > MAX_EVIDENCE_CHARS ? `${text.slice(0, MAX_EVIDENCE_CHARS - 1)}…` : text;
}
