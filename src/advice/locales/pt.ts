import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const advicePt: AdviceLanguage = {
  language: 'pt',
  foreign: foreignEn,
  rules: {},
};
