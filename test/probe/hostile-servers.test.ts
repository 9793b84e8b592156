import fc from 'fast-check';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MAX_CONVERSATION_BYTES, MAX_LINE_BYTES, MAX_REPLY_LINES } from '../../src/probe/limits.js';
import { isServerReached } from '../../src/submission/probe/finding-from-probe.js';
import type { ProbeStopKind } from '../../src/submission/probe/probe-record.js';
import { probe, rawServer, rawTlsServer, scripted, type Script } from './doubles.js';

/** Steps wait for this long here; the server below is slower than that. */
const SHORT_MS = 300;

const GREETING = '220 mail.example.com ESMTP\r\n';

/** Sends `before`, then `text` again and again for as long as the other side reads. */
function flood(before: string, text: string): (socket: Socket) => void {
  const bytes = Buffer.from(text.repeat(Math.ceil(65536 / text.length)));
  return (socket) => {
    const pump = (): void => {
      if (socket.destroyed) return;
      if (socket.write(bytes)) setImmediate(pump);
      else socket.once('drain', pump);
    };
    socket.write(before);
    if (before === '') pump();
    else socket.once('data', pump);
  };
}

/** Greets, and breaks the connection when it is spoken to. */
function breakAfterGreeting(socket: Socket): void {
  socket.write(GREETING);
  socket.once('data', () => socket.resetAndDestroy());
}

describe('a server that misbehaves before TLS', () => {
  it.each<[string, (socket: Socket) => void, ProbeStopKind, string]>([
    ['says nothing', () => undefined, 'stalled', 'no-greeting'],
    ['stops in the middle of a line', (socket) => socket.write('220 mail.exam'), 'stalled', 'stalled'],
    ['stops in the middle of a reply', (socket) => socket.write('220-mail\r\n'), 'stalled', 'stalled'],
    ['greets and says no more', (socket) => socket.write(GREETING), 'stalled', 'stalled'],
    ['hangs up at once', (socket) => socket.end(), 'closed', 'closed-early'],
    ['greets and hangs up', (socket) => socket.end(GREETING), 'closed', 'closed-early'],
    ['breaks the connection', breakAfterGreeting, 'closed', 'closed-early'],
    [
      'sends bytes of no meaning',
      (socket) => socket.write(Buffer.from([1, 2, 0xff, 0xfe, 10])),
      'not-smtp',
      'not-smtp',
    ],
    ['sends a code that SMTP does not have', (socket) => socket.write('999 hi\r\n'), 'not-smtp', 'not-smtp'],
    [
      'changes the code within a reply',
      (socket) => socket.write('220-a\r\n554 b\r\n'),
      'not-smtp',
      'not-smtp',
    ],
    ['speaks HTTP', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'not-smtp', 'not-smtp'],
    ['speaks SSH', (socket) => socket.write('SSH-2.0-server\r\n'), 'not-smtp', 'not-smtp'],
    ['speaks POP3', (socket) => socket.write('+OK ready\r\n'), 'not-smtp', 'not-smtp'],
    ['speaks IMAP', (socket) => socket.write('* OK ready\r\n'), 'not-smtp', 'not-smtp'],
    [
      'speaks TLS',
      (socket) => socket.write(Buffer.from([0x15, 3, 1, 0, 2, 2, 40])),
      'speaks-tls',
      'speaks-tls',
    ],
    [
      'answers before it is asked',
      (socket) => socket.write(`${GREETING}250 sure\r\n`),
      'out-of-turn',
      'out-of-turn',
    ],
    [
      'sends a line of 10 MB',
      (socket) => socket.write(Buffer.alloc(10e6, 65)),
      'line-too-long',
      'line-too-long',
    ],
    ['sends a line without end', flood('', 'A'), 'line-too-long', 'line-too-long'],
    ['never ends its reply', flood(GREETING, '250-more\r\n'), 'reply-too-long', 'reply-too-long'],
    ['fills every line of its reply', flood(GREETING, `250-${'a'.repeat(1990)}\r\n`), 'too-much', 'too-much'],
  ])('gives a record that says so: it %s', async (_, handle, kind, code) => {
    const begun = Date.now();
    const probed = await probe([await rawServer(handle)], { timeoutMs: SHORT_MS });
    expect(probed.port.stop?.kind).toBe(kind);
    expect(probed.codes).toContain(code);
    expect(probed.finding).toMatchObject({ verdict: 'unknown', source: 'probe' });
    expect(JSON.stringify(probed.record).length).toBeLessThan(MAX_CONVERSATION_BYTES + 20_000);
    expect(probed.port.transcript.length).toBeLessThan(MAX_REPLY_LINES + 20);
    for (const { text } of probed.port.transcript) expect(text.length).toBeLessThan(MAX_LINE_BYTES + 100);
    expect(Date.now() - begun).toBeLessThan(10 * SHORT_MS);
  });

  it('is not kept alive by a byte now and then', async () => {
    const port = await rawServer((socket) => {
      socket.write('220-');
      const drip = setInterval(() => socket.write('a'), SHORT_MS / 10);
      socket.on('close', () => clearInterval(drip));
    });
    const begun = Date.now();
    const { port: record } = await probe([port], { timeoutMs: SHORT_MS });
    expect(record.stop).toMatchObject({ kind: 'stalled', step: 'greeting' });
    expect(record.stop?.detail).toMatch(/^220-a+$/);
    expect(Date.now() - begun).toBeLessThan(5 * SHORT_MS);
  });

  it('is hung up on: what it still sends reaches nobody', async () => {
    let sent = 0;
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const port = await rawServer((socket) => {
      flood('', 'A')(socket);
      socket.on('close', () => {
        sent = socket.bytesWritten;
        closed();
      });
    });
    await probe([port]);
    await isClosed;
    // What the kernel buffers between two sockets, and no more.
    expect(sent).toBeLessThan(16e6);
  });

  it.each<[string, string]>(
    ['greeting', 'EHLO', 'STARTTLS', 'EHLO in TLS', 'MAIL', 'RCPT'].flatMap((step): [string, string][] => [
      [step, 'close'],
      [step, 'silent'],
    ]),
  )('gives a record that says so: at %s it goes %s', async (step, answer) => {
    const probed = await probe([await scripted({ [step]: answer })], { timeoutMs: SHORT_MS });
    expect(probed.finding.verdict).toBe('unknown');
    expect(probed.port.stop?.kind).toBe(answer === 'close' ? 'closed' : 'stalled');
  });

  it.each(['RSET', 'QUIT'])('changes nothing by how it takes its leave, at %s', async (step) => {
    for (const answer of ['close', 'silent']) {
      const probed = await probe([await scripted({ [step]: answer })], { timeoutMs: SHORT_MS });
      expect(probed.finding.verdict).toBe('unauthenticated');
      expect(probed.port.stop).toBeUndefined();
    }
  });
});

