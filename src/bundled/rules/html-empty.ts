import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test({ html, body, attachments, to, cc, bcc }: Message): Finding | undefined {
  const first = html?.elements[0];
  if (html === undefined || first === undefined || body.text !== '') return undefined;
  if (attachments.length > 0 || html.elements.some(({ name }) => name === 'img')) return undefined;
  // Nobody addressed yet: the author has only just begun.
  if (to.length + cc.length + bcc.length === 0) return undefined;
  return { evidence: [{ part: 'html', ...first.source }] };
}

export default {
  symbol: 'HTML_EMPTY',
  describe: 'The mail is formatted but says nothing',
  score: 0.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters object to a mail without a word in it.',
  fix: 'Write a sentence that says what the mail is about.',
  examples: {
    hits: [
      { to: ['ann@example.org'], subject: 'The plan', html: '<div><br></div>' },
      { to: ['ann@example.org'], html: '<style>p { color: red }</style><p>&nbsp;</p>' },
    ],
    misses: [
      { subject: 'The plan', html: '<div><br></div>' },
      { to: ['ann@example.org'], html: '<p>Yes.</p>' },
      { to: ['ann@example.org'], html: '<p></p>', attachments: [{ name: 'plan.pdf' }] },
      { to: ['ann@example.org'], text: '' },
    ],
  },
} satisfies BundledRule;
