import type { PortRecord, ProbeStop, ProbeStopKind } from './probe-record.js';
import { remark, type ProbeRemark, type RemarkSeverity } from './probe-remark.js';

type Words = readonly [code: string, severity: RemarkSeverity, text: string];

/** Mail servers talk to each other here, and internet providers keep their customers from it. */
const SERVER_PORT = 25;

const WORDS: Readonly<Record<ProbeStopKind, Words>> = {
  refused: ['port-closed', 'note', 'Nothing answers here. The provider does not use this port.'],
  'no-answer': [
    'port-silent',
    'note',
    'There was no answer. The provider does not use this port, or a firewall on the way blocks it.',
  ],
  'no-route': [
    'no-route',
    'error',
    'This computer finds no way to the server. Look at its network connection.',
  ],
  stalled: [
    'stalled',
    'error',
    'The server stopped answering in the middle of the conversation. Ask again later, or with more time.',
  ],
  closed: [
    'closed-early',
    'error',
    'The server hung up in the middle of the conversation, without a reason.',
  ],
  'not-smtp': [
    'not-smtp',
    'error',
    'What answers here does not speak SMTP, the language of outgoing mail. Check the server name and the port.',
  ],
  'speaks-tls': [
    'speaks-tls',
    'error',
    'This port is encrypted from the start. Set the encryption to SSL/TLS for it, not to STARTTLS.',
  ],
  'line-too-long': [
    'line-too-long',
    'error',
    'The server sent a line that never seems to end, which no mail server does. Reading was stopped.',
  ],
  'reply-too-long': [
    'reply-too-long',
    'error',
    'The server’s answer never came to an end, so reading was stopped. No mail server does that.',
  ],
  'too-much': [
    'too-much',
    'error',
    'The server sent far more than a mail server has to say, so reading was stopped.',
  ],
  'out-of-turn': [
    'out-of-turn',
    'error',
    'The server answered before it was asked, so its answers cannot be told apart. Somebody on the way may have put words in.',
  ],
  'tls-failed': [
    'tls-failed',
    'error',
    'The server offers encryption, and it could not be agreed on. Mail programs fail here too. Tell the provider.',
  ],
};

const BLOCKED_25: Words = [
  'port-25-blocked',
  'note',
  'Port 25 cannot be reached from here. Many internet providers block it for everybody, so this does not mean that the server is down. Mail programs use 587 or 465.',
];

const SILENT_GREETING: Words = [
  'no-greeting',
  'error',
  'Something takes the connection and says nothing. If this port is encrypted from the start, set the encryption to SSL/TLS; else a firewall may hold the connection.',
];

const PLAIN_465: Words = [
  'not-encrypted-from-start',
  'error',
  'No encryption could be started here. If the provider means this port to be used without it, or with STARTTLS, set that; port 465 ought to be encrypted from the start.',
];

/** The languages of other services, by how they greet or answer. */
const PROTOCOLS: readonly (readonly [RegExp, string])[] = [
  [/^HTTP\//, 'a web server'],
  [/^SSH-/, 'a terminal service (SSH)'],
  [/^\+OK/, 'a server for incoming mail (POP3)'],
  [/^\* (?:OK|PREAUTH|BYE)/, 'a server for incoming mail (IMAP)'],
];

/** Why the conversation on this port ended early, if it did. */
export function stopRemarks(port: PortRecord): readonly ProbeRemark[] {
  const { stop } = port;
  if (stop === undefined) return [];
  const [code, severity, text] = wordsFor(stop, port);
  return [remark(code, severity, text, stop.detail, port.port)];
}

function wordsFor(stop: ProbeStop, port: PortRecord): Words {
  if (stop.step === 'connect' && port.port === SERVER_PORT) return BLOCKED_25;
  if (stop.kind === 'stalled' && stop.step === 'greeting' && stop.detail === '') return SILENT_GREETING;
  if (stop.kind === 'tls-failed' && port.tlsMode === 'implicit') return PLAIN_465;
  const words = WORDS[stop.kind];
  if (stop.kind !== 'not-smtp') return words;
  const known = PROTOCOLS.filter(([pattern]) => pattern.test(stop.detail))[0];
  return known === undefined
    ? words
    : [
        words[0],
        words[1],
        `This is ${known[1]}, not an outgoing mail server. Check the server name and the port.`,
      ];
}
