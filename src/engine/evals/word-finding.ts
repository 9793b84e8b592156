import { ownRanges } from '../../message/body.js';
import type { TextChange } from '../../message/change.js';
import type { Message } from '../../message/message.js';
import type { Range, Span } from '../../message/span.js';
import type { Finding } from '../../rules/bundled-rule.js';
import { replaceText } from '../rewrite.js';

/** A word that a rule objects to. */
export interface FoundWord extends Range {
  /** What to write instead; undefined when nobody can tell. */
  readonly instead: string | undefined;
}

/** The finding for words in the subject or in this person's own words; its changes replace all of them or none. */
export function findWords(
  { subject, body }: Message,
  part: 'subject' | 'body',
  wordsOf: (text: string) => readonly FoundWord[],
): Finding | undefined {
  const text = part === 'subject' ? subject : body.text;
  const ranges = part === 'subject' ? [{ start: 0, end: text.length }] : ownRanges(body);
  const evidence: Span[] = [];
  const changes: TextChange[] = [];
  for (const range of ranges) {
    for (const word of wordsOf(text.slice(range.start, range.end))) {
      const span = { part, start: range.start + word.start, end: range.start + word.end };
      evidence.push(span);
      if (word.instead !== undefined) changes.push(replaceText(text, span, word.instead));
    }
  }
  if (evidence.length === 0) return undefined;
  return { evidence, changes: changes.length === evidence.length ? changes : [] };
}
