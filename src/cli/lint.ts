import { Command } from 'commander';
import { ruleSet as bundledRuleSet } from '../bundled/generated/rule-set.js';
import { SPAMASSASSIN_VERSION } from '../rule-files/load-rule-set.js';
import { readRuleFiles, type RuleFileProblem } from '../rule-files/read-rule-files.js';
import { readCf, type CfRules } from '../rules/cf/read-cf.js';
import { lintRules } from '../rules/lint/lint-rules.js';
import type { LintedPattern, LineText } from '../rules/lint/patterns.js';
import { isColourWanted } from './colour.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import { backtrackingOf, type Backtracking } from './lint/backtracking.js';
import { backtrackingFinding, inOrder } from './lint/finding.js';
import { formatLint } from './lint/format-lint.js';
import { summaryOf } from './lint/summary.js';
import { Output } from './output.js';
import { jsonLine, printable } from './printable.js';
import { Progress } from './progress.js';

interface LintOptions {
  readonly with?: readonly string[];
  readonly json?: true;
  readonly strict?: true;
  readonly all?: true;
  readonly backtracking: boolean;
}

/** `presend lint`: says what is wrong with rule files before a filter runs them. */
export function lintCommand(): Command {
  return new Command('lint')
    .summary('look for faults in SpamAssassin rule files')
    .description(
      'Looks for faults in SpamAssassin rule files: what cannot run, cannot hit, or takes too long.',
    )
    .argument('<rules...>', 'rule files (.cf, .pre), or folders of them')
    .option('--with <path>', 'also read these rules, and report nothing about them (repeatable)', collect)
    .option('--json', 'print one JSON object a line for each finding, then one with the summary')
    .option('--strict', 'exit with 1 for warnings too')
    .option('--all', 'print every finding, not the first ten of each code')
    .option('--no-backtracking', 'leave out the search for slow patterns, which takes most of the time')
    .addHelpText(
      'after',
      '\nExit status: 0 without errors (with --strict: nor warnings), 1 with, 64 wrong use, 70 when a path could not\n' +
        'be read. What could be read is looked at all the same.',
    )
    .action(async (paths: string[], options: LintOptions) => {
      process.exitCode = await runLint(paths, options);
    });
}

async function runLint(paths: readonly string[], options: LintOptions): Promise<ExitStatus> {
  const output = new Output(process.stdout);
  const { files, cf, isAsked, lineText, problems } = await readRules(paths, options.with ?? []);
  for (const { path, message } of problems) {
    if (options.json) await output.print(jsonLine({ file: path, error: message }));
    else process.stderr.write(`${printable(path)}: ${printable(message)}\n`);
  }

  const bundled = new Set(bundledRuleSet.rules.map(({ symbol }) => symbol));
  const { findings: found, patterns } = lintRules(cf, { bundled, lineText });
  // A rule that is turned off takes no time.
  const running = patterns.translated.filter(({ rule }) => rule.enabled && isAsked(rule));
  const backtracking = options.backtracking ? await analysed(running) : undefined;
  const slow = running.flatMap((pattern, index) => {
    const finding = backtracking?.[index] && backtrackingFinding(pattern, backtracking[index]);
    return finding === undefined ? [] : [finding];
  });
  const findings = inOrder([...found.filter(isAsked), ...slow]);

  const summary = summaryOf({ files, unread: problems.length, cf, patterns, backtracking, findings });
  if (options.json) {
    for (const finding of findings) await output.print(jsonLine(finding));
    await output.print(jsonLine({ summary }));
  } else if (files > 0) {
    const all = options.all === true;
    await output.print(formatLint(findings, summary, { all, colour: isColourWanted() }));
  }
  if (problems.length > 0) return EXIT.failed;
  const { error, warning } = summary.findings;
  return error > 0 || (options.strict === true && warning > 0) ? EXIT.faulty : EXIT.clean;
}

interface ReadRules {
  /** How many, without those included. */
  readonly files: number;
  readonly cf: CfRules;
  /** Whether something stands in a file that the person asked about. */
  readonly isAsked: (place: { readonly file: string }) => boolean;
  readonly lineText: LineText;
  readonly problems: readonly RuleFileProblem[];
}

async function readRules(paths: readonly string[], surrounding: readonly string[]): Promise<ReadRules> {
  const { files, plugins, resolveInclude, problems } = await readRuleFiles([...surrounding, ...paths]);
  const others = new Set((await readRuleFiles(surrounding)).files.map(({ name }) => name));
  const texts = new Map(files.map(({ name, text }): [string, string] => [name, text]));
  const cf = readCf(files, {
    version: SPAMASSASSIN_VERSION,
    plugins,
    resolveInclude: (name, from) => {
      const file = resolveInclude(name, from);
      if (file === undefined || texts.has(file.name)) return file;
      texts.set(file.name, file.text);
      if (others.has(from)) others.add(file.name);
      return file;
    },
  });
  const lines = new Map<string, readonly string[]>();
  const lineText: LineText = (file, line) => {
    const split = lines.get(file) ?? (texts.get(file) ?? '').split('\n');
    lines.set(file, split);
    return split[line - 1];
  };
  return { files: files.length, cf, isAsked: ({ file }) => !others.has(file), lineText, problems };
}

async function analysed(patterns: readonly LintedPattern[]): Promise<readonly Backtracking[]> {
  const progress = new Progress(process.stderr, false);
  const answers = await backtrackingOf(patterns, () => progress.advance());
  progress.end();
  return answers;
}

function collect(path: string, paths: readonly string[] | undefined): readonly string[] {
  return [...(paths ?? []), path];
}
