import { describe, expect, it } from 'vitest';
import { checkRequest, parseVerdict } from '../../bench/contenders/spamd-protocol.js';

it('counts bytes, not characters, and sends the message as it is', () => {
  const message = Buffer.from('Subject: grüße\r\n\r\nno newline at the end');
  expect(checkRequest(message).toString('latin1')).toBe(
    `CHECK SPAMC/1.5\r\nContent-length: 41\r\n\r\n${message.toString('latin1')}`,
  );
});

describe('parseVerdict', () => {
  it.each([
    ['spam', 'Spam: True ; 15.0 / 5.0', { isSpam: true, score: 15, required: 5 }],
    ['ham', 'Spam: False ; 2.4 / 5.0', { isSpam: false, score: 2.4, required: 5 }],
    ['a score below zero', 'Spam: False ; -0.1 / 5', { isSpam: false, score: -0.1, required: 5 }],
  ])('reads %s', (_, line, expected) => {
    expect(parseVerdict(Buffer.from(`SPAMD/1.1 0 EX_OK\r\n${line}\r\n\r\n`))).toEqual(expected);
  });

  it('finds the verdict behind other headers', () => {
    const answer = 'SPAMD/1.1 0 EX_OK\r\nContent-length: 0\r\nSpam: True ; 6.0 / 5.0\r\n\r\n';
    expect(parseVerdict(Buffer.from(answer)).score).toBe(6);
  });

  it.each([
    ['an error', 'SPAMD/1.0 76 Bad header line: x\r\n', /76 Bad header line/],
    ['a time-out', 'SPAMD/1.1 79 Timeout: 300\r\n\r\n', /79 Timeout/],
    ['a greeting without verdict', 'SPAMD/1.5 0 PONG\r\n', /PONG/],
    ['nothing', '', /""/],
  ])('repeats what spamd said when it gave %s', (_, answer, words) => {
    expect(() => parseVerdict(Buffer.from(answer))).toThrow(words);
  });
});
