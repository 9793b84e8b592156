import { describe, expect, it } from 'vitest';
import { probeServer, type ProbeOptions, type ProbeTarget } from '../../src/probe/probe-server.js';
import { findingFromProbe, isServerReached } from '../../src/submission/probe/finding-from-probe.js';
import { heard, probe, rawServer, scripted } from './doubles.js';

describe('where a name leads', () => {
  it.each<[string, readonly string[]]>([
    ['this computer', ['127.0.0.1']],
    ['a private network', ['192.168.1.10', '10.0.0.1']],
    ['this computer, mapped into IPv6', ['::ffff:127.0.0.1']],
    ['this computer, by IPv6', ['::1']],
    ['cloud metadata', ['169.254.169.254']],
  ])('%s: nobody is asked unless that is allowed', async (_, addresses) => {
    let connections = 0;
    const port = await rawServer(() => connections++);
    const options = { allowPrivate: false, lookUp: () => Promise.resolve(addresses) };
    const record = await probeServer({ host: 'mail.example.com', ports: [port] }, options);
    expect(record.problem).toMatchObject({ kind: 'address-refused' });
    expect(record.problem?.detail).toContain(addresses[0]);
    expect(record.ports).toEqual([]);
    expect(connections).toBe(0);
    const { finding, remarks } = findingFromProbe(record);
    expect(finding).toMatchObject({ verdict: 'unknown', method: 'probe-unreachable' });
    expect(remarks).toMatchObject([{ code: 'private-address', severity: 'error' }]);
  });

  it.each(['127.0.0.1', '[::1]', '::ffff:127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f.1'])(
    '%s itself is refused however it is written',
    async (host) => {
      const { problem, ports } = await probeServer({ host, ports: [await scripted({})] });
      expect(ports).toEqual([]);
      expect(problem?.kind).toMatch(/address-refused|not-found|lookup-failed/);
    },
  );

  it('is looked up once: a name that changes its mind afterwards leads nowhere else', async () => {
    let asked = 0;
    const lookUp = (): Promise<readonly string[]> =>
      Promise.resolve(asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    const { record } = await probe([await scripted({}), await scripted({})], { lookUp });
    expect(asked).toBe(1);
    expect(record.ports.map(({ address }) => address)).toEqual(['127.0.0.1', '127.0.0.1']);
  });

  it('takes the public ones of its addresses, and passes the others over', async () => {
    const lookUp = (): Promise<readonly string[]> => Promise.resolve(['10.0.0.1', 'nonsense', '127.0.0.1']);
    const { problem } = await probeServer({ host: 'mail.example.com' }, { lookUp });
    expect(problem).toEqual({ kind: 'address-refused', detail: '10.0.0.1 (private)' });
  });

  it('goes on to the other family where one cannot be reached', async () => {
    const port = await scripted({ MAIL: '530 log in' });
    const { record, finding } = await probe([port], { lookUp: () => Promise.resolve(['::1', '127.0.0.1']) });
    expect(record.ports[0]?.address).toBe('127.0.0.1');
    expect(finding.method).toBe('probe-insists');
  });

  it.each<[string, () => Promise<readonly string[]>, string, string]>([
    [
      'does not exist',
      () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
      'not-found',
      'host-not-found',
    ],
    ['has no address', () => Promise.resolve([]), 'not-found', 'host-not-found'],
    [
      'cannot be looked up',
      () => Promise.reject(Object.assign(new Error('again'), { code: 'EAI_AGAIN' })),
      'lookup-failed',
      'look-up-failed',
    ],
    ['takes for ever', () => new Promise(() => undefined), 'lookup-failed', 'look-up-failed'],
  ])('a name that %s gives a record that says so', async (_, lookUp, kind, code) => {
    const record = await probeServer({ host: 'mail.example.com' }, { lookUp, timeoutMs: 100 });
    expect(record.problem?.kind).toBe(kind);
    const { remarks, finding } = findingFromProbe(record);
    expect(remarks.map((remark) => remark.code)).toEqual([code]);
    expect(finding.host).toBe('mail.example.com');
    expect(isServerReached(record)).toBe(false);
  });
});

describe('wrong arguments are refused by name', () => {
  it.each<[string, ProbeTarget, ProbeOptions]>([
    ['host', { host: '' }, {}],
    ['host', { host: 'mail.example.com\r\nDATA' }, {}],
    ['host', { host: 'a'.repeat(300) }, {}],
    ['ports', { host: 'mail.example.com', ports: [] }, {}],
    ['ports', { host: 'mail.example.com', ports: [0] }, {}],
    ['ports', { host: 'mail.example.com', ports: [65536] }, {}],
    ['ports', { host: 'mail.example.com', ports: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, {}],
    ['helo', { host: 'mail.example.com' }, { helo: 'a\r\nMAIL FROM:<x@example.com>' }],
    ['helo', { host: 'mail.example.com' }, { helo: '' }],
    ['from', { host: 'mail.example.com' }, { from: 'a@example.com>\r\nDATA' }],
    ['from', { host: 'mail.example.com' }, { from: 'no address' }],
    ['to', { host: 'mail.example.com' }, { to: 'a@example.com> SIZE=1' }],
    ['to', { host: 'mail.example.com' }, { to: 'a\n@example.com' }],
  ])('%s', async (name, target, options) => {
    await expect(probeServer(target, options)).rejects.toThrow(new RegExp(`^${name}: `));
    await expect(probeServer(target, options)).rejects.toBeInstanceOf(TypeError);
  });

  it('a host may be written in any case, with a dot at its end, or in letters beyond ASCII', async () => {
    const lookUp = (): Promise<readonly string[]> => Promise.resolve([]);
    const hostOf = async (host: string): Promise<string> => (await probeServer({ host }, { lookUp })).host;
    expect(await hostOf('Mail.Example.COM.')).toBe('mail.example.com');
    expect(await hostOf('müller.example')).toBe('xn--mller-kva.example');
  });
});

it('each port is asked over one connection, one after the other', async () => {
  const events: string[] = [];
  const one = (name: string): Promise<number> =>
    rawServer((socket) => {
      events.push(`${name} connected`);
      socket.write('220 mail.example.com\r\n');
      socket.on('data', (chunk) => {
        if (chunk.toString().startsWith('QUIT')) events.push(`${name} left`);
        socket.write('250 ok\r\n');
      });
    });
  await probe([await one('first'), await one('second'), await one('third')]);
  expect(events).toEqual(
    ['first', 'second', 'third'].flatMap((name) => [`${name} connected`, `${name} left`]),
  );
});

it('the transcript holds what both sides said, in order, and what was encrypted', async () => {
  heard.length = 0;
  const { port } = await probe([await scripted({ MAIL: '530 5.7.0 Log in' })]);
  const said = port.transcript.filter(({ from }) => from === 'client').map(({ text }) => text);
  expect(said).toEqual(heard);
  expect(port.transcript.find(({ text }) => text.startsWith('MAIL'))?.tls).toBe(true);
  expect(port.transcript.find(({ text }) => text === 'STARTTLS')?.tls).toBe(false);
  expect(port.transcript.map(({ text }) => text)).toContain('530 5.7.0 Log in');
});
