/** Figures that say how well scores tell two kinds of mail apart. */

/** Area under the ROC curve: how often a mail of the first kind scores above one of the second; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, is: 1 })),
    ...negatives.map((score) => ({ score, is: 0 })),
  ];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    let tied = 0;
    while (to < all.length && all[to]?.score === all[from]?.score) tied += all[to++]?.is ?? 0;
    rankSum += (tied * (from + to + 1)) / 2;
    from = to;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}

/** The lowest score that at most this share of the mails lies above. */
export function scoreExceededBy(scores: readonly number[], share: number): number {
  const sorted = scores.slice().sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

export function shareWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value at or below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
