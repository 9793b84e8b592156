/** Something wrong with a rule file, at its place. The reader goes on with the next line. */
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
  | 'unknown-rule';