describe('words put in before encryption', () => {
  const INJECTED: Script = { STARTTLS: '220 go ahead\r\n250-forged.example\r\n250 AUTH FORGED' };

  it('are thrown away, reported, and never taken for the server’s', async () => {
    const probed = await probe([await scripted({ ...INJECTED, MAIL: '530 log in' })]);
    expect(probed.port.injected).toBe('250-forged.example\n250 AUTH FORGED');
    expect(probed.port.after?.mechanisms).toEqual(['PLAIN', 'LOGIN']);
    expect(probed.remarks).toContainEqual(
      expect.objectContaining({ code: 'words-before-encryption', severity: 'error' }),
    );
    expect(probed.finding.method).toBe('probe-insists');
  });

  it('are thrown away when only the beginning of a line has come', async () => {
    const port = await rawServer((socket) => {
      socket.write(GREETING);
      socket.on('data', (chunk) => {
        if (chunk.toString().startsWith('EHLO')) socket.write('250-a\r\n250 STARTTLS\r\n');
        if (chunk.toString().startsWith('STARTTLS')) socket.write('220 ok\r\n250 half of a l');
      });
    });
    const probed = await probe([port], { timeoutMs: SHORT_MS });
    expect(probed.port.startTls?.code).toBe(220);
    expect(probed.port.after).toBeUndefined();
    expect(probed.port.stop).toMatchObject({ kind: 'tls-failed', step: 'tls' });
  });
});

describe('a server whose encryption fails', () => {
  const afterStartTls = (answer: (socket: Socket) => void): Promise<number> =>
    rawServer((socket) => {
      socket.write(GREETING);
      socket.on('data', (chunk) => {
        if (chunk.toString().startsWith('EHLO')) socket.write('250-a\r\n250 STARTTLS\r\n');
        else if (chunk.toString().startsWith('STARTTLS')) socket.write('220 ok\r\n');
        else answer(socket);
      });
    });

  it.each<[string, (socket: Socket) => void]>([
    ['answers the handshake in plain text', (socket) => socket.write('500 what is this\r\n')],
    ['hangs up in the handshake', (socket) => socket.end()],
    ['falls silent in the handshake', () => undefined],
    ['sends megabytes into the handshake', (socket) => socket.write(Buffer.alloc(5e6, 22))],
  ])('gives a record that says so: it %s', async (_, answer) => {
    const probed = await probe([await afterStartTls(answer)], { timeoutMs: SHORT_MS });
    expect(probed.port.stop).toMatchObject({ kind: 'tls-failed', step: 'tls' });
    expect(probed.codes).toContain('tls-failed');
    expect(isServerReached(probed.record)).toBe(true);
  });

  it('says of an encrypted port that greets in plain text that it is none', async () => {
    const probed = await probe([await scripted({})], { implicit: true, timeoutMs: SHORT_MS });
    expect(probed.codes).toContain('not-encrypted-from-start');
  });

  it('says of an encrypted port asked in plain text that it may be one', async () => {
    const port = await rawTlsServer((socket) => socket.write(GREETING));
    const probed = await probe([port], { timeoutMs: SHORT_MS });
    expect(probed.remarks[0]?.text).toContain('set the encryption to SSL/TLS');
  });

  it('is held to the same limits inside TLS', async () => {
    const port = await rawTlsServer((socket) => flood('', 'A')(socket));
    const probed = await probe([port], { implicit: true });
    expect(probed.port.stop?.kind).toBe('line-too-long');
  });
});

describe('whatever a server says', () => {
  const reply = fc.oneof(
    fc.constantFrom(
      '220 a',
      '250 ok',
      '250-a\r\n250-STARTTLS\r\n250 AUTH PLAIN',
      '530 no',
      '421 bye',
      'close',
      '',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );

  it('ends in a record and a finding, and never in a log-in or a message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 8 }), async (replies) => {
        const sent: string[] = [];
        const port = await rawServer((socket) => {
          const queue = [...replies];
          const answer = (): void => {
            const next = queue.shift();
            if (next === undefined || next === 'close') socket.end();
            else socket.write(`${next}\r\n`);
          };
          answer();
          socket.on('data', (chunk) => {
            sent.push(chunk.toString('latin1'));
            answer();
          });
        });
        const probed = await probe([port], { timeoutMs: 200 });
        expect(probed.finding.source).toBe('probe');
        expect(probed.remarks.every(({ text }) => text !== '')).toBe(true);
        expect(sent.join('')).not.toMatch(/^(?:AUTH|DATA|BDAT)/im);
      }),
      { numRuns: 60 },
    );
  });
});
