import type { SecureVersion } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from './certificates.js';
import {
  AUTHORITY,
  GOOD,
  HOST,
  freePort,
  heard,
  probe,
  rawTlsServer,
  scripted,
  smtpServer,
} from './doubles.js';
import type { Probed, Script } from './doubles.js';

const ALLOWED_VERBS = ['EHLO', 'HELO', 'STARTTLS', 'MAIL', 'RCPT', 'RSET', 'QUIT'];

afterEach(() => {
  const verbs = new Set(heard.map((line) => line.split(' ')[0]));
  expect(Array.from(verbs).filter((verb) => !ALLOWED_VERBS.includes(verb ?? ''))).toEqual([]);
  heard.length = 0;
});

function textOf({ remarks }: Probed, code: string): string {
  return remarks.find((remark) => remark.code === code)?.text ?? `no remark ${code}`;
}

const AUTH_EVERYWHERE: Script = {
  EHLO: '250-mail.example.com\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS',
};

describe('a server that insists on a log-in', () => {
  it.each<[string, Script]>([
    ['at MAIL FROM with 530', { MAIL: '530 5.7.0 Authentication required' }],
    ['at MAIL FROM with 550', { MAIL: '550 5.7.1 not today' }],
    ['at MAIL FROM with 553', { MAIL: '553 5.7.1 <x@example.com>: Sender address rejected: not logged in' }],
    ['at MAIL FROM with 554', { MAIL: '554 5.7.1 Access denied' }],
    ['at RCPT TO, relaying denied', { RCPT: '550 relay not permitted' }],
    [
      'at RCPT TO, client denied',
      { RCPT: '554 5.7.1 <host[127.0.0.1]>: Client host rejected: Access denied' },
    ],
    [
      'with the 503 of a Windows mail server',
      { RCPT: '503 This server requires authentication to send abroad' },
    ],
  ])('is good, %s, and does not show that the person logs in', async (_, script) => {
    const probed = await probe([await scripted(script)]);
    expect(probed.finding).toMatchObject({
      verdict: 'unknown',
      confidence: 'low',
      source: 'probe',
      method: 'probe-insists',
      host: HOST,
      tls: true,
      evidence: Object.values(script)[0],
    });
    expect(probed.remarks).toContainEqual(
      expect.objectContaining({
        code: 'log-in-required',
        severity: 'good',
        evidence: Object.values(script)[0],
      }),
    );
    expect(textOf(probed, 'log-in-required')).toContain('My outgoing server requires authentication');
  });

  it('is found in the smtp-server package too', async () => {
    const probed = await probe([await smtpServer({ authMethods: ['CRAM-MD5', 'PLAIN'] })]);
    expect(probed.finding).toMatchObject({ verdict: 'unknown', method: 'probe-insists' });
    expect(probed.port.mail?.code).toBe(530);
    expect(probed.port.after?.mechanisms).toEqual(['CRAM-MD5', 'PLAIN']);
  });

  it('is found where TLS starts with the connection', async () => {
    const probed = await probe([await smtpServer({ secure: true })], { implicit: true });
    expect(probed.finding).toMatchObject({ method: 'probe-insists', tls: true });
    expect(probed.codes).toEqual(['log-in-required', 'certificate-good']);
    expect(probed.port.before).toBeUndefined();
  });

  it('gets the remark of Microsoft 365 beside it', async () => {
    const probed = await probe([
      await scripted({ MAIL: '530 5.7.57 Client not authenticated to send mail.' }),
    ]);
    expect(probed.codes).toContain('microsoft-365-needs-log-in');
    expect(probed.finding.method).toBe('probe-insists');
  });
});

