// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { AdviceTexts } from '../../advice/advise.js';

export const adviceTextsEn: AdviceTexts = {
 "BODY_ACT_NOW": {
  "why": "Filters know these words from offers that leave no time to think.",
  "fix": "Name the date by which you need an answer, or leave the words out."
 },
 "SUBJ_ALL_CAPS": {
  "why": "Filters score a subject in capitals because bulk senders use it to be noticed.",
  "fix": "Write the subject as an ordinary sentence."
 }
};
