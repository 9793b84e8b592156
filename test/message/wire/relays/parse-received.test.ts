import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceived } from '../../../../src/message/wire/relays/parse-received.js';

/** A header and what SpamAssassin 4.0.1 reads in it: fields in the order they are written below, `-` for none. */
const HOPS: readonly (readonly [string, string])[] = [
  [
    'from mail.example.org (mx7.example.net [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    '192.0.2.7 mx7.example.net mail.example.org in.example.com - - 4AbC1 -',
  ],
  [
    'from mail.example.org (unknown [192.0.2.7]) by in.example.com (Postfix) with ESMTPSA id 4AbC2',
    '192.0.2.7 - mail.example.org in.example.com - - 4AbC2 ESMTPSA unnamed',
  ],
  [
    'from laptop (IDENT:ann@pc.example.org [192.0.2.8] (may be forged)) by in.example.com (8.14/8.14) with ESMTP id xY12ab',
    '192.0.2.8 pc.example.org laptop in.example.com ann - xY12ab -',
  ],
  [
    'from mx.example.org ([192.0.2.9] helo=[10.0.0.1] ident=bob) by in.example.com with esmtp (Exim 4.98) (envelope-from <ann@example.org>) id 1tUX',
    '192.0.2.9 mx.example.org !10.0.0.1! in.example.com bob ann@example.org 1tUX -',
  ],
  [
    'from unknown (HELO mail.example.org) (ann@192.0.2.10) by in.example.com with SMTP; 6 Jan 2026 09:00:00 -0000',
    '192.0.2.10 - mail.example.org in.example.com ann - - -',
  ],
  [
    'from mail.example.org (192.0.2.10) by in.example.com with SMTP; 6 Jan 2026 09:00:00 -0000',
    '192.0.2.10 mail.example.org mail.example.org in.example.com - - - -',
  ],
  [
    'from AB1.example.org (2001:db8::7) by CD2.example.com (2001:db8::8) with Microsoft SMTP Server 15.20.1.2; Tue, 6 Jan 2026 09:00:00 +0000',
    '2001:db8::7 - AB1.example.org CD2.example.com - - - -',
  ],
  [
    'from phone ([IPv6:2001:db8::5]) by smtp.example.com with ESMTPSA id q1sm2 for <bob@example.com>; Tue, 06 Jan 2026 01:00:00 -0800 (PST)',
    '2001:db8::5 - phone smtp.example.com - - q1sm2 ESMTPSA unnamed',
  ],
  [
    'from mail.example.org ([::ffff:192.0.2.11]) by in.example.com with esmtp; Tue, 6 Jan 2026 09:00:00 +0000',
    '192.0.2.11 - mail.example.org in.example.com - - - - unnamed',
  ],
  [
    'from [192.0.2.12] by web.example.com via HTTP; Tue, 6 Jan 2026 09:00:00 +0000',
    '192.0.2.12 - - web.example.com - - - -',
  ],
  [
    'from 192.0.2.13 (SquirrelMail authenticated user ann) by web.example.com with HTTP; Tue, 6 Jan 2026 10:00:00 +0100 (CET)',
    '192.0.2.13 - - web.example.com - - - HTTP',
  ],
  [
    'from gw.example.org (192.0.2.14:4711) by mx.example.com with [XMail 1.27 ESMTP Server] id <S1F> for <bob@example.com> from <ann@example.org>; Tue, 6 Jan 2026 10:00:00 +0100',
    '192.0.2.14 - gw.example.org mx.example.com - ann@example.org S1F -',
  ],
  [
    '(from localhost [192.0.2.15]) by av.example.com (NAVGW 2.5.2.12) with SMTP id M2026; Tue, 06 Jan 2026 10:00:00 +0100',
    '192.0.2.15 - localhost av.example.com - - M2026 -',
  ],
  [
    'FROM mail.example.org (host.example.org [192.0.2.16]) BY in.example.com ID 43AB.1.2 ; 6 Jan 2026 10:00:00 +0100',
    '192.0.2.16 host.example.org mail.example.org in.example.com - - 43AB.1.2 -',
  ],
  [
    'from x.example.org (odd words [192.0.2.17] here) to by in.example.com; done',
    '192.0.2.17 - x.example.org in.example.com - - - -',
  ],
  [
    'from mail.example.org ([127.0.0.1]) (AUTH: PLAIN ann, TLS: TLSv1) by in.example.com with esmtp; Tue, 6 Jan 2026 09:00:00 +0000',
    '127.0.0.1 - mail.example.org in.example.com - - - PLAIN unnamed',
  ],
];

describe('parseReceived', () => {
  it.each(HOPS)('%s', (line, expected) => {
    const received = parseReceived(line);
    if (received.kind !== 'relay') throw new Error(received.kind);
    const { ip, rdns, helo, by, ident, envfrom, id, auth, noReverseDns } = received.hop;
    const fields = [ip, rdns, helo, by, ident, envfrom, id, auth].map((field) => field || '-');
    expect([...fields, ...(noReverseDns ? ['unnamed'] : [])].join(' ')).toBe(expected);
  });

  it.each([
    ['(qmail 4711 invoked from network); 6 Jan 2026 09:00:00 -0000', 'ignored'],
    [
      'by in.example.com (Postfix, from userid 1000) id 4AbC3; Tue, 6 Jan 2026 10:00:00 +0100 (CET)',
      'ignored',
    ],
    ['from mail.example.org by in.example.com; Tue, 6 Jan 2026 10:00:00 +0100', 'ignored'],
    ['from ann by in.example.com with local (Exim 4.98) id 1tUY; Tue, 6 Jan 2026 10:00:00 +0100', 'ignored'],
    ['from a by b (envelope-from <x@y.example>, uid 5) with qmail-scanner-1.24 (clean)', 'scanned'],
    ['from somewhere over the rainbow', 'unparseable'],
  ])('%s: %s', (line, kind) => {
    expect(parseReceived(line).kind).toBe(kind);
  });

  it('tells mail that was fetched from a mailbox', () => {
    const line =
      'from pop.example.org ([192.0.2.18]) x localhost with POP3 (fetchmail-6.4.1) for <bob@localhost>';
    expect(parseReceived(line).kind).toBe('fetched');
  });

  it('unfolds, and drops the semicolons a line ends in', () => {
    const received = parseReceived('from a.example.org\n\t(192.0.2.1)  by\tb.example.com with SMTP ; ;');
    expect(received).toMatchObject({ kind: 'relay', hop: { ip: '192.0.2.1', by: 'b.example.com' } });
  });

  it.each(['@', ' (a) ', '] (', ') with ', 'a.', ';', '(AUTH: LOGIN x', '1.', '0:', 'by '])(
    'takes no longer for a line of nothing but %j than for others as long',
    (unit) => {
      const line = `from x (y [192.0.2.1]) (HELO ${unit.repeat(1_000_000 / unit.length)}`;
      const start = performance.now();
      parseReceived(line);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...'from |by |with |(|)|[|]|@|192.0.2.1|::1|helo=|id |;| |ESMTPA|Exim|\xff'.split('|'),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        expect(() => parseReceived(`from ${pieces.join('')}`)).not.toThrow();
      }),
    );
  });
});
