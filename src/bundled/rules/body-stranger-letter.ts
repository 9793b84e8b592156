import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_STRANGER_LETTER',
  describe: 'Opens like a letter from a stranger with a secret',
  score: 1.1,
  scored: 'judgement 2026-11',
  body: /\b(?:mail|message|letter|proposal|this)\s+(?:may|might|will|would|must)\s+(?:come|be|seem|sound)\s+(?:to\s+you\s+)?(?:as\s+)?(?:a\s+|an\s+|very\s+)?(?:total\s+|great\s+|big\s+|little\s+)?(?:surpris(?:e|ing)|strange)\b|\b(?:might|may)\s+find\s+it\s+(?:so\s+|very\s+)?surprising\b|\bpermit\s+me\s+to\s+(?:introduce|inform)\b|\bwith\s+(?:all\s+)?due\s+respect,?\s+(?:i|and|to\s+your)\b|\bhope\s+this\s+(?:e-?mail|mail|letter|message)\s+(?:meets|reaches)\s+you\b|\bi\s+(?:got|obtained|came\s+across|found)\s+your\s+(?:contact|e-?mail|information|profile|address|name)\s+(?:from|in|on|through|while|during)\b|\b(?:kindly\s+)?(?:reply|get\s+back\s+to\s+me|contact\s+me)\s+for\s+(?:more|further)\s+(?:details|information)\b|\b(?:we|i)\s+(?:have\s+)?(?:never|haven['’]t|have\s+not)\s+met\s+(?:you\s+)?before\b/i,
  why: 'Filters know these words from advance-fee fraud.',
  fix: 'Say in the first sentence who you are and what you want.',
  examples: {
    hits: [{ text: 'This letter may come as a surprise.' }, { text: 'Permit me to introduce myself.' }],
    misses: [{ text: 'The party should be a surprise, so tell nobody.' }, { text: 'I hope you are well.' }],
  },
} satisfies BundledRule;
