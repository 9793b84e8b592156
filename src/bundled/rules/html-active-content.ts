import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findElements } from '../../engine/evals/own-parts.js';

const ACTIVE = /^(?:script|iframe|frame|object|embed|applet)$/;

export function test(message: Message): Finding | undefined {
  return findElements(message, ({ name }) => ACTIVE.test(name));
}

export default {
  symbol: 'HTML_ACTIVE_CONTENT',
  describe: 'The mail carries a script or embedded content',
  score: 0.6,
  scored: 'corpora 2026-11',
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
