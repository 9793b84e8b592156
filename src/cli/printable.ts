/**
 * Characters that make a terminal do something, or show text in another order than it stands: control characters,
 * bidirectional overrides, invisible marks and halves of a surrogate pair. Mail is a stranger's text: printed as it
 * is, it could move the cursor, set the window title or hide the words it was caught for.
 */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space that only separates words. */
const BLANKS = /[\t\n\v\f\r ]+/g;

/** One line of text that is safe to print: white space as one blank, anything unprintable as `\uXXXX`. */
export function printable(text: string): string {
  return text.replace(BLANKS, ' ').replace(UNPRINTABLE, escaped);
}

/**
 * JSON on one line. Everything a terminal could act on, and U+2028 at which some readers split lines, stands as
 * `\uXXXX`, which any JSON reader turns back into the same text.
 */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(UNPRINTABLE, escaped)}\n`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
