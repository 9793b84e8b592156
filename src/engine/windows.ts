import type { Range } from '../message/span.js';
import type { Places } from './gram-places.js';

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

/** What a match holds in one of a pattern's ways (`Need`), where it stands in the text. */
export interface Sought {
  /** Of each gram: every place inside a stretch of letters of which a match holds one. */
  readonly places: readonly Places[];
  /** Of each gram: a match holds one of these too. */
  readonly near: readonly Places[] | undefined;
  readonly reach: number | 'line';
}

/**
 * The stretches of a range that a pattern must be run on, given the gaps of the text. A match that begins in a window at
 * one of its places looks at nothing beyond the window, so it is found there as it would be in the whole range.
 */
export function windowsAround(
  text: string,
  range: Range,
  sought: readonly Sought[],
  gaps: Gaps,
): readonly Window[] {
  const windows: Window[] = [];
  for (const { places, near, reach } of sought) {
    for (const each of places) addWindows(windows, text, range, each, near, reach, gaps);
  }
  if (windows.length > 1) windows.sort((a, b) => a.start - b.start);
  const merged: Writable<Window>[] = [];
  let covered = 0;
  for (const window of windows) {
    const { start, end, first, last } = window;
    const before = merged[merged.length - 1];
    if (before !== undefined && start <= before.end) {
      covered += Math.max(0, end - before.end);
      before.end = Math.max(before.end, end);
      before.last = Math.max(before.last, last);
    } else {
      covered += end - start;
      merged.push({ start, end, first, last });
    }
  }
  return covered > (range.end - range.start) * MAX_SHARE ? [wholeOf(range)] : merged;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A window for each place of one gram. */
function addWindows(
  windows: Window[],
  text: string,
  range: Range,
  places: Places,
  near: Sought['near'],
  reach: Sought['reach'],
  gaps: Gaps,
): void {
  let seen: Range = { start: 0, end: 0 };
  // Nearly every place is turned away for what is not near it: told at once where nothing is even further away.
  const cursors = near === undefined || reach === 'line' ? undefined : near.map(({ from }) => from);
  const furthest = reach === 'line' ? 0 : reach + gaps.extra;
  for (let index = firstFrom(places, range.start); index < places.to; index++) {
    const place = places.list[index] ?? Infinity;
    if (place >= range.end) break;
    if (near !== undefined && cursors !== undefined && !isAnyWithin(near, cursors, place, furthest)) continue;
    const isSame = reach === 'line' && place < seen.end;
    if (!isSame) seen = reach === 'line' ? lineAround(text, place) : reachAround(place, reach, gaps);
    if (near !== undefined && !isAnyIn(near, seen)) continue;
    const first = Math.max(range.start, seen.start);
    windows.push({
      // One more on either side, for what stands around a match: \b, ^ and $.
      start: Math.max(range.start, first - 1),
      end: Math.min(range.end, seen.end + 1),
      first,
      last: place,
    });
  }
}

/** Whether one of the lists has a place so near; cursors into them go on from call to call, with growing places. */
function isAnyWithin(lists: readonly Places[], cursors: number[], place: number, distance: number): boolean {
  return lists.some(({ list, to }, index) => {
    let cursor = cursors[index] ?? 0;
    while (cursor < to && (list[cursor] ?? 0) < place - distance) cursor++;
    cursors[index] = cursor;
    return cursor < to && (list[cursor] ?? 0) <= place + distance;
  });
}

function isAnyIn(lists: readonly Places[], { start, end }: Range): boolean {
  return lists.some((places) => {
    const first = firstFrom(places, start);
    return first < places.to && (places.list[first] ?? Infinity) < end;
  });
}

/** White space that is longer than its one character; what `Need.reach` counts as one. */
export interface Gaps {
  /** In order. */
  readonly ranges: readonly Range[];
  /** Characters beyond the first of each. */
  readonly extra: number;
}

export function gapsIn(text: string): Gaps {
  const ranges: Range[] = [];
  let extra = 0;
  const spaces = /\s{2,}/g;
  for (let match = spaces.exec(text); match !== null; match = spaces.exec(text)) {
    ranges.push({ start: match.index, end: spaces.lastIndex });
    extra += match[0].length - 1;
  }
  return { ranges, extra };
}

function lineAround(text: string, place: number): Range {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end };
}

/** So many characters before and after a place, a gap counted as one. */
function reachAround(place: number, reach: number, { ranges: gaps }: Gaps): Range {
  let start = place - reach;
  let end = place + reach;
  const next = firstIndex(0, gaps.length, (index) => (gaps[index]?.start ?? Infinity) >= place);
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

/** Index in their list of the first of the places at or after an offset. */
function firstFrom({ list, from, to }: Places, offset: number): number {
  return firstIndex(from, to, (index) => (list[index] ?? Infinity) >= offset);
}

/** The first index from which on something holds, found by halves; `to` where it holds nowhere. */
function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
