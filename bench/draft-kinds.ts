import type { Draft } from '../src/message/draft.js';
import { Dice, paragraph, sentence } from './prose.js';

/** Drafts of one kind in any size. */
export interface DraftKind {
  readonly name: string;
  /** A draft whose body has about so many characters; another seed, other words. */
  build(chars: number, seed: number): Draft;
}

const PEOPLE = {
  from: 'Jo Marsh <jo.marsh@example.com>',
  to: ['Priya Nair <priya.nair@example.org>'],
  cc: ['Tom Becker <tom.becker@example.com>'],
};

/**
 * What long drafts are made of. `examples` are the drafts that the bundled rules are explained by: texts they hit and
 * the nearest innocent ones, so that hardly a rule is spared in the hard mix.
 */
export function draftKinds(examples: readonly Draft[]): readonly DraftKind[] {
  return [
    {
      name: 'business letter',
      build: (chars, seed) => ({ ...PEOPLE, subject: SUBJECT, text: letter(chars, seed) }),
    },
    {
      name: 'business letter, HTML',
      build: (chars, seed) => ({ ...PEOPLE, subject: SUBJECT, html: asHtml(letter(chars * 0.9, seed)) }),
    },
    { name: 'newsletter, HTML', build: newsletter },
    { name: 'reply with a thread', build: replyInText },
    { name: 'reply with a thread, HTML', build: replyInHtml },
    {
      name: 'hard mix',
      build: (chars, seed) => ({ ...PEOPLE, subject: HARD_SUBJECT, text: hardText(examples, chars, seed) }),
    },
    {
      name: 'hard mix, HTML',
      build: (chars, seed) => ({ ...PEOPLE, subject: HARD_SUBJECT, html: hardHtml(examples, chars, seed) }),
    },
  ];
}

const SUBJECT = 'Delivery dates and the open points of last week';
const HARD_SUBJECT = 'Your order, the invoice and a free ticket';

function letter(chars: number, seed: number): string {
  const dice = new Dice(seed);
  const body = pieces(chars, () => paragraph(dice, 2 + dice.roll(5))).join('\n\n');
  return `Dear Ms Nair,\n\n${body}\n\nKind regards\nJo Marsh\nMarsh & Becker Joinery, Mill Lane 4, York\nwww.example.com`;
}

function newsletter(chars: number, seed: number): Draft {
  const dice = new Dice(seed);
  const articles = pieces(chars, () => {
    const address = `https://news${dice.roll(12)}.example.com/${dice.roll(9_000)}?from=letter&amp;issue=${dice.roll(90)}`;
    return (
      `<tr><td style="padding: 12px 24px; background-color: #ffffff"><h2 style="font-size: 18px; color: #20506b">` +
      `<a href="${address}" style="color: #20506b; text-decoration: none">${sentence(dice)}</a></h2>` +
      `<img src="${address}/picture.jpg" width="560" height="220" alt="">` +
      `<p style="font-family: Arial, sans-serif; font-size: 14px; line-height: 20px; color: #333333">${paragraph(dice, 2)}` +
      `&nbsp;<a href="${address}#more"><b>Read more</b></a></p></td></tr>\n`
    );
  }).join('');
  const html =
    `<html><head><style>td { vertical-align: top }</style></head><body><table width="600" align="center">${articles}` +
    `<tr><td style="font-size: 11px; color: #777777">You get this letter once a month. ` +
    `<a href="https://example.com/leave">Leave the list</a></td></tr></table></body></html>`;
  return { ...PEOPLE, kind: 'new', subject: 'What is new in the workshop this month', html };
}

/** A short answer above a long thread. */
function replyInText(chars: number, seed: number): Draft {
  const dice = new Dice(seed);
  const thread = letter(chars * 0.9, seed + 1)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const text = `Hello Priya,\n\n${paragraph(dice, 4)}\n\nBest, Jo\n\nOn Mon, 4 May 2026, Priya Nair wrote:\n${thread}`;
  return { ...PEOPLE, kind: 'reply', subject: `Re: ${SUBJECT}`, text };
}

function replyInHtml(chars: number, seed: number): Draft {
  const dice = new Dice(seed);
  const own = [paragraph(dice, 3), paragraph(dice, 4)].join('\n\n');
  const html =
    `<div>${asHtml(own)}</div><div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Priya Nair<br>` +
    `<b>Sent:</b> Monday<br><b>Subject:</b> ${SUBJECT}</div><div>${asHtml(letter(chars * 0.85, seed + 1))}</div>`;
  return { ...PEOPLE, kind: 'reply', subject: `Re: ${SUBJECT}`, html };
}

function hardText(examples: readonly Draft[], chars: number, seed: number): string {
  const dice = new Dice(seed);
  const texts = examples
    .map(({ text }) => text)
    .filter((text): text is string => text !== undefined && text.length < 1_000);
  return mixed(texts, chars, dice, (piece) => piece).join('\n\n');
}

function hardHtml(examples: readonly Draft[], chars: number, seed: number): string {
  const dice = new Dice(seed);
  const texts = examples
    .map(({ html, text }) => html ?? (text === undefined ? undefined : asHtml(text)))
    .filter((html): html is string => html !== undefined && html.length < 1_000);
  return `<html><body>${mixed(texts, chars, dice, asHtml).join('\n')}</body></html>`;
}

/** Every text once, in any order, then again, each after a sentence of its own. */
function mixed(
  texts: readonly string[],
  chars: number,
  dice: Dice,
  dress: (prose: string) => string,
): readonly string[] {
  let round: string[] = [];
  return pieces(chars, () => {
    if (round.length === 0) round = dice.shuffled(texts);
    return `${dress(sentence(dice))}\n${round.pop() ?? ''}`;
  });
}

function pieces(chars: number, next: () => string): readonly string[] {
  const made: string[] = [];
  for (let total = 0; total < chars; total += made[made.length - 1]?.length ?? Infinity) made.push(next());
  return made;
}

/** As Outlook writes it. */
function asHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .split(/\n\s*\n/)
    .map(
      (block) =>
        `<p class="MsoNormal" style="margin: 0 0 8pt; font-family: Calibri, sans-serif; font-size: 11pt">` +
        `${block.replace(/\n/g, '<br>')}</p>\n`,
    )
    .join('');
}
