import { ENGLISH_NUMBERS, ENGLISH_TEXTS } from './en.js';

/** A text by plural category; `other` serves every category that a language does not tell apart. */
export type PluralText = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
export type Text = string | PluralText;

export type StringKey = keyof typeof ENGLISH_TEXTS;

/** All that the pane says in one language. */
export interface PaneLanguage {
  /** BCP 47, the primary tag. */
  readonly language: string;
  readonly texts: Readonly<Record<StringKey, Text>>;
  /** The numbers zero to nine as words, for use before a noun in any of the texts; empty: digits. */
  readonly numbers: readonly string[];
}

export const PANE_ENGLISH: PaneLanguage = {
  language: 'en',
  texts: ENGLISH_TEXTS,
  numbers: ENGLISH_NUMBERS,
};
