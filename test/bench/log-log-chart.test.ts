import { expect, it } from 'vitest';
import { logLogChart } from '../../bench/log-log-chart.js';

const format = (value: number): string => `${value} u`;
const CHART = {
  title: 'Time <and> size',
  description: 'Everything is "fine" & straight.',
  x: { label: 'size', format },
  y: { label: 'time', format },
  series: [
    {
      name: 'prose & more',
      points: [
        { x: 1, y: 0.1 },
        { x: 10, y: 1 },
        { x: 100, y: 10 },
      ],
    },
    { name: 'measured once', points: [{ x: 100, y: 5 }] },
  ],
};

const svg = logLogChart(CHART);

it('draws equal factors at equal distances', () => {
  const path = / d="M([^"]*L[^"]*)"/.exec(svg)![1]!;
  const [first, second, third] = path.split('L').map((pair) => pair.split(' ').map(Number));
  expect(second![0]! - first![0]!).toBeCloseTo(third![0]! - second![0]!, 1);
  expect(first![1]! - second![1]!).toBeCloseTo(second![1]! - third![1]!, 1);
  expect(second![1]!).toBeLessThan(first![1]!);
});

it('labels every power of ten between the ends', () => {
  for (const label of ['1 u', '10 u', '100 u', '0.1 u']) expect(svg).toContain(`>${label}</text>`);
});

it('tells its title and its content to those who do not see it', () => {
  expect(svg).toContain('role="img" aria-labelledby="title desc"');
  expect(svg).toContain('<title id="title">Time &lt;and&gt; size</title>');
  expect(svg).toContain('<desc id="desc">Everything is &quot;fine&quot; &amp; straight.</desc>');
});

it('follows the dark scheme of whoever reads it', () => {
  expect(svg).toContain('@media (prefers-color-scheme: dark)');
});

it('names each line', () => {
  expect(svg).toContain('>prose &amp; more</text>');
  expect(svg).toContain('>measured once</text>');
});

it('survives a single point and a line without any', () => {
  const odd = logLogChart({
    ...CHART,
    series: [
      { name: 'one', points: [{ x: 10, y: 10 }] },
      { name: 'none', points: [] },
    ],
  });
  expect(odd).not.toContain('NaN');
});
