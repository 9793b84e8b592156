import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const paneDe: PaneLanguage = {
  language: 'de',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
