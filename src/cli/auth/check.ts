import { Command } from 'commander';
import type { SubmissionFinding } from '../../submission/finding.js';
import { explainHelo } from '../../submission/helo.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import { reconcile } from '../../submission/reconcile.js';
import { isColourWanted } from '../colour.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import { readBytes, reasonOf } from '../input.js';
import { Output } from '../output.js';
import { jsonLine } from '../printable.js';
import { formatEvidence, formatReconciled } from './format-check.js';
import { nextSteps } from './next-steps.js';
import { providerFrom } from './provider-file.js';
import { readEvidence, type Evidence, type Saying } from './read-evidence.js';
import { statusOfVerdict, worstStatus } from './verdict-status.js';
import { wrongUse } from './wrong-use.js';

interface CheckCommandOptions {
  readonly json?: true;
  readonly provider?: string;
}

/** Room for a registry export of 50 MB; of a larger file nobody needs the whole. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;

const TOO_LARGE =
  'The file is larger than 64 MB. Save the one message alone, or export only the part of the registry that holds the Outlook profile.';

/** `presend auth check`: what files say about whether a client logs in when it sends. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('look for the log-in in messages, bounces and settings')
    .description(
      'Looks in messages, pasted headers, bounces, settings files of mail programs and published settings for whether ' +
        'the mail program logs in when it sends. What each file is, its content tells. Passwords are never read.',
    )
    .argument('<files...>', 'files; - reads standard input')
    .option('--provider <file>', 'the provider record, for what to enter where something is to be changed')
    .option('--json', 'print one JSON object a line for each input, then one for all of them together')
    .addHelpText(
      'after',
      '\nExit status: 0 logged in, or sent in a way that needs no log-in of its own, 1 not logged in, 2 unknown, 64 wrong\n' +
        'use, 70 when an input could not be judged. Of several, the worst counts: 70, then 1, 2, 0.',
    )
    .action(async (files: string[], options: CheckCommandOptions, command: Command) => {
      process.exitCode = await runCheck(files, options, command);
    });
}

async function runCheck(
  files: readonly string[],
  options: CheckCommandOptions,
  command: Command,
): Promise<ExitStatus> {
  if (files.filter((file) => file === '-').length > 1)
    wrongUse(command, 'standard input (-) can be read only once');
  const provider = options.provider === undefined ? undefined : await providerFrom(options.provider, command);
  const output = new Output(process.stdout);
  const colour = isColourWanted();
  const read: Evidence[] = [];
  for (const file of files) {
    const evidence = await evidenceIn(file);
    read.push(evidence);
    const separator = read.length > 1 ? '\n' : '';
    await output.print(
      options.json
        ? jsonLine(asJson(file, evidence, provider))
        : separator + formatEvidence(file, evidence, provider, { colour }),
    );
  }
  if (files.length > 1) {
    const reconciled = reconcile(findingsOf(read));
    await output.print(
      options.json
        ? jsonLine({ reconciled: reconciled.finding, contradiction: reconciled.contradiction ?? null })
        : `\n${formatReconciled(reconciled, { colour })}`,
    );
  }
  return worstStatus(read.map(statusOf));
}

async function evidenceIn(file: string): Promise<Evidence> {
  try {
    const bytes = await readBytes(file, MAX_INPUT_BYTES + 1);
    return bytes.length > MAX_INPUT_BYTES ? failure(TOO_LARGE) : readEvidence(file, bytes);
  } catch (cause) {
    const reason = reasonOf(cause);
    return failure(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
  }
}

function failure(error: string): Evidence {
  return { kind: undefined, sayings: [], problems: [], error };
}

function statusOf({ sayings, error }: Evidence): ExitStatus {
  if (error !== undefined) return EXIT.failed;
  return worstStatus(sayings.map(({ finding }) => statusOfVerdict(finding.verdict)));
}

/**
 * Everything that is said of the sender of the mails among the inputs. A settings file may hold many accounts: where
 * some of them are the sender's, the others are about other mail.
 */
function findingsOf(read: readonly Evidence[]): readonly SubmissionFinding[] {
  const senders = read.map(({ from }) => from?.toLowerCase()).filter((from) => from !== undefined);
  const isSenders = ({ account }: Saying): boolean =>
    [account?.email, account?.user].some(
      (name) => name !== undefined && senders.includes(name.toLowerCase()),
    );
  return read.flatMap(({ sayings }) => {
    const own = sayings.filter(isSenders);
    return (own.length > 0 ? own : sayings).map(({ finding }) => finding);
  });
}

function asJson(name: string, evidence: Evidence, provider: ProviderRecord | undefined): object {
  const { kind, format, sayings, problems, heloProblem, error } = evidence;
  const accounts = sayings.flatMap(({ account }) => account ?? []);
  const [first] = sayings;
  const helo = first?.finding.helo;
  return {
    name,
    ...(kind !== undefined && { kind }),
    ...(format !== undefined && { format }),
    findings: sayings.map(({ finding }) => finding),
    ...(accounts.length > 0 && { accounts }),
    ...(helo !== undefined && { helo: { name: helo, ...explainHelo(helo) } }),
    ...(heloProblem !== undefined && { heloProblem }),
    next: sayings.map((saying) => nextSteps(saying, provider)),
    problems,
    ...(error !== undefined && { error }),
  };
}
