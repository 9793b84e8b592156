import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_STORAGE_FULL',
  describe: 'Says that storage is full and files will be lost',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:i?cloud|photo|device|drive)\s+storage\s+(?:is\s+|may\s+be\s+|has\s+(?:been\s+)?)?(?:almost\s+|nearly\s+|completely\s+|now\s+)?(?:full|exceeded|exhausted)\b|\bstorage\s+is\s+(?:almost\s+|nearly\s+|completely\s+)?full\b|\b(?:cloud|storage)\s+account\s+has\s+(?:completely\s+)?run\s+out\b|\b(?:photos|files|backups?|videos)\b[^.\n]{0,60}\b(?:will\s+(?:stop|be\s+(?:deleted|lost|erased))\b|(?:are\s+)?no\s+longer\s+(?:updating|backing|syncing|being\s+backed)\b)/i,
  why: 'Filters know this warning from false bills for cloud storage.',
  fix: 'Name the service and the folder, and let the reader look in the account without a link.',
  examples: {
    hits: [{ text: 'Your cloud storage is full.' }, { text: 'Photos and videos will be deleted on Friday.' }],
    misses: [
      { text: 'The storage room is full of chairs.' },
      { text: 'The photos will be on the share by Friday.' },
    ],
  },
} satisfies BundledRule;
