import { findAllInOwnWords } from '../../engine/evals/own-words.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

const REQUEST =
  /\b(?:buy|purchas(?:e|ing)|get|pick\s+up|need|arrange|procure|order)\b[^.?!]{0,80}\b(?:gift|i\s?tunes|google\s+play|steam|vanilla|prepaid)\s?(?:gift\s+)?(?:cards?|vouchers?)\b/i;
const HANDOVER =
  /\bscratch\b|\b(?:send|e-?mail|text|forward)\s+(?:me\s+|us\s+)?(?:the\s+|a\s+|clear\s+|their\s+){0,2}(?:codes?|pins?|numbers?|pictures?|photos?|snapshots?)\b|\breimburse|\bi(?:['’]m|\s+am)\s+(?:currently\s+|still\s+)?in\s+(?:a|the)\s+meeting\b|\bkeep\s+(?:it|this)\s+(?:confidential|between\s+us|a\s+(?:secret|surprise))\b/i;

export function test({ body }: Message): Finding | undefined {
  const evidence = findAllInOwnWords(body, [REQUEST, HANDOVER]);
  return evidence === undefined ? undefined : { evidence };
}

export default {
  symbol: 'BODY_GIFT_CARDS',
  describe: 'Asks for gift cards and their codes, or for silence about them',
  score: 2.2,
  scored: 'judgement 2026-11',
  test,
  needs: [REQUEST, HANDOVER],
  why: 'Filters know this request from fraud in the name of a manager.',
  fix: 'Order gift cards through purchasing, and talk about codes on the phone.',
  examples: {
    hits: [
      { text: 'Please buy five gift cards and send me the codes.' },
      { text: 'I need some iTunes gift cards. I am in a meeting, keep this between us.' },
    ],
    misses: [
      { text: 'We will buy gift cards for the raffle.' },
      { text: 'Please send me the codes of the lockers.' },
    ],
  },
} satisfies BundledRule;
