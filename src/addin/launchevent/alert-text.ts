import type { Assessment } from '../../assess.js';

/** Outlook refuses a longer message, and Markdown is counted with its markup. */
export const MAX_ALERT_CHARS = 500;

/** The pieces that come from the draft or from a rule; together with the words around them they stay below the limit. */
const MAX_TITLE_CHARS = 120;
const MAX_QUOTE_CHARS = 60;
const MAX_FIX_CHARS = 130;

/** No piece needs more of its source than this; a rule may quote a body of a million characters. */
const MAX_LOOKED_AT = 400;

/** The same message for Outlook with Mailbox 1.15, which reads Markdown, and for all others. */
export interface AlertText {
  readonly plain: string;
  readonly markdown: string;
}

/** How a text piece is written, and what stands between paragraphs. */
interface Notation {
  readonly escape: (char: string) => string;
  readonly strong: (text: string) => string;
  readonly paragraph: string;
}

const PLAIN: Notation = { escape: (char) => char, strong: (text) => text, paragraph: '\n' };

/**
 * Smart Alerts: bold by two stars, a paragraph by an empty line, a backslash before a character meant as itself. Marks
 * that count only at the start of a line need none: every line starts with words of ours.
 */
const MARKDOWN: Notation = {
  escape: (char) => (/[\\`*_[\]()]/.test(char) ? `\\${char}` : char),
  strong: (text) => `**${text}**`,
  paragraph: '\n\n',
};

/**
 * What Outlook shows when it holds a mail back: the score, the worst finding with its words, what to do about it, and
 * how many more there are. At most `MAX_ALERT_CHARS` in either form, whatever the draft holds.
 */
export function formatAlert(assessment: Assessment): AlertText {
  return { plain: textIn(PLAIN, assessment), markdown: textIn(MARKDOWN, assessment) };
}

function textIn(notation: Notation, assessment: Assessment): string {
  const piece = (text: string, limit: number): string => clipped(text, limit, notation.escape);
  const paragraphs = [piece(scoreSentence(assessment), MAX_TITLE_CHARS)];
  const bad = assessment.hits.filter((hit) => hit.score > 0);
  const worst = bad[0];
  if (worst !== undefined) {
    const advice = assessment.advice.filter(({ symbol }) => symbol === worst.symbol)[0];
    const title = notation.strong(piece(advice?.title ?? worst.describe, MAX_TITLE_CHARS));
    // Markup is nothing the author wrote, or would know again.
    const words = worst.evidence.filter(({ part }) => part !== 'html')[0];
    const quote = piece(words?.text ?? '', MAX_QUOTE_CHARS);
    paragraphs.push(quote === '' ? title : `${title}: \u201c${quote}\u201d`);
    const fix = piece(advice?.fix ?? '', MAX_FIX_CHARS);
    if (fix !== '') paragraphs.push(`What to do: ${fix}`);
    if (bad.length > 1) paragraphs.push(piece(moreSentence(bad.length - 1), MAX_TITLE_CHARS));
  }
  return paragraphs.join(notation.paragraph);
}

function scoreSentence({ score, required, isSpam }: Assessment): string {
  const limit = points(required);
  if (isSpam)
    return `A spam filter is likely to refuse this mail. Its score is ${points(score)}; the limit is ${limit}.`;
  // Rounded up, a score just below the limit would be shown as one that has reached it.
  const below = points(Math.floor(score * 10) / 10);
  return `A spam filter could object to this mail. Its score is ${below}; the limit is ${limit}.`;
}

function moreSentence(count: number): string {
  return count === 1 ? 'There is 1 more finding.' : `There are ${count} more findings.`;
}

/** One decimal, none when it is zero. */
function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * The text on one line, escaped, at most `limit` characters as written, never cut inside a character. Controls and the
 * marks that turn the direction of writing are left out: they could make the words around them read otherwise.
 */
function clipped(text: string, limit: number, escape: Notation['escape']): string {
  const line = text
    .slice(0, MAX_LOOKED_AT)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  const isWhole = text.length <= MAX_LOOKED_AT;
  let written = '';
  /** As far as the text may go when an ellipsis must follow. */
  let shortened = '';
  for (const char of Array.from(line)) {
    // Half a surrogate pair is no character, and some hosts refuse a text that holds one.
    const next = written + (/^[\ud800-\udfff]$/.test(char) ? '\ufffd' : escape(char));
    if (next.length > limit) return `${shortened.trim()}\u2026`;
    if (next.length < limit) shortened = next;
    written = next;
  }
  return isWhole ? written : `${shortened.trim()}\u2026`;
}
