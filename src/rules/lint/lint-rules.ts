import type { CfRules } from '../cf/read-cf.js';
import type { Diagnostic } from '../diagnostic.js';
import { lintDescriptions, lintDuplicates, lintFunctions } from './definitions.js';
import { lintMetas } from './metas.js';
import { lintPatterns, type LintedPatterns, type LineText } from './patterns.js';
import { lintScores } from './scores.js';

export interface LintContext {
  /** Symbols of Presend's own rules, which rule files may score. */
  readonly bundled: ReadonlySet<string>;
  readonly lineText: LineText;
}

export interface Linted {
  /** What the reader found and what the rules as a whole show, in no order. */
  readonly findings: readonly Diagnostic[];
  readonly patterns: LintedPatterns;
}

/** Looks at rules as read for whatever cannot run, cannot hit, or does not say what it seems to. Never throws. */
export function lintRules(cf: CfRules, { bundled, lineText }: LintContext): Linted {
  const patterns = lintPatterns(cf.rules, lineText);
  const findings = [
    ...cf.diagnostics,
    ...patterns.findings,
    ...lintMetas(cf),
    ...lintDuplicates(cf),
    ...lintDescriptions(cf),
    ...lintFunctions(cf),
    ...lintScores(cf, bundled),
  ];
  return { findings, patterns };
}
