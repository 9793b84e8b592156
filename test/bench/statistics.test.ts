import { describe, expect, it } from 'vitest';
import { growthExponent, mean, percentile } from '../../bench/statistics.js';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    ['median', 0.5, 50],
    ['95th', 0.95, 95],
    ['99th', 0.99, 99],
    ['all of them', 1, 100],
    ['none of them', 0, 1],
  ])('gives a value that occurred, whatever their order: %s', (_, share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });

  it('of few values gives the next one up', () => {
    expect(percentile([1, 2, 1000], 0.95)).toBe(1000);
    expect(percentile([1, 2, 1000], 0.5)).toBe(2);
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
    expect(mean([])).toBeNaN();
  });
});

describe('growthExponent', () => {
  const sizes = [1, 2, 4, 8, 1000];

  it.each([
    ['a constant', (x: number) => 7 + 0 * x, 0],
    ['a straight line', (x: number) => 3 * x, 1],
    ['a square', (x: number) => 0.01 * x ** 2, 2],
  ])('finds %s', (_, f, expected) => {
    expect(growthExponent(sizes.map((x) => ({ x, y: f(x) })))).toBeCloseTo(expected, 10);
  });

  it('cannot tell from one size', () => {
    expect(growthExponent([{ x: 5, y: 1 }])).toBeNaN();
    expect(growthExponent([])).toBeNaN();
  });
});
