/** Something to know about a rule file, at its place. */
export interface Diagnostic {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly code: DiagnosticCode;
  /** One sentence for whoever wrote the line. */
  readonly message: string;
}

export type DiagnosticCode =
  /** No directive, of SpamAssassin or a plugin of its, has this name. */
  | 'unknown-directive'
  | 'missing-value'
  | 'invalid-value'
  | 'invalid-rule-name'
  | 'invalid-header'
  | 'invalid-pattern'
  | 'invalid-meta'
  | 'invalid-eval'
  | 'invalid-score'
  | 'unknown-flag'
  | 'invalid-condition'
  | 'unbalanced-condition'
  | 'include-not-found'
  | 'include-too-deep'
  | 'wrong-version'
  /** Kept back because a limit was passed; the limits are named constants. */
  | 'too-long'
  | 'too-many-rules'
  /** Well formed and understood by SpamAssassin, and not by Presend. */
  | 'unsupported'
  /** A line about a rule that no file defines. */
  | 'unknown-rule'
  /** Perl takes the pattern, and it has no equal in ECMAScript. */
  | 'untranslatable-pattern'
  | 'needs-look-behind'
  /** In the worst case the time doubles with a few characters more. */
  | 'exponential-backtracking'
  /** In the worst case the time grows with the square of the text's length, or a higher power. */
  | 'polynomial-backtracking'
  /** SpamAssassin and its plugins have no function of this name. */
  | 'unknown-function'
  | 'meta-never-hits'
  | 'meta-always-hits'
  | 'meta-unknown-rule'
  | 'meta-in-circle'
  /** Defined twice in one file. */
  | 'duplicate-rule'
  /** Defined in one file and again in a later one: how a host changes a stock rule. */
  | 'redefined-rule'
  | 'no-description'
  | 'score-of-unknown-rule'
  | 'score-of-sub-rule';

/**
 * `error`: a line or a rule is lost, or is a danger to the host. `warning`: it is read, and does not do what it seems
 * to say. `info`: worth knowing, nothing to mend.
 */
export type Severity = 'error' | 'warning' | 'info';

const SEVERITIES: Readonly<Record<DiagnosticCode, Severity>> = {
  'unknown-directive': 'error',
  'missing-value': 'error',
  'invalid-value': 'error',
  'invalid-rule-name': 'error',
  'invalid-header': 'error',
  'invalid-pattern': 'error',
  'invalid-meta': 'error',
  'invalid-eval': 'error',
  'invalid-score': 'error',
  'unknown-flag': 'warning',
  'invalid-condition': 'error',
  'unbalanced-condition': 'error',
  'include-not-found': 'error',
  'include-too-deep': 'error',
  'wrong-version': 'warning',
  'too-long': 'error',
  'too-many-rules': 'error',
  unsupported: 'info',
  'unknown-rule': 'warning',
  'untranslatable-pattern': 'error',
  'needs-look-behind': 'info',
  'exponential-backtracking': 'error',
  'polynomial-backtracking': 'warning',
  'unknown-function': 'warning',
  'meta-never-hits': 'warning',
  'meta-always-hits': 'warning',
  'meta-unknown-rule': 'warning',
  'meta-in-circle': 'error',
  'duplicate-rule': 'warning',
  'redefined-rule': 'info',
  'no-description': 'warning',
  'score-of-unknown-rule': 'warning',
  'score-of-sub-rule': 'warning',
};

/** How much a finding of this code matters; the same in every file. */
export function severityOf(code: DiagnosticCode): Severity {
  return SEVERITIES[code];
}
