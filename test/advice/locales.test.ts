import { describe, expect, it } from 'vitest';
import { ENGLISH_TEXTS } from '../../src/addin/taskpane/locales/en.js';
import { loadLanguage } from '../../src/addin/taskpane/load-language.js';
import type { Text } from '../../src/addin/taskpane/locales/pane-language.js';
import { advise } from '../../src/advice/advise.js';
import { ADVICE_LANGUAGES, loadAdvice } from '../../src/advice/locales/load-advice.js';
import { foreignEn } from '../../src/advice/locales/en.js';
import { adviceTextsEn } from '../../src/bundled/generated/advice-en.js';
import type { Hit } from '../../src/engine/verdict.js';
import { loadRules } from '../../scripts/generate.js';

/** English holds 120; other languages need a third more room. */
const MAX_TEXT_CHARS = 160;

const rules = new Map((await loadRules()).map(({ rule }) => [rule.symbol, rule]));

const placeholdersIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Texts by a path such as `places.subject`. */
function textsIn(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as const] : textsIn(value as object, `${path}${key}.`),
  );
}

const pluralsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

describe.each(ADVICE_LANGUAGES)('%s', async (tag) => {
  const advice = await loadAdvice(tag);
  const { pane } = await loadLanguage(tag);
  if (advice === undefined || pane === undefined) throw new Error(`no texts for ${tag}`);

  it('translates every rule and no other, with the same placeholders, briefly and calmly', () => {
    expect(Object.keys(advice.rules).sort()).toEqual([...rules.keys()].sort());
    for (const [symbol, text] of Object.entries(advice.rules)) {
      const rule = rules.get(symbol);
      const english = { title: rule?.describe ?? '', why: rule?.why ?? '', fix: rule?.fix ?? '' };
      for (const piece of ['title', 'why', 'fix'] as const) {
        const translated = text[piece] ?? '';
        expect(placeholdersIn(translated), `${symbol} ${piece}`).toEqual(placeholdersIn(english[piece]));
        expect(translated.length, `${symbol} ${piece}: ${translated}`).toBeLessThanOrEqual(MAX_TEXT_CHARS);
        expect(translated.length, `${symbol} ${piece}`).toBeGreaterThan(3);
        expect(translated, symbol).not.toMatch(/!|\s{2}/);
      }
    }
  });

  it('has the sentences for rules of a host, with the same placeholders', () => {
    const english = new Map(textsIn(foreignEn));
    const translated = textsIn(advice.foreign);
    expect(translated.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of translated) {
      expect(placeholdersIn(text), path).toEqual(placeholdersIn(english.get(path) ?? ''));
      if (path !== 'places.field') expect(text, path).not.toBe(english.get(path));
    }
  });

  it('has every sentence of the pane, with the same placeholders in every plural', () => {
    expect(pane.language).toBe(tag);
    expect([0, 10]).toContain(pane.numbers.length);
    for (const [key, english] of Object.entries(ENGLISH_TEXTS)) {
      const wanted = new Set(pluralsOf(english).flatMap(placeholdersIn));
      const text = pane.texts[key as keyof typeof ENGLISH_TEXTS];
      for (const plural of pluralsOf(text)) {
        expect(plural.trim(), key).not.toBe('');
        for (const placeholder of placeholdersIn(plural))
          expect(wanted, `${key}: ${plural}`).toContain(placeholder);
      }
      const other = typeof text === 'string' ? text : text.other;
      expect(new Set(placeholdersIn(other)), `${key}: ${other}`).toEqual(wanted);
    }
  });

  it('is another language than English', () => {
    const same = Object.keys(ENGLISH_TEXTS).filter(
      (key) => ENGLISH_TEXTS[key as 'checking'] === pane.texts[key as 'checking'],
    );
    // Names and formulas such as "{action}: {title}" may be the same.
    expect(same.length).toBeLessThan(12);
  });
});

it('speaks English piece by piece where a language lacks a text', () => {
  const hit = { symbol: 'BODY_ACT_NOW', describe: 'd', evidence: [], data: {} } as unknown as Hit;
  const language = { language: 'xx', foreign: foreignEn, rules: { BODY_ACT_NOW: { fix: 'Anders.' } } };
  expect(advise([hit], adviceTextsEn, language)).toEqual([
    { symbol: 'BODY_ACT_NOW', title: 'd', why: adviceTextsEn['BODY_ACT_NOW']?.why, fix: 'Anders.' },
  ]);
});

it('knows the languages by their primary tag, and English by none', async () => {
  expect((await loadAdvice('nl-BE'))?.language).toBe('nl');
  expect((await loadAdvice('DE'))?.language).toBe('de');
  expect(await loadAdvice('en-GB')).toBeUndefined();
  expect(await loadAdvice('tlh')).toBeUndefined();
  expect(await loadLanguage('')).toEqual({ pane: undefined, advice: undefined });
});
