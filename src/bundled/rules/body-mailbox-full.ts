import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_MAILBOX_FULL',
  describe: 'Says that the mailbox is full or mail is held back',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\byour\s+(?:[a-z]{2,14}\s+)?(?:mailbox|mail\s+box|inbox|e-?mail\s+(?:account|box|storage)|storage)\s+(?:has\s+|is\s+|have\s+)?(?:(?:almost\s+|nearly\s+|been\s+|now\s+)?(?:full|exceeded|reached|over)|out\s+of)|\b(?:exceeded|over|reached)\s+(?:your|its|the)\s+(?:mailbox|mail|e-?mail|storage)\s+(?:storage\s+|size\s+)?(?:quota|limit)|\b(?:upgrade|increase|expand)\s+your\s+(?:mailbox|mail|e-?mail|storage)\s+(?:quota|storage|size|capacity|space)|\b\d{1,3}\s+(?:pending|undelivered|unreceived|quarantined|blocked|held)\s+(?:incoming\s+)?(?:messages?|e-?mails?|mails?)\b|\b(?:pending|undelivered|held)\s+(?:messages|e-?mails|mails)\s+(?:to|in|on|will\s+be)\s+/i,
  why: 'Filters know this warning from mail that steals passwords.',
  fix: 'Name the system and whom to call, and leave the link out.',
  examples: {
    hits: [{ text: 'Your mailbox is almost full.' }, { text: 'You have 6 undelivered messages.' }],
    misses: [{ text: 'The letter box is full of leaves.' }, { text: 'I have two pending invoices.' }],
  },
} satisfies BundledRule;
