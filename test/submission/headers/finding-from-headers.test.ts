import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_EVIDENCE_CHARS } from '../../../src/submission/finding.js';
import { findingFromHeaders } from '../../../src/submission/headers/finding-from-headers.js';
import { MAX_FIELDS, readHeaderFields } from '../../../src/submission/headers/header-fields.js';

const PC = 'from PC-ANN (dsl-9.example.net [203.0.113.9])';
const LOGGED_IN = `Received: ${PC} by mail.example.org (Postfix) with ESMTPSA id A1; Tue, 3 Mar 2026 09:08:07 +0100`;
const NOT_LOGGED_IN = LOGGED_IN.replace('ESMTPSA', 'ESMTPS');
const ON_TO_READER =
  'Received: from mail.example.org (mail.example.org [192.0.2.25]) by mx.example.com (Postfix) with ESMTPS id B2; ' +
  'Tue, 3 Mar 2026 09:08:09 +0100';

function judged(...lines: readonly string[]): ReturnType<typeof findingFromHeaders> {
  return findingFromHeaders(lines.join('\r\n'));
}

describe('what a finding tells', () => {
  it('names server, computer, time and encryption of the hand-over', () => {
    expect(judged(ON_TO_READER, LOGGED_IN)).toEqual({
      verdict: 'authenticated',
      confidence: 'high',
      source: 'headers',
      method: 'rfc3848',
      tls: true,
      host: 'mail.example.org',
      helo: 'PC-ANN',
      evidence: LOGGED_IN,
      why: 'The server mail.example.org wrote down that the mail program logged in before it handed the mail over.',
      when: '2026-03-03T08:08:07Z',
    });
  });

  it('warns of a log-in in the clear', () => {
    expect(judged(LOGGED_IN.replace('ESMTPSA', 'ESMTPA')).why).toContain('not encrypted');
  });

  it('quotes a long line no further than the limit', () => {
    const line = LOGGED_IN.replace(' id A1', ` id ${'a'.repeat(1000)}`);
    expect(judged(line).evidence).toHaveLength(MAX_EVIDENCE_CHARS);
  });

  it('leaves out a date that is none', () => {
    expect(judged(LOGGED_IN.replace('3 Mar', '31 Feb')).when).toBeUndefined();
  });

  it('finds headers whose folds were lost when they were copied', () => {
    expect(judged(LOGGED_IN.replace(' by ', '\r\nby ').replace(' with', '\r\nwith'))).toEqual(
      judged(LOGGED_IN),
    );
  });

  it('looks at nothing behind the first empty line', () => {
    expect(judged('Subject: hello', '', LOGGED_IN).method).toBe('no-received');
  });
});

