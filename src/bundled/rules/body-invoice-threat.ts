import { findAllInOwnWords, findInOwnWords } from '../../engine/evals/own-words.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

const OVERDUE =
  /\b(?:overdue|past[-\s]due|unpaid|outstanding|final)\b[^.\n]{0,40}\b(?:invoices?|payments?|bills?|balance)\b|\b(?:invoices?|payments?|bills?|balance)\b[^.\n]{0,40}\b(?:overdue|past\s+due|unpaid|outstanding)\b/i;
const OPEN =
  /\b(?:open|see|view|download|review|check|print)\b[^.\n]{0,40}\b(?:attach(?:ed|ment)|file|document|link)\b/i;
const THREAT =
  /\b(?:legal\s+(?:action|proceedings|consequences|steps)|law\s?suit|court|debt\s+collect(?:ion|ors?)|collections?\s+agency|bailiffs?|penalt(?:y|ies)|prosecut(?:ion|ed))\b/i;

/** An honest reminder says which invoice it means. */
const INVOICE_NUMBER =
  /\b(?:invoice|bill|account|customer)s?\s?(?:no\.?|nr\.?|num(?:ber)?|#|ref(?:erence)?)?\s?[:#]?\s?[a-z/-]{0,6}\d{3,}/i;

export function test({ body }: Message): Finding | undefined {
  const evidence = findAllInOwnWords(body, [OVERDUE, OPEN, THREAT]);
  if (evidence === undefined || findInOwnWords(body, INVOICE_NUMBER) !== undefined) return undefined;
  return { evidence };
}

export default {
  symbol: 'BODY_INVOICE_THREAT',
  describe: 'Threatens over an invoice it does not name, and tells the reader to open a file',
  score: 1.6,
  scored: 'judgement 2026-11',
  test,
  needs: [OVERDUE, OPEN, THREAT],
  why: 'Filters know this from fake invoices that carry harmful files.',
  fix: 'State the invoice number, its date and the amount in the text.',
  examples: {
    hits: [
      { text: 'Your invoice is overdue. Open the attached file to avoid legal action.' },
      { text: 'Unpaid balance: download the document below or we go to court.' },
    ],
    misses: [
      { text: 'Invoice no. 20417 is overdue. Please see the attached copy before we take legal action.' },
      { text: 'The invoice for May is attached.' },
    ],
  },
} satisfies BundledRule;
