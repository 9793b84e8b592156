// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { RuleFunctions } from '../../engine/check.js';
import { test as SUBJ_ALL_CAPS } from '../rules/subj-all-caps.js';

export const functions: RuleFunctions = {
  SUBJ_ALL_CAPS,
};
