import { describe, expect, it } from 'vitest';
import { buildPrefilter } from '../../../src/engine/prefilter/prefilter-data.js';
import { Prefilter } from '../../../src/engine/prefilter/prefilter.js';
import { parsePattern } from '../../../src/regex/parse.js';
import { translatePattern } from '../../../src/regex/translate.js';
import { spansOf } from '../../regex/compare.js';
import { randomPattern } from '../../regex/random-pattern.js';
import { mutationOf, randomFrom, sampleOf } from '../../regex/sample.js';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function translated({ source, flags }: Pattern) {
  const translation = translatePattern({ source, flags });
  return translation.kind === 'translated' ? translation : undefined;
}

function prefilterOf(patterns: readonly Pattern[]): Prefilter {
  const data = buildPrefilter(patterns.map((pattern) => translated(pattern)?.required));
  return new Prefilter(JSON.parse(JSON.stringify(data)) as typeof data);
}

function candidatesIn(prefilter: Prefilter, text: string): readonly number[] {
  return Array.from(prefilter.candidates.slice(0, prefilter.scan(Buffer.from(text, 'latin1')))).sort(
    (a, b) => a - b,
  );
}

/** Whether the one pattern is a candidate for the text. */
function isCandidate(source: string, text: string, flags = 'i'): boolean {
  return candidatesIn(prefilterOf([{ source, flags }]), text).length === 1;
}

describe('what a text must hold for a pattern to be tried', () => {
  it.each([
    ['a word', 'lottery', 'You won the LOTTERY'],
    ['one of several words', '(?:lottery|jackpot) winner', 'a Jackpot winner'],
    ['letters that may have look-alikes', 'v[i1!|]agr[a@4\\xe0]', 'cheap V1AGR@ here'],
    ['letters that may stand apart', 'v[_\\W]{0,3}i[_\\W]{0,3}c[_\\W]{0,3}o[_\\W]{0,3}d', 'V-I - C O_D'],
    [
      'letters spelled in several bytes',
      '(?:p|\\xd1\\x80)(?:a|\\xd0\\xb0)(?:y|\\xd1\\x83)pal',
      'the \xd1\x80a\xd1\x83pal site',
    ],
    ['a look-ahead', '(?=[a-z]*zebra)\\w+', 'a zebra'],
    [
      'bytes beyond ASCII',
      '(?:\\xf0\\x9d[\\x90-\\x9f][\\x80-\\xbf]){3}',
      '\xf0\x9d\x90\x80\xf0\x9d\x91\x81\xf0\x9d\x92\x82',
    ],
    ['digits with what may stand between', '\\$\\d{1,3}(?:,\\d{3})+', 'worth $12,000,000 in all'],
    ['several rounds', '(?:(?:name|phone|city)\\W+){3}', 'Name: Phone: City:'],
  ])('tries the pattern when the text has it: %s', (_, source, text) => {
    expect(spansOf(translated({ source, flags: 'i' })!, text)).toBeDefined();
    expect(isCandidate(source, text)).toBe(true);
  });

  it.each([
    ['no such word', 'lottery', 'You won the lotto'],
    ['words in another order', 'v[i1]c[o0]d[i1]n', 'ni d oc iv'],
    ['too wide a gap', 'v[_\\W]?i[_\\W]?c[_\\W]?o[_\\W]?d', 'v is a count of days'],
    ['too few rounds', '(?:(?:name|phone|city)\\W+){3}', 'Name: Phone:'],
    ['literals that overlap', '(?:(?:anana|banana)\\W*){2}', 'banana'],
    ['an empty text', 'lottery', ''],
  ])('leaves the pattern out when the text has not: %s', (_, source, text) => {
    expect(isCandidate(source, text)).toBe(false);
  });

  it('always tries a pattern that needs nothing rare', () => {
    expect(isCandidate('\\S', '')).toBe(true);
    expect(isCandidate('(?!x)', 'y')).toBe(true);
  });

  it('names each pattern once, by its number, however often the text has it', () => {
    const prefilter = prefilterOf([
      { source: 'lottery', flags: 'i' },
      { source: 'jackpot', flags: 'i' },
      { source: 'lotter(?:y|ies)', flags: 'i' },
    ]);
    expect(candidatesIn(prefilter, 'lottery lottery LOTTERY')).toEqual([0, 2]);
    expect(candidatesIn(prefilter, 'jackpot')).toEqual([1]);
    expect(candidatesIn(prefilter, 'nothing')).toEqual([]);
  });
});

