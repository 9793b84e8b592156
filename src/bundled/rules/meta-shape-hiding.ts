import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SHAPE_HIDING',
  describe: 'Text is hidden in more than one way',
  score: 1.5,
  scored: 'judgement 2026-11',
  meta: 'HTML_HIDDEN_COLOUR + HTML_HIDDEN_DISPLAY + HTML_HIDDEN_SIZE + HTML_HIDDEN_OFFSCREEN + HTML_SPLIT_WORDS > 1',
  why: 'One hidden line can be an accident; several ways at once are not, and filters add them up.',
  fix: 'Remove the hidden text.',
  examples: {
    hits: [
      {
        html:
          '<p>Our offer</p><p style="color:#fff">weather garden holiday</p>' +
          '<div style="display:none">quiet river stones today</div>',
      },
      {
        html:
          '<p>Our offer</p><p style="font-size:1px">weather garden holiday</p>' +
          '<div style="text-indent:-9999px">quiet river stones today</div>',
      },
    ],
    misses: [
      { html: '<p>Our offer</p><p style="color:#fff">weather garden holiday</p>' },
      { html: '<p>Our offer</p><p style="color:#333">weather garden holiday</p>' },
    ],
  },
} satisfies BundledRule;
