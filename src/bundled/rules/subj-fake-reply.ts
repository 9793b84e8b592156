import { replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|sv|antw|tr|rv)\s*(?:\[\d{1,3}\])?\s*:)+\s*/i;

export function test({ subject, kind }: Message): Finding | undefined {
  const prefix = PREFIX.exec(subject)?.[0];
  if (kind !== 'new' || prefix === undefined) return undefined;
  const span = { part: 'subject', start: 0, end: prefix.length } as const;
  const isAll = prefix.length === subject.length;
  return { evidence: [span], changes: isAll ? [] : [replaceText(subject, span, '')] };
}

export default {
  symbol: 'SUBJ_FAKE_REPLY',
  describe: 'The subject of a new mail looks like a reply or a forward',
  score: 0.9,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score a "Re:" that answers nothing because spam uses it to look expected.',
  fix: 'Take the "Re:" or "Fwd:" out, or answer in the original conversation.',
  examples: {
    hits: [{ subject: 'Re: our talk' }, { kind: 'new', subject: 'Fw: RE: Photos' }],
    misses: [
      { kind: 'reply', subject: 'Re: our talk' },
      { kind: 'forward', subject: 'Fwd: Photos' },
      { subject: 'Report: our talk' },
    ],
  },
} satisfies BundledRule;
