import type { ProbeJudgement } from '../../submission/probe/finding-from-probe.js';
import type { ProbeRecord } from '../../submission/probe/probe-record.js';
import type { ProbeRemark, RemarkSeverity } from '../../submission/probe/probe-remark.js';
import { painter, type Paint, type Style } from '../colour.js';
import type { ReportOptions } from '../format-report.js';
import { printable } from '../printable.js';

/** In the order of the report: what fails, what harms, what to know, what is well. */
const SEVERITIES: readonly (readonly [RemarkSeverity, Style])[] = [
  ['error', 'red'],
  ['warning', 'yellow'],
  ['note', 'bold'],
  ['good', 'green'],
];

/** What was found, in a few words, by the method of the finding. */
const HEADINGS: Readonly<Record<string, readonly [Style, string]>> = {
  'probe-accepts': ['yellow', 'Takes mail without a log-in.'],
  'probe-insists': ['green', 'Insists on a log-in.'],
  'probe-refuses': ['yellow', 'Not a way to send.'],
  'probe-unreachable': ['red', 'No answer.'],
};

const UNDECIDED: readonly [Style, string] = ['bold', 'Not known.'];

/** Wide enough for the longest severity, and a margin. */
const LABEL_CHARS = 9;

interface Joined {
  readonly remark: ProbeRemark;
  readonly ports: readonly number[];
}

/** What a person reads: the finding, then every remark with the server's own line. Equal ones of several ports are joined. */
export function formatProbe(
  record: ProbeRecord,
  { finding, remarks }: ProbeJudgement,
  options: ReportOptions,
): string {
  const paint = painter(options.colour);
  const [style, verdict] = HEADINGS[finding.method] ?? UNDECIDED;
  const lines = [
    paint('bold', printable(record.host)),
    `  ${paint(style, verdict)} ${printable(finding.why)}`,
  ];
  for (const [severity, style] of SEVERITIES) {
    for (const joined of join(remarks.filter((remark) => remark.severity === severity))) {
      lines.push('', ...remarkLines(joined, paint(style, severity.padEnd(LABEL_CHARS)), paint));
    }
  }
  return `${lines.join('\n')}\n`;
}

function join(remarks: readonly ProbeRemark[]): readonly Joined[] {
  const joined = new Map<string, Joined>();
  for (const remark of remarks) {
    const key = `${remark.code} ${remark.text}`;
    const known = joined.get(key);
    const ports = remark.port === undefined ? [] : [remark.port];
    joined.set(
      key,
      known === undefined ? { remark, ports } : { remark: known.remark, ports: [...known.ports, ...ports] },
    );
  }
  return Array.from(joined.values());
}

function remarkLines({ remark, ports }: Joined, label: string, paint: Paint): readonly string[] {
  const where = ports.length === 0 ? '' : `${ports.length > 1 ? 'Ports' : 'Port'} ${ports.join(', ')}: `;
  const lines = [`  ${label}${where}${printable(remark.text)}  ${paint('dim', remark.code)}`];
  if (remark.evidence !== '') {
    lines.push(`  ${' '.repeat(LABEL_CHARS)}${paint('dim', `«${printable(remark.evidence)}»`)}`);
  }
  return lines;
}
