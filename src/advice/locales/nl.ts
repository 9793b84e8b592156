import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const adviceNl: AdviceLanguage = {
  language: 'nl',
  foreign: foreignEn,
  rules: {},
};
