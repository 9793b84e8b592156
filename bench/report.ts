import { mean, percentile, sum } from './statistics.js';
import type { Table } from './table.js';
import { formatMarkdownTable, formatTerminalTable } from './table.js';

/** One row of the table: an engine, asked in one way. */
export interface Measurement {
  readonly name: string;
  /** The contender's name, which rows of one engine share. */
  readonly contender: string;
  /** Milliseconds for each message. */
  readonly ms: readonly number[];
  /** Processor time for all of them; NaN where it cannot be told apart. */
  readonly cpuMs: number;
  readonly peakRssMb: number;
  readonly startMs: number;
  /** The first message after the start. */
  readonly firstMs: number;
}

export interface Missing {
  readonly name: string;
  /** Debian packages. */
  readonly packages: readonly string[];
}

export interface Failure {
  readonly name: string;
  readonly reason: string;
}

export interface Report {
  readonly messages: number;
  readonly bytes: number;
  readonly rules: string;
  readonly isPinned: boolean;
  /** The share of the engines' core that everything else on the machine took meanwhile; NaN when not pinned. */
  readonly othersShare: number;
  /** The first is what the ratios are taken against, unless Presend is missing. */
  readonly measurements: readonly Measurement[];
  readonly missing: readonly Missing[];
  readonly failed: readonly Failure[];
}

/** The contender that the others are compared with. */
const REFERENCE = 'presend';

export function formatReport(report: Report, format: 'terminal' | 'markdown' | 'json'): string {
  if (format === 'json') return JSON.stringify(asJson(report), undefined, 2);
  const formatTable = format === 'markdown' ? formatMarkdownTable : formatTerminalTable;
  const { messages, bytes } = report;
  const paragraphs = [
    `${messages} messages, ${(bytes / messages / 1024).toFixed(1)} KB on average; rules: ${report.rules}`,
    formatTable(speedTable(report)),
    formatTable(startTable(report)),
    [noiseLine(report), ...absentLines(report)].join('\n'),
  ];
  return paragraphs.join('\n\n');
}

interface Figures {
  readonly messagesPerSecond: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
  readonly peakRssMb: number;
}

/** What a row of the table says: times a message, processor time a message. */
export function figuresOf({ ms, cpuMs, peakRssMb }: Measurement): Figures {
  return {
    messagesPerSecond: (1000 * ms.length) / sum(ms),
    meanMs: mean(ms),
    p50Ms: percentile(ms, 0.5),
    p95Ms: percentile(ms, 0.95),
    p99Ms: percentile(ms, 0.99),
    cpuMs: cpuMs / ms.length,
    peakRssMb,
  };
}

function speedTable({ measurements }: Report): Table {
  const reference = measurements.find(({ contender }) => contender === REFERENCE);
  const best = reference === undefined ? undefined : figuresOf(reference);
  const heading = ['engine', 'msg/s', 'mean ms', 'p50', 'p95', 'p99', 'CPU ms', 'peak RSS MB'];
  const ratios = ['Presend is', 'by CPU'];
  const rows = measurements.map((measurement) => {
    const own = figuresOf(measurement);
    return [
      measurement.name,
      decimals(own.messagesPerSecond, 1),
      ...[own.meanMs, own.p50Ms, own.p95Ms, own.p99Ms, own.cpuMs].map((ms) => decimals(ms, 2)),
      decimals(own.peakRssMb, 0),
      ...(best === undefined
        ? []
        : [ratio(best.messagesPerSecond / own.messagesPerSecond), ratio(own.cpuMs / best.cpuMs)]),
    ];
  });
  return [best === undefined ? heading : [...heading, ...ratios], ...rows];
}

function startTable({ measurements }: Report): Table {
  const firstRows = measurements.filter(
    ({ contender }, index) => measurements.findIndex((each) => each.contender === contender) === index,
  );
  const rows = firstRows.map(({ name, startMs, firstMs }) => [
    name,
    decimals(startMs / 1000, 2),
    decimals(firstMs, 0),
  ]);
  return [['cold start', 'ready after s', 'first message ms'], ...rows];
}

function noiseLine({ isPinned, othersShare }: Report): string {
  if (!isPinned) return 'taskset (package util-linux) is not installed: nothing was pinned to a core.';
  return `Each engine ran on one and the same core; other work on it took ${(100 * othersShare).toFixed(0)} % meanwhile.`;
}

function absentLines({ missing, failed }: Report): readonly string[] {
  return [
    ...missing.map(
      ({ name, packages }) => `Missing: ${name}. To get it: apt-get install ${packages.join(' ')}`,
    ),
    ...failed.map(({ name, reason }) => `Failed: ${name}. ${reason}`),
  ];
}

function asJson(report: Report): unknown {
  const measurements = report.measurements.map((measurement) => {
    const { name, contender, startMs, firstMs } = measurement;
    return { name, contender, ...figuresOf(measurement), startMs, firstMs };
  });
  return { ...report, measurements };
}

function decimals(value: number, digits: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(digits);
}

function ratio(value: number): string {
  return Number.isNaN(value) ? '-' : `${value.toFixed(value < 10 ? 1 : 0)} x`;
}
