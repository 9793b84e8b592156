import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { countLetters, ownElements } from '../../engine/evals/own-parts.js';
import { areaOf } from '../../engine/evals/pictures.js';

/** Below this the mail is all picture, which is a rule of its own. */
const MIN_LETTERS = 20;
const MAX_LETTERS = 120;
/** A third of what a reading pane shows; logos and portraits stay far below. */
const MIN_AREA_PX = 120_000;

export function test(message: Message): Finding | undefined {
  const large = ownElements(message).filter((element) => (areaOf(element) ?? 0) >= MIN_AREA_PX);
  if (large.length === 0) return undefined;
  const letters = countLetters(message.body.text, MAX_LETTERS + 1);
  if (letters < MIN_LETTERS || letters > MAX_LETTERS) return undefined;
  return { evidence: large.map(({ source }) => ({ part: 'html', ...source })) };
}

export default {
  symbol: 'HTML_LARGE_IMAGE',
  describe: 'A large picture stands beside very little text',
  score: 0.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters compare the size of pictures with the amount of text; much picture and little text looks like an ad.',
  fix: 'Add a few sentences of text, or send the picture as an attachment.',
  examples: {
    hits: [
      { html: '<p>Our summer collection has arrived.</p><img src="cid:a" width="600" height="400">' },
      {
        html: '<p>Please find our new price list below.</p><img src="cid:a" style="width:500px;height:700px">',
      },
    ],
    misses: [
      { html: '<p>Regards, Ann Lee, Example Limited</p><img src="cid:logo" width="160" height="60">' },
      {
        html:
          '<p>Here is the floor plan. The meeting room moves next to the entrance, the kitchen stays where it is, ' +
          'and the store gets a second door. Please tell me by Friday what the electrician should know.</p>' +
          '<img src="cid:plan" width="600" height="400">',
      },
      { html: '<img src="cid:a" width="600" height="400">' },
    ],
  },
} satisfies BundledRule;
