import type { ProbeEhlo, ProbeReply } from './probe-record.js';

/** A server that lists more mechanisms than exist lists nonsense. */
const MAX_MECHANISMS = 40;

/** One line of a reply: its code and whether more follow (RFC 5321 §4.2); undefined for anything else. */
export function readReplyLine(line: string): { readonly code: number; readonly isLast: boolean } | undefined {
  // reply-line = code [ ( SP / "-" ) textstring ]; code = %x32-35 2DIGIT, and some servers do use 6 and beyond: no SMTP.
  const match = /^([2-5]\d\d)(?:([ -])|$)/.exec(line);
  return match === null ? undefined : { code: Number(match[1]), isLast: match[2] !== '-' };
}

/** What an EHLO reply offers. `AUTH=LOGIN`, as servers wrote it before RFC 4954, counts too. */
export function readEhlo(reply: ProbeReply): ProbeEhlo {
  const mechanisms: string[] = [];
  let startTls = false;
  // The first line greets; an AUTH in it is part of a name.
  for (const line of reply.lines.slice(1)) {
    const words = line.slice(4).trim().toUpperCase().split(/[ =]+/);
    if (words[0] === 'STARTTLS') startTls = true;
    if (words[0] !== 'AUTH') continue;
    for (const word of words.slice(1)) {
      const isNew = /^[A-Z0-9_-]{1,20}$/.test(word) && !mechanisms.includes(word);
      if (isNew && mechanisms.length < MAX_MECHANISMS) mechanisms.push(word);
    }
  }
  return { reply, startTls, mechanisms };
}

/** A reply as one line of evidence: its lines, the codes of all but the first left out. */
export function replyText(reply: ProbeReply): string {
  const rest = reply.lines.slice(1).map((line) => line.slice(4).trim());
  // An enhanced code (RFC 2034) stands on every line and need be read once.
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3}) /.exec(reply.lines[0] ?? '')?.[1];
  const words = rest.map((line) =>
    enhanced !== undefined && line.slice(0, enhanced.length + 1) === `${enhanced} `
      ? line.slice(enhanced.length + 1)
      : line,
  );
  const first = (reply.lines[0] ?? '').replace(/^(\d{3})-/, '$1 ');
  return [first, ...words].filter((line) => line !== '').join(' ');
}
