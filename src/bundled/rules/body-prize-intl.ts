import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PRIZE_INTL',
  describe: 'Tells the reader in another language that they have won',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\b(?:sie (?:haben|wurden) (?:\S+ ){0,5}(?:gewonnen|als gewinner ausgewählt)|vous avez (?:gagné|été (?:tirée?|sélectionnée?) (?:au sort|pour recevoir|comme gagnant))|(?:usted )?(?:ha ganado|ha sido seleccionad[oa] (?:como ganador|para recibir))|você (?:ganhou|foi (?:sorteado|selecionado|contemplado))|(?:hai|ha) vinto (?:un|il|uno|la|€|\d)|è stat[oa] selezionat[oa] (?:come vincitore|per ricevere)|u (?:heeft|hebt) (?:\S+ ){0,4}gewonnen)/i,
  why: 'Filters know surprise winnings from mail that asks for money or data afterwards.',
  fix: 'Say which draw it was and when the reader took part.',
  examples: {
    hits: [
      { text: 'Herzlichen Glückwunsch, Sie haben ein neues Telefon gewonnen.' },
      { text: 'Parabéns, você foi sorteado e ganhou um prêmio.' },
    ],
    misses: [
      { text: 'Unsere Mannschaft hat gestern gewonnen.' },
      { text: 'O projeto foi selecionado pela diretoria.' },
    ],
  },
} satisfies BundledRule;