describe('a server that takes mail without a log-in', () => {
  it('gives unauthenticated, and says that the mail scores worse', async () => {
    const probed = await probe([await scripted({})]);
    expect(probed.finding).toMatchObject({
      verdict: 'unauthenticated',
      confidence: 'medium',
      method: 'probe-accepts',
      evidence: '250 recipient ok',
    });
    expect(textOf(probed, 'accepts-without-log-in')).toMatch(/network without a log-in.*score it worse/);
    expect(heard).toContain('RCPT TO:<probe@example.invalid>');
    expect(heard.indexOf('RSET')).toBeGreaterThan(heard.indexOf('RCPT TO:<probe@example.invalid>'));
  });

  it('is found in the smtp-server package with authOptional', async () => {
    const probed = await probe([await smtpServer({ authOptional: true })]);
    expect(probed.finding).toMatchObject({ verdict: 'unauthenticated', confidence: 'medium' });
  });

  it('is less sure where another port insists, and names both', async () => {
    const open = await scripted({});
    const strict = await scripted({ MAIL: '530 log in first' });
    const { finding } = await probe([strict, open]);
    expect(finding).toMatchObject({ verdict: 'unauthenticated', confidence: 'low' });
    expect(finding.why).toContain(`port ${open}`);
    expect(finding.why).toContain(`port ${strict}`);
  });

  it('asks with the sender, the recipient and the name it was given', async () => {
    await probe([await scripted({})], {
      from: 'ann@example.com',
      to: 'bob@example.org',
      helo: 'DESKTOP-7Q1',
    });
    expect(heard).toContain('EHLO DESKTOP-7Q1');
    expect(heard).toContain('MAIL FROM:<ann@example.com>');
    expect(heard).toContain('RCPT TO:<bob@example.org>');
  });

  it('is greeted with an address literal and a sender at its own domain otherwise', async () => {
    await probe([await scripted({})]);
    expect(heard).toContain('EHLO [127.0.0.1]');
    expect(heard).toContain('MAIL FROM:<postmaster@example.com>');
  });
});

describe('the way to log in', () => {
  it('only after STARTTLS: says to set the encryption', async () => {
    const probed = await probe([await scripted({ MAIL: '530 log in' })]);
    expect(probed.codes).not.toContain('password-readable');
    expect(textOf(probed, 'log-in-after-encryption')).toMatch(
      /encryption to STARTTLS.*does not support authentication/,
    );
  });

  it('before TLS: says that the password could be read', async () => {
    const probed = await probe([await scripted({ ...AUTH_EVERYWHERE, MAIL: '530 log in' })]);
    expect(textOf(probed, 'password-readable')).toContain('anybody on the way can read it');
    expect(probed.remarks.find(({ code }) => code === 'password-readable')?.evidence).toBe(
      '250-AUTH PLAIN LOGIN',
    );
  });

  it('before TLS without a readable password: says nothing of the kind', async () => {
    const EHLO = '250-mail.example.com\r\n250-AUTH CRAM-MD5 SCRAM-SHA-256\r\n250 STARTTLS';
    expect((await probe([await scripted({ EHLO, MAIL: '530 log in' })])).codes).not.toContain(
      'password-readable',
    );
  });

  it('in the clear alone: says to use the encrypted port', async () => {
    const probed = await probe([await smtpServer({ hideSTARTTLS: true })]);
    expect(textOf(probed, 'password-readable')).toContain('SSL/TLS on port 465');
    expect(probed.codes).toContain('no-encryption');
  });

  it('on another port alone: names the right port', async () => {
    const without = await scripted({
      EHLO: '250-mail.example.com\r\n250 STARTTLS',
      'EHLO in TLS': '250 mail.example.com',
      RCPT: '554 5.7.1 Relay access denied',
    });
    const right = await scripted({ MAIL: '530 log in' });
    const probed = await probe([without, right]);
    expect(textOf(probed, 'wrong-port')).toContain(`it is on port ${right}`);
    expect(probed.remarks.find(({ code }) => code === 'wrong-port')?.port).toBe(without);
    expect(probed.finding).toMatchObject({ method: 'probe-insists', verdict: 'unknown' });
  });

  it('nowhere: says that mail cannot leave this way', async () => {
    const probed = await probe([
      await scripted({ 'EHLO in TLS': '250 mail.example.com', RCPT: '550 relaying denied' }),
    ]);
    expect(probed.codes).toEqual(expect.arrayContaining(['not-for-sending', 'no-log-in-here']));
    expect(probed.finding).toMatchObject({ verdict: 'unknown', method: 'probe-refuses' });
  });
});

