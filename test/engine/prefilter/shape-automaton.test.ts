import { describe, expect, it } from 'vitest';
import { ShapeAutomaton, type Followed } from '../../../src/engine/prefilter/shape-automaton.js';
import { parsePattern } from '../../../src/regex/parse.js';
import { shapeOf } from '../../../src/regex/shape.js';
import type { Shape } from '../../../src/regex/shape-format.js';
import { translatePattern } from '../../../src/regex/translate.js';
import { spansOf } from '../../regex/compare.js';
import { randomPattern } from '../../regex/random-pattern.js';
import { mutationOf, randomFrom, sampleOf } from '../../regex/sample.js';

function shape(source: string, flags = 'i'): Shape {
  const made = shapeOf(parsePattern(source, flags).root);
  if (made === undefined) throw new Error(`no shape: ${source}`);
  return JSON.parse(JSON.stringify(made)) as Shape;
}

function follow(automaton: ShapeAutomaton, text: string): Followed {
  return automaton.follow(Buffer.from(text, 'latin1'));
}

function followed(source: string, text: string, flags = 'i'): Followed {
  return follow(ShapeAutomaton.of(shape(source, flags))!, text);
}

describe('what a text matches, told in one pass', () => {
  it.each([
    ['a word', 'lottery', 'You won the LOTTERY', 'a lotto'],
    ['choices', '(?:cat|dog)s?!', 'dogs!', 'dog s!'],
    ['rounds', '(?:ab){2,3}c', 'xababc', 'abc'],
    ['many rounds', 'a{3}b', 'aaab', 'aab'],
    ['the start of the text', '^from', 'From me', 'it is from me'],
    ['the end of the text', 'bye\\z', 'good bye', 'bye now'],
    ['boundaries of words', '\\bart\\b', 'modern art!', 'party'],
    ['no boundaries of words', '\\Bart\\B', 'party', 'art'],
    ['line ends', '(?m:ham$)', 'ham\neggs', 'hammer'],
    ['line starts before a character', '(?m:^eggs)', 'ham\neggs', 'ham eggs'],
    ['bytes beyond ASCII', '\\xe9t\\xe9', '\xe9t\xe9', 'ete'],
  ])('follows %s', (_, source, matching, other) => {
    expect(followed(source, matching)).toBe('match');
    expect(followed(source, other)).toBe('none');
  });

  it('says whether a match of the shape is one of the pattern', () => {
    expect(shape('a(?:b|c)*d').isExact).toBe(true);
    expect(shape('a(?!b)').isExact).toBeUndefined();
    expect(shape('(a)\\1').isExact).toBeUndefined();
    expect(shape('a{30}').isExact).toBeUndefined();
    expect(shape('(?>a|ab)c').isExact).toBeUndefined();
    expect(shape('a++a').isExact).toBeUndefined();
  });

  it('knows that there is none without running what goes backwards and forwards for ages', () => {
    const text = 'a'.repeat(100_000);
    expect(followed('(?:a+)+b', text)).toBe('none');
    expect(followed('(?:a|a)*c', text)).toBe('none');
  });

  it('tells when a text asks for more than it keeps, and follows the next text all the same', () => {
    const random = randomFrom(7);
    const noise = Array.from({ length: 400_000 }, () => 'ab'[random(2)]).join('');
    // Which of the last 19 letters were an a: half a million states.
    const automaton = ShapeAutomaton.of(shape('a(?:[ab][ab][ab][ab][ab][ab][ab][ab][ab]){2}c'))!;
    expect(follow(automaton, noise)).toBe('unknown');
    expect(follow(automaton, 'xabababababababababababx')).toBe('none');
    expect(follow(automaton, `a${'b'.repeat(18)}c`)).toBe('match');
  });

  it('makes no automaton of counts that multiply to millions', () => {
    expect(ShapeAutomaton.of(shape('(?:(?:(?:(?:(?:(?:(?:a{5}){5}){5}){5}){5}){5}){5}){5}'))).toBeUndefined();
  });

  it('has no shape for a pattern that waits for what others find', () => {
    expect(shapeOf(parsePattern('a%{NAME}b', '').root)).toBeUndefined();
  });

  it('agrees with the pattern on random patterns and texts', () => {
    const random = randomFrom(20_261);
    const counts = { none: 0, match: 0, unknown: 0 };
    for (let round = 0; round < 6000; round++) {
      const { source, flags } = randomPattern(random);
      const translation = translatePattern({ source, flags });
      if (translation.kind !== 'translated' || translation.slots !== undefined) continue;
      const { root } = parsePattern(source, flags);
      const made = shapeOf(root)!;
      const automaton = ShapeAutomaton.of(made)!;
      for (let sample = 0; sample < 6; sample++) {
        const text = mutationOf(sampleOf(root, random), random);
        const isMatch = spansOf(translation, text) !== undefined;
        const told = follow(automaton, text);
        const place = `/${source}/${flags} on ${JSON.stringify(text)}`;
        if (told === 'none') expect(isMatch, place).toBe(false);
        if (told === 'match' && made.isExact === true) expect(isMatch, place).toBe(true);
        counts[told]++;
      }
    }
    expect(counts.none).toBeGreaterThan(1000);
    expect(counts.match).toBeGreaterThan(1000);
  });
});
