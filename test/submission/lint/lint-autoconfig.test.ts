import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FaultCode, PublishedText } from '../../../src/submission/lint/fault.js';
import { lintAutoconfig, MAX_DOCUMENTS } from '../../../src/submission/lint/lint-autoconfig.js';
import { EXAMPLE, sha256 } from '../example-record.js';
import { autodiscover, mozilla, pacc, profile, PROFILE_LOGIN, SRV } from '../published.js';

type Documents = Readonly<Record<string, string>>;

function published(documents: Documents): readonly PublishedText[] {
  return Object.entries(documents).map(([name, text]) => ({ name, text, sha256: sha256(text) }));
}

function lint(documents: Documents, certificateNames?: readonly string[]) {
  return lintAutoconfig(published(documents), undefined, certificateNames);
}

function srv(...lines: readonly string[]): string {
  return lines.map((line) => `_${line}\n`).join('');
}

const one = (text: string): Documents => ({ 'a.xml': text });
const port = (number: number): string => `<port>${number}</port>`;
const incoming = (from: string, to: string): string => mozilla().replace(from, to);
const imapPlain = incoming('<socketType>SSL', '<socketType>plain');
const TXT = '_ua-auto-config.example.com. IN TXT "v=UAAC1; a=sha256; d=';
const split = `${TXT}${sha256(pacc()).slice(0, 20)}" "${sha256(pacc()).slice(20)}"`;

