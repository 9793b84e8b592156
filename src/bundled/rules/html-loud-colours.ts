import type { Message } from '../../message/message.js';
import type { Span } from '../../message/span.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { isOwn } from '../../engine/evals/own-parts.js';

/** The colour of a link, the colour of a warning: that many an ordinary mail has. */
const MIN_COLOURS = 3;
/** Between its strongest and its weakest channel: greys and the dark tints of letterheads stay below. */
const MIN_SATURATION = 140;
const MIN_CHARS = 10;

export function test(message: Message): Finding | undefined {
  const firsts = new Map<string, Span>();
  for (const { start, end, style } of message.html?.runs ?? []) {
    const span = { part: 'body', start, end } as const;
    const { color, hidden } = style;
    if (color === undefined || firsts.has(color) || hidden !== undefined || end - start < MIN_CHARS) continue;
    if (isLoud(color) && isOwn(message, span)) firsts.set(color, span);
  }
  if (firsts.size < MIN_COLOURS) return undefined;
  return { evidence: Array.from(firsts.values()), data: { colours: firsts.size } };
}

function isLoud(colour: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) >= MIN_SATURATION;
}

export default {
  symbol: 'HTML_LOUD_COLOURS',
  describe: 'The text is written in several loud colours',
  score: 0.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters take text in {colours} bright colours for advertising.',
  fix: 'Use one text colour, and one more at most for what matters.',
  examples: {
    hits: [
      {
        html:
          '<p style="color:#ff0000">Half price until Friday</p><p style="color:#0000ff">Free delivery to you</p>' +
          '<p style="color:#00aa00">Order by telephone</p>',
      },
      {
        html:
          '<font color="red">Come to the fair</font> <font color="blue">Bring your friends</font> ' +
          '<font color="fuchsia">Win a bicycle</font>',
      },
    ],
    misses: [
      {
        html:
          '<p style="color:#1f3864">Dear all,</p><p style="color:#ff0000">the deadline is Friday.</p>' +
          '<p>See <a style="color:#0563c1" href="https://example.com/">the plan</a>.</p>',
      },
      { html: '<p style="color:#333333">Grey text</p><p style="color:#555555">and another grey</p>' },
    ],
  },
} satisfies BundledRule;
