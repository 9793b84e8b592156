import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const adviceFr: AdviceLanguage = {
  language: 'fr',
  foreign: foreignEn,
  rules: {},
};
