import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/regex/parse.js';
import { translatePattern } from '../../src/regex/translate.js';
import { differencesFrom } from './compare.js';
import { askPerl, hasPerl } from './perl.js';
import { mutationOf, randomFrom, sampleOf } from './sample.js';

const TEXTS_PER_PATTERN = 60;

const PATTERNS: readonly (readonly [construct: string, source: string, flags: string])[] = [
  ['plain letters', 'click here', ''],
  ['case ignored, on bytes only', 'caf\u00c3\u00a9 K', 'i'],
  ['ASCII classes', '\\bfoo\\s+\\d{2,4}\\w\\b', ''],
  ['negated classes', '\\S\\D\\W[^\\s\\d]', ''],
  ['end before a final newline', 'now$', ''],
  ['line ends', '^to: .*$', 'mi'],
  ['true ends', '\\Aa.*b\\z', 's'],
  ['a dot and a carriage return', 'a.b', ''],
  ['horizontal space', 'a\\hb\\Hc', ''],
  ['POSIX classes', '[[:upper:]][[:digit:][:punct:]]+', ''],
  ['a bracket first in a class', '[]x]+[^]y]', ''],
  ['octal and hexadecimal', '\\101\\x42\\x{43}\\e?', ''],
  ['scoped case', 'Foo(?i:bar)Baz', ''],
  ['case ignored but for a part', 'foo(?-i:BAR)baz', 'i'],
  ['case ignored from the middle', 'foo(?i)bar', ''],
  ['possessive', '"[^"]*+"x', ''],
  ['atomic', '(?>a+)b|a', ''],
  ['back-references', '(\\w)(\\d)\\2\\1', ''],
  ['named groups', '(?<first>ab|c)-\\k<first>', ''],
  ['look-ahead', 'a(?!b)\\w', ''],
  ['look-behind', '(?<!x)y(?<=y)z', ''],
  ['comments and space', 'a b # c\n (?#d) e', 'x'],
  ['lazy and counted', 'a{2,3}?b+?c??', ''],
  ['nested alternation', '(?:a|(b|c)(?:d|e))+f', ''],
  ['non-capturing by flag', '(a)(b)', 'n'],
];

const isPerlThere = hasPerl();
if (!isPerlThere && process.env.CI !== undefined)
  throw new Error('No Perl 5.34 or later: install it (Debian: perl).');
if (!isPerlThere) console.warn('Skipped: the comparison with Perl. No Perl 5.34 or later found.');

describe.runIf(isPerlThere)('a translated pattern matches what Perl matches, where Perl matches it', () => {
  it.each(PATTERNS)('%s: %s', (_, source, flags) => {
    const translated = translatePattern({ source, flags });
    if (translated.kind !== 'translated') throw new Error(`${translated.construct}: ${translated.message}`);
    const random = randomFrom(source.length * 7919);
    const { root } = parsePattern(source, flags);
    const subjects = Array.from({ length: TEXTS_PER_PATTERN }, () =>
      mutationOf(sampleOf(root, random), random),
    );
    const question = { source, flags, subjects };
    const [answer] = askPerl([question]);
    if (answer?.kind !== 'matches') throw new Error(answer?.message);
    expect(answer.matches.some((match) => match !== undefined)).toBe(true);
    expect(differencesFrom(question, answer.matches, translated)).toEqual([]);
  });
});

describe('what cannot be translated is refused by name', () => {
  it.each([
    ['recursion', '(a(?1)?b)'],
    ['a condition', '(a)?(?(1)b|c)'],
    ['a bracket that never closes', '(a'],
    ['a class that never closes', '[a'],
  ])('%s', (_, source) => {
    const translation = translatePattern({ source, flags: '' });
    expect(translation.kind).toBe('untranslatable');
    if (translation.kind === 'untranslatable') expect(translation.message.length).toBeGreaterThan(5);
  });

  it.each([
    ['deep nesting', '('.repeat(50_000)],
    ['100 KB of alternation', 'ab|'.repeat(33_000)],
    ['100 KB of classes', '[a-z]'.repeat(20_000)],
  ])('and %s gets an answer', (_, source) => {
    expect(['translated', 'untranslatable']).toContain(translatePattern({ source, flags: '' }).kind);
  });
});
