/**
 * `npm run bench:engines`: Presend and its peers on the same messages with the same rules, in one run on this machine.
 * Every engine is pinned to one core and they take turns, so that whatever else the machine does hits all of them.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Contender, Message } from './contenders/contender.js';
import { presend } from './contenders/presend.js';
import { rspamd, rspamdWithRules } from './contenders/rspamd.js';
import { spamassassin } from './contenders/spamassassin.js';
import { spamd } from './contenders/spamd.js';
import { Entrant } from './entrant.js';
import { openMail, pickMail } from './mail.js';
import { busyMsOfCore } from './process-usage.js';
import type { Failure, Report } from './report.js';
import { formatReport } from './report.js';
import { sum } from './statistics.js';
import { Workplace } from './workplace.js';

const CONTENDERS: readonly Contender[] = [presend, spamd, spamassassin, rspamd, rspamdWithRules];

const CORPUS = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
const RULES = '/usr/share/spamassassin';

/** Set apart for warming up, so that nothing is measured on mail that was seen before. */
const WARM_UP_MESSAGES = 200;

/** Each round gives every engine its turn with a share of the messages. */
const ROUNDS = 4;

const HELP = `Usage: npm run bench:engines -- [options]

  --messages N    how many messages to measure with (400)
  --mail DIR      a folder with mail.tgz, or with <set>/<label>/*.eml (../shared/corpora)
  --rules DIR     the .cf files that every engine loads (${RULES})
  --only NAMES    of ${CONTENDERS.map(({ name }) => name).join(',')}
  --markdown      tables in Markdown
  --json          everything measured, as JSON
`;

interface Options {
  readonly messages: number;
  readonly mail: string;
  readonly rules: string;
  readonly contenders: readonly Contender[];
  readonly format: 'terminal' | 'markdown' | 'json';
}

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) {
    process.stderr.write(HELP);
    return 64;
  }
  const workplace = new Workplace();
  try {
    const mail = openMail(options.mail, workplace.folder);
    if (mail === undefined) {
      console.log(`Skipped: there is no mail in ${options.mail}. Name a folder with mail.tgz: --mail DIR`);
      return 0;
    }
    const warmUp = pickMail(mail, 0, WARM_UP_MESSAGES);
    const messages = pickMail(mail, warmUp.length, options.messages);
    const report = await run(workplace, options, warmUp, messages);
    console.log(formatReport(report, options.format));
    return report.failed.length === 0 ? 0 : 1;
  } finally {
    workplace.close();
  }
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        messages: { type: 'string', default: '400' },
        mail: { type: 'string', default: CORPUS },
        rules: { type: 'string', default: RULES },
        only: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const names = values.only?.split(',');
    const contenders = CONTENDERS.filter(({ name }) => names === undefined || names.includes(name));
    const messages = Number(values.messages);
    const isUsable = Number.isInteger(messages) && messages > 0 && contenders.length > 0;
    if (values.help || !isUsable) return undefined;
    const format = values.json ? 'json' : values.markdown ? 'markdown' : 'terminal';
    return { messages, mail: values.mail, rules: values.rules, contenders, format };
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`);
    return undefined;
  }
}

async function run(
  workplace: Workplace,
  { contenders, rules }: Options,
  warmUp: readonly Message[],
  messages: readonly Message[],
): Promise<Report> {
  const missing = contenders.filter((contender) => contender.missingPackages().length > 0);
  const failed: Failure[] = [];
  let entrants: readonly Entrant[] = [];

  const forEach = async (
    doing: string,
    entries: readonly Entrant[],
    work: (entrant: Entrant) => Promise<void>,
  ): Promise<readonly Entrant[]> => {
    const standing: Entrant[] = [];
    for (const entrant of entries) {
      progress(`${doing}: ${entrant.name}`);
      try {
        await work(entrant);
        standing.push(entrant);
      } catch (error) {
        failed.push({ name: entrant.name, reason: wordsOf(error) });
        await entrant.stop();
      }
    }
    return standing;
  };

  entrants = contenders
    .filter((contender) => !missing.includes(contender))
    .map((contender) => new Entrant(contender));
  entrants = await forEach('starting', entrants, (entrant) => entrant.start(workplace, rules));
  entrants = await forEach('warming up', entrants, (entrant) => entrant.warmUp(warmUp));

  const began = Date.now();
  const busyBefore = workplace.core === undefined ? 0 : busyMsOfCore(workplace.core);
  for (let round = 0; round < ROUNDS; round++) {
    const share = messages.filter((_, index) => index % ROUNDS === round);
    entrants = await forEach(`round ${round + 1} of ${ROUNDS}`, entrants, (entrant) =>
      entrant.measure(share),
    );
  }
  const busyMs = workplace.core === undefined ? NaN : busyMsOfCore(workplace.core) - busyBefore;
  const ownMs = sum(entrants.map((entrant) => entrant.cpuMs));

  const measurements = entrants.flatMap((entrant) => entrant.measurements());
  await forEach('stopping', entrants, (entrant) => entrant.stop());
  return {
    messages: messages.length,
    bytes: sum(messages.map(({ bytes }) => bytes.length)),
    rules,
    isPinned: workplace.core !== undefined,
    othersShare: Math.max(0, busyMs - ownMs) / (Date.now() - began),
    measurements,
    missing: missing.map((contender) => ({ name: contender.name, packages: contender.missingPackages() })),
    failed,
  };
}

function progress(doing: string): void {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${doing}\n`);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
