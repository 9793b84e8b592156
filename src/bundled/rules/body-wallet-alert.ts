import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_WALLET_ALERT',
  describe: 'Warns about a wallet or an account for digital coins',
  score: 1.6,
  scored: 'judgement 2026-11',
  body: /\b(?:metamask|trust\s+wallet|ledger\s+(?:live|wallet|nano)|coinbase|binance|phantom\s+wallet|exodus\s+wallet|kraken)\b[^.]{0,120}\b(?:mandatory|verif(?:y|ication)|restrict(?:ed|ions?)|suspend(?:ed)?|2fa|two-?factor|unauthori[sz]ed|must\s+update|action\s+required)\b|\b(?:protect|secure|restore|update|upgrade)\s+your\s+(?:[a-z]{3,12}\s+)?(?:crypto\s+)?wallet\b/i,
  why: 'Filters know this from theft of digital coins.',
  fix: 'Leave the warning out; wallet makers do not write such mail.',
  examples: {
    hits: [
      { text: 'Verification of all MetaMask users: two-factor login for Coinbase is mandatory.' },
      { text: 'Protect your wallet by Friday.' },
    ],
    misses: [
      { text: 'I left my wallet in the meeting room.' },
      { text: 'We booked the Coinbase payout on Monday.' },
    ],
  },
} satisfies BundledRule;
