import type { HandOver } from '../../message/hand-over.js';
import type { Message } from '../../message/message.js';
import type { Finding } from '../../rules/bundled-rule.js';

/** A finding about the way a mail leaves, where that way is known and `holds`; nothing in the mail itself shows it. */
export function handOverFinding(message: Message, holds: (way: HandOver) => boolean): Finding | undefined {
  const { handOver } = message;
  if (handOver === undefined || !holds(handOver)) return undefined;
  return {
    evidence: [{ part: 'header:Received', start: 0, end: 0 }],
    data: { helo: handOver.helo ?? '' },
  };
}

/** A computer's own name, or an address without brackets: no name that RFC 5321 §4.1.1.1 allows after HELO. */
export function isBareHelo(helo: string): boolean {
  if (helo === '' || helo.charAt(0) === '[') return false;
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(helo) || helo.indexOf(':') >= 0;
  return isAddress || helo.indexOf('.') < 0;
}
