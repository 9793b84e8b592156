import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PARCEL_FEE_INTL',
  describe: 'Asks in another language for a small fee to deliver a parcel',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\b(?:paket|sendung|colis|paquete|envío|encomenda|pacco|spedizione|pakket|zending)\b[^.!?\n]{0,120}(?:(?:zoll|liefer|versand)gebühr|frais de (?:douane|livraison|port)|(?:tasas?|gastos) de (?:aduana|envío)|taxa (?:alfandegária|de entrega)|spese (?:doganali|di spedizione|di consegna)|(?:invoer|verzend|bezorg)kosten|douanekosten)/i,
  why: 'Filters know a small fee for a parcel from mail that is after card numbers.',
  fix: 'Leave the fee out of the mail, or name the order it belongs to.',
  examples: {
    hits: [
      { text: 'Ihr Paket wartet auf Sie: Zahlen Sie die Zollgebühr von 1,99 Euro.' },
      { text: 'Votre colis est en attente, réglez les frais de livraison de 1,95 €.' },
    ],
    misses: [
      { text: 'Das Paket kam gestern an, vielen Dank.' },
      { text: 'Les frais de livraison sont offerts dès 50 euros.' },
    ],
  },
} satisfies BundledRule;
