import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { countLetters, ownElements } from '../../engine/evals/own-parts.js';
import { isPicture } from '../../engine/evals/pictures.js';

/** A greeting or a caption; with more than this there is something to read. */
const MAX_LETTERS = 20;

export function test(message: Message): Finding | undefined {
  const pictures = ownElements(message).filter(isPicture);
  // The thread below a reply is text too: a screenshot as an answer is no mail of nothing but a picture.
  if (pictures.length === 0 || countLetters(message.body.text, MAX_LETTERS) >= MAX_LETTERS) return undefined;
  return { evidence: pictures.map(({ source }) => ({ part: 'html', ...source })) };
}

export default {
  symbol: 'HTML_IMAGE_ONLY',
  describe: 'The mail is a picture with almost no text',
  score: 1.4,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters cannot read pictures, and spam is often sent as one picture to get past them.',
  fix: 'Write the main points as text and leave the picture as an addition.',
  examples: {
    hits: [
      { html: '<p><img src="cid:offer" width="600" height="800"></p>' },
      { html: '<a href="https://example.com/"><img src="https://example.com/a.png"></a><p>Hi.</p>' },
    ],
    misses: [
      {
        html: '<p>Here is the drawing that we spoke about.</p><img src="cid:plan" width="600" height="800">',
      },
      { html: '<p>Thanks.</p><img src="https://example.com/open.gif" width="1" height="1">' },
      {
        kind: 'reply',
        html:
          '<img src="cid:screen" width="600" height="400"><blockquote type="cite">' +
          '<p>Could you show me what the window looks like now?</p></blockquote>',
      },
      { html: '<p>Thanks.</p>' },
    ],
  },
} satisfies BundledRule;
