import type { ProbeReply, ProbeStopKind } from '../submission/probe/probe-record.js';
import { readReplyLine } from '../submission/probe/read-reply.js';
import { MAX_CONVERSATION_BYTES, MAX_LINE_BYTES, MAX_REPLY_LINES } from './limits.js';

/** What can be wrong with the bytes themselves. */
export interface ReadFault {
  readonly kind: Extract<
    ProbeStopKind,
    'not-smtp' | 'speaks-tls' | 'line-too-long' | 'reply-too-long' | 'too-much'
  >;
  readonly detail: string;
}

export type ReadEvent = { readonly reply: ProbeReply } | { readonly fault: ReadFault };

/** Characters of a bad line that are kept to show what came. */
const MAX_DETAIL_CHARS = 200;

const LF = 0x0a;

/** TLS records begin with their type (alert, handshake) and the major version 3. */
const TLS_RECORD_TYPES: readonly number[] = [0x15, 0x16];
const TLS_MAJOR_VERSION = 3;

/** Bytes in, replies out; holds no more than its limits however much is fed. After a fault it takes nothing more. */
export class ReplyReader {
  private readonly events: ReadEvent[] = [];
  private lines: string[] = [];
  private code = 0;
  private rest: Buffer = Buffer.alloc(0);
  private total = 0;
  private isFaulty = false;

  constructor(private readonly onLine: (line: string) => void) {}

  push(chunk: Buffer): void {
    let from = 0;
    while (!this.isFaulty && from < chunk.length) {
      const end = chunk.indexOf(LF, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      from = end < 0 ? chunk.length : end + 1;
      this.total += piece.length + 1;
      if (this.rest.length + piece.length > MAX_LINE_BYTES) {
        this.fail('line-too-long', Buffer.concat([this.rest, piece.subarray(0, MAX_DETAIL_CHARS)]));
      } else if (this.total > MAX_CONVERSATION_BYTES) {
        this.fail('too-much', piece);
      } else {
        const line = Buffer.concat([this.rest, piece]);
        this.rest = end < 0 ? line : Buffer.alloc(0);
        if (end >= 0 || looksLikeTls(line)) this.takeLine(line);
      }
    }
  }

  /** The next thing read, if it is whole. */
  next(): ReadEvent | undefined {
    return this.events.shift();
  }

  /** Whether anything has come that was not taken yet, even the beginning of a line. */
  get hasUnread(): boolean {
    return this.events.length > 0 || this.lines.length > 0 || this.rest.length > 0;
  }

  /** Whatever has come and was not taken; the reader is empty afterwards. */
  takeUnread(): string {
    const replies = this.events.map((event) =>
      'reply' in event ? event.reply.lines.join('\n') : event.fault.detail,
    );
    const text = [...replies, ...this.lines, shown(this.rest)].filter((part) => part !== '').join('\n');
    this.events.length = 0;
    this.lines = [];
    this.rest = Buffer.alloc(0);
    return text.slice(0, MAX_DETAIL_CHARS);
  }

  private takeLine(bytes: Buffer): void {
    const line = bytes.toString('utf8').replace(/\r$/, '');
    if (looksLikeTls(bytes)) {
      this.fail('speaks-tls', bytes);
      return;
    }
    this.onLine(line);
    const read = readReplyLine(line);
    // A reply whose lines disagree about their code can be read either way: neither is to be believed.
    if (read === undefined || (this.lines.length > 0 && read.code !== this.code)) {
      this.fail('not-smtp', bytes);
      return;
    }
    this.code = read.code;
    this.lines.push(line);
    if (read.isLast) {
      this.events.push({ reply: { code: read.code, lines: this.lines } });
      this.lines = [];
    } else if (this.lines.length >= MAX_REPLY_LINES) {
      this.fail('reply-too-long', bytes);
    }
  }

  private fail(kind: ReadFault['kind'], bytes: Buffer): void {
    this.isFaulty = true;
    this.lines = [];
    this.rest = Buffer.alloc(0);
    this.events.push({ fault: { kind, detail: shown(bytes) } });
  }
}

function looksLikeTls(bytes: Buffer): boolean {
  return bytes.length >= 2 && TLS_RECORD_TYPES.includes(bytes[0] ?? 0) && bytes[1] === TLS_MAJOR_VERSION;
}

function shown(bytes: Buffer): string {
  return bytes.subarray(0, MAX_DETAIL_CHARS).toString('utf8').replace(/\r$/, '');
}
