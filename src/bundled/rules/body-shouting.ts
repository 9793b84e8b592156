import { calmed, eachWord, stretchesWithoutSmall, type Word } from '../../engine/evals/shouted-words.js';
import { replaceText } from '../../engine/rewrite.js';
import { ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import type { Span } from '../../message/span.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Fewer words in capitals beside each other are a name, a heading or a button. */
const MIN_RUN = 4;

/** Of the words this person wrote; below it stands one clause of a contract. */
const MIN_SHARE = 0.3;

/** MIN_RUN words beside each other without a small letter. */
const LOUD_RUN = /(?:^|\s)(?:[^\sa-z]+\s+){3}[^\sa-z]/;

/** The least that LOUD_RUN takes: words of one character with one space between them. */
const LOUD_CHARS = 2 * MIN_RUN - 1;

export function test({ body }: Message): Finding | undefined {
  // Most texts have no such run, and need no second look.
  if (!stretchesWithoutSmall(body.text, LOUD_CHARS).some((stretch) => LOUD_RUN.test(stretch)))
    return undefined;
  const runs: (Span & { readonly part: 'body' })[] = [];
  let words = 0;
  let shouted = 0;
  let run: Word[] = [];
  const closeRun = (): void => {
    if (run.length === 0) return;
    const loud = run.filter(({ shouts }) => shouts === true);
    const [first, last] = [loud[0], loud[loud.length - 1]];
    run = [];
    if (first === undefined || last === undefined || loud.length < MIN_RUN) return;
    shouted += loud.length;
    runs.push({ part: 'body', start: first.start, end: last.end });
  };
  for (const range of ownRanges(body)) {
    eachWord(body.text.slice(range.start, range.end), (start, end, shouts) => {
      if (shouts !== undefined) words++;
      if (shouts === false) closeRun();
      else run.push({ shouts, start: range.start + start, end: range.start + end });
    });
    closeRun();
  }
  if (runs.length === 0 || shouted < words * MIN_SHARE) return undefined;
  return {
    evidence: runs,
    changes: runs.map((span) => replaceText(body.text, span, calmed(body.text, span))),
  };
}

export default {
  symbol: 'BODY_SHOUTING',
  describe: 'Much of the text is in capitals',
  score: 1.2,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score text in capitals as advertising, and readers take it for shouting.',
  fix: 'Write ordinary sentences; use bold for the words that matter.',
  examples: {
    hits: [
      { text: 'PLEASE READ THIS NOTE TODAY.' },
      { html: '<p>Hello Ann, WE HAVE MOVED THE STORE to Leeds</p>' },
    ],
    misses: [
      { text: 'Please send it to the NATO HQ in Leeds.' },
      { text: 'SUMMARY\nWe met at ten and left at noon.' },
    ],
  },
} satisfies BundledRule;
