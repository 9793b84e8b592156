import { expect, it } from 'vitest';
import { compareFormats } from '../../../src/submission/lint/compare-formats.js';
import { EXAMPLE } from '../example-record.js';
import { autodiscover, mozilla, pacc, profile, PROFILE_LOGIN, SRV } from '../published.js';

const DOCUMENTS = {
  'config-v1.1.xml': mozilla({ auth: ['OAuth2', 'password-cleartext'] }),
  'autodiscover.xml': autodiscover({
    Server: 'old.example.net',
    Port: '25',
    SSL: 'off',
    AuthRequired: 'off',
    LoginName: 'ann',
  }),
  'zone.txt': SRV,
  'pacc.json': pacc(),
  'a.mobileconfig': profile(PROFILE_LOGIN),
  'poem.txt': 'a poem',
};

function table(provider = undefined as typeof EXAMPLE | undefined) {
  const documents = Object.entries(DOCUMENTS).map(([name, text]) => ({ name, text }));
  return compareFormats(documents, provider).map((row) => [
    row.format,
    row.host,
    row.port,
    row.encryption,
    row.login,
    row.userName,
    row.differs.join(),
  ]);
}

it('puts the formats side by side in words, and marks what differs', () => {
  const all = ['host', 'port', 'encryption', 'login', 'userName'].join();
  expect(table(EXAMPLE)).toEqual([
    ['Provider record', 'mail.example.net', '465', 'SSL/TLS', 'password', 'whole address', ''],
    [
      'Autoconfig (config-v1.1.xml)',
      'mail.example.net',
      '465',
      'SSL/TLS',
      'web sign-in (OAuth), password',
      'whole address',
      '',
    ],
    ['Autodiscover', 'old.example.net', '25', 'none', 'none', 'part before the @', all],
    ['SRV records', 'mail.example.net', '465', 'SSL/TLS', '', '', ''],
    ['PACC', 'mail.example.net', '465', 'SSL/TLS', 'password', 'whole address', ''],
    ['Apple profile', 'mail.example.net', '465', 'SSL/TLS', 'password', 'whole address', ''],
    ['poem.txt', '', '', '', '', '', ''],
  ]);
});

it('holds them against the first format where there is no record', () => {
  expect(table().map((row) => row[6])).toEqual(['', 'host,port,encryption,login,userName', '', '', '', '']);
});
