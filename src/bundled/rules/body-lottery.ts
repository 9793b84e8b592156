import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_LOTTERY',
  describe: 'Says that the reader has won a prize',
  score: 2.0,
  scored: 'judgement 2026-11',
  body: /\b(?:lottery|sweepstakes?|lotto)\s+(?:winners?|winning|prize|promotion|programme|program|draw|board|organi[sz]ation|international|agent|ticket)\b|\bwon\s+(?:the\s+|a\s+|our\s+)?(?:(?:sum|amount|total)\s+of|lottery|jackpot|grand\s+prize|cash)\b|\b(?:lucky|winning)\s+(?:numbers?|winners?|tickets?|draw)\b|\bclaim\s+(?:your|of\s+your|the)\s+(?:prize|winnings?|award|reward)\b|\byou(?:['’]ve|\s+have|\s+are|['’]re)\s+(?:just\s+)?(?:won|(?:been\s+)?(?:selected|chosen|drawn)\s+as\s+(?:a|the|one\s+of\s+(?:the|our))\s+(?:lucky\s+)?winners?|(?:a|the|our)\s+(?:lucky\s+)?winner)\b|\bprize\s+money\b/i,
  why: 'Filters know these words from lottery fraud.',
  fix: 'Name the event and the result in plain words, without the words of a lottery.',
  examples: {
    hits: [
      { text: 'You have won our grand prize.' },
      { text: 'Quote your winning number to the lottery agent.' },
    ],
    misses: [{ text: 'We won the contract in Leeds.' }, { text: 'The winner of the quiz is Ann.' }],
  },
} satisfies BundledRule;
