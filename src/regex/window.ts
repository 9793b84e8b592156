import { has, isSame } from './byte-set.js';
import { COMMON, COMMON_RATE, rateOfSet } from './byte-rates.js';
import type { Step } from './steps.js';

/** The first step's byte, any number of bytes of its gap, the second step's byte, and so on; the last gap is void. */
export interface Window {
  readonly steps: readonly Step[];
  /** Once begun it stays under way for long, so that it tends to be in many stages at once. */
  readonly lingers: boolean;
}

/** A window with what it is expected to bring and to cost, both in runs of its pattern for each byte of text. */
export interface RatedWindow {
  readonly window: Window;
  readonly rate: number;
  readonly cost: number;
}

/** Few windows need as many steps to be rare: most end where a further step no longer pays. */
const MAX_WINDOW = 16;

/** Where a gap takes every byte, this is how many a line of text offers. */
export const LINE = 300;

/** A byte that follows one of its own kind is no surprise: spaces, digits and letters come in rows. */
const SAME_AGAIN = 0.5;

/** What it costs that a window is under way at every byte: whoever looks for it must tell apart what is under way. */
const COST_UNDER_WAY = 2 ** -9;

/** What one more step costs however rare it is. */
const STEP_COST = 2 ** -22;

/** From this many bytes on, a window that has begun counts as one that lingers. */
const LINGERING = 0.8;

/** The stretch of the steps that is rare, short and seldom under way; `weight` is how much a needless run costs. */
export function windowIn(steps: readonly Step[], weight: number): RatedWindow | undefined {
  let least = Infinity;
  let best: Omit<RatedWindow, 'window'> | undefined;
  let stretch: readonly [first: number, end: number] = [0, 0];
  for (let first = 0; first < steps.length; first++) {
    let cost = 0;
    let rate = 1;
    let before: Step | undefined;
    for (let last = first; last < steps.length && last < first + MAX_WINDOW; last++) {
      const step = steps[last];
      if (step === undefined) break;
      if (before !== undefined) cost += STEP_COST + COST_UNDER_WAY * Math.min(1, rate * lengthOf(before));
      rate *= chanceOf(step, before);
      if (rate * weight + cost < least) {
        const isCommon = rate < COMMON_RATE && occursInCommon(steps, first, last + 1);
        const expected = isCommon ? COMMON_RATE : rate;
        if (expected * weight + cost < least) {
          least = expected * weight + cost;
          best = { rate: expected, cost };
          stretch = [first, last + 1];
        }
      }
      before = step;
    }
  }
  if (best === undefined) return undefined;
  const window = steps.slice(...stretch);
  return { window: { steps: window, lingers: bytesUnderWay(window) >= LINGERING }, ...best };
}

function occursInCommon(steps: readonly Step[], first: number, end: number): boolean {
  for (let at = 0; at + end - first <= COMMON.length; at++) {
    let next = first;
    while (next < end && has(steps[next]?.set ?? [], COMMON.charCodeAt(at + next - first))) next++;
    if (next === end) return true;
  }
  return false;
}

/** How long the window is expected to be under way once its first step is made, all its stages together. */
function bytesUnderWay(steps: readonly Step[]): number {
  let chance = 1;
  let bytes = 0;
  let before: Step | undefined;
  for (const step of steps) {
    if (before !== undefined) {
      bytes += chance * (lengthOf(before) - 1);
      chance = Math.min(1, chance * chanceOf(step, before));
      bytes += chance;
    }
    before = step;
  }
  return bytes;
}

/** The chance that the step comes next, or ends the gap that the one before it has. */
function chanceOf(step: Step, before: Step | undefined): number {
  const chance = rateOfSet(step.set);
  if (before === undefined) return chance;
  return lengthOf(before) * (isSame(before.set, step.set) ? Math.max(chance, SAME_AGAIN) : chance);
}

/** How long a step and the gap behind it are expected to last. */
function lengthOf({ gap }: Step): number {
  return Math.min(LINE, 1 / (1 - rateOfSet(gap)));
}