describe('no pattern that matches is left out', () => {
  const PATTERNS = 1500;
  const SUBJECTS = 12;

  it(`of ${PATTERNS} random patterns, each alone`, () => {
    const random = randomFrom(20_261_201);
    let matches = 0;
    let gated = 0;
    for (let count = 0; count < PATTERNS; count++) {
      const pattern = randomPattern(random);
      const translation = translated(pattern);
      if (translation === undefined) continue;
      if (translation.required !== undefined) gated++;
      const prefilter = prefilterOf([pattern]);
      const { root } = parsePattern(pattern.source, pattern.flags);
      for (let subject = 0; subject < SUBJECTS; subject++) {
        const text = mutationOf(sampleOf(root, random), random);
        if (spansOf(translation, text) === undefined) continue;
        matches++;
        expect(
          candidatesIn(prefilter, text),
          `/${pattern.source}/${pattern.flags} in ${JSON.stringify(text)}`,
        ).toEqual([0]);
      }
    }
    // Else the test would say nothing.
    expect(matches).toBeGreaterThan(PATTERNS);
    expect(gated).toBeGreaterThan(PATTERNS / 10);
  });

  const SPELLED = [
    ...[
      'v[i1!l][a4@]gr[a4@]',
      'c[i1!l][a4@]l[i1!l][s5]',
      'm[o0]rtg[a4@]g[e3]',
      'p[a4@]yp[a4@]l',
      'b[i1!l]tc[o0][i1!l]n',
    ],
    ...[
      'l[\\W_]*o[\\W_]*t[\\W_]*t[\\W_]*o',
      '[a-z]{8}[,;][a-z]{8}',
      '\\d{3}[.,]\\d{3}\\D',
      '[LM3][a-km-z1-9]{12}',
    ],
    ...['(?:a|\\xd0\\xb0)(?:m|rn)(?:a|\\xd0\\xb0)z(?:o|0)n', '\\bw\\w+ s\\w+ d\\w+ q\\w+'],
    ...['(?:(?:name|age|phone)[ :]+){3}', 'x.*y.*z.*q', '[\\x80-\\xff]{4}'],
  ].map((source) => ({ source, flags: 'i' }));

  it.each([
    ['together, in short texts', 40],
    ['together, in texts that ask for more states than are kept', 4000],
  ])('%s', (_, length) => {
    const random = randomFrom(7);
    const prefilter = prefilterOf(SPELLED);
    const roots = SPELLED.map(({ source, flags }) => parsePattern(source, flags).root);
    const regExps = SPELLED.map((pattern) => translated(pattern)!);
    for (let count = 0; count < 60; count++) {
      let text = '';
      while (text.length < length) {
        const pieces = [
          () => mutationOf(sampleOf(roots[random(roots.length)]!, random), random),
          () => String.fromCharCode(random(256), random(128), random(128)),
          () => ['L', 'M3', '1.', ' w', 'l-o', 'v', 'p4'][random(7)]!,
        ];
        text += pieces[random(pieces.length)]!();
      }
      const matching = regExps.flatMap((regExp, number) =>
        spansOf(regExp, text) === undefined ? [] : [number],
      );
      expect(candidatesIn(prefilter, text)).toEqual(expect.arrayContaining(matching));
    }
  });
});
