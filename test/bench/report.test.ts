import { describe, expect, it } from 'vitest';
import type { Measurement, Report } from '../../bench/report.js';
import { figuresOf, formatReport } from '../../bench/report.js';

const PRESEND: Measurement = {
  name: 'Presend',
  contender: 'presend',
  ms: [1, 2, 3, 2],
  cpuMs: 8,
  peakRssMb: 101.4,
  startMs: 400,
  firstMs: 30,
};
const PEER: Measurement = {
  ...PRESEND,
  name: 'peer in process',
  contender: 'peer',
  ms: [10, 20, 30, 20],
  cpuMs: 120,
};
const PART: Measurement = { ...PEER, name: '- a part of it', cpuMs: NaN };

const REPORT: Report = {
  messages: 4,
  bytes: 8192,
  rules: '/rules',
  isPinned: true,
  othersShare: 0.256,
  measurements: [PRESEND, PEER, PART],
  missing: [{ name: 'rspamd', packages: ['rspamd'] }],
  failed: [{ name: 'spamd', reason: 'no answer in 60 s' }],
};

it('makes a rate of the time that all messages took together', () => {
  expect(figuresOf(PRESEND)).toEqual({
    messagesPerSecond: 500,
    meanMs: 2,
    p50Ms: 2,
    p95Ms: 3,
    p99Ms: 3,
    cpuMs: 2,
    peakRssMb: 101.4,
  });
});

describe('the table', () => {
  const lines = formatReport(REPORT, 'terminal').split('\n');
  const cells = (name: string): readonly string[] =>
    lines
      .find((line) => line.startsWith(name))!
      .split(/\s{2,}/)
      .slice(1);

  it('says how many times as fast Presend is, by the clock and by processor time', () => {
    expect(cells('peer in process').slice(-2)).toEqual(['10 x', '15 x']);
  });

  it('leaves open what could not be told apart', () => {
    expect(cells('- a part of it')).toContain('-');
  });

  it('tells what a missing peer is called in Debian, what failed and why, and what else the machine did', () => {
    expect(lines).toContain('Missing: rspamd. To get it: apt-get install rspamd');
    expect(lines).toContain('Failed: spamd. no answer in 60 s');
    expect(lines.join('\n')).toContain('took 26 % meanwhile');
  });

  it('has a cold start for each engine, not for each way to ask it', () => {
    const start = lines.findIndex((line) => line.startsWith('cold start'));
    const names = lines.slice(start + 2, lines.indexOf('', start)).map((line) => line.split(/\s{2,}/)[0]);
    expect(names).toEqual(['Presend', 'peer in process']);
  });

  it('has no ratios when there is nothing to compare with', () => {
    expect(formatReport({ ...REPORT, measurements: [PEER] }, 'terminal')).not.toContain(' x');
  });
});

it('gives figures instead of single times as JSON', () => {
  const json = JSON.parse(formatReport(REPORT, 'json'));
  expect(json.measurements[0]).toMatchObject({ contender: 'presend', messagesPerSecond: 500 });
  expect(json.measurements[0]).not.toHaveProperty('ms');
  expect(json.missing).toEqual(REPORT.missing);
});
