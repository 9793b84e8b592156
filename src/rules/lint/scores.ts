import type { CfRules } from '../cf/read-cf.js';
import type { Diagnostic } from '../diagnostic.js';

/** Score lines that change nothing. `bundled`: symbols of Presend's own rules, which a host may score too. */
export function lintScores(
  { rules, scoreLines }: CfRules,
  bundled: ReadonlySet<string>,
): readonly Diagnostic[] {
  const defined = new Set(rules.map(({ name }) => name));
  const findings: Diagnostic[] = [];
  for (const { rule, score, file, line, column } of scoreLines) {
    const at = { file, line, column };
    if (!defined.has(rule) && !bundled.has(rule)) {
      const message = `${rule} has a score, and no file defines it.`;
      findings.push({ ...at, code: 'score-of-unknown-rule', message });
    } else if (rule.slice(0, 2) === '__' && score !== 0) {
      const message = `${rule} is a sub-rule by its name: its score is never added.`;
      findings.push({ ...at, code: 'score-of-sub-rule', message });
    }
  }
  return findings;
}
