import { findWords, type FoundWord } from '../../engine/evals/word-finding.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

const SIGNS = ['$', '€', '£', '¥'];

/** Tried at a sign alone: most mail has none, and need not be searched for rows of them. */
const ROW = /([$€£¥])(?:\s?\1){2,}/y;

export function test(message: Message): Finding | undefined {
  return findWords(message, 'body', rowsIn);
}

function rowsIn(text: string): readonly FoundWord[] {
  const rows: FoundWord[] = [];
  for (const instead of SIGNS) {
    for (let start = text.indexOf(instead); start >= 0;) {
      ROW.lastIndex = start;
      const end = ROW.test(text) ? ROW.lastIndex : start + 1;
      if (end > start + 1) rows.push({ start, end, instead });
      start = text.indexOf(instead, end);
    }
  }
  return rows.sort((a, b) => a.start - b.start);
}

export default {
  symbol: 'BODY_MONEY_SIGNS',
  describe: 'A row of money signs',
  score: 1.0,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters know rows of money signs from offers of quick gain.',
  fix: 'Write the amount in figures, with one sign.',
  examples: {
    hits: [{ text: 'Save $$$ with us.' }, { html: '<p>More £ £ £ for you</p>' }],
    misses: [{ text: 'It costs $20, and $$ is a shell variable.' }, { text: 'Prices in $, € and £.' }],
  },
} satisfies BundledRule;
