import type { DiagnosticCode, Severity } from '../../rules/diagnostic.js';
import { painter, type Paint, type Style } from '../colour.js';
import { printable } from '../printable.js';
import type { Finding } from './finding.js';
import type { LintSummary } from './summary.js';

/** One fault made all over a big set must not hide the others. */
const MAX_SHOWN_OF_A_CODE = 10;

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'dim' };

export interface LintFormat {
  readonly colour: boolean;
  /** Every finding, not the first few of each code. */
  readonly all: boolean;
}

/** The report a person, an editor or a CI log reads: one line a finding, then the numbers. */
export function formatLint(findings: readonly Finding[], summary: LintSummary, format: LintFormat): string {
  const paint = painter(format.colour);
  const shown = new Map<DiagnosticCode, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const count = shown.get(finding.code) ?? 0;
    if (!format.all && count >= MAX_SHOWN_OF_A_CODE) continue;
    shown.set(finding.code, count + 1);
    lines.push(findingLine(finding, paint));
  }
  if (lines.length > 0) lines.push('');
  lines.push(...numbers(summary), ...codeLines(findings, shown, paint));
  return `${lines.join('\n')}\n`;
}

function findingLine({ file, line, column, severity, code, message }: Finding, paint: Paint): string {
  const place = paint('bold', `${printable(file)}:${line}:${column}`);
  return `${place} ${paint(STYLES[severity], severity)} ${code} ${printable(message)}`;
}

function numbers({ files, rules, kinds, needs, patterns, backtracking, ...rest }: LintSummary): string[] {
  const byKind = Object.entries(kinds)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
  const { untranslatable, withLookBehind, translated } = patterns;
  const lines = [
    `${counted(files, 'file')}, ${counted(rules, 'rule')}${byKind === '' ? '' : ` (${byKind})`}`,
    `${counted(translated, 'pattern')} translated, ${untranslatable} not; ${withLookBehind} with look-behind`,
  ];
  if (backtracking !== undefined) {
    const { undecided } = backtracking;
    const open = undecided === 0 ? '' : `, ${undecided} of them too intricate to decide in the time given`;
    lines.push(`Backtracking: ${counted(backtracking.patterns, 'pattern')} analysed${open}`);
  }
  if (needs.network + needs.learn > 0) {
    lines.push(
      `Left out of a local check: ${needs.network} ask the network, ${needs.learn} a learned database`,
    );
  }
  if (rest.generatedAdvice > 0)
    lines.push(`Advice made from the pattern: ${counted(rest.generatedAdvice, 'rule')}`);
  if (rest.tests > 0) lines.push(`${counted(rest.tests, 'test line')}, not run`);
  const { error, warning, info } = rest.findings;
  lines.push(`${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} for information`);
  return lines;
}

function codeLines(
  findings: readonly Finding[],
  shown: ReadonlyMap<DiagnosticCode, number>,
  paint: Paint,
): readonly string[] {
  const counts = new Map<DiagnosticCode, { readonly severity: Severity; readonly count: number }>();
  for (const { code, severity } of findings) {
    counts.set(code, { severity, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return Array.from(counts)
    .sort(([, a], [, b]) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count)
    .map(([code, { severity, count }]) => {
      const hidden = count - (shown.get(code) ?? 0);
      const more = hidden === 0 ? '' : ` (and ${hidden} more, which --all shows)`;
      return `  ${paint(STYLES[severity], severity.padEnd(7))} ${String(count).padStart(6)}  ${code}${more}`;
    });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