describe('the certificate', () => {
  const withCertificate = async (certificate: typeof GOOD, script: Script = {}): Promise<Probed> =>
    probe([await scripted({ MAIL: '530 log in', ...script }, certificate)]);

  it('of the right name and a known issuer is good', async () => {
    const probed = await withCertificate(GOOD);
    expect(probed.codes).toContain('certificate-good');
    expect(probed.port.tls).toMatchObject({
      version: 'TLSv1.3',
      certificate: { names: [HOST], issuer: 'Test authority', trust: 'trusted', isForHost: true },
    });
  });

  it.each<[string, readonly string[], string, string]>([
    [
      'the name it greets with',
      ['a.host.example', 's12.host.example'],
      '220 s12.host.example ESMTP',
      's12.host.example',
    ],
    [
      'the name it greets with, under a star',
      ['*.host.example'],
      '220 s12.host.example ESMTP',
      's12.host.example',
    ],
    ['the mail name on it', ['www.host.example', 'smtp.host.example'], '220 localhost', 'smtp.host.example'],
    ['any name on it', ['host.example'], '220 unnamed', 'host.example'],
  ])('of another name names the real one: %s', async (_, names, greeting, expected) => {
    const probed = await withCertificate(makeCertificate({ names, issuer: AUTHORITY }), { greeting });
    expect(textOf(probed, 'certificate-name')).toContain(`Enter ${expected} as the outgoing server.`);
    expect(probed.port.tls?.certificate).toMatchObject({ trust: 'trusted', isForHost: false });
    // It is reported, and the conversation goes on all the same.
    expect(probed.finding.method).toBe('probe-insists');
  });

  it('of another name that helps nobody sends to the provider', async () => {
    const probed = await withCertificate(makeCertificate({ names: ['*.host.example'], issuer: AUTHORITY }));
    expect(textOf(probed, 'certificate-name')).toContain('Ask the provider');
  });

  it.each<[string, typeof GOOD, string]>([
    ['made by the server itself', makeCertificate({ names: [HOST] }), 'certificate-untrusted'],
    [
      'run out',
      makeCertificate({ names: [HOST], issuer: AUTHORITY, from: -9, to: -2 }),
      'certificate-expired',
    ],
    [
      'not valid yet',
      makeCertificate({ names: [HOST], issuer: AUTHORITY, from: 2, to: 9 }),
      'certificate-not-yet-valid',
    ],
    [
      'of an issuer nobody knows',
      makeCertificate({ names: [HOST], issuer: makeCertificate({ names: [], commonName: 'Stranger' }) }),
      'certificate-incomplete',
    ],
    ['near its end', makeCertificate({ names: [HOST], issuer: AUTHORITY, to: 3 }), 'certificate-ends-soon'],
  ])('%s is reported, and the conversation goes on', async (_, certificate, code) => {
    const probed = await withCertificate(certificate);
    expect(probed.codes).toContain(code);
    expect(probed.codes).not.toContain('certificate-name');
    expect(probed.finding.method).toBe('probe-insists');
  });

  it.each<[SecureVersion, boolean]>([
    ['TLSv1', true],
    ['TLSv1.1', true],
    ['TLSv1.2', false],
  ])('behind %s is seen, and whether that is out of date', async (version, isOld) => {
    const probed = await probe([await rawTlsServer((socket) => socket.end('421 closing\r\n'), version)], {
      implicit: true,
    });
    expect(probed.port.tls).toMatchObject({ version, certificate: { isForHost: true } });
    expect(probed.codes.includes('tls-old')).toBe(isOld);
  });
});

describe('somebody in the middle', () => {
  const NO_TLS = '250-here\r\n250 8BITMIME';

  it.each<[string, Script, string]>([
    [
      'a product by its name',
      { greeting: '220 localhost avast! antivirus mail shield', EHLO: NO_TLS },
      'avast',
    ],
    [
      'a stranger’s name',
      { greeting: '220 gateway.hotel.example ESMTP', EHLO: NO_TLS },
      'gateway.hotel.example',
    ],
  ])('is named: %s, without encryption', async (_, script, name) => {
    const probed = await probe([await scripted(script)]);
    expect(textOf(probed, 'someone-in-the-middle')).toContain(name);
    expect(textOf(probed, 'someone-in-the-middle')).toContain('antivirus program, the internet provider');
  });

  it('is not suspected where encryption is offered: shared servers have names of their own', async () => {
    const probed = await probe([await scripted({ greeting: '220 s12.host.example ESMTP' })]);
    expect(probed.codes).not.toContain('someone-in-the-middle');
  });

  it('is not suspected of a server under the same domain', async () => {
    const probed = await probe([await scripted({ greeting: '220 mx7.example.com ESMTP', EHLO: NO_TLS })]);
    expect(probed.codes).toContain('no-encryption');
    expect(probed.codes).not.toContain('someone-in-the-middle');
  });

  it.each<[string, Script]>([
    ['stars in the greeting', { greeting: '220 ***************************', EHLO: NO_TLS }],
    ['STARTTLS written over', { EHLO: '250-mail.example.com\r\n250-XXXXXXXA\r\n250 8BITMIME' }],
  ])('is a firewall that hides encryption: %s', async (_, script) => {
    expect((await probe([await scripted(script)])).codes).toContain('firewall-hides-encryption');
  });
});