describe('where the walk through the hops ends', () => {
  it('takes the log-in of the person, not the missing one between servers', () => {
    expect(judged(ON_TO_READER, LOGGED_IN).verdict).toBe('authenticated');
  });

  it('takes the missing log-in of the person, not that of a server further on', () => {
    const relayed = ON_TO_READER.replace('ESMTPS', 'ESMTPSA');
    expect(judged(relayed, NOT_LOGGED_IN).verdict).toBe('unauthenticated');
  });

  it('passes over filters, mailbox delivery and queues', () => {
    expect(
      judged(
        'Received: from mx.example.com by mx.example.com with LMTP id C3; Tue, 3 Mar 2026 09:08:10 +0100',
        '  (envelope-from <ann@example.org>)',
        ON_TO_READER,
        'Received: (qmail 4711 invoked from network); 3 Mar 2026 08:08:09 -0000',
        'Received: from localhost (localhost [127.0.0.1]) by mail.example.org (Postfix) with ESMTP id D4; Tue, 3 Mar 2026 09:08:08 +0100',
        LOGGED_IN,
      ),
    ).toMatchObject({ verdict: 'authenticated', confidence: 'high' });
  });

  it('does not call it missing where something inside a server came before', () => {
    expect(
      judged(
        ON_TO_READER,
        'Received: from localhost (localhost [::1]) by mail.example.org (Postfix) with ESMTP id D4; Tue, 3 Mar 2026 09:08:08 +0100',
      ),
    ).toMatchObject({ verdict: 'unknown', method: 'internal-hop' });
  });

  it('does not call it missing where a large service hands mail on whose beginning is not recorded', () => {
    expect(
      judged(
        'Received: from mail-ej1-f41.google.com (mail-ej1-f41.google.com. [192.0.2.41]) by mx.example.com (Postfix) with ESMTPS id E5; Tue, 3 Mar 2026 09:08:08 +0100',
      ).verdict,
    ).toBe('unknown');
  });

  it('knows a computer that greets as localhost from the server itself', () => {
    for (const from of [
      'from [127.0.0.1] (dsl-9.example.net [203.0.113.9])',
      'from dsl-9.example.net ([203.0.113.9] helo=[127.0.0.1])',
      'from localhost (unknown [203.0.113.9])',
      'from unknown (HELO localhost) (203.0.113.9)',
    ]) {
      expect(judged(NOT_LOGGED_IN.replace(PC, from)).verdict, from).toBe('unauthenticated');
    }
  });

  it('is not led astray by product names in addresses', () => {
    for (const recipient of [
      'fetchmail-users@example.com',
      'spamassassin@example.com',
      'amavisd@example.com',
    ]) {
      expect(judged(NOT_LOGGED_IN.replace('id A1', `id A1 for <${recipient}>`)).verdict).toBe(
        'unauthenticated',
      );
    }
  });

  it('believes less of a line below a server that had the mail from somewhere else', () => {
    const stranger = ON_TO_READER.replace(/mail\.example\.org/g, 'sender.example.net');
    expect(judged(stranger, LOGGED_IN)).toMatchObject({ verdict: 'authenticated', confidence: 'medium' });
  });

  it('believes servers of one organisation, and private networks', () => {
    for (const next of [
      'out.example.org (out.example.org [192.0.2.26])',
      'gateway.lan (unknown [10.0.0.5])',
    ]) {
      const above = `Received: from ${next} by mx.example.com (Postfix) with ESMTPS id F6; Tue, 3 Mar 2026 09:08:09 +0100`;
      expect(judged(above, LOGGED_IN).confidence, next).toBe('high');
    }
  });
});

describe('what is no log-in of a mail program', () => {
  it('is the enqueuer of OpenSMTPD, in spite of its A', () => {
    expect(
      judged(
        'Received: from localhost (srv.example.org [local]) by srv.example.org (OpenSMTPD) with ESMTPA id 7; Tue, 3 Mar 2026 09:08:07 +0100',
      ),
    ).toMatchObject({ verdict: 'local', method: 'opensmtpd-local' });
  });

  it('is the name cPanel gives a script', () => {
    expect(judged('X-Authenticated-Sender: srv.example.org: shopuser').verdict).toBe('unknown');
    expect(
      judged(
        'X-Get-Message-Sender-Via: srv.example.org: sender_ident via received_protocol == local: shopuser/primary_hostname/system user',
        'X-Authenticated-Sender: srv.example.org: shopuser',
      ).verdict,
    ).toBe('local');
  });

  it("is the host's own log-in at its relay", () => {
    const relay =
      'Received: from srv.example.org (srv.example.org [192.0.2.30]) (Authenticated sender: hoster) by relay.mailchannels.net (Postfix) with ESMTPA id 8; Tue, 3 Mar 2026 09:08:09 +0000';
    expect(judged(relay)).toMatchObject({ verdict: 'relay-auth-only', user: 'hoster' });
    expect(judged(relay, 'X-Sender-Id: hoster|x-authsender|ann@example.org')).toMatchObject({
      verdict: 'authenticated',
      user: 'ann@example.org',
    });
    expect(judged(relay, LOGGED_IN)).toMatchObject({ verdict: 'authenticated', host: 'mail.example.org' });
  });

  it('is the way from a cPanel server to its relay, whoever logged in there', () => {
    const onward =
      'Received: from srv.example.org (srv.example.org [192.0.2.30]) by out.example.net (Postfix) with';
    const via = (how: string): string => `X-Get-Message-Sender-Via: srv.example.org: ${how}`;
    const person = via('authenticated_id: ann@example.org');
    const script = via('sender_ident via received_protocol == local: web/primary_hostname/system user');
    for (const protocol of ['ESMTPS', 'ESMTPSA']) {
      const hop = `${onward} ${protocol} id 9; Tue, 3 Mar 2026 09:08:09 +0000`;
      expect(judged(hop, person)).toMatchObject({ verdict: 'authenticated', user: 'ann@example.org' });
      expect(judged(hop, script).verdict).toBe('local');
    }
  });

  it('is one that a webmail program makes for its user', () => {
    expect(judged(LOGGED_IN, 'User-Agent: Roundcube Webmail/1.6.5').verdict).toBe('webmail-or-api');
    expect(judged(LOGGED_IN, 'User-Agent: Mozilla Thunderbird').verdict).toBe('authenticated');
  });

  it('is a word in the name of a computer or an address', () => {
    const from = 'from ESMTPSA.authenticated.example.net ([203.0.113.9] helo=ESMTPA)';
    expect(judged(NOT_LOGGED_IN.replace(PC, from)).verdict).toBe('unauthenticated');
    expect(judged(NOT_LOGGED_IN.replace('id A1', 'id A1 for <esmtpsa@example.com>')).verdict).toBe(
      'unauthenticated',
    );
  });
});

