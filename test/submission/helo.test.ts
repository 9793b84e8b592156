import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainHelo, heloProblemIn } from '../../src/submission/helo.js';

describe('the name a program gives itself', () => {
  it.each([
    ['mail.example.org', 'fine', true],
    ['PC-1.home.example.org.', 'fine', true],
    ['1and1.example', 'fine', true],
    ['[203.0.113.5]', 'address-literal', true],
    ['[IPv6:2001:db8::5]', 'address-literal', true],
    ['[IPv6:::ffff:203.0.113.5]', 'address-literal', true],
    ['[127.0.0.1]', 'address-literal', true],
    ['DESKTOP-7Q1', 'bare-computer-name', false],
    ['192.168.1.23', 'bare-ip', false],
    ['2001:db8::5', 'bare-ip', false],
    ['my_pc', 'underscore', false],
    ['my_pc.example.org', 'underscore', false],
    ['localhost', 'localhost', false],
    ['localhost.localdomain', 'localhost', false],
    ['', 'empty', false],
    ['  ', 'empty', false],
    ['Anns Laptop', 'malformed', false],
    ['-pc.example.org', 'malformed', false],
    ['pc..example.org', 'malformed', false],
    ['pc!.example.org', 'malformed', false],
    [`${'a'.repeat(64)}.example.org`, 'malformed', false],
    [`${'a.'.repeat(128)}org`, 'malformed', false],
    ['[203.0.113.256]', 'malformed', false],
    ['[203.0.113.5', 'malformed', false],
    ['[2001:db8::5]', 'malformed', false],
    ['[IPv6:2001:db8::5::1]', 'malformed', false],
  ] as const)('%s', (helo, kind, isValid) => {
    expect(explainHelo(helo)).toMatchObject({ kind, isValid });
  });

  it('comes with what servers answer and why a log-in cures it, unless it is fine', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
        (helo) => {
          const { isValid, answer, why, cure } = explainHelo(helo);
          expect(why).toMatch(/\.$/);
          expect(answer === undefined).toBe(isValid);
          expect(cure === undefined).toBe(isValid);
          if (!isValid) expect(cure).toMatch(/log-in .* 587/);
        },
      ),
    );
  });

  it('is fine when it is a host name of letters, digits and hyphens', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 5 }), (labels) => {
        fc.pre(!/^localhost\.local(domain)?$/.test(labels.join('.')));
        expect(explainHelo(labels.join('.')).kind).toBe('fine');
      }),
    );
  });
});

describe('a refusal because of that name', () => {
  it.each([
    ['550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)', 'bare-computer-name', undefined],
    ['550 Access denied - Invalid HELO name (See RFC2821 4.1.3)', 'bare-ip', undefined],
    [
      '504 5.5.2 <DESKTOP-7Q1>: Helo command rejected: need fully-qualified hostname',
      'bare-computer-name',
      'DESKTOP-7Q1',
    ],
    ['501 5.5.2 <my_pc>: Helo command rejected: Invalid name', 'underscore', 'my_pc'],
    ['450 4.7.1 <pc.example.org>: Helo command rejected: Host not found', 'fine', 'pc.example.org'],
    ['550 5.7.506 Access Denied, Bad HELO', 'bare-computer-name', undefined],
    ['REJECTED - Bad HELO - Host impersonating [mail.example.org]', 'fine', 'mail.example.org'],
    ['501 Syntactically invalid EHLO argument(s)', 'malformed', undefined],
    ['550 HELO must be a fully qualified domain name', 'bare-computer-name', undefined],
  ] as const)('%s', (text, kind, helo) => {
    const problem = heloProblemIn(`The server answered:\r\n${text}\r\nPlease ask your provider.`);
    expect(problem?.quote).toBe(text);
    expect(problem?.helo).toBe(helo);
    expect(problem?.explanation.kind).toBe(kind);
    expect(problem?.explanation.cure).toContain('log-in');
  });

  it.each([
    '550 This message was classified as SPAM and may not be delivered',
    '503 5.5.1 Error: send HELO/EHLO first',
    '503 Bad sequence of commands, EHLO first',
    '530 5.7.0 Authentication required',
    '550-helo.example.org says that there is no such user',
    'Hello, the meeting is denied.',
  ])('is not: %s', (text) => {
    expect(heloProblemIn(text)).toBeUndefined();
  });
});
