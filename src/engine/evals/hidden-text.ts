import type { TextChange } from '../../message/change.js';
import type { Hidden, HtmlDocument, TextRun } from '../../message/html.js';
import type { Message } from '../../message/message.js';
import type { Range } from '../../message/span.js';
import type { Finding } from '../../rules/bundled-rule.js';
import { countLetters, isOwn } from './own-parts.js';

/** A dot or a dash in the background's colour is how many editors make a gap. */
const MIN_LETTERS = 10;

/** Honest newsletters hide the line that an inbox shows beside the subject at their very top, and it is short. */
const MAX_PREHEADER_CHARS = 250;

/** Each removal is an edit of its own; a body made to have thousands gets the instruction alone. */
const MAX_REMOVALS = 200;

/** The text that readers cannot see for one of these reasons, and the changes that remove it. */
export function findHiddenText(message: Message, causes: readonly Hidden[]): Finding | undefined {
  const { html, body } = message;
  if (html === undefined) return undefined;
  const isRestyled = hasBackgroundsOutOfSight(html);
  const preheader = preheaderEnd(html, isRestyled);
  const hidden = joined(
    html.runs.filter(
      (run) =>
        run.style.hidden !== undefined &&
        causes.indexOf(run.style.hidden) >= 0 &&
        run.start >= preheader &&
        isHidden(run, isRestyled) &&
        isOwn(message, { part: 'body', start: run.start, end: run.end }),
    ),
  );
  const letters = hidden.reduce(
    (sum, range) => sum + countLetters(body.text.slice(range.start, range.end)),
    0,
  );
  if (letters < MIN_LETTERS) return undefined;
  return {
    evidence: hidden.map((range) => ({ part: 'body', ...range })),
    changes: hidden.length > MAX_REMOVALS ? [] : hidden.map((range) => removal(body.text, range)),
    data: { letters },
  };
}

/** White on nothing stated is not hidden where a style sheet, which no one reads here, may have set the ground. */
function isHidden({ style }: TextRun, isRestyled: boolean): boolean {
  return style.hidden === 'same-colour'
    ? style.background !== undefined || !isRestyled
    : style.hidden !== undefined;
}

/** A style sheet that sets backgrounds: then white text need not stand on white, and no one reads sheets here. */
function hasBackgroundsOutOfSight({ source, elements }: HtmlDocument): boolean {
  return elements.some(({ name, source: tag }) => {
    if (name !== 'style') return false;
    const end = source.indexOf('</', tag.end);
    return /background/i.test(source.slice(tag.end, end < 0 ? source.length : end));
  });
}

/** Where the hidden line at the very top ends; 0 when there is none, or too much of it to be one. */
function preheaderEnd({ runs }: HtmlDocument, isRestyled: boolean): number {
  let end = 0;
  for (const run of runs) {
    if (!isHidden(run, isRestyled)) return end;
    if (run.end > MAX_PREHEADER_CHARS) return 0;
    end = run.end;
  }
  // Nothing to be seen follows: then it announces nothing.
  return 0;
}

/** Runs that touch as one range, so that their removals do not meet. */
function joined(runs: readonly TextRun[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of runs) {
    const last = ranges[ranges.length - 1];
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}

function removal(text: string, { start, end }: Range): TextChange {
  return { kind: 'replace', part: 'body', start, end, before: text.slice(start, end), after: '' };
}
