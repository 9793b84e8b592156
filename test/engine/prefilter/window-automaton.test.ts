import { describe, expect, it } from 'vitest';
import { buildPrefilter } from '../../../src/engine/prefilter/prefilter-data.js';
import { WindowAutomaton } from '../../../src/engine/prefilter/window-automaton.js';
import { setOf } from '../../../src/regex/byte-set.js';
import { randomFrom } from '../../regex/sample.js';

const set = (chars: string) =>
  Array.from(chars, (char) => setOf([char.charCodeAt(0), char.charCodeAt(0)])).reduce((all, one) =>
    all.map((word, index) => word | one[index]!),
  );
const NONE = setOf();

/** Each window as `set gap set gap set`, a dash for no gap. */
function windowsOf(...windows: readonly string[]) {
  return buildPrefilter(
    windows.map((text) => {
      const parts = text.split(' ').map((chars) => (chars === '-' ? NONE : set(chars)));
      const steps = parts.flatMap((part, at) =>
        at % 2 === 0 ? [{ set: part, gap: parts[at + 1] ?? NONE }] : [],
      );
      return { literals: [], windows: [{ steps, lingers: false }], times: 1 };
    }),
  ).windows;
}

function foundIn(automaton: WindowAutomaton, text: string): readonly number[] {
  const found = new Set<number>();
  automaton.scan(Buffer.from(text, 'latin1'), (patterns) =>
    patterns.forEach((pattern) => found.add(pattern)),
  );
  return Array.from(found).sort((a, b) => a - b);
}

describe('windows in a text', () => {
  it.each([
    ['steps side by side', 'aA - bB', 'xAb', [0]],
    ['something between that may not be', 'a - b', 'a b', []],
    ['a gap of any length', 'a ._ b', 'a._._.b', [0]],
    ['a gap of no length', 'a ._ b', 'ab', [0]],
    ['another byte in the gap', 'a ._ b', 'a.x.b', []],
    ['a gap that ends at the wrong byte', 'a ._ b', 'a..', []],
    ['a second beginning inside the first', 'a - a - b', 'aaab', [0]],
    ['a byte beyond ASCII', 'a - \xff', 'a\xff', [0]],
    ['an empty text', 'a', '', []],
  ])('%s', (_, window, text, found) => {
    expect(foundIn(new WindowAutomaton(windowsOf(window)), text)).toEqual(found);
  });

  it('finds those of more than one word of bits', () => {
    const windows = Array.from({ length: 40 }, (_, at) => `${String.fromCharCode(65 + at)} - x - y`);
    const automaton = new WindowAutomaton(windowsOf(...windows));
    expect(foundIn(automaton, 'Axy Bx hxy')).toEqual([0, 39]);
  });

  it('finds the same when a text asks for more states than are kept', () => {
    const windows = windowsOf('a bcd e - f', 'b acd e', 'c - d ab a', 'd abc c - b a f');
    const random = randomFrom(3);
    const roomy = new WindowAutomaton(windows);
    const cramped = new WindowAutomaton(windows, 4);
    for (let count = 0; count < 300; count++) {
      const text = Array.from({ length: 1 + random(30) }, () => 'abcdefg'[random(7)]!).join('');
      expect(foundIn(cramped, text), text).toEqual(foundIn(roomy, text));
    }
  });
});
