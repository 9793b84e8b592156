interface Curve {
  readonly name: string;
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

const SIZE = 420;
const MARGIN = 60;

/** False alarms shown: the left end is the only part anybody would run a filter at. */
const LARGEST_FALSE_ALARM = 0.1;

const DASHES = ['', '7 4', '2 3', '9 3 2 3'];

/** Receiver operating characteristic as SVG: caught against false alarms, told apart by dashes as well as by name. */
export function rocChart(curves: readonly Curve[]): string {
  const x = (rate: number): string => (MARGIN + (SIZE * rate) / LARGEST_FALSE_ALARM).toFixed(1);
  const y = (rate: number): string => (MARGIN + SIZE * (1 - rate)).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<text x="${String(MARGIN - 8)}" y="${y(part)}" text-anchor="end" dy="4">${String(part * 100)} %</text>` +
      `<line x1="${String(MARGIN)}" x2="${String(MARGIN + SIZE)}" y1="${y(part)}" y2="${y(part)}" class="grid"/>` +
      `<text x="${x(part * LARGEST_FALSE_ALARM)}" y="${String(MARGIN + SIZE + 20)}" text-anchor="middle">${(part * LARGEST_FALSE_ALARM * 100).toFixed(1)} %</text>`,
  );
  const lines = curves.map(({ name, positives, negatives }, index) => {
    const points = pointsOf(positives, negatives).map(([alarm, caught]) => `${x(alarm)},${y(caught)}`);
    const dash = DASHES[index % DASHES.length] ?? '';
    const legend = MARGIN + SIZE - 20 * (curves.length - index);
    return (
      `<polyline class="curve" stroke-dasharray="${dash}" points="${points.join(' ')}"/>` +
      `<line class="curve" stroke-dasharray="${dash}" x1="${String(MARGIN + SIZE - 190)}" x2="${String(MARGIN + SIZE - 150)}" y1="${String(legend)}" y2="${String(legend)}"/>` +
      `<text x="${String(MARGIN + SIZE - 144)}" y="${String(legend + 4)}">${name}</text>`
    );
  });
  const whole = String(SIZE + 2 * MARGIN);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" font-family="sans-serif" font-size="12" role="img">\n` +
    '<title>Unwanted mail caught against false alarms, by source left out of the training</title>\n' +
    '<style>text{fill:#222}.grid{stroke:#ccc}.curve{fill:none;stroke:#0a4a8c;stroke-width:2}svg{background:#fff}</style>\n' +
    `${ticks.join('\n')}\n${lines.join('\n')}\n` +
    `<text x="${String(MARGIN + SIZE / 2)}" y="${String(MARGIN + SIZE + 44)}" text-anchor="middle">honest mail over the threshold</text>\n` +
    `<text x="${String(MARGIN)}" y="${String(MARGIN - 20)}">unwanted mail over the threshold</text>\n</svg>\n`
  );
}

/** False-alarm rate and catch rate from the strictest threshold to the edge of the chart. */
function pointsOf(
  positives: readonly number[],
  negatives: readonly number[],
): readonly (readonly [number, number])[] {
  const thresholds = [...new Set(negatives)].sort((a, b) => b - a);
  const points: (readonly [number, number])[] = [];
  for (const threshold of thresholds) {
    const alarm = negatives.filter((score) => score > threshold).length / negatives.length;
    if (alarm > LARGEST_FALSE_ALARM) break;
    points.push([alarm, positives.filter((score) => score > threshold).length / positives.length]);
  }
  return points;
}
