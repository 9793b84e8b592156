import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const adviceEs: AdviceLanguage = {
  language: 'es',
  foreign: foreignEn,
  rules: {},
};
