import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAutoconfig } from '../../../src/submission/autoconfig/read-autoconfig.js';
import type { ClientAccount } from '../../../src/submission/client-account.js';
import { appleProfile } from '../../../src/submission/fix-files/apple-profile.js';
import { autoconfigXml } from '../../../src/submission/fix-files/autoconfig-xml.js';
import { autodiscoverAnswer } from '../../../src/submission/fix-files/autodiscover-answer.js';
import { fixFiles } from '../../../src/submission/fix-files/fix-files.js';
import { paccDocument } from '../../../src/submission/fix-files/pacc.js';
import type { Person } from '../../../src/submission/fix-files/plan.js';
import { srvLines } from '../../../src/submission/fix-files/srv-lines.js';
import type { Written } from '../../../src/submission/fix-files/written.js';
import { lintAutoconfig } from '../../../src/submission/lint/lint-autoconfig.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';
import { ANN, EXAMPLE, person, record, sha256 } from '../example-record.js';

/** What a mail program calls the mechanisms; of those it has no word for, nothing is published. */
const LOGINS: Readonly<Record<string, string>> = {
  PLAIN: 'password',
  LOGIN: 'password',
  'CRAM-MD5': 'cram',
  NTLM: 'spa',
  XOAUTH2: 'oauth2',
};

function loginOf({ mechanisms }: ProviderRecord, words: readonly string[]): string | undefined {
  const known = mechanisms.map((name) => LOGINS[name]).filter((login) => login !== undefined);
  return known.length === 0 ? 'password' : known.find((login) => words.includes(login));
}

function userOf({ userName }: ProviderRecord, { address, user }: Person): string | undefined {
  if (user !== undefined) return user;
  if (userName === 'address') return address;
  return userName === 'local-part' ? address.slice(0, address.lastIndexOf('@')) : undefined;
}

const PASSWORDS = ['password', 'cram', 'spa'];
const encrypted = ({ smtp }: ProviderRecord) => smtp.filter(({ encryption }) => encryption !== 'none');

/** Reads what was written with our reader; undefined where the writer refused. */
function readBack(written: Written): readonly ClientAccount[] | undefined {
  if (written.kind === 'refused') return undefined;
  const { accounts, problems } = readAutoconfig('', written.text);
  expect(problems).toEqual([]);
  return accounts;
}

/** Holds for all records; and counts, so that a writer which refuses everything would be noticed. */
function holds(check: (provider: ProviderRecord, who: Person) => boolean): void {
  let written = 0;
  fc.assert(
    fc.property(record, person, (provider, who) => {
      if (check(provider, who)) written++;
    }),
    { numRuns: 150 },
  );
  expect(written).toBeGreaterThan(0);
}

describe('what is written from a record is read back the same', () => {
  it('config-v1.1.xml: every encrypted server, in order', () => {
    holds((provider) => {
      const accounts = readBack(autoconfigXml(provider));
      if (accounts === undefined) {
        expect(provider.userName === 'other' || encrypted(provider).length === 0).toBe(true);
        return false;
      }
      const auth = loginOf(provider, [...PASSWORDS, 'oauth2']);
      const user = provider.userName === 'address' ? '%EMAILADDRESS%' : '%EMAILLOCALPART%';
      expect(accounts).toMatchObject(encrypted(provider).map((server) => ({ ...server, auth, user })));
      return true;
    });
  });

  it('Autodiscover: the recommended server, with the log-in of the incoming one', () => {
    holds((provider, who) => {
      const accounts = readBack(autodiscoverAnswer(provider, who));
      const login = loginOf(provider, PASSWORDS);
      const user = userOf(provider, who);
      if (accounts === undefined) {
        expect(encrypted(provider).length === 0 || login === undefined || user === undefined).toBe(true);
        return false;
      }
      const auth = login === 'spa' ? 'spa' : 'same-as-incoming';
      expect(accounts).toMatchObject([{ ...encrypted(provider)[0], auth, user }]);
      return true;
    });
  });

  it('.mobileconfig: the first server whose port tells the encryption', () => {
    holds((provider, who) => {
      const accounts = readBack(appleProfile(provider, who));
      const fitting = encrypted(provider).find(
        ({ port, encryption }) =>
          ([465, 993, 995].includes(port) && encryption === 'implicit') ||
          ([587, 143, 110].includes(port) && encryption === 'starttls'),
      );
      const auth = loginOf(provider, PASSWORDS);
      const hasIncoming = provider.imap !== undefined || provider.pop3 !== undefined;
      if (accounts === undefined) {
        expect(fitting === undefined || auth === undefined || !hasIncoming).toBe(true);
        return false;
      }
      const user = userOf(provider, who);
      expect(accounts).toMatchObject([
        { ...fitting, auth, email: who.address, ...(user !== undefined && { user }) },
      ]);
      return true;
    });
  });

  it('SRV lines: every encrypted server, those encrypted from the first byte before the others', () => {
    holds((provider) => {
      const accounts = readBack(srvLines({ ...provider, domains: provider.domains.slice(0, 1) }));
      if (accounts === undefined) return false;
      const inOrder = ['implicit', 'starttls'].flatMap((kind) =>
        provider.smtp.filter(({ encryption }) => encryption === kind),
      );
      expect(accounts).toMatchObject(inOrder);
      return true;
    });
  });

  it('PACC: the first server at port 465', () => {
    holds((provider) => {
      const accounts = readBack(paccDocument(provider));
      if (accounts === undefined) return false;
      const server = provider.smtp.find(({ port, encryption }) => port === 465 && encryption === 'implicit');
      expect(accounts).toMatchObject([{ ...server, auth: 'password' }]);
      return true;
    });
  });
});

