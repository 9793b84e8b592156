import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContextOptions } from 'node:tls';
import type {
  ProbeReply,
  ProbeStep,
  ProbeStop,
  ProbeTls,
  TranscriptLine,
} from '../submission/probe/probe-record.js';
import { readTls } from './certificate.js';
import { ReplyReader, type ReadEvent } from './reply-reader.js';

/** A conversation that cannot go on; carries what the record says of it. */
export class ConversationStopped extends Error {
  constructor(readonly stop: ProbeStop) {
    super(`${stop.step}: ${stop.kind}`);
  }
}

/**
 * What the probe must be able to see, servers that programs of today refuse included: it looks and reports, and hands
 * no secret over. So neither an old version nor an unknown certificate ends the conversation.
 */
const ANY_TLS: SecureContextOptions = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' };

/** SMTP spoken over one connection, each step with its own deadline, everything written down. */
export class Conversation {
  readonly transcript: TranscriptLine[] = [];
  private reader: ReplyReader;
  private isSecure = false;
  private isClosed = false;
  private wake: () => void = () => undefined;

  private constructor(
    private socket: Socket,
    /** No step may pass this moment, in milliseconds of `Date.now()`. */
    private readonly endsAt: number,
  ) {
    this.reader = this.newReader();
  }

  /** Connects to an address, never to a name: whoever calls has checked the address, and nothing is looked up here. */
  static async open(
    address: string,
    port: number,
    timeouts: { readonly connectMs: number; readonly endsAt: number },
  ): Promise<Conversation> {
    if (isIP(address) === 0) throw new TypeError('address: must be an IP address');
    const socket = connect({ host: address, port });
    const conversation = new Conversation(socket, timeouts.endsAt);
    conversation.note(`Connecting to ${address}, port ${port}`);
    try {
      await happens(socket, 'connect', conversation.within(timeouts.connectMs));
    } catch (cause) {
      socket.on('error', () => undefined).destroy();
      throw new ConversationStopped(connectStop(cause));
    }
    conversation.listen();
    return conversation;
  }

  /** This computer's address on the connection. */
  get localAddress(): string {
    return this.socket.localAddress ?? '127.0.0.1';
  }

  note(text: string): void {
    this.transcript.push({ from: 'probe', tls: this.isSecure, text });
  }

  /** Sends a command and waits for its reply. Anything the server said unasked ends the conversation first. */
  async ask(step: ProbeStep, command: string, timeoutMs: number): Promise<ProbeReply> {
    if (this.reader.hasUnread) {
      const event = this.reader.next();
      if (event !== undefined && 'fault' in event) throw stopped(step, event.fault);
      const said = event === undefined ? '' : event.reply.lines.join(' ');
      throw stopped(step, { kind: 'out-of-turn', detail: said === '' ? this.reader.takeUnread() : said });
    }
    this.transcript.push({ from: 'client', tls: this.isSecure, text: command });
    if (!this.isClosed) this.socket.write(`${command}\r\n`);
    return this.reply(step, timeoutMs);
  }

  /** The next whole reply. The deadline is for all of it: one byte a second does not extend it. */
  async reply(step: ProbeStep, timeoutMs: number): Promise<ProbeReply> {
    const deadline = Date.now() + this.within(timeoutMs);
    for (;;) {
      const event = this.reader.next();
      if (event !== undefined) return replyOf(step, event);
      if (this.isClosed) throw stopped(step, { kind: 'closed', detail: this.reader.takeUnread() });
      const left = deadline - Date.now();
      if (left <= 0) throw stopped(step, { kind: 'stalled', detail: this.reader.takeUnread() });
      await this.changes(left);
    }
  }

  /**
   * Goes over to TLS. `injected` is the plain text that came before it: whoever sits on the wire could have put it there
   * to be taken for the server's encrypted word, so it is dropped here and never read as a reply.
   */
  async startTls(
    host: string,
    options: { readonly timeoutMs: number; readonly ca?: readonly string[] | undefined },
  ): Promise<{ readonly tls: ProbeTls; readonly injected?: string }> {
    const plain = this.socket;
    plain.pause();
    plain.removeAllListeners('data');
    const late = plain.read() as Buffer | null;
    if (late !== null) this.reader.push(late);
    const injected = this.reader.takeUnread();
    const secure = connectTls({
      ...ANY_TLS,
      socket: plain,
      rejectUnauthorized: false,
      // Asked separately, so that a wrong name and an unknown issuer can be told apart.
      checkServerIdentity: () => undefined,
      ...(options.ca !== undefined && { ca: [...options.ca] }),
      ...(isIP(host) === 0 && { servername: host }),
    });
    this.socket = secure;
    try {
      await happens(secure, 'secureConnect', this.within(options.timeoutMs));
    } catch (cause) {
      this.close();
      throw stopped('tls', { kind: 'tls-failed', detail: reason(cause) });
    }
    this.isSecure = true;
    this.reader = this.newReader();
    this.listen();
    const tls = readTls(secure, host);
    this.note(`${tls.version}, ${tls.cipher}`);
    return { tls, ...(injected !== '' && { injected }) };
  }

  close(): void {
    this.isClosed = true;
    this.socket.on('error', () => undefined).destroy();
  }

  private newReader(): ReplyReader {
    return new ReplyReader((line) =>
      this.transcript.push({ from: 'server', tls: this.isSecure, text: line }),
    );
  }

  private listen(): void {
    const { socket, reader } = this;
    socket.on('data', (chunk: Buffer) => {
      reader.push(chunk);
      this.wake();
    });
    const end = (): void => {
      // The plain socket of a connection that has gone over to TLS ends too; only the one in use counts.
      if (socket === this.socket) this.isClosed = true;
      this.wake();
    };
    socket.on('error', end).on('end', end).on('close', end);
    socket.resume();
  }

  private changes(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** A step's time, cut to what is left for the whole conversation. */
  private within(timeoutMs: number): number {
    return Math.max(1, Math.min(timeoutMs, this.endsAt - Date.now()));
  }
}

function replyOf(step: ProbeStep, event: ReadEvent): ProbeReply {
  if ('fault' in event) throw stopped(step, event.fault);
  return event.reply;
}

function stopped(step: ProbeStep, { kind, detail }: Pick<ProbeStop, 'kind' | 'detail'>): ConversationStopped {
  return new ConversationStopped({ step, kind, detail });
}

/** Resolves when the socket reports `event`; rejects when it fails, closes or takes too long. */
function happens(socket: Socket, event: 'connect' | 'secureConnect', timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      socket.off(event, good).off('error', bad).off('close', closed);
      outcome();
    };
    const good = (): void => settle(resolve);
    const bad = (cause: Error): void => settle(() => reject(cause));
    const closed = (): void => settle(() => reject(new Error('the server closed the connection')));
    const timer = setTimeout(
      () => bad(Object.assign(new Error('the server did not answer in time'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
    socket.on(event, good).on('error', bad).on('close', closed);
  });
}

function connectStop(cause: unknown): ProbeStop {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const kind =
    code === 'ECONNREFUSED' || code === 'ECONNRESET'
      ? 'refused'
      : code === 'ETIMEDOUT'
        ? 'no-answer'
        : 'no-route';
  return { step: 'connect', kind, detail: code === '' ? reason(cause) : code };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
