import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_INHERITANCE_INTL',
  describe: 'Offers in another language a share of a stranger’s money',
  score: 1.8,
  scored: 'judgement 2026-11',
  body: /\b(?:(?:erbschaft|nachlass|vermögen) (?:von|in höhe von)[^.\n]{0,40}(?:million|€|euro|usd|dollar)|(?:somme|héritage) (?:de|d'un montant de)[^.\n]{0,30}millions?|(?:suma|herencia|monto) de[^.\n]{0,30}millones|(?:soma|herança|quantia|valor) de[^.\n]{0,30}milhões|(?:somma|eredità) di[^.\n]{0,30}milioni|(?:bedrag|erfenis|nalatenschap) van[^.\n]{0,30}miljoen)/i,
  why: 'Filters know millions from a stranger as the opening of advance-fee fraud.',
  fix: 'Name the notary and the person who died, and send the sum by post.',
  examples: {
    hits: [
      { text: 'Ich habe eine Erbschaft in Höhe von 4,5 Millionen Euro für Sie.' },
      { text: "Je souhaite vous léguer la somme de 2 millions d'euros." },
    ],
    misses: [
      { text: 'Der Umsatz stieg auf drei Millionen Euro.' },
      { text: 'La somme de 20 euros est à payer à la caisse.' },
    ],
  },
} satisfies BundledRule;
