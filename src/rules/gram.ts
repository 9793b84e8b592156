/**
 * A stretch of letters that a pattern needs, in small ASCII letters. As text (`Need.grams`): `^` where a word begins, what
 * stands before the key, `|`, the key and what follows it, `$` where a word ends; each mark only where it says something,
 * and none in a gram that is no longer than a key.
 */
export interface Gram {
  readonly beginsWord: boolean;
  readonly before: string;
  /** What a text is searched for; shorter than KEY_CHARS for signs that are looked for alone. */
  readonly key: string;
  readonly after: string;
  readonly endsWord: boolean;
}

export const KEY_CHARS = 3;

const KEY_MARK = '|';
const START_MARK = '^';
const END_MARK = '$';

/** Text with these is no gram: they would be taken for marks. */
export const MARKS = /[|^$]/;

export function formatGram({ beginsWord, before, key, after, endsWord }: Gram): string {
  const start = beginsWord ? START_MARK : '';
  const mark = before === '' ? '' : KEY_MARK;
  const end = endsWord ? END_MARK : '';
  return `${start}${before}${mark}${key}${after}${end}`;
}

export function parseGram(text: string): Gram {
  const isMarked = text.length > KEY_CHARS;
  const beginsWord = isMarked && text.charAt(0) === START_MARK;
  const endsWord = isMarked && text.charAt(text.length - 1) === END_MARK;
  const from = beginsWord ? 1 : 0;
  const mark = isMarked ? text.indexOf(KEY_MARK) : -1;
  const key = mark < 0 ? from : mark + 1;
  return {
    beginsWord,
    before: text.slice(from, Math.max(from, mark)),
    key: text.slice(key, key + KEY_CHARS),
    after: text.slice(key + KEY_CHARS, endsWord ? -1 : undefined),
    endsWord,
  };
}
