import { describe, expect, it } from 'vitest';
import { readEhlo, readReplyLine, replyText } from '../../../src/submission/probe/read-reply.js';

describe('a line of a reply', () => {
  it.each<[string, number, boolean]>([
    ['250 ok', 250, true],
    ['250-more', 250, false],
    ['250', 250, true],
    ['250 ', 250, true],
    ['599 x', 599, true],
  ])('%s', (line, code, isLast) => {
    expect(readReplyLine(line)).toEqual({ code, isLast });
  });

  it.each(['', '25', '2500 x', '150 x', '600 x', 'OK', ' 250 ok', '250_ok', '25O ok', '-250 ok'])(
    'not %j',
    (line) => {
      expect(readReplyLine(line)).toBeUndefined();
    },
  );
});

describe('what EHLO offers', () => {
  const offered = (...lines: readonly string[]): unknown => {
    const { startTls, mechanisms } = readEhlo({ code: 250, lines });
    return { startTls, mechanisms };
  };

  it('is read in any case, and as old servers write it, each mechanism once', () => {
    expect(
      offered('250-here', '250-starttls', '250-Auth plain Login', '250 AUTH=LOGIN PLAIN XOAUTH2'),
    ).toEqual({
      startTls: true,
      mechanisms: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    });
  });

  it('knows mechanisms that few programs do', () => {
    expect(offered('250-here', '250 AUTH SCRAM-SHA-256-PLUS NTLM GSSAPI OAUTHBEARER')).toMatchObject({
      mechanisms: ['SCRAM-SHA-256-PLUS', 'NTLM', 'GSSAPI', 'OAUTHBEARER'],
    });
  });

  it('is not read from the greeting in its first line, nor from words that only begin alike', () => {
    expect(offered('250-AUTH PLAIN', '250-AUTHINFO LOGIN', '250 XSTARTTLS')).toEqual({
      startTls: false,
      mechanisms: [],
    });
  });

  it('does not grow with nonsense', () => {
    const names = Array.from({ length: 500 }, (_, index) => `M${index}`).join(' ');
    const { mechanisms } = readEhlo({ code: 250, lines: ['250-here', `250 AUTH ${names}`] });
    expect(mechanisms.length).toBeLessThan(50);
  });
});

it('a reply in one line loses the codes that only repeat', () => {
  expect(replyText({ code: 550, lines: ['550-5.7.1 Not', '550-5.7.1 from', '550 5.7.1 you'] })).toBe(
    '550 5.7.1 Not from you',
  );
});