/** The code, a document that has the fault alone, the nearest one that has none, and the line it is told at. */
const ROWS: readonly [FaultCode, string, Documents, Documents, number?][] = [
  ['plain-socket', 'outgoing', one(mozilla({ socket: 'plain' })), one(mozilla({ socket: 'SSL' })), 12],
  ['plain-socket', 'incoming', one(imapPlain), one(mozilla()), 5],
  [
    'plain-socket',
    'Autodiscover',
    one(autodiscover({ SSL: 'off' })),
    one(autodiscover({ SSL: 'off', Encryption: 'SSL' })),
    5,
  ],
  [
    'plain-socket',
    'Apple',
    one(profile(PROFILE_LOGIN.replace('<true/>', '<false/>'))),
    one(profile(PROFILE_LOGIN)),
    11,
  ],
  ['encryption-not-stated', '', one(mozilla({ socket: 'TLS1' })), one(mozilla()), 12],
  ['socket-wrong-for-port', '465 with STARTTLS', one(mozilla({ socket: 'STARTTLS' })), one(mozilla()), 12],
  [
    'socket-wrong-for-port',
    '587 with SSL',
    one(mozilla({ port: port(587) })),
    one(mozilla({ port: port(587), socket: 'STARTTLS' })),
  ],
  [
    'socket-wrong-for-port',
    '587 with "SSL on" alone',
    one(autodiscover({ Port: '587' })),
    one(autodiscover({ Port: '587', Encryption: 'TLS' })),
  ],
  [
    'socket-wrong-for-port',
    '587 for _submissions',
    one(srv('submissions._tcp SRV 0 1 587 a.example.')),
    one(srv('submissions._tcp SRV 0 1 465 a.example.')),
    1,
  ],
  ['socket-wrong-for-port', '143 with SSL', one(incoming('993', '143')), one(mozilla())],
  [
    'port-25',
    '',
    one(mozilla({ port: port(25), socket: 'STARTTLS' })),
    one(mozilla({ port: port(2525), socket: 'STARTTLS' })),
    12,
  ],
  ['port-not-stated', '', one(mozilla({ port: '' })), one(mozilla()), 12],
  ['login-none', '', one(mozilla({ auth: ['none'] })), one(mozilla({ auth: ['NTLM'] })), 12],
  [
    'login-none',
    'as a second way',
    one(mozilla({ auth: ['password-cleartext', 'none'] })),
    one(mozilla({ auth: ['password-cleartext', 'OAuth2'] })),
  ],
  [
    'login-none',
    'Apple',
    one(profile(PROFILE_LOGIN.replace('AuthPassword', 'AuthNone'))),
    one(profile(PROFILE_LOGIN)),
  ],
  [
    'login-by-address',
    '',
    one(mozilla({ auth: ['client-IP-address'] })),
    one(mozilla({ auth: ['TLS-client-cert'] })),
  ],
  ['login-by-address', 'after reading mail', one(mozilla({ auth: ['smtp-after-pop'] })), one(mozilla())],
  [
    'uses-other-server',
    '',
    one(mozilla({ more: '<useGlobalPreferredServer>true</useGlobalPreferredServer>' })),
    one(mozilla({ more: '<useGlobalPreferredServer>false</useGlobalPreferredServer>' })),
    18,
  ],
  [
    'user-name-differs',
    'by placeholders',
    one(mozilla({ user: '%EMAILLOCALPART%', incomingUser: '%EMAILADDRESS%' })),
    one(mozilla({ user: '%EMAILLOCALPART%' })),
    12,
  ],
  [
    'user-name-differs',
    'by names',
    one(profile(`${PROFILE_LOGIN}<key>IncomingMailServerUsername</key><string>ann</string>`)),
    one(profile(`${PROFILE_LOGIN}<key>IncomingMailServerUsername</key><string>Ann@example.com</string>`)),
  ],
  [
    'auth-required-off',
    '',
    one(autodiscover({ AuthRequired: 'off' })),
    one(autodiscover({ AuthRequired: undefined })),
    12,
  ],
  ['spa-by-default', '', one(autodiscover({ SPA: undefined })), one(autodiscover({ SPA: 'off' })), 5],
  [
    'only-submission',
    '',
    one(srv('submission._tcp SRV 0 1 587 a.example.')),
    one(srv('submission._tcp SRV 0 1 587 a.example.', 'submissions._tcp SRV 0 0 0 .')),
    1,
  ],
  [
    'http-link',
    'documentation',
    one(mozilla({ more: '<documentation url="http://a.example/"/>' })),
    one(mozilla({ more: '<documentation url="https://a.example/"/>' })),
    18,
  ],
  [
    'http-link',
    'OAuth',
    one(mozilla({ more: '<oAuth2><tokenURL>http://a.example/</tokenURL></oAuth2>' })),
    one(mozilla({ more: '<descr>http://a.example/</descr>' })),
  ],
  [
    'http-link',
    'PACC',
    one(pacc(undefined, { info: { help: 'http://a.example' } })),
    one(pacc(undefined, { info: { help: 'https://a.example' } })),
  ],
  [
    'password-inside',
    '',
    one(mozilla({ more: '<password>x</password>' })),
    one(mozilla({ more: '<password/>' })),
    18,
  ],
  [
    'password-inside',
    'Apple',
    one(profile(`${PROFILE_LOGIN}<key>OutgoingPassword</key><string>x</string>`)),
    one(profile(`${PROFILE_LOGIN}<key>OutgoingPassword</key><string></string>`)),
  ],
  ['password-inside', 'PACC', one(pacc(undefined, { password: 'x' })), one(pacc())],
  [
    'pacc-old-key',
    '',
    one(pacc({ smtp: { host: 'a.example' } })),
    one(pacc({ submit: { host: 'a.example' } })),
    3,
  ],
  ['unreadable', '', one('<clientConfig'), one(mozilla())],
  [
    'unreadable',
    'an error as the answer',
    one('<Autodiscover><Response><Error/></Response></Autodiscover>'),
    one(autodiscover()),
  ],
  [
    'pacc-digest-mismatch',
    '',
    { 'a.json': pacc(), dns: `${TXT}${sha256('other')}"` },
    { 'a.json': pacc(), dns: `${TXT}${sha256(pacc())}"` },
    1,
  ],
  [
    'pacc-digest-mismatch',
    'in two pieces',
    { 'a.json': pacc(), dns: split.replace(/.=="?$|..="$/, 'AA="') },
    { 'a.json': pacc(), dns: split },
  ],
  [
    'formats-disagree',
    'host',
    { a: mozilla(), b: autodiscover({ Server: 'smtp.example.net' }) },
    { a: mozilla(), b: autodiscover() },
    5,
  ],
  [
    'formats-disagree',
    'encryption',
    { a: mozilla({ port: port(2525) }), b: mozilla({ port: port(2525), socket: 'STARTTLS' }) },
    { a: mozilla({ port: port(2525) }), b: mozilla({ port: port(2525) }) },
  ],
  [
    'formats-disagree',
    'user name',
    { a: mozilla({ user: '%EMAILLOCALPART%' }), b: autodiscover() },
    { a: mozilla({ user: '%EMAILLOCALPART%' }), b: autodiscover({ LoginName: 'ann' }) },
  ],
  [
    'formats-disagree',
    'two standard ports',
    { a: mozilla(), b: autodiscover({ Port: '587', Encryption: 'TLS' }) },
    { a: mozilla(), b: autodiscover({ Port: '587', Encryption: 'TLS' }), c: SRV },
  ],
];

it.each(ROWS)('%s is found: %s', (code, _, faulty, __, line) => {
  const faults = lint(faulty);
  expect(faults.map((fault) => fault.code)).toContain(code);
  if (line !== undefined) expect(faults.find((fault) => fault.code === code)?.line).toBe(line);
});

it.each(ROWS)('%s is not found in what comes nearest: %s', (code, _, __, innocent) => {
  expect(lint(innocent).map((fault) => fault.code)).not.toContain(code);
});

it('good documents have no fault, alone or together', () => {
  const documents = { a: mozilla(), b: autodiscover(), c: SRV, d: pacc(), e: profile(PROFILE_LOGIN) };
  expect(lint(documents, ['mail.example.net'])).toEqual([]);
  expect(lintAutoconfig(published(documents), EXAMPLE, ['*.example.net'])).toEqual([]);
});

