import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_CLICK_HERE',
  describe: 'Says "click here" or the like',
  score: 0.3,
  scored: 'judgement 2026-11',
  body: /\bclick(?:ing)?\s+(?:here|below|this\s+link|(?:on\s+)?(?:the|this)\s+(?:link|button)(?:\s+below)?|the\s+link|on\s+the\s+following\s+link)\b/i,
  rewrite: {
    kind: 'table',
    table: {
      'click here': 'open this page',
      'clicking here': 'opening this page',
      'click below': 'see below',
      'click this link': 'open this link',
      'clicking this link': 'opening this link',
      'click the link': 'open the link',
      'click the link below': 'open the link below',
      'click on the link': 'open the link',
      'click on the link below': 'open the link below',
      'click on this link': 'open this link',
      'clicking the link': 'opening the link',
      'clicking on the link': 'opening the link',
      'clicking on the link below': 'opening the link below',
      'clicking the link below': 'opening the link below',
      'clicking on this link': 'opening this link',
      'click the button': 'use the button',
      'click the button below': 'use the button below',
      'click on the button': 'use the button',
      'click on the button below': 'use the button below',
      'clicking the button below': 'using the button below',
      'click this button': 'use this button',
      'click on this button': 'use this button',
      'click on the following link': 'open the following link',
    },
  },
  why: 'Filters know these words from advertising and from mail that steals passwords.',
  fix: 'Let the link text say where it leads.',
  examples: {
    hits: [
      { text: 'Click here to see the plan.' },
      { html: '<p>To see the plans of the kitchen <a href="https://example.com/">click here</a></p>' },
    ],
    misses: [
      { text: 'The mouse makes a click. Here is a new one.' },
      { text: 'Read the minutes on the team page.' },
    ],
  },
} satisfies BundledRule;
