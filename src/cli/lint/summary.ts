import type { CfRule } from '../../rules/cf/cf-rule.js';
import type { CfRules } from '../../rules/cf/read-cf.js';
import type { DiagnosticCode, Severity } from '../../rules/diagnostic.js';
import { evalKindOf, type EvalKind } from '../../rules/known-evals.js';
import type { LintedPatterns } from '../../rules/lint/patterns.js';
import type { Backtracking } from './backtracking.js';
import type { Finding } from './finding.js';

/** What was read and found, in numbers: the last object of `presend lint --json`. Keys may be added, not changed. */
export interface LintSummary {
  readonly files: number;
  /** Paths that could not be read. */
  readonly unread: number;
  readonly rules: number;
  /** By what the rules look at: `body`, `header`, `meta`, `eval`, … */
  readonly kinds: Readonly<Record<string, number>>;
  /** Left out of every local check: functions and lookups by what they need. */
  readonly needs: Readonly<Record<Exclude<EvalKind, 'local'>, number>>;
  readonly patterns: {
    readonly translated: number;
    readonly untranslatable: number;
    readonly withLookBehind: number;
  };
  /** Absent where it was not asked for. */
  readonly backtracking?: { readonly patterns: number; readonly undecided: number };
  /** Rules that are not Presend's own get their advice from what they look at, not from a person. */
  readonly generatedAdvice: number;
  /** `test` lines; none is run. */
  readonly tests: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly codes: Readonly<Partial<Record<DiagnosticCode, number>>>;
}

export interface LintedSet {
  readonly files: number;
  readonly unread: number;
  readonly cf: Pick<CfRules, 'rules' | 'examples'>;
  readonly patterns: LintedPatterns;
  readonly backtracking: readonly Backtracking[] | undefined;
  readonly findings: readonly Finding[];
}

export function summaryOf({ files, unread, cf, patterns, backtracking, findings }: LintedSet): LintSummary {
  return {
    files,
    unread,
    rules: cf.rules.length,
    kinds: countBy(cf.rules, ({ matcher }) => matcher.kind),
    needs: {
      network: cf.rules.filter((rule) => needOf(rule) === 'network').length,
      learn: cf.rules.filter((rule) => needOf(rule) === 'learn').length,
    },
    patterns: {
      translated: patterns.translated.length,
      untranslatable: patterns.untranslatable,
      withLookBehind: patterns.withLookBehind,
    },
    ...(backtracking !== undefined && {
      backtracking: {
        patterns: backtracking.length,
        undecided: backtracking.filter(({ verdict }) => verdict === 'undecided').length,
      },
    }),
    generatedAdvice: cf.rules.filter(({ name }) => name.slice(0, 2) !== '__').length,
    tests: cf.examples.length,
    findings: { error: 0, warning: 0, info: 0, ...countBy(findings, ({ severity }) => severity) },
    codes: countBy(findings, ({ code }) => code),
  };
}

function needOf({ matcher, tflags }: CfRule): EvalKind | undefined {
  if (matcher.kind === 'network') return 'network';
  if (matcher.kind !== 'eval') return undefined;
  if (tflags.includes('net')) return 'network';
  return tflags.includes('learn') ? 'learn' : evalKindOf(matcher.name);
}

function countBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const item of items) {
    const key = keyOf(item);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