describe('a refusal at the door', () => {
  it.each<[string, string]>([
    ['554', '554 5.7.1 Service unavailable; client [203.0.113.5] blocked using zen.spamhaus.org'],
    ['421', '421 4.7.1 203.0.113.5 listed at b.barracudacentral.org'],
  ])('that names a blocklist with %s says so', async (_, greeting) => {
    const probed = await probe([await scripted({ greeting })]);
    expect(textOf(probed, 'address-listed')).toContain('blocklist');
    expect(probed.finding).toMatchObject({
      verdict: 'unknown',
      method: 'probe-undecided',
      evidence: greeting,
    });
  });

  it('of a home address says that this is normal, and what to do', async () => {
    const probed = await probe([await scripted({ greeting: '554 see https://www.spamhaus.org/pbl/ (PBL)' })]);
    expect(textOf(probed, 'address-listed')).toMatch(/home and office.*normal.*587/);
  });

  it('without a reason is shown as it is', async () => {
    const probed = await probe([await scripted({ greeting: '554 no' })]);
    expect(probed.codes).toEqual(['refused-at-connect']);
    expect(heard).toEqual(['QUIT']);
  });

  it('of a busy server says to come again', async () => {
    expect((await probe([await scripted({ greeting: '421 too many connections' })])).codes).toEqual([
      'try-later',
    ]);
  });
});

describe('a refusal that says nothing of the log-in', () => {
  it.each<[string, Script, string]>([
    ['the name in EHLO', { EHLO: '550 Access denied - Invalid HELO name' }, 'helo-refused'],
    [
      'the name in EHLO, at RCPT',
      { RCPT: '504 5.5.2 <PC>: Helo command rejected: need a full name' },
      'helo-refused',
    ],
    ['the sender', { RCPT: '550 5.1.8 Sender address rejected: Domain not found' }, 'sender-refused'],
    [
      'the recipient',
      { RCPT: '450 4.1.2 <probe@example.invalid>: Recipient address rejected' },
      'recipient-unknown',
    ],
    ['for now', { MAIL: '451 4.7.1 come back later' }, 'try-later'],
    ['a listed address, at RCPT', { RCPT: '550 5.7.1 blocked using bl.spamcop.net' }, 'address-listed'],
    ['something else', { MAIL: '552 5.3.4 too large' }, 'refused'],
  ])('leaves it unknown: %s', async (_, script, code) => {
    const probed = await probe([await scripted(script)]);
    expect(probed.codes).toContain(code);
    expect(probed.finding).toMatchObject({ verdict: 'unknown', method: 'probe-undecided' });
    expect(probed.codes).not.toContain('log-in-required');
  });

  it('speaks HELO where EHLO is not known', async () => {
    const probed = await probe([await scripted({ EHLO: '502 what', HELO: '250 hello' })]);
    expect(heard).toContain('HELO [127.0.0.1]');
    expect(probed.finding.method).toBe('probe-accepts');
  });

  it('goes on in the clear where STARTTLS is refused, and says so', async () => {
    const probed = await probe([
      await scripted({ STARTTLS: '454 4.7.0 TLS not available', RCPT: '550 no relay' }),
    ]);
    expect(probed.codes).toContain('tls-unavailable');
    expect(probed.port.rcpt?.code).toBe(550);
    expect(probed.finding.tls).toBe(false);
  });

  it('says that encryption must come first where the server demands it and cannot do it', async () => {
    const probed = await probe([
      await scripted({ STARTTLS: '502 no', MAIL: '530 5.7.0 Must issue a STARTTLS command first' }),
    ]);
    expect(probed.codes).toEqual(expect.arrayContaining(['tls-refused', 'tls-first']));
    expect(probed.finding.method).toBe('probe-undecided');
  });
});

describe('nothing reachable', () => {
  it('says so once for the server, and of each port what it knows', async () => {
    const probed = await probe([await freePort(), await freePort()]);
    expect(probed.codes).toEqual(['nothing-reachable', 'port-closed']);
    expect(probed.finding).toMatchObject({ verdict: 'unknown', method: 'probe-unreachable' });
  });

  it('does not spoil what another port shows', async () => {
    const probed = await probe([await freePort(), await scripted({ MAIL: '530 log in' })]);
    expect(probed.codes).not.toContain('nothing-reachable');
    expect(probed.finding.method).toBe('probe-insists');
  });
});
