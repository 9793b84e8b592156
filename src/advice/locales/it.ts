import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const adviceIt: AdviceLanguage = {
  language: 'it',
  foreign: foreignEn,
  rules: {},
};
