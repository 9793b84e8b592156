import type { FeatureKey } from './features.js';

const NO_KEY = -1;

/**
 * Weights by feature, found by a hash of the key in arrays of numbers: a long mail asks for thousands of words, and each
 * feature has a place in further arrays of the same size.
 */
export class WeightTable {
  private readonly keys: Float64Array;
  private readonly weights: Float64Array;
  private readonly mask: number;

  /** With room for so many features. */
  constructor(features: number) {
    let size = 16;
    while (size < 2 * features) size *= 2;
    this.keys = new Float64Array(size).fill(NO_KEY);
    this.weights = new Float64Array(size);
    this.mask = size - 1;
  }

  /** How many places there are. */
  get size(): number {
    return this.keys.length;
  }

  /** The place of a feature, which may be put there if it is new. */
  set(key: FeatureKey, weight: number): number {
    const place = this.find(key);
    this.keys[place] = key;
    this.weights[place] = weight;
    return place;
  }

  /** The place of a feature; negative for one that has no weight. */
  placeOf(key: FeatureKey): number {
    const place = this.find(key);
    return this.keys[place] === key ? place : -1;
  }

  weightAt(place: number): number {
    return this.weights[place] ?? 0;
  }

  /** Where the key stands, or the free place where it would. */
  private find(key: FeatureKey): number {
    const { keys, mask } = this;
    let hash = Math.imul(key, 0x9e3779b1);
    hash ^= hash >>> 15;
    let place = hash & mask;
    while (keys[place] !== key && keys[place] !== NO_KEY) place = (place + 1) & mask;
    return place;
  }
}
