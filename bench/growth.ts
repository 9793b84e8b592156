/**
 * `npm run bench:growth`: the time that Presend takes for one message against the message's size, for several kinds of
 * content. Prints the exponent of the growth for each kind and draws docs/growth.svg.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { PresendProcess } from './contenders/presend.js';
import type { Shape } from './growth-shapes.js';
import { SHAPES } from './growth-shapes.js';
import type { Series } from './log-log-chart.js';
import { logLogChart } from './log-log-chart.js';
import type { Point } from './statistics.js';
import { growthExponent } from './statistics.js';
import { formatTerminalTable } from './table.js';
import { Workplace } from './workplace.js';

const CHART = fileURLToPath(new URL('../docs/growth.svg', import.meta.url));
const RULES = '/usr/share/spamassassin';

const SMALLEST_BYTES = 1024;
const LARGEST_BYTES = 10 * 1024 * 1024;
const STEP = 2;

/** From here on what a message costs whatever its size no longer hides how the rest grows. */
const FIT_FROM_BYTES = 64 * 1024;

/** A message is checked again until so much time was measured, at most so often: the fastest counts. */
const ENOUGH_MS = 150;
const MAX_REPEATS = 20;

/** A shape that needs longer than this is stopped: its growth is known by then. */
const TIMEOUT_MS = 30_000;

interface Growth extends Series {
  /** Whether a size took too long, so that bigger ones were not tried. */
  readonly isStopped: boolean;
}

const HEADING = ['shape', 'exponent', 'ms at 1 KB', 'ms at 64 KB', 'ms at 1 MB', 'ms at 10 MB'];

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rules: { type: 'string', default: RULES },
      output: { type: 'string', default: CHART },
      only: { type: 'string' },
    },
  });
  const names = values.only?.split(',');
  const shapes = SHAPES.filter(({ name }) => names === undefined || names.includes(name));
  const workplace = new Workplace();
  try {
    const grown: Growth[] = [];
    for (const shape of shapes) grown.push(await measure(workplace, values.rules, shape));
    console.log(formatTerminalTable([HEADING, ...grown.map(rowOf)]));
    writeFileSync(values.output, chartOf(grown));
    return grown.some(({ isStopped }) => isStopped) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    workplace.close();
  }
}

async function measure(workplace: Workplace, rulesFolder: string, shape: Shape): Promise<Growth> {
  const presend = await PresendProcess.start(workplace, rulesFolder);
  const file = join(workplace.folder, 'growth.eml');
  const points: Point[] = [];
  const isOverTime = (error: unknown): boolean =>
    error instanceof Error && error.message.includes('no answer');
  try {
    await warmUp(presend, file, shape);
    for (const size of sizes()) {
      const text = shape.build(size);
      writeFileSync(file, text, 'latin1');
      points.push({ x: text.length, y: await fastest(presend, file) });
      process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${shape.name}: ${inBytes(size)}\n`);
    }
    return { name: shape.name, points, isStopped: false };
  } catch (error) {
    if (!isOverTime(error)) throw error;
    return { name: shape.name, points, isStopped: true };
  } finally {
    await presend.stop();
  }
}

function sizes(): readonly number[] {
  const steps: number[] = [];
  for (let size = SMALLEST_BYTES; size < LARGEST_BYTES; size *= STEP) steps.push(size);
  return [...steps, LARGEST_BYTES];
}

/** Middle-sized messages of the same shape, until V8 has compiled what they need. */
async function warmUp(presend: PresendProcess, file: string, shape: Shape): Promise<void> {
  writeFileSync(file, shape.build(16 * 1024), 'latin1');
  await presend.check(
    Array.from({ length: MAX_REPEATS }, () => file),
    TIMEOUT_MS,
  );
}

async function fastest(presend: PresendProcess, file: string): Promise<number> {
  const measured: number[] = [];
  let spent = 0;
  while (spent < ENOUGH_MS && measured.length < MAX_REPEATS) {
    const [ms = NaN] = await presend.check([file], TIMEOUT_MS);
    measured.push(ms);
    spent += ms;
  }
  return Math.min(...measured);
}

function rowOf({ name, points, isStopped }: Growth): readonly string[] {
  const at = (bytes: number): string => {
    const point = points.find(({ x }) => x >= bytes);
    return point === undefined ? '-' : inMs(point.y);
  };
  const last = points[points.length - 1];
  return [
    name,
    exponentOf(points).toFixed(2),
    at(SMALLEST_BYTES),
    at(64 * 1024),
    at(1024 * 1024),
    isStopped ? `over ${inMs(TIMEOUT_MS)}` : last === undefined ? '-' : inMs(last.y),
  ];
}

function exponentOf(points: readonly Point[]): number {
  return growthExponent(points.filter(({ x }) => x >= FIT_FROM_BYTES));
}

function chartOf(grown: readonly Growth[]): string {
  return logLogChart({
    title: 'Time for one message against its size',
    description: `Both axes are logarithmic; a slope of 1 is time in proportion to size. Slopes above ${inBytes(FIT_FROM_BYTES)}: ${grown
      .map(({ name, points }) => `${name} ${exponentOf(points).toFixed(2)}`)
      .join(', ')}.`,
    x: { label: 'size of the message', format: inBytes },
    y: { label: 'milliseconds', format: inMs },
    series: grown.map(({ name, points }) => ({ name: `${name} (${exponentOf(points).toFixed(2)})`, points })),
  });
}

function inBytes(bytes: number): string {
  if (bytes >= 1e6) return `${Number((bytes / 1e6).toPrecision(2))} MB`;
  return bytes >= 1e3 ? `${Number((bytes / 1e3).toPrecision(2))} KB` : `${bytes} B`;
}

function inMs(ms: number): string {
  return ms >= 10 ? ms.toFixed(0) : String(Number(ms.toPrecision(2)));
}
