/** Logistic regression over sparse features that are there or not; the same examples give the same weights. */

export interface Example {
  /** Numbers of the features it has, each once. */
  readonly features: Int32Array;
  readonly isSpam: boolean;
  /** How much it counts; 1 is average. */
  readonly weight: number;
  /** Log-odds that the rules give it by judgement: what is learned is what they leave open. */
  readonly offset: number;
}

export interface Fit {
  readonly bias: number;
  /** One for each feature. */
  readonly weights: Float64Array;
}

export interface FitOptions {
  /** Features that each example is taken to have besides its own. */
  readonly smoothing: number;
  /** Pull of each feature's weight to zero (ridge); its length is the number of features. */
  readonly decay: Float64Array;
  readonly iterations: number;
}

/** Steps whose curvature is remembered (Nocedal & Wright, Numerical Optimization, algorithm 7.4). */
const MEMORY = 8;

/** L-BFGS with a backtracking line search. The bias is the last of the parameters and not pulled to zero. */
export function fit(examples: readonly Example[], { smoothing, decay, iterations }: FitOptions): Fit {
  const size = decay.length;
  const scales = examples.map(({ features }) => 1 / Math.sqrt(features.length + smoothing));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);

  /** Mean loss at a point, its slope written to `gradient`. */
  const lossAt = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    examples.forEach(({ features, isSpam, weight, offset }, index) => {
      const scale = scales[index] ?? 1;
      let sum = 0;
      for (const feature of features) sum += point[feature] ?? 0;
      const logOdds = offset + (point[size] ?? 0) + sum * scale;
      const signed = isSpam ? logOdds : -logOdds;
      loss += (weight / total) * (signed > 30 ? 0 : signed < -30 ? -signed : Math.log1p(Math.exp(-signed)));
      const error = (weight / total) * (1 / (1 + Math.exp(-logOdds)) - (isSpam ? 1 : 0));
      const slope = error * scale;
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
      gradient[size] = (gradient[size] ?? 0) + error;
    });
    for (let at = 0; at < size; at++) {
      const weight = point[at] ?? 0;
      const pull = decay[at] ?? 0;
      loss += (pull * weight * weight) / 2;
      gradient[at] = (gradient[at] ?? 0) + pull * weight;
    }
    return loss;
  };

  let point = new Float64Array(size + 1);
  let gradient = new Float64Array(size + 1);
  let loss = lossAt(point, gradient);
  const past: { readonly step: Float64Array; readonly change: Float64Array; readonly curvature: number }[] =
    [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, past);
    const slope = dot(direction, gradient);
    if (slope > -1e-12) break;
    const next = { point: new Float64Array(size + 1), gradient: new Float64Array(size + 1), loss: Infinity };
    for (let length = 1; length > 1e-6; length /= 2) {
      for (let at = 0; at <= size; at++) next.point[at] = (point[at] ?? 0) + length * (direction[at] ?? 0);
      next.loss = lossAt(next.point, next.gradient);
      if (next.loss <= loss + 1e-4 * length * slope) break;
    }
    if (next.loss >= loss) break;
    const step = minus(next.point, point);
    const change = minus(next.gradient, gradient);
    const curvature = dot(step, change);
    if (curvature > 1e-12) past.push({ step, change, curvature });
    if (past.length > MEMORY) past.shift();
    ({ point, gradient, loss } = next);
  }
  return { bias: point[size] ?? 0, weights: point.slice(0, size) };
}

function descent(
  gradient: Float64Array,
  past: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly curvature: number }[],
): Float64Array {
  const direction = gradient.slice();
  const shares: number[] = [];
  for (const { step, change, curvature } of past.slice().reverse()) {
    const share = dot(step, direction) / curvature;
    shares.push(share);
    add(direction, change, -share);
  }
  const last = past[past.length - 1];
  const scale = last === undefined ? 1 : last.curvature / dot(last.change, last.change);
  for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
  for (const { step, change, curvature } of past) {
    add(direction, step, (shares.pop() ?? 0) - dot(change, direction) / curvature);
  }
  for (let at = 0; at < direction.length; at++) direction[at] = -(direction[at] ?? 0);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const difference = a.slice();
  add(difference, b, -1);
  return difference;
}

function add(to: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (other[at] ?? 0);
}
