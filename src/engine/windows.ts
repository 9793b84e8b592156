import type { Range } from '../message/span.js';

/** A stretch of a text with the places in it where a match may begin. */
export interface Window extends Range {
  /** The first and the last place; the text around them is there for what a pattern looks at. */
  readonly first: number;
  readonly last: number;
}

/** The whole range: a match may begin anywhere. */
export function wholeOf({ start, end }: Range): Window {
  return { start, end, first: start, last: end };
}

/** Beyond this share of a range its windows save nothing. */
const MAX_SHARE = 0.5;

/**
 * The stretches of a range that a pattern must be run on, given the places (sorted; each inside a stretch of letters
 * of which a match holds one), how far it looks (`Pattern.reach`), and the gaps of the text. A match that begins in a
 * window at one of its places looks at nothing beyond the window, so it is found there as it would be in the whole
 * range.
 */
export function windowsAround(
  text: string,
  range: Range,
  places: readonly number[],
  reach: number | 'line',
  gaps: readonly Range[],
): readonly Window[] {
  const windows: Window[] = [];
  const enough = (range.end - range.start) * MAX_SHARE;
  let covered = 0;
  for (let index = firstFrom(places, range.start); index < places.length; index++) {
    const place = places[index] ?? Infinity;
    if (place >= range.end) break;
    const before = windows[windows.length - 1];
    if (before !== undefined && reach === 'line' && place < before.end) {
      windows[windows.length - 1] = { ...before, last: place };
      continue;
    }
    const seen = reach === 'line' ? lineAround(text, place) : reachAround(place, reach, gaps);
    const first = Math.max(range.start, seen.start);
    // One more on either side, for what stands around a match: \b, ^ and $.
    const start = Math.max(range.start, first - 1);
    const end = Math.min(range.end, seen.end + 1);
    if (before !== undefined && start <= before.end) {
      windows[windows.length - 1] = { start: before.start, end, first: before.first, last: place };
      covered += end - before.end;
    } else {
      windows.push({ start, end, first, last: place });
      covered += end - start;
    }
    if (covered > enough) return [wholeOf(range)];
  }
  return windows;
}

/** White space that is longer than its one character, in order; what `Pattern.reach` counts as one. */
export function gapsIn(text: string): readonly Range[] {
  const gaps: Range[] = [];
  const spaces = /\s{2,}/g;
  for (let match = spaces.exec(text); match !== null; match = spaces.exec(text)) {
    gaps.push({ start: match.index, end: spaces.lastIndex });
  }
  return gaps;
}

function lineAround(text: string, place: number): Range {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end };
}

/** So many characters before and after a place, a gap counted as one. */
function reachAround(place: number, reach: number, gaps: readonly Range[]): Range {
  let start = place - reach;
  let end = place + reach;
  const next = firstGapFrom(gaps, place);
  for (let index = next - 1; index >= 0; index--) {
    const gap = gaps[index];
    if (gap === undefined || gap.end <= start) break;
    start -= gap.end - gap.start - 1;
  }
  for (let index = Math.max(0, next - 1); index < gaps.length; index++) {
    const gap = gaps[index];
    if (gap === undefined || gap.start >= end) break;
    if (gap.end > place) end += gap.end - gap.start - 1;
  }
  return { start, end };
}

/** Index of the first of the sorted places at or after an offset. */
function firstFrom(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first gap that begins at or after an offset. */
function firstGapFrom(gaps: readonly Range[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
