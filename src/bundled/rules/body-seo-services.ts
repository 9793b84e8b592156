import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_SEO_SERVICES',
  describe: 'Offers links, guest posts or search engine work',
  score: 0.8,
  scored: 'judgement 2026-11',
  body: /\b(?:seo|search\s+engine\s+(?:optimi[sz]ation|marketing|submission))\s+(?:services?|packages?|audits?|company|agency|experts?|consultants?|reports?|proposals?|plans?|firm)\b|\b(?:high[-\s]quality|do-?follow|quality|permanent|niche)\s+(?:back-?links?|links)\b|\bback-?links?\s+(?:from|to|packages?|for\s+your|services?)|\blink[-\s]?building\s+(?:services?|packages?|campaign)|\b(?:guest|sponsored)\s+(?:posts?|articles?|blog\s+posts?)\s+(?:on|for|to|with|opportunit(?:y|ies)|services?|placements?)|\bdomain\s+authority\s+(?:of\s+)?\d{2}\+?|\b(?:visited|came\s+across|reviewed|checked)\s+(?:your\s+(?:web\s?site|site|page)|https?:\S{3,200}|www\.\S{3,200})[^.\n]{0,20}[^\n]{0,60}\b(?:notic|not\s+listed|rank|seo|search\s+engine|redesign)/i,
  why: 'Filters know this offer from unwanted advertising for websites.',
  fix: 'Write of one fault on one page of the site, and say who you are.',
  examples: {
    hits: [{ text: 'We sell quality backlinks.' }, { text: 'Ask for our SEO packages.' }],
    misses: [{ text: 'Please fix the broken links on the page.' }, { text: 'The guest list is attached.' }],
  },
} satisfies BundledRule;
