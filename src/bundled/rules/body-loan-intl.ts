import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_LOAN_INTL',
  describe: 'Offers a loan to anybody in another language',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:kredite? (?:ohne schufa|von \S+ bis)|darlehen von \S+ (?:€ )?bis|(?:offre de )?prêts? (?:entre particuliers|d'argent (?:allant|rapide))|préstamos? (?:sin aval|desde \S+ hasta|rápidos? sin)|empréstimos? (?:de \S+ (?:€ |reais )?(?:a|até)|sem consulta|aprovado)|prestit[oi] (?:da \S+ (?:€ |euro )?a|tra privati|senza busta paga)|lening(?:en)? (?:van \S+ (?:€ |euro )?tot|zonder bkr))/i,
  why: 'Filters know loans for everybody from mail that asks for a fee first.',
  fix: 'Say who lends, under which licence, and why this reader gets the mail.',
  examples: {
    hits: [
      { text: 'Wir bieten Kredite ohne Schufa in 24 Stunden.' },
      { text: 'Offre de prêt entre particuliers, taux de 2 %.' },
    ],
    misses: [
      { text: 'Der Kredit für das Haus ist bewilligt, Frau Maier meldet sich.' },
      { text: 'Le prêt de la salle est confirmé pour mardi.' },
    ],
  },
} satisfies BundledRule;
