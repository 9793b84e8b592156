import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { fetchPublished, type Published } from '../../probe/published.js';
import { MAX_DOCUMENT_CHARS } from '../../submission/autoconfig/read-document.js';
import { compareFormats } from '../../submission/lint/compare-formats.js';
import type { PublishedFault, PublishedText } from '../../submission/lint/fault.js';
import { lintAutoconfig } from '../../submission/lint/lint-autoconfig.js';
import { isHostName } from '../../submission/provider/names.js';
import { textOf } from '../../submission/settings/lines.js';
import { isColourWanted } from '../colour.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import { readBytes, reasonOf } from '../input.js';
import { Output } from '../output.js';
import { jsonLine, printable } from '../printable.js';
import { certifiedNames } from './certified-names.js';
import { formatFaults, formatTable } from './format-lint.js';
import { providerFrom } from './provider-file.js';
import { wrongUse } from './wrong-use.js';

interface LintCommandOptions {
  readonly json?: true;
  readonly provider?: string;
  readonly probe?: true;
  readonly allowPrivate?: true;
}

/** Where a test stands in for the network. */
export interface LintPorts {
  readonly fetchPublished: typeof fetchPublished;
}

/** A character takes at most four bytes; a longer file is said to be too long by the reader. */
const MAX_DOCUMENT_BYTES = MAX_DOCUMENT_CHARS * 4;

/** Endings of files, none of which is a domain: a mistyped file name must not send questions into the network. */
const FILE_NAME = /\.(?:xml|json|txt|mobileconfig|prf|reg|ini|conf|cf|js|eml)$/i;

/** `presend auth lint`: says what is wrong with the settings a provider publishes. */
export function lintCommand(ports: LintPorts = { fetchPublished }): Command {
  return new Command('lint')
    .summary('look for faults in the settings a provider publishes')
    .description(
      'Looks for faults in the settings that mail programs set themselves up by: config-v1.1.xml, Autodiscover answers, ' +
        'SRV and PACC records as zone lines, PACC documents, Apple and Outlook profiles. Holds them against each other and shows ' +
        'them side by side.',
    )
    .argument('<documents...>', 'files (- reads standard input), or a domain whose documents are fetched')
    .option('--provider <file>', 'also hold them against this provider record')
    .option('--json', 'print one JSON object a line for each fault, then one with the summary')
    .option('--probe', 'also look whether the outgoing servers have certificates for their names')
    .option('--allow-private', 'also ask hosts in private networks and on this computer')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing found, 1 errors, 2 warnings only, 64 wrong use, 70 when a document could not be read or a\n' +
        'domain publishes none.',
    )
    .action(async (documents: string[], options: LintCommandOptions, command: Command) => {
      process.exitCode = await runLint(documents, options, command, ports);
    });
}

interface Problem {
  readonly name: string;
  readonly message: string;
}

async function runLint(
  names: readonly string[],
  options: LintCommandOptions,
  command: Command,
  ports: LintPorts,
): Promise<ExitStatus> {
  if (names.filter((name) => name === '-').length > 1)
    wrongUse(command, 'standard input (-) can be read only once');
  const provider = options.provider === undefined ? undefined : await providerFrom(options.provider, command);
  const allowPrivate = options.allowPrivate === true;
  const documents: PublishedText[] = [];
  const problems: Problem[] = [];
  const absent: Published['absent'][number][] = [];
  for (const name of names) {
    const read = (await isDomain(name)) ? await fetched(name, allowPrivate, ports) : await fileDocument(name);
    documents.push(...read.documents);
    problems.push(...read.problems);
    absent.push(...(read.absent ?? []));
  }
  const certified =
    options.probe === true ? await certifiedNames(documents, provider, { allowPrivate }) : undefined;
  const faults = lintAutoconfig(documents, provider, certified?.names);
  const rows = documents.length === 0 ? [] : compareFormats(documents, provider);
  const notes = certified?.notes ?? [];

  const output = new Output(process.stdout);
  if (options.json) {
    for (const fault of faults) await output.print(jsonLine(fault));
    const summary = {
      documents: documents.map(({ name }) => name),
      errors: countOf(faults, 'error'),
      warnings: countOf(faults, 'warning'),
    };
    await output.print(jsonLine({ summary, formats: rows, absent, notes, problems }));
  } else {
    for (const { name, message } of problems)
      process.stderr.write(`${printable(name)}: ${printable(message)}\n`);
    const colour = isColourWanted();
    if (documents.length > 0) {
      await output.print(formatTable(rows, { colour }));
      await output.print(`\n${formatFaults(faults, { colour })}`);
    }
    for (const { place, reason } of absent)
      await output.print(`Not found: ${printable(place)} (${printable(reason)})\n`);
    for (const note of notes) await output.print(`Note: ${printable(note)}\n`);
  }
  if (problems.length > 0) return EXIT.failed;
  if (countOf(faults, 'error') > 0) return EXIT.faulty;
  return faults.length > 0 ? EXIT.warned : EXIT.clean;
}

function countOf(faults: readonly PublishedFault[], severity: PublishedFault['severity']): number {
  return faults.filter((fault) => fault.severity === severity).length;
}

/** A name with a dot that is no file, nor looks like one. */
async function isDomain(name: string): Promise<boolean> {
  const domain = name.replace(/\.$/, '');
  if (FILE_NAME.test(domain) || !(isHostName(domain) || isInternational(domain))) return false;
  return stat(name).then(
    () => false,
    () => true,
  );
}

function isInternational(name: string): boolean {
  return /[^\0-\x7f]/.test(name) && /^[^\s/\\:@]+\.[^\s/\\:@]+$/.test(name);
}

interface ReadDocuments {
  readonly documents: readonly PublishedText[];
  readonly problems: readonly Problem[];
  readonly absent?: Published['absent'];
}

async function fetched(domain: string, allowPrivate: boolean, ports: LintPorts): Promise<ReadDocuments> {
  try {
    const { documents, absent } = await ports.fetchPublished(domain, { allowPrivate });
    if (documents.length > 0) return { documents, absent, problems: [] };
    const message = 'Neither a file of this name nor published settings of such a domain were found.';
    return { documents, absent, problems: [{ name: domain, message }] };
  } catch (cause) {
    // Only a name that is none is refused so.
    if (!(cause instanceof TypeError)) throw cause;
    return {
      documents: [],
      problems: [{ name: domain, message: 'There is no such file, and no such domain.' }],
    };
  }
}

async function fileDocument(name: string): Promise<ReadDocuments> {
  try {
    const bytes = await readBytes(name, MAX_DOCUMENT_BYTES + 1);
    const sha256 = createHash('sha256').update(bytes).digest('base64');
    return { documents: [{ name, text: textOf(bytes), sha256 }], problems: [] };
  } catch (cause) {
    const reason = reasonOf(cause);
    const message = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
    return { documents: [], problems: [{ name, message }] };
  }
}
