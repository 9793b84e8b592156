import { describe, expect, it } from 'vitest';
import { findingFromAutoconfig, readAutoconfig } from '../../../src/submission/autoconfig/read-autoconfig.js';
import type { ClientAccount } from '../../../src/submission/client-account.js';
import { autodiscover, mozilla, pacc, profile, PROFILE_LOGIN, SRV } from '../published.js';

function read(text: string, name = '') {
  return readAutoconfig(name, text);
}

function only(text: string): ClientAccount {
  const { accounts, problems } = read(text);
  expect(problems).toEqual([]);
  expect(accounts).toHaveLength(1);
  return accounts[0]!;
}

describe('config-v1.1.xml', () => {
  it('gives server, log-in and the lines they stand on', () => {
    expect(only(mozilla())).toMatchObject({
      host: 'mail.example.net',
      port: 465,
      encryption: 'implicit',
      auth: 'password',
      user: '%EMAILADDRESS%',
      line: 12,
      evidence: [
        '<hostname>mail.example.net</hostname>',
        '<port>465</port>',
        '<socketType>SSL</socketType>',
        '<username>%EMAILADDRESS%</username>',
        '<authentication>password-cleartext</authentication>',
      ],
    });
  });

  it.each([
    ['SSL', 'implicit'],
    ['STARTTLS', 'starttls'],
    ['plain', 'none'],
    ['magic', 'unknown'],
    ['constructor', 'unknown'],
  ])('socket type %s is %s', (socket, encryption) => {
    expect(only(mozilla({ socket })).encryption).toBe(encryption);
  });

  it.each([
    ['password-cleartext', 'password'],
    ['password-encrypted', 'cram'],
    ['NTLM', 'spa'],
    ['OAuth2', 'oauth2'],
    ['TLS-client-cert', 'client-certificate'],
    ['client-IP-address', 'client-address'],
    ['none', 'none'],
    ['plain', 'password'],
    ['secure', 'cram'],
    ['smtp-after-pop', 'pop-before-smtp'],
    ['GSSAPI', 'unknown'],
    ['toString', 'unknown'],
  ])('authentication %s is %s', (word, auth) => {
    expect(only(mozilla({ auth: [word] })).auth).toBe(auth);
  });

  it('takes the first of several ways to log in, and quotes them all', () => {
    const account = only(mozilla({ auth: ['OAuth2', 'password-cleartext'] }));
    expect(account.auth).toBe('oauth2');
    expect(account.evidence).toContain('<authentication>password-cleartext</authentication>');
  });

  it('keeps several outgoing servers in order, and knows that other types are none', () => {
    const more = `</outgoingServer><outgoingServer type="exchange"><hostname>ews.example.net</hostname></outgoingServer>
      <outgoingServer type="smtp"><hostname>OTHER.example.net</hostname><port>99999</port>`;
    expect(read(mozilla({ more })).accounts).toMatchObject([
      { host: 'mail.example.net' },
      { host: 'other.example.net', encryption: 'unknown', auth: 'unknown' },
    ]);
    expect(read(mozilla({ more })).accounts[1]).not.toHaveProperty('port');
  });
});

