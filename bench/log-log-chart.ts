import type { Point } from './statistics.js';

export interface Series {
  readonly name: string;
  /** In ascending order of x; all values above 0. */
  readonly points: readonly Point[];
}

export interface Axis {
  readonly label: string;
  /** The text at the grid line of a power of ten. */
  format(value: number): string;
}

export interface Chart {
  readonly title: string;
  /** For those who do not see it: what the lines say. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

const WIDTH = 900;
const HEIGHT = 520;
const PLOT = { left: 70, right: 620, top: 50, bottom: 460 };
const LEGEND = { left: 640, top: 62, step: 24 };

/** Told apart on white and on black; when they are used up, the lines are dashed. */
const COLOURS = ['#d1495b', '#1f7a8c', '#9a6b00', '#6a4c93', '#2e8b57', '#c2571a', '#4169c8'];
const DASHES = ['none', '6 3', '2 3'];

/** A chart with logarithmic axes as an SVG document that follows the reader's light or dark scheme. */
export function logLogChart({ title, description, x, y, series }: Chart): string {
  const points = series.flatMap((each) => each.points);
  const xScale = logScale(
    points.map((point) => point.x),
    PLOT.left,
    PLOT.right,
  );
  const yScale = logScale(
    points.map((point) => point.y),
    PLOT.bottom,
    PLOT.top,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    STYLE,
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${PLOT.left}" y="28">${escapeXml(title)}</text>`,
    ...xScale.decades.map((value) => verticalLine(xScale.at(value), x.format(value))),
    ...yScale.decades.map((value) => horizontalLine(yScale.at(value), y.format(value))),
    `<text class="axis" x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 16}">${escapeXml(x.label)}</text>`,
    `<text class="axis" transform="translate(18 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)">${escapeXml(y.label)}</text>`,
    ...series.map((each, index) => line(each, index, xScale, yScale)),
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = `<style>
  svg { --page: #ffffff; --ink: #1b1b1b; --grid: #d9d9d9; font: 13px system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { svg { --page: #17191c; --ink: #e8e8e8; --grid: #3a3e44; } }
  .page { fill: var(--page); }
  text { fill: var(--ink); }
  .title { font-size: 16px; font-weight: 600; }
  .axis, .across { text-anchor: middle; }
  .along { text-anchor: end; }
  .grid { stroke: var(--grid); }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
</style>`;

interface LogScale {
  at(value: number): number;
  /** The powers of ten that the values lie between, ends included. */
  readonly decades: readonly number[];
}

function logScale(values: readonly number[], from: number, to: number): LogScale {
  const first = Math.floor(Math.log10(Math.min(...values)));
  // One decade at least: values that are all the same still need a width to stand in.
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    decades: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
  };
}

function verticalLine(at: number, label: string): string {
  const x = at.toFixed(1);
  return (
    `<path class="grid" d="M${x} ${PLOT.top}V${PLOT.bottom}"/>` +
    `<text class="across" x="${x}" y="${PLOT.bottom + 18}">${escapeXml(label)}</text>`
  );
}

function horizontalLine(at: number, label: string): string {
  const y = at.toFixed(1);
  return (
    `<path class="grid" d="M${PLOT.left} ${y}H${PLOT.right}"/>` +
    `<text class="along" x="${PLOT.left - 8}" y="${(at + 4).toFixed(1)}">${escapeXml(label)}</text>`
  );
}

function line({ name, points }: Series, index: number, xScale: LogScale, yScale: LogScale): string {
  const colour = COLOURS[index % COLOURS.length] ?? 'currentColor';
  const dash = DASHES[Math.floor(index / COLOURS.length) % DASHES.length] ?? 'none';
  const stroke = `stroke="${colour}" stroke-dasharray="${dash}"`;
  const path = points.map(({ x, y }) => `${xScale.at(x).toFixed(1)} ${yScale.at(y).toFixed(1)}`).join('L');
  const y = LEGEND.top + index * LEGEND.step;
  return (
    (path === '' ? '' : `<path class="line" ${stroke} d="M${path}"/>`) +
    `<path class="line" ${stroke} d="M${LEGEND.left} ${y}h24"/>` +
    `<text x="${LEGEND.left + 32}" y="${y + 4}">${escapeXml(name)}</text>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
