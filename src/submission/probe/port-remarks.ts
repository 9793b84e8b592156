import { acceptanceOf, decidingReply, mechanismsOf, type Acceptance } from './acceptance.js';
import { certificateRemarks } from './certificate-remarks.js';
import { middleBoxRemarks } from './middle-box.js';
import type { PortRecord, ProbeEhlo, ProbeRecord, ProbeReply } from './probe-record.js';
import { remark, type ProbeRemark, type RemarkSeverity } from './probe-remark.js';
import { replyText } from './read-reply.js';
import { remedyFor } from './remedies.js';
import { stopRemarks } from './stop-remarks.js';

/** With these the password itself goes over the wire, in base64 that anybody reads. */
const READABLE: readonly string[] = ['PLAIN', 'LOGIN'];

/** Said already in the words of what the port does with mail. */
const SAID_BY_ACCEPTANCE: readonly string[] = ['log-in-required', 'relay-denied'];

/** All that one port showed, what matters most first. */
export function portRemarks(port: PortRecord, record: ProbeRecord): readonly ProbeRemark[] {
  return [
    ...stopRemarks(port),
    ...injectionRemarks(port),
    ...refusalRemarks(port),
    ...acceptanceRemarks(port),
    ...loginRemarks(port, record),
    ...encryptionRemarks(port, record.host),
    ...certificateRemarks(port, record.host, record.when),
  ];
}

function injectionRemarks({ port, injected }: PortRecord): readonly ProbeRemark[] {
  if (injected === undefined) return [];
  return [
    remark(
      'words-before-encryption',
      'error',
      'Unencrypted words stood behind the server’s yes to encryption. The server is faulty, or somebody on the way ' +
        'tried to put words into the encrypted part; they were thrown away. Tell the provider.',
      injected,
      port,
    ),
  ];
}

/** What the server refused, and what helps. */
function refusalRemarks(port: PortRecord): readonly ProbeRemark[] {
  const { greeting, before, startTls, after, mail, rcpt } = port;
  const replies = [greeting, before?.reply, startTls, after?.reply, mail, rcpt];
  return replies.reduce<readonly ProbeRemark[]>((remarks, reply) => {
    if (reply === undefined || reply.code < 400) return remarks;
    const found = refusal(reply, port);
    return found === undefined ? remarks : [...remarks, found];
  }, []);
}

function refusal(reply: ProbeReply, port: PortRecord): ProbeRemark | undefined {
  const remedy = remedyFor(reply);
  const say = (code: string, severity: RemarkSeverity, text: string): ProbeRemark =>
    remark(code, severity, text, replyText(reply), port.port);
  const isAboutMail = reply === decidingReply(port);
  if (remedy !== undefined && !SAID_BY_ACCEPTANCE.includes(remedy.code)) {
    return say(remedy.code, remedy.severity, remedy.text);
  }
  if (isAboutMail) {
    return acceptanceOf(port) === 'undecided'
      ? say(
          'refused',
          'note',
          'The server refused the test for a reason of its own, which says nothing of the log-in.',
        )
      : undefined;
  }
  if (reply === port.greeting) {
    return say(
      'refused-at-connect',
      'error',
      'The server refuses this connection before anything was asked. Ask again from another network, and show this line to the provider.',
    );
  }
  if (reply === port.startTls) {
    return say(
      'tls-refused',
      'error',
      'The server offers encryption and then refuses it. Tell the provider.',
    );
  }
  return say('hello-refused', 'error', 'The server refuses to talk. Show this line to the provider.');
}

const ACCEPTANCE: Readonly<
  Record<Exclude<Acceptance, 'undecided'>, readonly [string, RemarkSeverity, string]>
> = {
  accepts: [
    'accepts-without-log-in',
    'warning',
    'The server takes mail from your network without a log-in. A mail program that does not log in works, and its mail ' +
      'goes out as from a stranger: spam filters score it worse. Turn on “My outgoing server requires authentication”.',
  ],
  insists: [
    'log-in-required',
    'good',
    'The server takes mail for others only after a log-in. “My outgoing server requires authentication” must be on.',
  ],
  refuses: [
    'not-for-sending',
    'warning',
    'This port takes no mail for other providers, and offers no log-in that would change it.',
  ],
};

function acceptanceRemarks(port: PortRecord): readonly ProbeRemark[] {
  const acceptance = acceptanceOf(port);
  const reply = decidingReply(port);
  if (acceptance === 'undecided' || reply === undefined) return [];
  const [code, severity, text] = ACCEPTANCE[acceptance];
  return [remark(code, severity, text, replyText(reply), port.port)];
}

/** Whether a program finds a way to log in here, and what the password would go through. */
function loginRemarks(port: PortRecord, record: ProbeRecord): readonly ProbeRemark[] {
  const { before, after } = port;
  const last = after ?? before;
  // A hello that was refused lists nothing, and means nothing by it.
  if (last === undefined || last.reply.code >= 300) return [];
  const remarks: ProbeRemark[] = [];
  const say = (code: string, severity: RemarkSeverity, text: string, evidence: string): void => {
    remarks.push(remark(code, severity, text, evidence, port.port));
  };
  if (before?.mechanisms.some((name) => READABLE.includes(name)) === true) {
    say(
      'password-readable',
      'warning',
      'The server takes a password before the connection is encrypted, where anybody on the way can read it. Set the ' +
        `encryption to ${before.startTls ? 'STARTTLS, and not to “if available”' : 'SSL/TLS on port 465'}.`,
      authLine(before),
    );
  }
  if (after !== undefined && before?.mechanisms.length === 0 && after.mechanisms.length > 0) {
    say(
      'log-in-after-encryption',
      'note',
      'The server offers the log-in only once the connection is encrypted. Set the encryption to STARTTLS: without it, ' +
        'a mail program says that the server does not support authentication.',
      authLine(after),
    );
  }
  if (last.mechanisms.length === 0 && port.mail !== undefined) {
    const better = record.ports.filter((other) => other !== port && mechanismsOf(other).length > 0)[0];
    if (better === undefined) {
      say(
        'no-log-in-here',
        'note',
        'No log-in is offered here. Ask port 587 or 465 of the server, or the provider for the right one.',
        firstLine(last),
      );
    } else {
      say(
        'wrong-port',
        'warning',
        `No log-in is offered here; it is on port ${better.port}. A mail program set to this port should be set to that.`,
        firstLine(last),
      );
    }
  }
  return remarks;
}

function encryptionRemarks(port: PortRecord, host: string): readonly ProbeRemark[] {
  const { before, tls } = port;
  if (before === undefined || before.reply.code >= 300 || before.startTls || tls !== undefined) return [];
  const middle = middleBoxRemarks(port, host);
  if (middle.length > 0) return middle;
  return [
    remark(
      'no-encryption',
      'warning',
      'No encryption is offered here: anybody on the way can read what goes through. Use port 465 or 587 if they do better.',
      firstLine(before),
      port.port,
    ),
  ];
}

function authLine({ reply }: ProbeEhlo): string {
  return reply.lines.filter((line) => /^250[ -]AUTH\b/i.test(line))[0] ?? '';
}

function firstLine({ reply }: ProbeEhlo): string {
  return reply.lines[0] ?? '';
}
