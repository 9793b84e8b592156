import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_GENERIC_GREETING',
  describe: 'Greets nobody in particular',
  score: 0.8,
  scored: 'judgement 2026-11',
  body: /^[ \t]*(?:dear|hello|hi|greetings|attention|attn)[ \t]*[,:]?[ \t]*(?:my\s+|our\s+|e-?mail\s+|web-?mail\s+|valued\s+|esteemed\s+|honou?rable\s+|account\s+|bank\s+)?(?:friend|beneficiary|customer|client|winner|user|member|subscriber|account\s+(?:holder|owner|user)|holder|owner|good\s+friend|dear|home-?owner|entrepreneur|investor)\b/im,
  rewrite: {
    kind: 'table',
    table: {
      'dear friend': 'hello',
      'dear my friend': 'hello',
      'my dear friend': 'hello',
      'hello friend': 'hello',
      'hi friend': 'hello',
      'hello dear': 'hello',
      'dear beneficiary': 'hello',
      'dear customer': 'hello',
      'dear valued customer': 'hello',
      'hello customer': 'hello',
      'dear client': 'hello',
      'dear winner': 'hello',
      'dear user': 'hello',
      'dear email user': 'hello',
      'dear member': 'hello',
      'dear subscriber': 'hello',
      'dear account holder': 'hello',
      'dear account owner': 'hello',
      'dear homeowner': 'hello',
    },
  },
  why: 'Filters know greetings like this from mail that is sent to everybody.',
  fix: 'Greet the person by name.',
  examples: {
    hits: [{ text: 'Dear friend,\nhow are you?' }, { html: '<p>Dear <b>valued customer</b>,</p>' }],
    misses: [
      { text: 'Dear Ms Friend,' },
      { text: 'Dear Sir or Madam, my dear friend Ann sends her regards.' },
    ],
  },
} satisfies BundledRule;
