import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_LIMITED_TIME',
  describe: 'Says that time or stock is short',
  score: 0.5,
  scored: 'judgement 2026-11',
  body: /\blimited[-\s]time\b|\b(?:offer|deal|sale|discount|coupon|promotion)\s+(?:expires?|ends|is\s+valid\s+only|is\s+only\s+valid)\b|\bexpires\s+(?:today|tonight|soon|in\s+\d{1,2}\s+hours?)\b|\blast\s+chance\b|\bdon['’]t\s+(?:delay|miss\s+(?:out|this)|wait\s+another|hesitate\s+to\s+order)\b|\bhurry(?:\s+up)?[,!:]|\bhurry\s+(?:and|while|before)\b|\bwhile\s+(?:stocks?|supplies)\s+lasts?\b|\b(?:today|tonight)\s+only\b|\bonly\s+\d{1,3}\s+(?:left|remaining|spots?|seats)\s+(?:left|remaining|in\s+stock)\b|\bbefore\s+it(?:['’]s|\s+is)\s+too\s+late\b|\btime\s+is\s+running\s+out\b/i,
  why: 'Filters know these words from offers that leave no time to think.',
  fix: 'Name the date on which the offer ends.',
  examples: {
    hits: [{ text: 'This is a limited-time price.' }, { html: '<p>Hurry, the sale ends <b>tonight</b></p>' }],
    misses: [
      { text: 'The offer is valid until 12 May.' },
      { text: 'Time was limited, so we stopped at five.' },
    ],
  },
} satisfies BundledRule;
