import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { messageFromDraft } from '../message/from-draft.js';
import { MAX_MESSAGE_BYTES, MessageTooLargeError } from '../mime/parse-mail.js';
import { readMail } from '../mime/read-message.js';
import type { Mail } from '../mime/read-message.js';
import { DraftLineError, parseDraftLine } from './draft-line.js';
import { linesOf } from './lines.js';

/** How an input is named in the output: a file by its path, a draft by its own id and its line. */
export type InputName = { readonly file: string } | { readonly id?: string | number; readonly line: number };

/** One thing to judge, or why there is nothing to judge. */
export type Input =
  ({ readonly name: InputName } & Mail) | { readonly name: InputName; readonly error: string };

/** Where inputs come from. The path `-` is standard input. */
export interface Sources {
  readonly files: readonly string[];
  readonly drafts: string | undefined;
  readonly as: 'message' | 'draft';
}

/** Reads one input after the other, so that a mailbox of any size fits in memory. Never throws. */
export async function* inputsOf(sources: Sources): AsyncGenerator<Input> {
  for (const file of sources.files) {
    const name = { file };
    try {
      const bytes = await readBytes(file, MAX_MESSAGE_BYTES + 1);
      yield { name, ...(await readMail(bytes, sources.as)) };
    } catch (cause) {
      yield { name, error: reasonOf(cause) };
    }
  }
  if (sources.drafts !== undefined) yield* draftsIn(sources.drafts);
}

async function* draftsIn(path: string): AsyncGenerator<Input> {
  try {
    for await (const { number, text } of linesOf(open(path))) {
      if (text === undefined) {
        yield { name: { line: number }, error: 'the line is too long' };
      } else if (text.trim() !== '') {
        yield draftOn(number, text);
      }
    }
  } catch (cause) {
    yield { name: { file: path }, error: reasonOf(cause) };
  }
}

function draftOn(line: number, text: string): Input {
  try {
    const { id, draft } = parseDraftLine(text);
    return { name: nameOf(line, id), draft, message: messageFromDraft(draft) };
  } catch (cause) {
    const id = cause instanceof DraftLineError ? cause.id : undefined;
    return { name: nameOf(line, id), error: reasonOf(cause) };
  }
}

function nameOf(line: number, id: string | number | undefined): InputName {
  return id === undefined ? { line } : { id, line };
}

function open(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path);
}

/**
 * The bytes of a file, or of standard input for `-`. Stops once it has `maxBytes` or a little more, so that `/dev/zero`
 * has an end here.
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const stream = open(path);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks, length);
}

/** A sentence for the person who typed the command. Unforeseen errors give their kind alone: their text may be mail. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof DraftLineError || cause instanceof MessageTooLargeError) return cause.message;
  if (!(cause instanceof Error)) return 'internal error';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'this is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read this file';
    default:
      return code === undefined ? `internal error (${cause.name})` : `the file cannot be read (${code})`;
  }
}