describe('mail written on the web or in an app of the service', () => {
  it.each([
    [
      'Gmail',
      'by mail-lf1-x12a.google.com with SMTP id 15so3782lfr.2 for <bob@example.com>; Tue, 03 Mar 2026 00:08:07 -0800 (PST)',
    ],
    [
      'Fastmail',
      'by mailuser.phl.internal (Postfix, from userid 501) id F286; Tue, 3 Mar 2026 03:08:07 -0500 (EST)',
    ],
    ['Zoho', 'from mail.zoho.com by mx.zohomail.com with SMTP id 17; Tue, 3 Mar 2026 00:08:07 -0800 (PST)'],
    [
      'Coremail',
      'from ann$example.org ( [203.0.113.9] ) by ajax-webmail-wmsvr9 (Coremail) ; Tue, 3 Mar 2026 16:08:07 +0800 (CST)',
    ],
    [
      'Horde',
      'from dsl-9.example.net (dsl-9.example.net [203.0.113.9]) as user ann@example.org by web.example.org with HTTP; Tue, 3 Mar 2026 09:08:07 +0100',
    ],
    [
      'Exchange',
      'from EX1.example.org ([fe80::1]) by EX1.example.org ([fe80::1%5]) with mapi id 15.02.1118.040; Tue, 3 Mar 2026 09:08:07 +0100',
    ],
  ])('%s', (_, line) => {
    expect(judged(ON_TO_READER, `Received: ${line}`).verdict).toBe('webmail-or-api');
  });

  it('is not told by the way that Exchange Online delivers to its own mailbox', () => {
    const delivery =
      'Received: from A1.eurprd01.prod.outlook.com (2001:db8::1) by B2.eurprd01.prod.outlook.com with HTTPS via C3.EURPRD01.PROD.OUTLOOK.COM; Tue, 3 Mar 2026 08:08:09 +0000';
    expect(judged(delivery).verdict).toBe('unknown');
    expect(judged(delivery, ON_TO_READER, NOT_LOGGED_IN).verdict).toBe('unauthenticated');
  });
});

