import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_PHISHING',
  describe: 'Warns about an account and asks for a click',
  score: 2.0,
  scored: 'judgement 2026-11',
  meta: '(BODY_VERIFY_ACCOUNT || BODY_ACCOUNT_SUSPENDED || BODY_UNUSUAL_SIGN_IN || BODY_PASSWORD_EXPIRES || BODY_MAILBOX_FULL || BODY_WALLET_ALERT || BODY_PARCEL_FEE || BODY_REFUND_WAITING || SUBJ_ACCOUNT_ALERT) && (BODY_CLICK_HERE || BODY_VERIFY_ACCOUNT + BODY_ACCOUNT_SUSPENDED + BODY_UNUSUAL_SIGN_IN + BODY_PASSWORD_EXPIRES + BODY_MAILBOX_FULL > 1)',
  why: 'Filters know a warning with a link from mail that steals passwords.',
  fix: 'Leave the link out, and say whom the reader can call.',
  examples: {
    hits: [
      { text: 'Your password will expire. Click here to change it.' },
      { text: 'Your mailbox is full and your account will be suspended.' },
    ],
    misses: [
      { text: 'Your password will expire in two days. Ring the help desk.' },
      { text: 'Click here to see the plan.' },
    ],
  },
} satisfies BundledRule;
