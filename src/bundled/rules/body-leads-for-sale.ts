import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_LEADS_FOR_SALE',
  describe: 'Offers addresses or contact lists',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:e-?mail|mailing|contact|attendees?|leads?|customer|decision[-\s]makers?|prospect)\s+(?:lists?|leads|data-?base)\s+(?:for\s+(?:sale|purchase|your)|of\s+(?:[a-z]{3,14}\s+){0,3}(?:users|customers|attendees|professionals|executives|companies)|with\s+(?:verified|opt-?in|e-?mails?)|includes?|available|at|provider)\b|\bmillions?\s+(?:of\s+)?(?:verified\s+|fresh\s+|opt-?in\s+|targeted\s+)?(?:e-?mail\s+addresses|e-?mails)\b|\b(?:verified|opt-?in|targeted|bulk)\s+(?:e-?mail\s+(?:addresses|lists?|leads)|e-?mailing)\b|\bbulk\s+e-?mail\s+(?:software|program|service|sender|marketing)\b|\bbulk[-\s]friendly\b|\be-?mail\s+address(?:es)?\s+(?:cd|extractor|collector)\b|\b(?:harvest|extract)\s+(?:[a-z]{3,10}\s+){0,3}e-?mail\s+addresses\b/i,
  why: 'Filters know this offer from trade in addresses.',
  fix: 'Leave the offer out; addresses sold by mail are a sign of spam in themselves.',
  examples: {
    hits: [
      { text: 'We have an attendee list of retail executives.' },
      { text: 'Millions of fresh email addresses.' },
    ],
    misses: [
      { text: 'Please put me on the mailing list.' },
      { text: 'The contact list of the team is attached.' },
    ],
  },
} satisfies BundledRule;
