import type { AdviceLanguage } from '../advice-language.js';
import { foreignEn } from './en.js';

export const adviceDe: AdviceLanguage = {
  language: 'de',
  foreign: foreignEn,
  rules: {},
};