describe('what proves neither', () => {
  it('is a hand-over that a filter wrote anew', () => {
    const { verdict, why } = judged(
      `Received: ${PC} by mail.example.org (MailScanner Milter) with SMTP id 1`,
    );
    expect(verdict).toBe('unknown');
    expect(why).toContain('proves neither');
  });

  it('is a server that never writes log-ins down', () => {
    for (const by of [
      'with Microsoft SMTPSVC(8.5.9600)',
      'with Microsoft SMTP Server id 15.1.2',
      'with ESMTP/TLS/AES256',
    ]) {
      expect(
        judged(`Received: from PC (203.0.113.9) by mail.example.org ${by}; 3 Mar 2026 08:08:09 +0000`)
          .verdict,
        by,
      ).toBe('unknown');
    }
  });

  it('is a missing A beside a header that names who logged in', () => {
    expect(judged(NOT_LOGGED_IN, 'X-Authenticated-User: ann@example.org')).toMatchObject({
      verdict: 'unknown',
      method: 'contradictory-headers',
    });
  });

  it('is a failed log-in in Authentication-Results', () => {
    expect(judged('Authentication-Results: mail.example.org; auth=fail smtp.auth=ann').verdict).toBe(
      'unknown',
    );
  });
});

describe('Authentication-Results', () => {
  const results = 'Authentication-Results: mail.example.org; auth=pass smtp.auth=ann@example.org';

  it('do not overrule a hop', () => {
    expect(judged(results, NOT_LOGGED_IN).verdict).toBe('unauthenticated');
  });

  it('name who logged in at that very server', () => {
    expect(judged(results, LOGGED_IN).user).toBe('ann@example.org');
    expect(judged(results.replace('mail.example.org', 'mx.example.net'), LOGGED_IN).user).toBeUndefined();
  });

  it('decide where the hop cannot', () => {
    const silent = `Received: ${PC} by mail.example.org with Microsoft SMTPSVC(8.5); 3 Mar 2026 08:08:09 +0000`;
    expect(judged(results, silent)).toMatchObject({ verdict: 'authenticated', method: 'rfc8601-auth' });
  });
});

describe('any text at all', () => {
  const fragments = fc.constantFrom(
    ...[
      'Received: ',
      'from ',
      'by ',
      'with ',
      'ESMTPSA',
      'id ',
      '; ',
      '(',
      ')',
      '[',
      ']',
      '\r\n',
      '\n',
      '\n\n',
      '\t',
      ' ',
    ],
    ...[
      'localhost',
      '127.0.0.1',
      '::1',
      'helo=',
      '(HELO ',
      '(Authenticated sender: ',
      '\0',
      '\xff',
      '\u{1f600}',
      '\ud800',
    ],
    ...[
      'Authentication-Results:',
      'auth=pass',
      'smtp.auth=',
      'X-Get-Message-Sender-Via: ',
      ': authenticated_id: ',
      ':',
    ],
  );

  it('gives a finding and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 500 }).map((bytes) => String.fromCharCode(...bytes)),
          fc.array(fragments, { maxLength: 80 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { evidence, why } = findingFromHeaders(text);
          expect(evidence.length).toBeLessThanOrEqual(MAX_EVIDENCE_CHARS);
          expect(why).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of a megabyte is read no further than the limits', () => {
    const manyFields = 'X: y\n'.repeat(300_000);
    expect(readHeaderFields(manyFields)).toHaveLength(MAX_FIELDS);
    for (const [name, text] of [
      ['fields', manyFields],
      ['hops', `${NOT_LOGGED_IN}\n`.repeat(10_000)],
      ['one field', `Received: ${'from a (b [192.0.2.1]) '.repeat(50_000)}`],
      ['folds', `Received: from a\n${' \n'.repeat(10)}${' b\n'.repeat(300_000)}`],
      ['parentheses', `Received: ${'('.repeat(1_000_000)}`],
      ['log-ins', `Received: from a ${'(Authenticated sender: '.repeat(50_000)}`],
      ['spaces', `Received: from a${' '.repeat(1_000_000)}by b`],
      ['lines without a colon', 'a\n'.repeat(600_000)],
    ] as const) {
      expect(findingFromHeaders(text).source, name).toBe('headers');
    }
  });
});
