import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const paneIt: PaneLanguage = {
  language: 'it',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
