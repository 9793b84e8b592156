import { replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Far behind the words: after a gap that nobody types. */
const AFTER_GAP = /\s{4,}\S{2,40}\s*$/;

/** A number that no word before it explains. */
const NUMBER = /[a-z!?.]\s+\d{6,}\s*$/i;

/** What a number at the end of a subject is otherwise: the subject then says so. */
const EXPLAINED =
  /\b(?:order|invoice|ticket|case|ref|reference|no|nr|number|po|rfc|bug|issue|quote|id|build|release|version|project|policy|claim|account|customer|contract|update|signed|notice|phone|tel|call|rechnung|auftrag|bestellung|kunde|vertrag|facture|commande|factura|pedido|fattura|ordine|factuur|fatura)\b|#/i;

/** A date written in one piece is no random number. */
const DATE = /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\s*$/;

export function test({ subject }: Message): Finding | undefined {
  const match = AFTER_GAP.exec(subject) ?? numberIn(subject);
  if (match === null || match.index === 0) return undefined;
  const start = match.index + (/\s+\S+\s*$/.exec(match[0])?.index ?? 0);
  const span = { part: 'subject', start, end: subject.length } as const;
  const words = span.start + (/\S/.exec(subject.slice(start))?.index ?? 0);
  return {
    evidence: [
      { part: 'subject', start: words, end: start + subject.slice(start).replace(/\s+$/, '').length },
    ],
    changes: [replaceText(subject, span, '')],
  };
}

function numberIn(subject: string): RegExpExecArray | null {
  return EXPLAINED.test(subject) || DATE.test(subject) ? null : NUMBER.exec(subject);
}

export default {
  symbol: 'SUBJ_RANDOM_TAIL',
  describe: 'The subject ends with a number or letters that mean nothing',
  score: 1.2,
  scored: 'judgement 2026-11',
  test,
  why: 'Spam ends its subjects so, to make each mail differ from the last; filters look for it.',
  fix: 'Take it out, or say what the number is.',
  examples: {
    hits: [{ subject: 'Lower rates today 512517' }, { subject: 'Our spring catalogue          xkvwq' }],
    misses: [
      { subject: 'Invoice 512517' },
      { subject: 'Order for Leeds 20417733' },
      { subject: 'Minutes of the meeting 20261128' },
      { subject: 'Room 4211' },
      { subject: '8205551234' },
    ],
  },
} satisfies BundledRule;
