import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appleProfile } from '../../../src/submission/fix-files/apple-profile.js';
import { autoconfigXml } from '../../../src/submission/fix-files/autoconfig-xml.js';
import { autodiscoverAnswer } from '../../../src/submission/fix-files/autodiscover-answer.js';
import { xmlText } from '../../../src/submission/fix-files/xml-text.js';
import { ANN, EXAMPLE, person, record } from '../example-record.js';
import { faultsByXmllint, hasXmllint, textByXmllint } from '../xmllint.js';

const WRITERS = { appleProfile, autoconfigXml, autodiscoverAnswer };

it.skipIf(!hasXmllint)(
  'every XML file is well-formed to another reader, whatever the names in the record',
  () => {
    let written = 0;
    fc.assert(
      fc.property(record, person, (provider, who) => {
        for (const write of Object.values(WRITERS)) {
          const file = write(provider, who);
          if (file.kind === 'refused') continue;
          written++;
          expect(faultsByXmllint(file.text)).toBe('');
        }
      }),
      { numRuns: 30 },
    );
    expect(written).toBeGreaterThan(0);
  },
);

it.skipIf(!hasXmllint)('text of any kind stands between tags as it was, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      fc.pre(!/[\u0000-\u001f\u007f]/.test(value));
      expect(textByXmllint(`<a>${xmlText(value)}</a>`, '/a')).toBe(value);
    }),
    { numRuns: 30 },
  );
  expect(xmlText('a\u0000b\u0008c\ud800d\uffffe')).toBe('abcde');
});

it.skipIf(!hasXmllint)('another reader finds the values of the record in config-v1.1.xml', () => {
  const file = autoconfigXml(EXAMPLE);
  const text = file.kind === 'text' ? file.text : '';
  const at = (path: string) => textByXmllint(text, path);
  const server = (path: string) =>
    ['hostname', 'port', 'socketType', 'username', 'authentication'].map((name) => at(`${path}/${name}`));
  expect(at('/clientConfig/@version')).toBe('1.1');
  expect([at('/clientConfig/emailProvider/@id'), at('//domain[2]'), at('//displayName')]).toEqual([
    'example.com',
    'example.org',
    'Example Hosting',
  ]);
  expect(server('//incomingServer[1]')).toEqual([
    'mail.example.net',
    '993',
    'SSL',
    '%EMAILADDRESS%',
    'password-cleartext',
  ]);
  expect(server('//outgoingServer[1]')).toEqual([
    'mail.example.net',
    '465',
    'SSL',
    '%EMAILADDRESS%',
    'password-cleartext',
  ]);
  expect(server('//outgoingServer[2]')).toEqual([
    'mail.example.net',
    '587',
    'STARTTLS',
    '%EMAILADDRESS%',
    'password-cleartext',
  ]);
});

it.skipIf(!hasXmllint)(
  'another reader finds the values of the record in the Autodiscover answer, every default written out',
  () => {
    const [first, second] = EXAMPLE.smtp as readonly (typeof EXAMPLE.smtp)[0][];
    const file = autodiscoverAnswer({ ...EXAMPLE, smtp: [second!, first!] }, ANN);
    const text = file.kind === 'text' ? file.text : '';
    const names = [
      'Type',
      'Server',
      'Port',
      'LoginName',
      'SPA',
      'SSL',
      'Encryption',
      'AuthRequired',
      'UsePOPAuth',
    ];
    const protocol = (index: number) =>
      names.map((name) => textByXmllint(text, `/Autodiscover/Response/Account/Protocol[${index}]/${name}`));
    expect(protocol(1)).toEqual([
      'IMAP',
      'mail.example.net',
      '993',
      'ann@example.com',
      'off',
      'on',
      'SSL',
      'on',
      '',
    ]);
    expect(protocol(3)).toEqual([
      'SMTP',
      'mail.example.net',
      '587',
      'ann@example.com',
      'off',
      'on',
      'TLS',
      'on',
      'on',
    ]);
    expect(text).toContain(
      '"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"',
    );
  },
);
