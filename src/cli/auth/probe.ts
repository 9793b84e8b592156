import { Command, InvalidArgumentError } from 'commander';
import { probeServer, DEFAULT_RECIPIENT } from '../../probe/probe-server.js';
import { findingFromProbe, isServerReached } from '../../submission/probe/finding-from-probe.js';
import type { ProbeRecord } from '../../submission/probe/probe-record.js';
import { isColourWanted } from '../colour.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import { reasonOf } from '../input.js';
import { Output } from '../output.js';
import { jsonLine } from '../printable.js';
import { formatProbe } from './format-probe.js';
import { formatTranscript } from './format-transcript.js';
import { readTarget } from './probe-target.js';
import { statusOfVerdict } from './verdict-status.js';
import { wrongUse } from './wrong-use.js';

interface ProbeCommandOptions {
  readonly json?: true;
  readonly transcript?: true;
  readonly allowPrivate?: true;
  readonly tls?: true;
  readonly helo?: string;
  readonly from?: string;
  readonly to?: string;
  readonly timeout?: number;
}

/** A person who waits longer for one answer has a server that nobody can send through. */
const MAX_TIMEOUT_SECONDS = 300;

/** `presend auth probe`: asks an outgoing server what it demands of those who send through it. */
export function probeCommand(): Command {
  return new Command('probe')
    .summary('ask an outgoing server whether it insists on a log-in')
    .description(
      'Talks to an outgoing server as a mail program would, up to the point where it says whether it takes mail from ' +
        'somebody who has not logged in. Never logs in, never sends a message. Ask only servers that you send through.',
    )
    .argument('<server>', 'its name, or HOST:PORT to ask one port; else 465, 587, 25 and 2525 are asked')
    .option('--json', 'print one JSON object')
    .option('--transcript', 'print the conversations first')
    .option('--tls', 'the port given is encrypted from the start, as 465 always is')
    .option('--allow-private', 'also ask servers in private networks and on this computer')
    .option('--helo <name>', 'the name to say hello with (default: the address of this computer)')
    .option('--from <address>', 'the sender to name (default: postmaster at the server’s domain)')
    .option('--to <address>', `a recipient at another provider (default: ${DEFAULT_RECIPIENT})`)
    .option('--timeout <seconds>', 'how long to wait for each answer (default: 15)', parseSeconds)
    .addHelpText(
      'after',
      '\nExit status: 1 the server takes mail without a log-in, 2 unknown (also where it insists on one: that does not\n' +
        'show whether you log in), 64 wrong use, 70 no server answered.',
    )
    .action(async (server: string, options: ProbeCommandOptions, command: Command) => {
      process.exitCode = await runProbe(server, options, command);
    });
}

async function runProbe(server: string, options: ProbeCommandOptions, command: Command): Promise<ExitStatus> {
  const record = await recordOf(server, options, command);
  const { finding, remarks } = findingFromProbe(record);
  const output = new Output(process.stdout);
  const colour = isColourWanted();
  if (options.json) {
    const ports = record.ports.map(({ transcript, ...port }) =>
      options.transcript ? { ...port, transcript } : port,
    );
    await output.print(jsonLine({ ...record, finding, remarks, ports }));
  } else {
    if (options.transcript) {
      for (const port of record.ports) await output.print(`${formatTranscript(port, { colour })}\n`);
    }
    await output.print(formatProbe(record, { finding, remarks }, { colour }));
  }
  return isServerReached(record) ? statusOfVerdict(finding.verdict) : EXIT.failed;
}

async function recordOf(
  server: string,
  options: ProbeCommandOptions,
  command: Command,
): Promise<ProbeRecord> {
  const target = readTarget(server);
  if (target === undefined) return wrongUse(command, `${server}: name a server as HOST or HOST:PORT`);
  const { helo, from, to, timeout } = options;
  if (options.tls && target.ports === undefined) {
    return wrongUse(command, '--tls: name the port too, as HOST:PORT');
  }
  try {
    return await probeServer(
      { ...target, ...(options.tls && target.ports !== undefined && { implicitTlsPorts: target.ports }) },
      {
        allowPrivate: options.allowPrivate === true,
        ...(helo !== undefined && { helo }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
      },
    );
  } catch (cause) {
    // Only arguments are refused so; whatever a server does is in the record.
    if (!(cause instanceof TypeError)) throw cause;
    return wrongUse(command, reasonOf(cause));
  }
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= MAX_TIMEOUT_SECONDS)) {
    throw new InvalidArgumentError(`It must be a number of seconds, at most ${MAX_TIMEOUT_SECONDS}.`);
  }
  return seconds;
}
