import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingFromAutoconfig, readAutoconfig } from '../../../src/submission/autoconfig/read-autoconfig.js';
import { fixFiles } from '../../../src/submission/fix-files/fix-files.js';
import { compareFormats } from '../../../src/submission/lint/compare-formats.js';
import { lintAutoconfig } from '../../../src/submission/lint/lint-autoconfig.js';
import { ANN, EXAMPLE, sha256 } from '../example-record.js';
import { autodiscover, mozilla, pacc, profile, PROFILE_LOGIN, SRV } from '../published.js';

/** Everything that is ever said about a document. */
function allOutput(text: string): string {
  const reading = readAutoconfig('a.xml', text);
  const documents = [{ name: 'a.xml', text, sha256: sha256(text) }];
  return JSON.stringify([
    reading,
    reading.accounts.map(findingFromAutoconfig),
    lintAutoconfig(documents),
    lintAutoconfig(documents, EXAMPLE, ['mail.example.net']),
    compareFormats(documents, EXAMPLE),
  ]);
}

const WRITTEN = fixFiles(EXAMPLE, ANN, sha256).flatMap((file) => (file.kind === 'text' ? [file.text] : []));
const DOCUMENTS = [...WRITTEN, mozilla(), autodiscover(), pacc(), profile(PROFILE_LOGIN), SRV];

describe('hostile documents', () => {
  it('an entity of their own is neither fetched nor expanded', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY f "evil.example">]>';
    const text = mozilla({ host: '&e;&f;' }).replace('?>', `?>${doctype}`);
    const { accounts } = readAutoconfig('', text);
    expect(accounts[0]?.host).not.toContain('evil.example');
    expect(allOutput(text)).not.toMatch(/root:|"evil\.example/);
  });

  it('a billion laughs are not laughed', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE a [<!ENTITY l0 "ha">${levels.join('')}]>`;
    expect(allOutput(mozilla({ host: '&l9;' }).replace('?>', `?>${doctype}`)).length).toBeLessThan(20_000);
  });

  it('100,000 elements in each other, or 100,000 servers, give a short answer', () => {
    const deep = `<clientConfig><emailProvider>${'<outgoingServer type="smtp">'.repeat(100_000)}`;
    expect(allOutput(deep).length).toBeLessThan(20_000);
    const many = '<outgoingServer type="smtp"><hostname>a.example</hostname></outgoingServer>'.repeat(20_000);
    expect(
      readAutoconfig('', `<clientConfig><emailProvider>${many}</emailProvider></clientConfig>`).accounts
        .length,
    ).toBeLessThan(100);
    expect(
      readAutoconfig('', '_submission._tcp SRV 0 1 587 a.example.\n'.repeat(19_000)).accounts.length,
    ).toBeLessThan(100);
    expect(allOutput('{"protocols":'.repeat(50_000)).length).toBeLessThan(20_000);
  });
});

it('a document that was cut off at any place is read as far as it goes, or said to be none', () => {
  for (const text of DOCUMENTS)
    for (let length = 0; length < text.length; length += 37) allOutput(text.slice(0, length));
});

it('no text and no change of a document makes anything throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DOCUMENTS),
      fc.nat(3000),
      fc.nat(40),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('<', '</', '&', '">', '<!--', '<![CDATA[', '\u0000', '__proto__'),
      ),
      (text, at, cut, put) => void allOutput(text.slice(0, at) + put + text.slice(at + cut)),
    ),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void allOutput(text)));
});

describe('a password in a document comes out nowhere', () => {
  const SECRET = 'hunter2-secret';
  const link = `https://ann:${SECRET}@example.com/`;
  it.each([
    ['config-v1.1.xml', mozilla({ more: `<password>${SECRET}</password><pass>${SECRET}</pass>` })],
    [
      'a link in config-v1.1.xml',
      mozilla({ more: `</outgoingServer><documentation url="${link.replace('s:', ':')}"/><outgoingServer>` }),
    ],
    ['Autodiscover', autodiscover({ Password: SECRET, RedirectUrl: link })],
    [
      'an Apple profile',
      profile(
        `${PROFILE_LOGIN}<key>OutgoingPassword</key><string>${SECRET}</string><key>IncomingPassword</key><string>${SECRET}</string>`,
      ),
    ],
    [
      'an Apple profile with a key before it that lost its value',
      profile(`<key>OutgoingMailServerUsername</key><key>OutgoingPassword</key><string>${SECRET}</string>`),
    ],
    ['PACC', pacc(undefined, { authentication: { password: SECRET }, login: { password: SECRET } })],
    ['a remark in a zone file', `${SRV}_submission._tcp SRV 0 1 587 b.example. ; password ${SECRET}\n`],
    ['a file that is none', `password=${SECRET}`],
    ['JSON that is broken', `{"protocols": {"submit": {"password": "${SECRET}"`],
  ])('%s', (_, text) => {
    expect(text).toContain(SECRET);
    expect(allOutput(text)).not.toContain(SECRET);
    for (let length = text.indexOf(SECRET); length < text.length; length += 11)
      expect(allOutput(text.slice(0, length))).not.toContain(SECRET);
  });

  it('nor is one asked for: no file that is written has a place for it', () => {
    for (const text of WRITTEN)
      expect(text).not.toMatch(
        /<key>(?:Incoming|Outgoing)Password<|<password>|SMTPPassword|(?:POP3|IMAP)Password/i,
      );
  });
});
