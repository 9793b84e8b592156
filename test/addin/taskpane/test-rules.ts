import type { RuleSet } from '../../../src/rules/rule-set.js';

const pattern = (source: string) => ({ source, flags: 'i', view: 'text' }) as const;
const common = { origin: 'bundled', scope: 'own' } as const;

/** Four rules that the stand-in draft trips, 8 points in all: two of the three edits are needed, and enough. */
export const TEST_RULES: RuleSet = {
  version: 'test',
  rules: [
    {
      ...common,
      symbol: 'T_FINAL_NOTICE',
      describe: 'Threatens in the subject',
      score: 3,
      matcher: {
        kind: 'subject',
        pattern: pattern('final notice'),
        rewrite: { kind: 'replace', with: 'Reminder' },
      },
    },
    {
      ...common,
      symbol: 'T_ACT_NOW',
      describe: 'Presses the reader',
      score: 2.5,
      matcher: {
        kind: 'body',
        pattern: pattern('act now'),
        rewrite: { kind: 'replace', with: 'reply by Friday' },
      },
    },
    {
      ...common,
      symbol: 'T_FREE',
      describe: 'Says that something is free',
      score: 1.5,
      matcher: {
        kind: 'body',
        pattern: pattern('is free'),
        rewrite: { kind: 'replace', with: 'costs nothing' },
      },
    },
    {
      ...common,
      symbol: 'T_LOTTERY',
      describe: 'Speaks of a lottery',
      score: 1,
      matcher: { kind: 'body', pattern: pattern('lottery') },
    },
  ],
};
