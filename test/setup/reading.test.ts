import { describe, expect, it } from 'vitest';
import type { Evidence, Problem } from '../../src/setup/evidence.js';
import { providerEvent, readEvidence } from '../../src/setup/reading.js';
import * as samples from './samples.js';

const { bytesOf } = samples;

function read(text: string | Uint8Array, name?: string): Evidence | Problem {
  return readEvidence(name, typeof text === 'string' ? bytesOf(text) : text);
}

function evidence(text: string | Uint8Array, name?: string): Evidence {
  const result = read(text, name);
  if (!('kind' in result)) throw new Error(`refused: ${result.title}`);
  return result;
}

function problem(text: string | Uint8Array, name?: string): Problem {
  const result = read(text, name);
  if ('kind' in result) throw new Error(`taken for ${result.kind}`);
  return result;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++)
    bytes.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], 2 + at * 2);
  return bytes;
}

describe('a mail that was sent', () => {
  it('shows the hand-over, the program and the address', () => {
    expect(evidence(samples.RECEIVED, 'test.eml')).toMatchObject({
      kind: 'message',
      finding: { verdict: 'unauthenticated', host: 'mail.harbour.test', helo: 'DESKTOP-7Q1' },
      program: 'Microsoft Outlook 15.0',
      address: 'ann@harbour.test',
    });
  });

  it('is read from its headers alone, as they are copied out of a mail program', () => {
    const [headers = ''] = samples.RECEIVED_LOGGED_IN.split('\r\n\r\n');
    expect(evidence(`\n  ${headers}`)).toMatchObject({
      kind: 'headers',
      finding: { verdict: 'authenticated' },
    });
  });

  it('is found in the bounce that returns it', () => {
    expect(evidence(samples.BOUNCE, 'returned.eml')).toMatchObject({
      kind: 'bounce',
      finding: { verdict: 'unauthenticated', host: 'mail.harbour.test' },
      address: 'ann@harbour.test',
    });
  });

  it('is found in the text of a bounce that was copied from the screen', () => {
    const [headers = ''] = samples.RECEIVED.split('\r\n\r\n');
    const text = `Delivery has failed to these recipients.\n\nOriginal message headers:\n\n${headers}\n`;
    expect(evidence(text)).toMatchObject({ kind: 'bounce', finding: { verdict: 'unauthenticated' } });
  });
});

describe('a settings file', () => {
  it('of Outlook shows its account, also in the encoding the registry is exported in', () => {
    for (const file of [bytesOf(samples.OUTLOOK_REG), utf16(samples.OUTLOOK_REG)]) {
      expect(evidence(file, 'export.reg')).toMatchObject({
        kind: 'settings',
        accounts: [{ finding: { verdict: 'unauthenticated', host: 'out.harbour.test', source: 'settings' } }],
      });
    }
  });

  it('never shows a password', () => {
    expect(JSON.stringify(read(samples.OUTLOOK_REG, 'export.reg'))).not.toContain(samples.PLANTED_SECRET);
  });

  it('of Thunderbird is known by its content when it is pasted', () => {
    expect(evidence(samples.PREFS_JS)).toMatchObject({
      kind: 'settings',
      accounts: [{ account: { client: 'Thunderbird' }, finding: { verdict: 'authenticated' } }],
    });
  });

  it('may be the one a provider publishes', () => {
    expect(evidence(samples.AUTOCONFIG_XML, 'config-v1.1.xml')).toMatchObject({
      kind: 'settings',
      accounts: [{ finding: { source: 'autoconfig' } }],
    });
  });

  it('without an account says so', () => {
    expect(
      problem('Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software]\r\n', 'a.reg').title,
    ).toContain('no account');
  });
});

describe('a draft', () => {
  it('is scored with its subject', () => {
    const draft = evidence(samples.SPAM_DRAFT);
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    expect(draft.hasSubject).toBe(true);
    expect(draft.message.subject).toBe('FINAL NOTICE: claim your prize');
    expect(draft.judge({ login: 'yes' }).isSpam).toBe(true);
  });

  it('is not blamed for a subject that was not pasted', () => {
    const draft = evidence(samples.PLAIN_TEXT);
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    expect(draft.hasSubject).toBe(false);
    expect(draft.judge({ login: 'yes' }).hits.map(({ symbol }) => symbol)).not.toContain('SUBJ_EMPTY');
    expect(draft.judge({ login: 'yes' }).score).toBeLessThan(1);
  });

  it('may be a page', () => {
    const draft = evidence('<html><body><p>Hello <b>Bo</b></p></body></html>', 'draft.html');
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    expect(draft.message.body.text).toContain('Hello Bo');
  });
});

describe('what cannot be looked at is named, with what to do', () => {
  it.each([
    ['an Outlook message', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.msg', 'Internet headers'],
    ['a PDF', '%PDF-1.7\n', 'a.pdf', 'mail saved as .eml'],
    ['an empty file', '', 'a.eml', 'empty'],
    ['a text of spaces', ' \n\t', undefined, 'empty'],
    ['bytes', new Uint8Array([1, 2, 0, 3, 0]), 'a.bin', 'settings file'],
    ['a file of passwords', '{"logins":[{"encryptedPassword":"MDIEE"}]}', 'logins.json', 'prefs.js'],
    ['a file of another kind', 'a: 1\nb: 2\n', 'values.yaml', 'Thunderbird'],
    [
      'a refusal alone',
      '550 This message was classified as SPAM and may not be delivered',
      undefined,
      'headers',
    ],
    [
      'a refusal of the computer’s name',
      '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
      undefined,
      'name of the computer',
    ],
  ])('%s', (_, content, name, words) => {
    const { title, text } = problem(content, name);
    expect(title).not.toBe('');
    expect(text).toContain(words);
  });
});

it('takes any bytes under any name without an exception', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (const name of [undefined, 'a.reg', 'prefs.js', 'a.mobileconfig', 'a.eml', 'a.oeaccount']) {
    for (let round = 0; round < 20; round++) {
      const bytes = Uint8Array.from({ length: random() % 400 }, () => random() % 256);
      expect(() => readEvidence(name, bytes)).not.toThrow();
    }
  }
});

describe('the provider’s record', () => {
  it('is taken when it is right', () => {
    expect(providerEvent(samples.PROVIDER_JSON)).toMatchObject({
      kind: 'provider',
      provider: { name: 'Harbour Hosting', userName: 'address' },
    });
  });

  it('is refused with what is wrong', () => {
    expect(providerEvent('{"name":"Harbour"}')).toMatchObject({
      kind: 'provider-problem',
      text: expect.stringContaining('smtp') as string,
    });
  });
});
