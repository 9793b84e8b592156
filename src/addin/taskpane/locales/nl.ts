import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const paneNl: PaneLanguage = {
  language: 'nl',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
