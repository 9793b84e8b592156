import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { ownElements } from '../../engine/evals/own-parts.js';

const ACTIVE = /^(?:script|iframe|frame|object|embed|applet)$/;

export function test(message: Message): Finding | undefined {
  const found = ownElements(message).filter(({ name }) => ACTIVE.test(name));
  const first = found[0];
  if (first === undefined) return undefined;
  return {
    evidence: found.map(({ source }) => ({ part: 'html', ...source })),
    data: { element: first.name },
  };
}

export default {
  symbol: 'HTML_ACTIVE_CONTENT',
  describe: 'The mail carries a script or embedded content',
  score: 1.0,
  scored: 'judgement 2026-11',
  test,
  why: 'Mail programs never run <{element}>, so filters take it for an attack.',
  fix: 'Remove the embedded part and link to the page that shows it.',
  examples: {
    hits: [
      { html: '<p>Hello</p><script>start()</script>' },
      { html: '<iframe src="https://example.com/video"></iframe>' },
      { html: '<object data="https://example.com/a.swf"></object>' },
    ],
    misses: [
      { html: '<p>The script is attached; the object is to save time.</p>' },
      { html: '<!--[if !mso]><object classid="clsid:38481807"></object><![endif]--><p>Hello</p>' },
    ],
  },
} satisfies BundledRule;