describe('Autodiscover', () => {
  it('takes what is missing for on: encryption, the log-in, and the log-in by Windows', () => {
    const account = only(autodiscover({ SPA: undefined, SSL: undefined, AuthRequired: undefined }));
    expect(account).toMatchObject({ encryption: 'implicit', auth: 'spa', user: 'ann@example.com' });
  });

  it.each<[string, Record<string, string | undefined>, Partial<ClientAccount>]>([
    ['log-in of its own', {}, { auth: 'password', encryption: 'implicit' }],
    ['log-in as for incoming mail', { UsePOPAuth: 'on' }, { auth: 'same-as-incoming' }],
    ['no log-in', { AuthRequired: 'off' }, { auth: 'none' }],
    ['reading mail first', { AuthRequired: 'off', SMTPLast: 'on' }, { auth: 'pop-before-smtp' }],
    ['no encryption', { SSL: 'off' }, { encryption: 'none' }],
    ['TLS, which outranks SSL', { SSL: 'on', Encryption: 'TLS' }, { encryption: 'starttls' }],
    ['None, which outranks SSL', { SSL: 'on', Encryption: 'None' }, { encryption: 'none' }],
    ['Auto', { Encryption: 'Auto' }, { encryption: 'auto' }],
  ])('%s', (_, elements, expected) => {
    expect(only(autodiscover(elements))).toMatchObject(expected);
  });

  it('may give its namespace a prefix', () => {
    const text = autodiscover().replace(/<(\/?)(?=[A-Z])/g, '<$1a:');
    expect(only(text)).toMatchObject({ host: 'mail.example.net', auth: 'password' });
  });

  it('says so when the answer is an error, or sends the program on', () => {
    const answer = (inner: string) =>
      read(`<Autodiscover><Response>${inner}</Response></Autodiscover>`).problems;
    expect(answer('<Error><ErrorCode>600</ErrorCode></Error>')[0]?.message).toContain('holds an error');
    expect(answer('<Account><RedirectUrl>https://a.example</RedirectUrl></Account>')[0]?.message).toContain(
      'sends the mail program on',
    );
  });
});

