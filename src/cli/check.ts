import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadAdvice } from '../advice/locales/load-advice.js';
import { assess } from '../assess.js';
import type { AssessOptions, Assessment, AuthState } from '../assess.js';
import { filterOf } from '../filter.js';
import type { Filter } from '../filter.js';
import { decodeCharset } from '../mime/decode-charset.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import type { Policy } from '../policy/policy.js';
import { PolicyError, readPolicy } from '../policy/read-policy.js';
import { defaultCacheFolder } from '../rule-files/cache.js';
import { loadRuleSet } from '../rule-files/load-rule-set.js';
import type { RuleSet } from '../rules/rule-set.js';
import { isColourWanted } from './colour.js';
import { EXIT, worse } from './exit-status.js';
import type { ExitStatus } from './exit-status.js';
import { formatJson, formatJsonError } from './format-json.js';
import { formatReport, formatReportError } from './format-report.js';
import { inputsOf, reasonOf } from './input.js';
import type { Input } from './input.js';
import { Output } from './output.js';
import { Progress } from './progress.js';

interface CheckOptions {
  readonly as: 'message' | 'draft';
  readonly drafts?: string;
  readonly json?: true;
  readonly rules?: readonly string[];
  readonly cache: boolean;
  readonly bundled: boolean;
  readonly required?: number;
  readonly policy?: string;
  readonly auth?: Exclude<AuthState, 'not-smtp'>;
  readonly lang?: string;
}

const NO_RULES: RuleSet = { version: 'none', rules: [] };

/** `presend check`: scores messages and drafts, and says what to change. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('score messages or drafts')
    .description('Scores messages or drafts, explains every point, and says what to change.')
    .argument('[files...]', 'raw messages (.eml); - reads standard input')
    .addOption(
      new Option('--as <kind>', 'judge files as sent messages or as drafts')
        .choices(['message', 'draft'])
        .default('message'),
    )
    .option(
      '--drafts <file>',
      'also judge the drafts in this file, one JSON object a line; - reads standard input',
    )
    .option('--json', 'print one JSON object a line for each input')
    .addOption(
      new Option(
        '--rules <path>',
        'also judge by the SpamAssassin rules in this file or folder; may be given several times',
      ).argParser(collect),
    )
    .option('--no-cache', 'compile the rules anew, and keep nothing')
    .option('--no-bundled', 'leave out the rules that ship with Presend')
    .option('--required <points>', 'the limit at which a message counts as spam (default: 5)', parsePoints)
    .option('--policy <file>', 'thresholds as JSON: {"required", "warn", "block"}')
    .addOption(
      new Option(
        '--auth <state>',
        'whether the client logs in when it sends by SMTP; unknown gives both scores',
      ).choices(['yes', 'no', 'unknown']),
    )
    .option('--lang <tag>', 'language of the advice: de, en, es, fr, it, nl or pt')
    .addHelpText(
      'after',
      '\nExit status: 0 below the limit, 1 at or above it, 64 wrong use, 70 when an input could not be judged.\n' +
        'Of several inputs, the worst counts.',
    )
    .action(async (files: string[], options: CheckOptions, command: Command) => {
      process.exitCode = await runCheck(files, options, command);
    });
}

async function runCheck(
  files: readonly string[],
  options: CheckOptions,
  command: Command,
): Promise<ExitStatus> {
  refuseWrongUse(files, options, command);
  const assessOptions = await assessOptionsFrom(options, command);
  const output = new Output(process.stdout);
  const progress = new Progress(process.stderr);
  let status: ExitStatus = EXIT.clean;
  let separator = '';
  for await (const input of inputsOf({ files, drafts: options.drafts, as: options.as })) {
    const result = judge(input, assessOptions, options.auth);
    status = worse(status, statusOf(result));
    if (options.json) {
      await output.print(
        'error' in result ? formatJsonError(input.name, result.error) : formatJson(input.name, result),
      );
    } else {
      await output.print(separator + report(input, result));
      separator = '\n';
    }
    progress.advance();
    if (output.isClosed) break;
  }
  progress.end();
  return status;
}

function refuseWrongUse(files: readonly string[], options: CheckOptions, command: Command): void {
  if (files.length === 0 && options.drafts === undefined) {
    wrongUse(command, 'nothing to check: name a file, - for standard input, or --drafts');
  }
  const readsOfStdin = [...files, options.drafts].filter((path) => path === '-').length;
  if (readsOfStdin > 1) wrongUse(command, 'standard input (-) can be read only once');
}

async function assessOptionsFrom(options: CheckOptions, command: Command): Promise<AssessOptions> {
  const policy = await policyFrom(options.policy, command);
  return {
    range: true,
    policy: options.required === undefined ? policy : { ...policy, required: options.required },
    ...(options.lang !== undefined && { language: await loadAdvice(options.lang) }),
    ...(!options.bundled && { ruleSet: NO_RULES }),
    ...(options.rules !== undefined && { filter: await filterFrom(options.rules, options.cache, command) }),
  };
}

async function filterFrom(paths: readonly string[], isCached: boolean, command: Command): Promise<Filter> {
  try {
    const { ruleSet, diagnostics } = await loadRuleSet(paths, isCached ? defaultCacheFolder() : undefined);
    if (diagnostics.length > 0) {
      // On standard error: what is printed on standard output is the answer.
      const count = `${String(diagnostics.length)} ${diagnostics.length === 1 ? 'line' : 'lines'}`;
      console.error(`${count} of the rules could not be used; presend lint ${paths.join(' ')} names them`);
    }
    const clock = Math.floor(Date.now() / 1000);
    return filterOf(ruleSet, { clock, seed: String(clock), decodeCharset });
  } catch (cause) {
    return wrongUse(command, `--rules: ${reasonOf(cause)}`);
  }
}

async function policyFrom(path: string | undefined, command: Command): Promise<Policy> {
  if (path === undefined) return DEFAULT_POLICY;
  try {
    return readPolicy(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof PolicyError ? cause.message : reasonOf(cause);
    return wrongUse(command, `--policy ${path}: ${reason}`);
  }
}

type Result = Assessment | { readonly error: string };

function judge(input: Input, options: AssessOptions, login: CheckOptions['auth']): Result {
  if ('error' in input) return { error: input.error };
  try {
    const way = login === undefined ? {} : { handOver: { login } };
    return assess({ ...input.message, ...way }, { ...options, draft: { ...input.draft, ...way } });
  } catch (cause) {
    return { error: reasonOf(cause) };
  }
}

function statusOf(result: Result): ExitStatus {
  if ('error' in result) return EXIT.failed;
  return result.isSpam ? EXIT.spam : EXIT.clean;
}

function report(input: Input, result: Result): string {
  const options = { colour: isColourWanted() };
  if ('error' in input) return formatReportError(input.name, input.error, options);
  if ('error' in result) return formatReportError(input.name, result.error, options);
  return formatReport(input.name, input.message, result, options);
}

function wrongUse(command: Command, message: string): never {
  command.error(`error: ${message}`, { exitCode: EXIT.usage });
}

function collect(path: string, paths: readonly string[] | undefined): readonly string[] {
  return [...(paths ?? []), path];
}

function parsePoints(text: string): number {
  const points = Number(text);
  if (text.trim() === '' || !Number.isFinite(points)) throw new InvalidArgumentError('It must be a number.');
  return points;
}
