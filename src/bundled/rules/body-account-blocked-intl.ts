import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_ACCOUNT_BLOCKED_INTL',
  describe: 'Says in another language that an account is blocked',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\b(?:(?:ihr|dein)\w{0,2} (?:benutzer|kunden|online-?)?konto (?:wurde|wird|ist) (?:\S+ ){0,3}(?:gesperrt|eingeschränkt|deaktiviert|blockiert)|votre (?:compte|espace client|carte)(?: \S+){0,3} (?:a été|sera|est) (?:\S+ ){0,2}(?:suspendue?|bloquée?|désactivée?|limitée?)|su cuenta (?:ha sido|está|será) (?:\S+ ){0,2}(?:suspendida|bloqueada|desactivada|restringida)|(?:a )?sua conta (?:foi|está|será) (?:\S+ ){0,2}(?:suspensa|bloqueada|desativada)|uw (?:rekening|account|pas|bankpas) (?:is|wordt) (?:\S+ ){0,3}(?:geblokkeerd|opgeschort|beperkt)|(?:il suo|il tuo) (?:conto|account) (?:è stato|è|sarà) (?:\S+ ){0,2}(?:sospeso|bloccato|limitato|disattivato))/i,
  why: 'Filters know a blocked account as the opening of mail that steals passwords, in every language.',
  fix: 'Name the customer and the reason, and say where to ring.',
  examples: {
    hits: [
      { text: 'Ihr Konto wurde vorübergehend gesperrt. Bitte bestätigen Sie Ihre Daten.' },
      { text: 'Su cuenta ha sido bloqueada por motivos de seguridad.' },
    ],
    misses: [
      { text: 'Ihr Konto finden Sie unten auf der Rechnung.' },
      { text: 'La cuenta del restaurante la pago yo.' },
    ],
  },
} satisfies BundledRule;