it('the lint finds no fault in what was written, whatever the record', () => {
  fc.assert(
    fc.property(record, person, (provider, who) => {
      // A port that belongs to the other kind of encryption is the record's own fault.
      const sane = provider.smtp.every(({ port, encryption }) =>
        encryption === 'implicit' ? port === 465 : port === 587 && encryption === 'starttls',
      );
      fc.pre(sane && who.user === undefined && !provider.mechanisms.includes('NTLM'));
      const files = fixFiles(provider, who, sha256).filter((file) => file.kind === 'text');
      const documents = files
        .filter(({ name }) => !name.endsWith('.prf'))
        .map(({ name, text }) => ({ name, text, sha256: sha256(text) }));
      expect(lintAutoconfig(documents, provider)).toEqual([]);
      expect(lintAutoconfig(documents)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('all seven files are written for the example record, and each says what it is for and where it goes', () => {
  const files = fixFiles(EXAMPLE, ANN, sha256);
  expect(files.map(({ kind, name }) => [kind, name])).toEqual([
    ['text', 'mail-account.prf'],
    ['text', 'mail-account.mobileconfig'],
    ['text', 'config-v1.1.xml'],
    ['text', 'autodiscover.xml'],
    ['text', 'srv-records.zone'],
    ['text', 'user-agent-configuration.json'],
    ['text', 'pacc-record.zone'],
  ]);
  for (const { purpose, published } of files)
    for (const text of [purpose, published]) expect(text).toMatch(/^[A-Z].*\.$/);
});

it('a record without domains is taken to be about the domain of the address', () => {
  const [, , , , srv] = fixFiles({ ...EXAMPLE, domains: [] }, ANN, sha256);
  expect(srv).toMatchObject({ text: expect.stringContaining('_submissions._tcp.example.com. 3600 IN SRV') });
});

it('no value can add a line to a zone file or an Outlook file, even in a record that was not checked', () => {
  const evil = 'x\r\nSMTPUseAuth=0';
  const records = [
    { ...EXAMPLE, name: evil },
    { ...EXAMPLE, domains: [evil] },
    { ...EXAMPLE, imap: { ...EXAMPLE.imap!, host: evil } },
    { ...EXAMPLE, smtp: [{ ...EXAMPLE.smtp[0], host: evil }] as const },
  ];
  for (const provider of records)
    for (const file of fixFiles(provider, ANN, sha256)) expect(file).toMatchObject({ kind: 'refused' });
  for (const who of [
    { ...ANN, name: evil },
    { ...ANN, address: `${evil}@example.com` },
    { ...ANN, user: evil },
  ])
    for (const file of fixFiles(EXAMPLE, who, sha256))
      expect(JSON.stringify(file)).not.toContain('\\r\\nSMTPUseAuth=0');
});
