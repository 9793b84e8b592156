import type { ClientAccount } from '../../submission/client-account.js';
import type { EvidenceSource, SubmissionFinding, SubmissionVerdict } from '../../submission/finding.js';
import { explainHelo } from '../../submission/helo.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { Reconciled } from '../../submission/reconcile.js';
import { painter, type Paint, type Style } from '../colour.js';
import type { ReportOptions } from '../format-report.js';
import { printable } from '../printable.js';
import { nextSteps, providerNotes } from './next-steps.js';
import type { Evidence, Saying } from './read-evidence.js';

/** The verdict in a few words: of a mail that was sent, or of what is set or published. */
const HEADINGS: Readonly<Record<SubmissionVerdict, readonly [Style, sent: string, set: string]>> = {
  authenticated: ['green', 'Logged in.', 'Set to log in.'],
  unauthenticated: ['red', 'Not logged in.', 'Not set to log in.'],
  'webmail-or-api': ['green', 'No log-in needed.', 'No log-in needed.'],
  local: ['green', 'Sent by a program on the server.', 'Sent by a program on the server.'],
  'relay-auth-only': ['yellow', 'Only the host’s own log-in is on record.', 'Only the host’s own log-in.'],
  unknown: ['bold', 'Not known.', 'Not known.'],
};

const SET: readonly EvidenceSource[] = ['settings', 'autoconfig'];

const KINDS: Readonly<Record<Exclude<Evidence['kind'], undefined>, string>> = {
  message: 'a message',
  headers: 'headers',
  bounce: 'a bounce',
  settings: 'settings',
  autoconfig: 'published settings',
};

/** Wide enough for the longest label, and a margin. */
const LABEL_CHARS = 11;

/** An input of hundreds of accounts is shown this far; the JSON has all of them. */
const MAX_SHOWN_SAYINGS = 20;

/** What a person reads about one input. */
export function formatEvidence(
  name: string,
  evidence: Evidence,
  provider: ProviderRecord | undefined,
  options: ReportOptions,
): string {
  const paint = painter(options.colour);
  const kind = evidence.kind === undefined ? '' : paint('dim', `  ${KINDS[evidence.kind]}`);
  const lines = [`${paint('bold', name === '-' ? 'standard input' : printable(name))}${kind}`];
  if (evidence.error !== undefined)
    lines.push(`  ${paint('red', 'Could not be judged:')} ${printable(evidence.error)}`);
  evidence.sayings.slice(0, MAX_SHOWN_SAYINGS).forEach((saying, index) => {
    if (index > 0) lines.push('');
    lines.push(...sayingLines(saying, evidence, provider, paint));
  });
  const more = evidence.sayings.length - MAX_SHOWN_SAYINGS;
  if (more > 0) lines.push('', `  And ${more} more; --json prints all of them.`);
  for (const { line, message } of evidence.problems) {
    lines.push(`  ${paint('yellow', line === undefined ? 'Note:' : `Line ${line}:`)} ${printable(message)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What several inputs come to. */
export function formatReconciled({ finding, contradiction }: Reconciled, options: ReportOptions): string {
  const paint = painter(options.colour);
  const lines = [paint('bold', 'All together'), verdictLine(finding, paint)];
  if (contradiction !== undefined)
    lines.push(`  ${paint('yellow', 'They disagree.')} ${printable(contradiction)}`);
  return `${lines.join('\n')}\n`;
}

function verdictLine({ verdict, source, why }: SubmissionFinding, paint: Paint): string {
  const [style, sent, set] = HEADINGS[verdict];
  return `  ${paint(style, SET.includes(source) ? set : sent)} ${printable(why)}`;
}

function sayingLines(
  saying: Saying,
  evidence: Evidence,
  provider: ProviderRecord | undefined,
  paint: Paint,
): readonly string[] {
  const { finding, account } = saying;
  const lines = [verdictLine(finding, paint)];
  const add = (label: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') lines.push(`    ${label.padEnd(LABEL_CHARS)}${printable(text)}`);
  };
  if (finding.evidence !== '')
    lines.push(`    ${'Found'.padEnd(LABEL_CHARS)}${paint('yellow', `«${printable(finding.evidence)}»`)}`);
  if (account !== undefined) add('Account', nameOf(account));
  add('Server', serverOf(finding, account));
  add('User', finding.user);
  add('Encrypted', finding.tls === undefined ? undefined : finding.tls ? 'yes' : 'no');
  add('When', finding.when);
  add('Sure', finding.verdict === 'unknown' ? undefined : finding.confidence);
  const addAll = (label: string, texts: readonly string[]): void =>
    texts.forEach((text, index) => add(index === 0 ? label : '', text));
  addAll('Hello', helloLines(finding, evidence));
  if (provider !== undefined) addAll('Provider', providerNotes(saying, provider));
  addAll('Next', nextSteps(saying, provider));
  return lines;
}

function nameOf({ client, account, email }: ClientAccount): string {
  const name = Array.from(new Set([account, email].filter((text) => text !== undefined))).join(', ');
  return name === '' ? client : `${name} in ${client}`;
}

function serverOf({ host }: SubmissionFinding, account: ClientAccount | undefined): string | undefined {
  if (host === undefined || account?.port === undefined) return host;
  return `${host}, port ${account.port}`;
}

/** The name the program gave itself, where there is something to say about it. */
function helloLines({ helo, verdict }: SubmissionFinding, { heloProblem }: Evidence): readonly string[] {
  if (heloProblem !== undefined) {
    const { quote, explanation } = heloProblem;
    return [`«${quote}»`, explanation.why, explanation.cure ?? ''];
  }
  const explanation = helo === undefined ? undefined : explainHelo(helo);
  if (helo === undefined || explanation?.cure === undefined) return [];
  const { why, cure } = explanation;
  return verdict === 'authenticated'
    ? [`${helo}. ${why} After the log-in it does no harm.`]
    : [`${helo}. ${why}`, cure];
}
