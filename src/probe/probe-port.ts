import { isIPv6 } from 'node:net';
import type {
  PortRecord,
  ProbeEhlo,
  ProbeReply,
  ProbeStep,
  ProbeStop,
  TranscriptLine,
} from '../submission/probe/probe-record.js';
import { readEhlo } from '../submission/probe/read-reply.js';
import { Conversation, ConversationStopped } from './conversation.js';
import { QUIT_TIMEOUT_MS } from './limits.js';

export interface PortQuestion {
  /** The name, for the certificate and for TLS. */
  readonly host: string;
  /** Checked already; tried in this order until one can be connected to. */
  readonly addresses: readonly [string, ...string[]];
  readonly port: number;
  readonly tlsMode: PortRecord['tlsMode'];
  readonly helo: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly connectTimeoutMs: number;
  readonly stepTimeoutMs: number;
  readonly portTimeoutMs: number;
  readonly ca?: readonly string[] | undefined;
}

type Findings = { -readonly [Key in keyof PortRecord]?: PortRecord[Key] };

/** EHLO is not known here (RFC 5321 §4.1.4: then HELO may be). */
const EHLO_UNKNOWN: readonly number[] = [500, 501, 502, 504];

const isGood = ({ code }: ProbeReply): boolean => code >= 200 && code < 300;

/** Talks to one port over one connection, up to RCPT TO. Never logs in, never sends a message. */
export async function probePort(question: PortQuestion): Promise<PortRecord> {
  const { port, tlsMode } = question;
  const endsAt = Date.now() + question.portTimeoutMs;
  const tried: TranscriptLine[] = [];
  let stop: ProbeStop | undefined;
  let address = '';
  for (address of question.addresses) {
    try {
      const timeouts = { connectMs: question.connectTimeoutMs, endsAt };
      const conversation = await Conversation.open(address, port, timeouts);
      const found = await converse(conversation, question);
      return { port, tlsMode, address, ...found, transcript: [...tried, ...conversation.transcript] };
    } catch (cause) {
      if (!(cause instanceof ConversationStopped)) throw cause;
      stop = cause.stop;
      tried.push({
        from: 'probe',
        tls: false,
        text: `No connection to ${address}: ${stop.kind} (${stop.detail})`,
      });
      // A refusal is an answer; another address is for networks that cannot be reached from here.
      if (stop.kind === 'refused') break;
    }
  }
  return { port, tlsMode, address, ...(stop && { stop }), transcript: tried };
}

async function converse(conversation: Conversation, question: PortQuestion): Promise<Findings> {
  const found: Findings = {};
  try {
    await walk(conversation, question, found);
  } catch (cause) {
    if (!(cause instanceof ConversationStopped)) throw cause;
    found.stop = cause.stop;
    const { kind, detail } = cause.stop;
    conversation.note(`Stopped: ${kind}${detail === '' ? '' : ` (${detail})`}`);
  } finally {
    conversation.close();
  }
  return found;
}

async function walk(conversation: Conversation, question: PortQuestion, found: Findings): Promise<void> {
  const { host, tlsMode, from, to, ca, stepTimeoutMs: timeoutMs } = question;
  const ask = (step: ProbeStep, command: string): Promise<ProbeReply> =>
    conversation.ask(step, command, timeoutMs);
  const helo = question.helo ?? addressLiteral(conversation.localAddress);
  found.helo = helo;

  if (tlsMode === 'implicit') found.tls = (await conversation.startTls(host, { timeoutMs, ca })).tls;
  found.greeting = await conversation.reply('greeting', timeoutMs);
  if (found.greeting.code !== 220) return quit(conversation);

  const ehlo = await greet(ask, helo);
  found[found.tls === undefined ? 'before' : 'after'] = ehlo;
  if (!isGood(ehlo.reply)) return quit(conversation);

  if (found.tls === undefined && ehlo.startTls) {
    found.startTls = await ask('starttls', 'STARTTLS');
    if (found.startTls.code === 220) {
      const { tls, injected } = await conversation.startTls(host, { timeoutMs, ca });
      found.tls = tls;
      if (injected !== undefined) found.injected = injected;
      found.after = await greet(ask, helo);
      if (!isGood(found.after.reply)) return quit(conversation);
    }
  }

  found.mail = await ask('mail', `MAIL FROM:<${from}>`);
  if (isGood(found.mail)) {
    found.rcpt = await ask('rcpt', `RCPT TO:<${to}>`);
    await quietly(() => ask('quit', 'RSET'));
  }
  await quit(conversation);
}

async function greet(
  ask: (step: ProbeStep, command: string) => Promise<ProbeReply>,
  helo: string,
): Promise<ProbeEhlo> {
  const reply = await ask('ehlo', `EHLO ${helo}`);
  if (!EHLO_UNKNOWN.includes(reply.code)) return readEhlo(reply);
  const older = await ask('ehlo', `HELO ${helo}`);
  return isGood(older) ? { reply: older, startTls: false, mechanisms: [] } : readEhlo(reply);
}

/** Everything is known by now: how the server takes its leave changes nothing. */
async function quit(conversation: Conversation): Promise<void> {
  await quietly(() => conversation.ask('quit', 'QUIT', QUIT_TIMEOUT_MS));
}

async function quietly(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    if (!(cause instanceof ConversationStopped)) throw cause;
  }
}

/** RFC 5321 §4.1.3: what a computer without a name of its own says. */
function addressLiteral(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIPv6(bare) ? `[IPv6:${bare}]` : `[${bare}]`;
}
