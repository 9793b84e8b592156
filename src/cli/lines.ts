import { StringDecoder } from 'node:string_decoder';

/** A line without an end would be gathered until memory runs out. Room for the largest message, escaped in JSON. */
export const MAX_LINE_CHARS = 100_000_000;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its end; undefined when it was longer than the limit. */
  readonly text: string | undefined;
}

/**
 * The lines of a UTF-8 stream, one at a time; a byte order mark at the start is dropped.
 * Not node:readline, which also breaks at U+2028 and U+2029: JSON strings may hold those as they are.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer>,
  maxChars = MAX_LINE_CHARS,
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let pieces: string[] = [];
  let length = 0;

  const add = (piece: string): void => {
    length += piece.length;
    if (length > maxChars) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const text = length > maxChars ? undefined : pieces.join('').replace(/\r$/, '');
    const line = { number, text: number === 1 ? text?.replace(/^\ufeff/, '') : text };
    number++;
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.end());
  if (length > 0) yield take();
}
