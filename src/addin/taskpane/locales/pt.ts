import { PANE_ENGLISH, type PaneLanguage } from './pane-language.js';

export const panePt: PaneLanguage = {
  language: 'pt',
  texts: { ...PANE_ENGLISH.texts },
  numbers: [],
};