it('most of the documents are right: the one that stands alone is told, wherever it stands', () => {
  const odd = autodiscover({ Server: 'old.example.net' });
  for (const documents of [
    { odd, a: mozilla(), c: SRV },
    { a: mozilla(), odd, c: SRV },
    { a: mozilla(), c: SRV, odd },
  ])
    expect(lint(documents).map(({ file, code }) => [file, code])).toEqual([['odd', 'formats-disagree']]);
});

it('two common ports of one host are a warning, another host is an error', () => {
  const severities = (elements: Record<string, string>) =>
    lint({ a: mozilla(), b: autodiscover(elements) }).map(({ severity }) => severity);
  expect(severities({ Port: '587', Encryption: 'TLS' })).toEqual(['warning']);
  expect(severities({ Server: 'old.example.net' })).toEqual(['error']);
});

describe('against the names on the certificate', () => {
  it.each([
    [['mail.example.net'], []],
    [['MAIL.EXAMPLE.NET'], []],
    [['*.example.net'], []],
    [['example.net', 'www.example.net'], ['host-not-on-certificate']],
    [['*.net'], ['host-not-on-certificate']],
    [['*.mail.example.net'], ['host-not-on-certificate']],
    [['*'], ['host-not-on-certificate']],
    [[], ['host-not-on-certificate']],
  ])('%j', (names, codes) => {
    expect(lint(one(mozilla()), names).map(({ code }) => code)).toEqual(codes);
  });

  it('a host that stands for another with each address is not held against it', () => {
    expect(lint(one(mozilla({ host: 'mail.%EMAILDOMAIN%' })), ['mail.example.net'])).toEqual([]);
  });
});

describe('against the record', () => {
  const withRecord = (documents: Documents) => lintAutoconfig(published(documents), EXAMPLE);

  it.each<[string, string, string]>([
    ['host name', mozilla({ host: 'old.example.net' }), 'the host name is not what provider.json says'],
    [
      'port and encryption',
      mozilla({ port: port(2525), socket: 'STARTTLS' }),
      'the port is not what provider.json says',
    ],
    [
      'user name',
      autodiscover({ LoginName: 'ann' }),
      'the form of the user name is not what provider.json says',
    ],
    [
      'incoming server',
      incoming('<hostname>mail.example.net', '<hostname>imap.example.net'),
      'For incoming mail (IMAP), the host name',
    ],
    ['log-in by Windows', autodiscover({ SPA: 'on' }), 'the way to log in is not what provider.json says'],
  ])('another %s is told', (_, text, message) => {
    expect(withRecord(one(text))).toMatchObject([
      { code: 'differs-from-record', message: expect.stringContaining(message) },
    ]);
  });

  it('any server of the record will do', () => {
    expect(withRecord(one(autodiscover({ Port: '587', Encryption: 'TLS' })))).toEqual([]);
  });

  it('the faults of the record itself are told first', () => {
    const provider = {
      ...EXAMPLE,
      smtp: [{ host: 'mail.example.net', port: 25, encryption: 'none' }] as const,
    };
    const faults = lintAutoconfig(published(one(SRV)), provider);
    expect(faults.slice(0, 2).map(({ file, code }) => [file, code])).toEqual([
      ['provider.json', 'plain-socket'],
      ['provider.json', 'port-25'],
    ]);
  });
});

it('every fault says what is wrong and what to do, in plain sentences without an exclamation mark', () => {
  const faults = ROWS.flatMap(([, , faulty]) => lint(faulty, []));
  expect(faults.length).toBeGreaterThan(ROWS.length);
  for (const { message, fix } of faults) {
    expect(message).toMatch(/^[A-Z"][^!]*\.$/);
    expect(fix).toMatch(/^[A-Z][^!]*\.$/);
  }
});

it('a PACC document without its SHA-256 is not held against DNS', () => {
  const documents = [
    { name: 'a.json', text: pacc() },
    { name: 'dns', text: `${TXT}${sha256('other')}"` },
  ];
  expect(lintAutoconfig(documents)).toEqual([]);
});

it('looks at a limited number of documents, and says so', () => {
  const documents = Array.from({ length: MAX_DOCUMENTS + 1 }, (_, at) => ({
    name: `${at}.xml`,
    text: mozilla(),
  }));
  expect(lintAutoconfig(documents).map(({ code }) => code)).toEqual(['too-many-documents']);
  expect(lintAutoconfig(documents.slice(1))).toEqual([]);
});

it('the documentation names every fault, with its severity', () => {
  const page = readFileSync('docs/published-settings.md', 'utf8');
  for (const [code, , faulty] of ROWS) {
    const severity = lint(faulty).find((fault) => fault.code === code)?.severity ?? '';
    expect(page).toMatch(new RegExp(`\\| \`${code}\` +\\|[^|]*${severity}`));
  }
});
