import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const paneFr: PaneLanguage = {
  language: 'fr',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
