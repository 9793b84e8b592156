import type { Message } from '../../message/message.js';
import { decodeUtf8Loosely } from '../../message/wire/utf8.js';
import type { Bytes } from '../../message/wire/wire-message.js';
import type { Part } from '../../message/span.js';
import { evidenceAt, textOfPart } from '../check.js';
import type { Evidence } from '../verdict.js';
import type { WireFound } from './wire-verdict.js';

/** A pattern that spans pages points at its beginning. */
const MAX_SOUGHT = 400;

/** Bytes around a match that tell its place from other places with the same words. */
const CONTEXT = 24;

/** The words a pattern matched, as text on one line; '' where it matched nothing that can be shown. */
export function wordsOf(found: WireFound): string {
  return onOneLine(textOf(found.matched.slice(0, MAX_SOUGHT)));
}

/**
 * The place in the message that a rule over bytes matched: the words are looked for where its view comes from, first
 * with what stands around them. Empty where the view holds what the message does not show (an encoding, a header).
 */
export function evidenceOf(message: Message, found: WireFound): readonly Evidence[] {
  const words = wordsOf(found);
  if (words === '') return [];
  for (const part of partsOf(message, found)) {
    const place = placeOf(textOfPart(message, part), words, contextOf(found));
    if (place !== undefined) return [evidenceAt(message, { part, ...place })];
  }
  return [];
}

function partsOf(message: Message, { view, request }: WireFound): readonly Part[] {
  switch (view) {
    case 'body':
      return ['body', 'subject'];
    case 'uri':
      return ['html', 'body'];
    case 'rawbody':
    case 'full':
      return ['html', 'body', 'subject'];
    case 'header': {
      const field = (request ?? '').split(':')[0] ?? '';
      if (field.toLowerCase() === 'subject') return ['subject'];
      return field === 'ToCc' ? ['header:To', 'header:Cc'] : [`header:${field}` as Part];
    }
    case 'mimeheader':
      return message.attachments.map((_, index): Part => `attachment:${index}`);
  }
}

function contextOf({ text, matched }: WireFound): readonly [string, string] {
  const at = text.indexOf(matched);
  if (at < 0) return ['', ''];
  const after = at + matched.length;
  return [
    onOneLine(textOf(text.slice(Math.max(0, at - CONTEXT), at))),
    onOneLine(textOf(text.slice(after, after + CONTEXT))),
  ];
}

/** Offsets of words in a text in which white space may be of any kind and length. */
function placeOf(
  text: string,
  words: string,
  [before, after]: readonly [string, string],
): { readonly start: number; readonly end: number } | undefined {
  const { line, offsets } = collapsed(text);
  const around = `${before}${words}${after}`;
  const inContext = around === words ? -1 : line.indexOf(around);
  const at = inContext < 0 ? line.indexOf(words) : inContext + before.length;
  if (at < 0) return undefined;
  const last = at + words.length - 1;
  return { start: offsets[at] ?? 0, end: (offsets[last] ?? 0) + 1 };
}

/** The text with each run of white space as one space, and where each of its characters stood. */
function collapsed(text: string): { readonly line: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let line = '';
  let from = 0;
  const space = /[\s\u00a0]+/g;
  const copy = (end: number): void => {
    for (let at = from; at < end; at++) offsets.push(at);
    line += text.slice(from, end);
  };
  for (let match = space.exec(text); match !== null; match = space.exec(text)) {
    copy(match.index);
    offsets.push(match.index);
    line += ' ';
    from = match.index + match[0].length;
  }
  copy(text.length);
  return { line, offsets };
}

function onOneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}

/** Bytes as characters; a character that the match cuts in two is left out. */
function textOf(bytes: Bytes): string {
  return decodeUtf8Loosely(bytes).replace(/^\ufffd+|\ufffd+$/g, '');
}
