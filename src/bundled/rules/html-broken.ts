import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Real editors and hand-written newsletters leave a few; how many in proportion tells them from the rest. */
const MIN_FAULTS = 10;
const MIN_FAULTS_PER_ELEMENT = 0.15;

export function test({ html }: Message): Finding | undefined {
  if (html === undefined) return undefined;
  const faults = html.unclosed + html.strayEndTags;
  const first = html.elements[0];
  if (first === undefined || faults < MIN_FAULTS) return undefined;
  if (faults < html.elements.length * MIN_FAULTS_PER_ELEMENT) return undefined;
  return { evidence: [{ part: 'html', ...first.source }], data: { faults } };
}

export default {
  symbol: 'HTML_BROKEN',
  describe: 'The formatting behind the text is badly broken',
  score: 1.0,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters found {faults} tags that do not fit together; programs that send spam write such HTML.',
  fix: 'Copy the text into a new mail as plain text and format it again there.',
  examples: {
    hits: [
      { html: '<p>Hello</p>' + '</font></b>'.repeat(8) + '<p>Goodbye</p>' },
      { html: '<div><b><i><u><font><span><b><i><u><font><span>Hello' },
    ],
    misses: [
      { html: '<ul><li>One<li>Two<li>Three</ul><p>A<p>B<p>C<table><tr><td>1<td>2<tr><td>3<td>4</table>' },
      { html: '<p class=MsoNormal>Hello<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></b>' },
    ],
  },
} satisfies BundledRule;
