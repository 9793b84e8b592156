import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_CRYPTO_GIVEAWAY',
  describe: 'Speaks of a gift of digital coins',
  score: 2.2,
  scored: 'judgement 2026-11',
  body: /\b(?:bitcoin|btc|eth(?:ereum)?|crypto(?:currency)?|usdt|xrp|solana|nft|token)\s+(?:give-?away|air-?drop|bonus|gift|reward)\b|\b(?:free|claim\s+your|double\s+your)\s+(?:bitcoins?|btc|eth(?:ereum)?|crypto|usdt|xrp|airdrop)\b|\bsend\s+(?:any\s+)?(?:amount|[\d.]{1,10}|your)?\s?(?:bitcoins?|btc|eth|usdt)\s+(?:and|to)[^.]{0,80}\b(?:back|return|double|twice)\b|\bbitcoin\s+(?:millionaire|system|code|era|profit)\b/i,
  why: 'Filters know this from theft of digital coins.',
  fix: 'Leave the offer out, or link to the page of your company that states its terms.',
  examples: {
    hits: [{ text: 'Join the Bitcoin giveaway of the year.' }, { text: 'Claim your airdrop this week.' }],
    misses: [{ text: 'We accept Bitcoin in the shop.' }, { text: 'The token expires after one hour.' }],
  },
} satisfies BundledRule;
