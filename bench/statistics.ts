/** The value that the given share (0 to 1) of the values does not exceed, by nearest rank; NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? NaN;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** NaN of no values. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The exponent k of y = c·x^k that fits best: the least-squares slope of log y over log x. 1 is a straight line
 * through the origin, 2 a parabola; NaN of fewer than two different sizes.
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const centreX = mean(logs.map(({ x }) => x));
  const centreY = mean(logs.map(({ y }) => y));
  const covariance = sum(logs.map(({ x, y }) => (x - centreX) * (y - centreY)));
  const variance = sum(logs.map(({ x }) => (x - centreX) ** 2));
  return variance === 0 ? NaN : covariance / variance;
}
