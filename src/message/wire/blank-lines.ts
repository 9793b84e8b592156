import { isBlank } from './bytes.js';
import type { Bytes } from './wire-message.js';

/** Blank lines in a row beyond these are left out, or a body of newlines costs as much as one of text. */
const MAX_BLANK_LINES = 20;

/**
 * A body with long runs of blank lines cut to twenty: their first line and the last nineteen. A run at the very top
 * keeps two lines at its head (Mail::SpamAssassin::Message, "new").
 */
export function withoutBlankRuns(body: Bytes): Bytes {
  const chunks: string[] = [];
  let keptFrom = 0;
  let runStart = 0;
  let runLines = 0;
  const finishRun = (runEnd: number): void => {
    const headLines = runStart === 0 ? 2 : 1;
    if (runLines >= MAX_BLANK_LINES + headLines) {
      chunks.push(body.slice(keptFrom, linesAfter(body, runStart, headLines)));
      keptFrom = linesBefore(body, runEnd, MAX_BLANK_LINES - 1);
    }
    runLines = 0;
  };
  for (let at = 0; at < body.length;) {
    const newline = body.indexOf('\n', at);
    const next = newline < 0 ? body.length : newline + 1;
    if (isBlank(body, at, next)) {
      if (runLines++ === 0) runStart = at;
    } else if (runLines > 0) {
      finishRun(at);
    }
    at = next;
  }
  if (runLines > 0) finishRun(body.length);
  return keptFrom === 0 ? body : chunks.join('') + body.slice(keptFrom);
}

function linesAfter(text: Bytes, start: number, count: number): number {
  let at = start;
  for (let line = 0; line < count; line++) at = text.indexOf('\n', at) + 1;
  return at;
}

function linesBefore(text: Bytes, end: number, count: number): number {
  let at = end;
  for (let line = 0; line < count; line++) at = text.lastIndexOf('\n', at - 2) + 1;
  return at;
}
