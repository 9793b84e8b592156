import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { countLetters, isOwn } from '../../engine/evals/own-parts.js';

/** Three times the usual size. */
const MIN_PX = 36;
/** A heading has fewer letters. */
const MIN_LETTERS = 35;

export function test(message: Message): Finding | undefined {
  const evidence = (message.html?.runs ?? [])
    .filter(({ style }) => style.hidden === undefined && (style.fontSizePx ?? 0) >= MIN_PX)
    .map(({ start, end }) => ({ part: 'body', start, end }) as const)
    .filter((span) => isOwn(message, span));
  const letters = evidence.reduce(
    (sum, { start, end }) => sum + countLetters(message.body.text.slice(start, end)),
    0,
  );
  return letters < MIN_LETTERS ? undefined : { evidence };
}

export default {
  symbol: 'HTML_HUGE_FONT',
  describe: 'A whole sentence is set in huge letters',
  score: 0.6,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters take very large text for advertising.',
  fix: 'Set the text in the usual size; keep large letters for a short heading.',
  examples: {
    hits: [
      { html: '<p style="font-size:40px">Everything in our shop is half price until the weekend</p>' },
      { html: '<font size="7">Come and see what our new workshop can do for you today</font>' },
    ],
    misses: [
      { html: '<h1 style="font-size:40px">Spring newsletter</h1><p>Everything that is new in our shop.</p>' },
      { html: '<p style="font-size:20px">Everything in our shop is half price until the weekend</p>' },
    ],
  },
} satisfies BundledRule;
