import { severityOf, type Diagnostic, type Severity } from '../../rules/diagnostic.js';
import type { LintedPattern } from '../../rules/lint/patterns.js';
import type { Backtracking } from './backtracking.js';

/** One line of the report. */
export interface Finding extends Diagnostic {
  readonly severity: Severity;
}

/** A text that shows the backtracking is named where it is no longer than this; others are a page of characters. */
const MAX_ATTACK_CHARS = 120;

/** By file, then by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Finding[] {
  return diagnostics
    .map((diagnostic) => ({ ...diagnostic, severity: severityOf(diagnostic.code) }))
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}

export function backtrackingFinding(
  { rule, column }: LintedPattern,
  backtracking: Backtracking,
): Diagnostic | undefined {
  if (backtracking.verdict === 'linear' || backtracking.verdict === 'undecided') return undefined;
  const place = { file: rule.file, line: rule.line, column };
  const { attack } = backtracking;
  const example = attack.length > MAX_ATTACK_CHARS ? '' : `, as on ${attack}`;
  if (backtracking.verdict === 'exponential') {
    const message = `${rule.name}: a few characters more can double the time this pattern takes${example}.`;
    return { ...place, code: 'exponential-backtracking', message };
  }
  const power = backtracking.degree === 2 ? 'square' : backtracking.degree === 3 ? 'cube' : 'fourth power';
  const message = `${rule.name}: the time this pattern takes can grow with the ${power} of the text's length${example}.`;
  return { ...place, code: 'polynomial-backtracking', message };
}
