import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const paneEs: PaneLanguage = {
  language: 'es',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
