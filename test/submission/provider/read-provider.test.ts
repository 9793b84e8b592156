import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_RECORD_CHARS, readProvider } from '../../../src/submission/provider/read-provider.js';

const SERVER = { host: 'mail.example.net', port: 465, encryption: 'implicit' };

function read(record: unknown) {
  return readProvider(JSON.stringify(record));
}

function faultsOf(record: unknown): readonly string[] {
  return read(record).problems.map(({ message }) => message);
}

it('reads the example that the documentation points to, every key of it', () => {
  const text = readFileSync('docs/provider-example.json', 'utf8');
  const { provider, problems } = readProvider(text);
  expect(problems).toEqual([]);
  expect(provider).toEqual(JSON.parse(text));
});

it('is documented key by key', () => {
  const example = JSON.parse(readFileSync('docs/provider-example.json', 'utf8'));
  const page = readFileSync('docs/provider.md', 'utf8');
  const keys = [example, example.smtp[0], example.support].flatMap((object) => Object.keys(object));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

it('needs a name and one server, and fills in the rest', () => {
  expect(read({ name: ' Example ', smtp: [{ ...SERVER, host: 'Mail.Example.NET' }] }).provider).toEqual({
    name: 'Example',
    domains: [],
    smtp: [SERVER],
    userName: 'address',
    mechanisms: [],
    guides: {},
  });
});

it('reads a file that a Windows editor began with a byte order mark', () => {
  expect(readProvider(`\ufeff${JSON.stringify({ name: 'x', smtp: [SERVER] })}`).problems).toEqual([]);
});

describe('a fault is told with its place and what must stand there', () => {
  const good = { name: 'Example', smtp: [SERVER] };
  it.each<[string, unknown, string]>([
    ['no name', { smtp: [SERVER] }, '"name" is missing.'],
    ['two lines for a name', { ...good, name: 'a\nb' }, '"name" must be a name of at most 100'],
    ['no server', { ...good, smtp: [] }, '"smtp" must be a list of 1 to 8 servers.'],
    ['a server instead of a list', { ...good, smtp: SERVER }, '"smtp" must be a list of 1 to 8 servers.'],
    [
      'a server without a port',
      { ...good, imap: { host: 'a.example', encryption: 'none' } },
      '"imap.port" is missing.',
    ],
    [
      'port 0',
      { ...good, smtp: [{ ...SERVER, port: 0 }] },
      '"smtp[0].port" must be a port number from 1 to 65535',
    ],
    ['port 65536', { ...good, smtp: [SERVER, { ...SERVER, port: 65536 }] }, '"smtp[1].port" must be a port'],
    [
      'a port in quotation marks',
      { ...good, smtp: [{ ...SERVER, port: '465' }] },
      '"smtp[0].port" must be a port',
    ],
    ['half a port', { ...good, smtp: [{ ...SERVER, port: 1.5 }] }, '"smtp[0].port" must be a port'],
    [
      'a web address as a host',
      { ...good, smtp: [{ ...SERVER, host: 'https://a.example' }] },
      '"smtp[0].host" must be a host name',
    ],
    [
      'an IP address as a host',
      { ...good, smtp: [{ ...SERVER, host: '192.0.2.1' }] },
      '"smtp[0].host" must be a host name',
    ],
    [
      'a host of one label',
      { ...good, smtp: [{ ...SERVER, host: 'localhost' }] },
      '"smtp[0].host" must be a host name',
    ],
    [
      'a host with a line break',
      { ...good, smtp: [{ ...SERVER, host: 'a.example\nb' }] },
      '"smtp[0].host" must be a host name',
    ],
    [
      'a word for encryption',
      { ...good, smtp: [{ ...SERVER, encryption: 'ssl' }] },
      '"smtp[0].encryption" must be "implicit"',
    ],
    [
      'an http guide',
      { ...good, guides: { thunderbird: 'http://a.example/' } },
      '"guides.thunderbird" must be a web address that begins with https://.',
    ],
    [
      'a guide with a log-in in it',
      { ...good, guides: { thunderbird: 'https://u:p@a.example/' } },
      '"guides.thunderbird" must be a web address',
    ],
    [
      'a script as a guide',
      { ...good, support: { url: 'javascript:alert(1)//https://a.example' } },
      '"support.url" must be a web address',
    ],
    [
      'a misspelt key',
      { ...good, domians: [] },
      '"domians" is not a key of the record. Did you mean "domains"?',
    ],
    [
      'a misspelt key of a server',
      { ...good, smtp: [{ ...SERVER, prot: 1 }] },
      '"smtp[0].prot" is not a key of the record. Did you mean "port"?',
    ],
    [
      'a key like none',
      { ...good, colour: 1 },
      '"colour" is not a key of the record. The keys here are name, domains,',
    ],
    ['a limit of 0', { ...good, required: 0 }, '"required" must be a number of points above 0'],
    [
      'a form of user name we do not know',
      { ...good, userName: 'email' },
      '"userName" must be "address", "local-part" or "other".',
    ],
    ['a list', [good], 'The record must be an object.'],
    ['nothing', null, 'The record must be an object.'],
  ])('%s', (_, record, message) => {
    expect(faultsOf(record).join('\n')).toContain(message);
    expect(read(record).provider).toBeUndefined();
  });

  it('says so of text that is not JSON, and of a file too large to be a record', () => {
    expect(readProvider('{"name": "x",}').problems[0]?.message).toContain('not valid JSON');
    expect(readProvider(' '.repeat(MAX_RECORD_CHARS + 1)).problems[0]?.message).toContain('longer than');
  });

  it('tells all faults at once, at most twenty', () => {
    expect(faultsOf({ name: 1, smtp: [], userName: 1 })).toHaveLength(3);
    expect(faultsOf({ ...good, domains: Array(100).fill('-') })).toHaveLength(20);
  });
});

it('never repeats a value of the file', () => {
  const secret = 'hunter2-secret';
  const records = [
    { name: secret.repeat(20), smtp: [{ host: secret, port: secret, encryption: secret }] },
    {
      name: 'x',
      smtp: [SERVER],
      userName: secret,
      support: { email: secret, phone: secret },
      guides: { a: secret },
    },
  ];
  for (const record of records) expect(faultsOf(record).join()).not.toContain(secret);
  expect(
    readProvider(`{"name": "${secret}" x`)
      .problems.map((p) => p.message)
      .join(),
  ).not.toContain(secret);
});

it('any JSON and any text has an answer: a record, or what is wrong', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
      const { provider, problems } = readProvider(text);
      return (provider === undefined) === problems.length > 0;
    }),
  );
});
