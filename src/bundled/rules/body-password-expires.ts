import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PASSWORD_EXPIRES',
  describe: 'Says that the password of the reader expires',
  score: 1.0,
  scored: 'judgement 2026-11',
  body: /\byour\s+(?:[a-z]{2,14}\s+|e-?mail\s+(?:account\s+)?){0,2}pass(?:word|code)\s+(?:has\s+expired|is\s+expired|will\s+expire|expires|is\s+about\s+to\s+expire|is\s+due\s+to\s+expire|is\s+set\s+to\s+expire|is\s+expiring)|\b(?:keep|retain|maintain|continue\s+(?:with|using))\s+(?:my\s+|your\s+|the\s+)?(?:same\s+|current\s+|existing\s+)?password\b/i,
  why: 'Filters know this warning from mail that steals passwords.',
  fix: 'Tell people how to change it without a link, and name the person who helps.',
  examples: {
    hits: [
      { text: 'Your password will expire in two days.' },
      { text: 'Use the button to keep your current password.' },
    ],
    misses: [{ text: 'The certificate expires in May.' }, { text: 'Passwords have at least 14 characters.' }],
  },
} satisfies BundledRule;
