import type { EvalKind } from '../../../../src/message/wire/wire-message.js';

/** What SpamAssassin 4.0.1 answers: a function with its arguments, and whether the rule hits on the message. */
export interface EvalCase {
  readonly title: string;
  readonly message: string;
  readonly name: string;
  readonly args: readonly string[];
  readonly on?: EvalKind;
  readonly hits: boolean;
}

/** A message of one part, or of several: each a Content-Type with its other fields below it, an empty line, a body. */
export function mail(head: string, body: string): string {
  return `From: Ann <ann@example.com>\nTo: ben@example.org\nSubject: Minutes of the meeting\n${head}\n\n${body}`;
}

export function multipart(type: string, parts: readonly string[]): string {
  const opened = parts.map((part) => `--b0\n${part}\n`).join('');
  return mail(`MIME-Version: 1.0\nContent-Type: multipart/${type}; boundary="b0"`, `${opened}--b0--\n`);
}

export function part(type: string, body: string, ...fields: readonly string[]): string {
  return [`Content-Type: ${type}`, ...fields, '', body].join('\n');
}
