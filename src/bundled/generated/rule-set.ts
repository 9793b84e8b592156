// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { RuleSet } from '../../rules/rule-set.js';

export const ruleSet: RuleSet = {
 "version": "cf700fd5",
 "rules": [
  {
   "symbol": "BODY_ACT_NOW",
   "score": 0.9,
   "describe": "Presses the reader to act at once",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:act|order|buy|call) now\\b|\\bact (?:fast|immediately|today)\\b",
     "flags": "i",
     "view": "text"
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "act now": "please reply soon",
      "order now": "order",
      "buy now": "buy",
      "call now": "call",
      "act fast": "please reply soon",
      "act immediately": "please reply soon",
      "act today": "please reply today"
     }
    }
   }
  },
  {
   "symbol": "SUBJ_ALL_CAPS",
   "score": 1.5,
   "describe": "The subject is all in capitals",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_ALL_CAPS",
    "args": []
   }
  }
 ]
};