describe('SRV lines', () => {
  it('put what is encrypted from the first byte first, and do not say how to log in', () => {
    expect(read(SRV).accounts).toMatchObject([
      { host: 'mail.example.net', port: 465, encryption: 'implicit', auth: 'unknown', line: 2 },
      { host: 'mail.example.net', port: 587, encryption: 'starttls', auth: 'unknown', line: 3 },
    ]);
  });

  it('stand in the order of their priority', () => {
    const text = '_submission._tcp IN SRV 20 1 587 b.example.\n_submission._tcp IN SRV 5 1 587 a.example.\n';
    expect(read(text).accounts.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
  });

  it.each([
    '_submission._tcp.example.com. 300 IN SRV 0 1 587 mail.example.net.',
    '_submission._tcp.example.com. IN 300 SRV 0 1 587 mail.example.net.',
    '_submission._tcp\tSRV\t0 1 587 mail.example.net. ; a remark',
    '_SUBMISSION._TCP.example.com. in srv 0 1 587 MAIL.example.net',
  ])('are read as zone files and dig write them: %s', (line) => {
    expect(only(line)).toMatchObject({ host: 'mail.example.net', port: 587, encryption: 'starttls' });
  });

  it('keep the line they stand at, also after a line too long to be one of theirs', () => {
    expect(only(`${'x'.repeat(3000)}\r\n\r\n_submission._tcp SRV 0 1 587 mail.example.net.\r\n`).line).toBe(
      3,
    );
  });

  it('offer nothing where the target is "."', () => {
    const { accounts, format } = read('_submission._tcp.example.com. IN SRV 0 0 0 .\n' + SRV.split('\n')[1]!);
    expect(format).toBe('dns');
    expect(accounts.map(({ port }) => port)).toEqual([465]);
  });
});

describe('PACC', () => {
  it('is encrypted from the first byte, at the port of the service, with the whole address', () => {
    expect(only(pacc())).toMatchObject({
      host: 'mail.example.net',
      port: 465,
      encryption: 'implicit',
      auth: 'password',
      user: '%EMAILADDRESS%',
      line: 3,
      evidence: ['"submit": {"host": "mail.example.net"}'],
    });
  });

  it('is read under the key it had before, too', () => {
    expect(only(pacc({ smtp: { host: 'mail.example.net' } }))).toMatchObject({ port: 465 });
  });

  it('knows sign-in on the web', () => {
    const authentication = { password: false, 'oauth-public': { issuer: 'https://login.example.net' } };
    expect(only(pacc(undefined, { authentication })).auth).toBe('oauth2');
  });

  it('says so when a service names no host', () => {
    expect(read(pacc({ submit: {} })).problems[0]?.message).toContain('"submit" names no host');
  });
});

describe('Apple profile', () => {
  it.each<[string, string, Partial<ClientAccount>]>([
    [
      'a log-in',
      PROFILE_LOGIN,
      { port: 465, encryption: 'implicit', auth: 'password', user: 'ann@example.com' },
    ],
    ['STARTTLS', PROFILE_LOGIN.replace('465', '587'), { port: 587, encryption: 'starttls' }],
    ['a port of its own', PROFILE_LOGIN.replace('465', '2525'), { port: 2525, encryption: 'auto' }],
    ['no encryption', PROFILE_LOGIN.replace('<true/>', '<false/>'), { encryption: 'none' }],
    ['nothing about encryption, which is off then', '', { encryption: 'none', auth: 'unknown' }],
    ['no log-in', PROFILE_LOGIN.replace('EmailAuthPassword', 'EmailAuthNone'), { auth: 'none' }],
    ['CRAM-MD5', PROFILE_LOGIN.replace('EmailAuthPassword', 'EmailAuthCRAMMD5'), { auth: 'cram' }],
    ['NTLM', PROFILE_LOGIN.replace('EmailAuthPassword', 'EmailAuthNTLM'), { auth: 'spa' }],
  ])('%s', (_, keys, expected) => {
    expect(only(profile(keys))).toMatchObject({ email: 'ann@example.com', ...expected });
  });

  it('is found within its signature, with the lines of the file', () => {
    const signed = `0\u0082\n\u0001*\u0086H\n${profile(PROFILE_LOGIN)}\u0000\u0082`;
    expect(only(signed).line).toBe(only(profile(PROFILE_LOGIN)).line! + 2);
  });

  it('says what to do with one that is binary or encrypted', () => {
    expect(read('bplist00\u0000', 'a.mobileconfig').problems[0]?.message).toContain('plutil -convert xml1');
    const encrypted = profile('')
      .replace('PayloadContent<', 'EncryptedPayloadContent<')
      .replace('com.apple.mail.managed', 'x');
    expect(read(encrypted).problems[0]?.message).toContain('encrypted for one device');
  });
});

it.each([
  ['', 'We know no settings in this file'],
  ['a poem', 'We know no settings in this file'],
  ['{"a": 1}', 'JSON without the key "protocols"'],
  ['<html></html>', 'neither an autoconfig document'],
  ['x'.repeat(2_000_001), 'longer than'],
  ['<clientConfig><emailProvider/></clientConfig>', 'names no server for outgoing mail'],
])('says what is wrong with %.20s', (text, message) => {
  expect(read(text).problems[0]?.message).toContain(message);
  expect(read(text).accounts).toEqual([]);
});

describe('a finding from published settings', () => {
  const finding = (text: string) => findingFromAutoconfig(read(text).accounts[0]!);

  it('is never sure: the settings are published, and a program need not follow them', () => {
    const auths = ['password-cleartext', 'OAuth2', 'none', 'client-IP-address', 'GSSAPI'];
    const texts = [
      ...auths.map((word) => mozilla({ auth: [word] })),
      autodiscover(),
      SRV,
      pacc(),
      profile(PROFILE_LOGIN),
    ];
    for (const text of texts)
      expect(finding(text)).toMatchObject({
        source: 'autoconfig',
        confidence: expect.not.stringMatching('high'),
      });
  });

  it.each([
    [mozilla(), 'authenticated', 'low'],
    [profile(PROFILE_LOGIN), 'authenticated', 'medium'],
    [mozilla({ auth: ['none'] }), 'unauthenticated', 'low'],
    [mozilla({ auth: ['client-IP-address'] }), 'unauthenticated', 'low'],
    [autodiscover({ AuthRequired: 'off' }), 'unauthenticated', 'low'],
    [SRV, 'unknown', 'low'],
  ])('%# says what a program that was set up by them does', (text, verdict, confidence) => {
    expect(finding(text)).toMatchObject({ verdict, confidence, tls: true, host: 'mail.example.net' });
  });

  it('quotes the lines it rests on, and takes no placeholder for a name', () => {
    expect(finding(mozilla()).evidence).toContain('<authentication>password-cleartext</authentication>');
    expect(finding(mozilla())).not.toHaveProperty('user');
    expect(finding(autodiscover()).user).toBe('ann@example.com');
    expect(finding(mozilla({ host: 'x'.repeat(5000), more: '' })).evidence.length).toBeLessThanOrEqual(400);
  });
});
