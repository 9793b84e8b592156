import { decided, readerOf, undecided, type HopForm, type HopReader } from '../judgement.js';

/** Programs on the server itself: a script, `sendmail`, a bounce. */
const FORMS: readonly HopForm[] = [
  {
    product: 'Postfix, pickup',
    pattern: /\(Postfix, from userid \d{1,10}\)/i,
    means: decided('local', 'postfix-userid', 'high'),
  },
  {
    product: 'Sendmail, submission program',
    pattern: /\/Submit\)|^\(from [^ )]{1,255}\) by /i,
    means: decided('local', 'sendmail-submit', 'high'),
  },
  {
    // Its enqueuer is taken for a client that logged in, so there is an A.
    product: 'OpenSMTPD, enqueuer',
    pattern: /\[local\]\).{0,300}\(OpenSMTPD\)/i,
    means: decided('local', 'opensmtpd-local', 'high'),
  },
  {
    product: 'qmail-inject',
    pattern: /^\(qmail \d{1,10} invoked by (?:uid \d{1,10}|alias)\)/i,
    means: decided('local', 'qmail-uid', 'medium'),
  },
  {
    product: 'DragonFly Mail Agent',
    pattern: /\(DragonFly Mail Agent\b/i,
    means: decided('local', 'dma', 'high'),
  },
  {
    product: 'IIS, pickup folder',
    pattern: /^from mail pickup service by /i,
    means: decided('local', 'iis-pickup', 'medium'),
  },
];

const readForm = readerOf(FORMS);

export const readLocalHop: HopReader = (hop) => {
  if (/^local(?:-e?smtp)?(?: |$)/i.test(hop.with)) {
    // A program has a user's name and no address: with one, somebody made the line up.
    return hop.ip === '' ? decided('local', 'exim-local', 'high') : undecided('unknown-form');
  }
  return readForm(hop);
};
