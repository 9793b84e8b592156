import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/addin/taskpane/strings.js';

describe('t', () => {
  const { t } = createTranslator('en-GB');

  it.each([
    [0, 'No things to change.'],
    [1, 'One thing to change.'],
    [9, 'Nine things to change.'],
    [10, '10 things to change.'],
    [1200, '1,200 things to change.'],
  ])('chooses the plural and the words for %d', (count, text) => {
    expect(t('to-change.must', { count })).toBe(text);
  });

  it('spells a number inside a sentence in lower case', () => {
    expect(t('quotes-more', { count: 4 })).toBe('and four more places');
  });

  it('puts values in as they are, even when they look like placeholders', () => {
    expect(t('action-on', { action: 'Apply', title: '{count} <b>$&</b>' })).toBe('Apply: {count} <b>$&</b>');
  });
});

describe('the language on the page', () => {
  it.each([
    ['en-GB', 'en-GB', 'ltr'],
    ['EN', 'EN', 'ltr'],
    ['de-DE', 'en', 'ltr'],
    ['ar-EG', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('for %j is that of the texts: %s, %s', (displayLanguage, language, direction) => {
    expect(createTranslator(displayLanguage)).toMatchObject({ language, direction });
  });
});
