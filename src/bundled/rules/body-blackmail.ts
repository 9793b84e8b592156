import { findAllInOwnWords } from '../../engine/evals/own-words.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

const THREAT =
  /\b(?:record(?:ed|ing)|film(?:ed|ing)|video|footage)\s+(?:of\s+)?you\b|\byour\s+(?:web\s?cam(?:era)?|front\s+camera)\b|\bi(?:\s+have|['’]ve)?\s+(?:hacked|infected|cracked|compromised|gained\s+(?:full\s+)?access|(?:full\s+)?access\s+to\s+your|installed\s+(?:a\s+|my\s+)?(?:malware|trojan|virus|spyware|rat))\b|\bsend\s+(?:the|this|your)\s+(?:video|footage|recording)s?\s+to\s+(?:all\s+)?your\b/i;
const RANSOM =
  /\b(?:bitcoins?|btc|monero|litecoin|crypto(?:currency)?|usdt)\b[^.]{0,160}\b(?:address|wallet|pay|transfer|send)|\b(?:pay|transfer|send)\b[^.]{0,160}\b(?:bitcoins?|btc|monero|litecoin|usdt)\b/i;

export function test({ body }: Message): Finding | undefined {
  const evidence = findAllInOwnWords(body, [THREAT, RANSOM]);
  return evidence === undefined ? undefined : { evidence };
}

export default {
  symbol: 'BODY_BLACKMAIL',
  describe: 'Speaks of secret recordings or a hacked device, and asks for digital coins',
  score: 3.5,
  scored: 'judgement 2026-11',
  test,
  needs: [THREAT, RANSOM],
  why: 'Filters know this story from blackmail.',
  fix: 'To report such a mail, send it as an attachment and leave its words out.',
  examples: {
    hits: [
      { text: 'I have hacked your device. Send 900 USD in bitcoin to me.' },
      { text: 'There is a video of you from your webcam. Transfer the sum to my BTC wallet.' },
    ],
    misses: [
      { text: 'Please cover your webcam when you leave.' },
      { text: 'Customers can pay with bitcoin in the shop.' },
    ],
  },
} satisfies BundledRule;
