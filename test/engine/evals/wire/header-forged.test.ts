import { describe, expect, it } from 'vitest';
import { headerEvals } from '../../../../src/engine/evals/wire/header.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** A hop whose host has a name that fits. */
const NAMED =
  'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  [
    'check_for_fake_aol_relay_in_rcvd',
    [],
    [
      'Received: from unknown (HELO rly-xw01.mx.example.org) (192.0.2.7) by in.example.com with SMTP; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from a by rly-xw01.mx.example.org with QMQP; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_fake_aol_relay_in_rcvd',
    [],
    [
      'Received: from a.aol.com (a.aol.com [192.0.2.7]) by rly-ip01.mx.aol.com (8.8.8/8.8.8/AOL-5.0.0) with ESMTP id NAA1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    false,
  ],
  [
    'check_for_forged_hotmail_received_headers',
    [],
    [
      'Received: from hotmail.com (dial.example.net [192.0.2.7]) by in.example.com (Postfix) with SMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@hotmail.com',
    ],
    true,
  ],
  [
    'check_for_forged_hotmail_received_headers',
    [],
    [
      'Received: from hotmail.com (f1.law8.hotmail.com [192.0.2.7]) by in.example.com (8.8.8) with SMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'X-Originating-Ip: [192.0.2.1]',
      'From: ann@hotmail.com',
    ],
    false,
  ],
  [
    'check_for_forged_hotmail_received_headers',
    [],
    [
      'Received: from a.outbound.protection.outlook.com (b.outbound.protection.outlook.com [192.0.2.7]) by hotmail.com (8.8.8) with SMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'X-OriginatorOrg: hotmail.com',
      'From: ann@hotmail.com',
    ],
    false,
  ],
  ['check_for_no_hotmail_received_headers', [], [NAMED, 'From: ann@hotmail.com'], true],
  [
    'check_for_no_hotmail_received_headers',
    [],
    ['Subject: no trace of the way', 'From: ann@hotmail.com'],
    false,
  ],
  [
    'check_for_msn_groups_headers',
    [],
    [
      'Return-Path: <Chess-bounce@groups.msn.com>',
      'Received: from groups.example.com (g.example.com [192.0.2.7]) by in.example.com (8.11.6) with ESMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from mail pickup service by p04.groups.msn.com with Microsoft SMTPSVC; Tue, 6 Jan 2026 10:00:00 +0100',
      'Message-Id: <Chess-1@groups.msn.com>',
      'To: "Chess" <Chess@groups.msn.com>',
    ],
    true,
  ],
  [
    'check_for_msn_groups_headers',
    [],
    [
      'Received: from groups.example.com (g.example.com [192.0.2.7]) by in.example.com (8.11.6) with ESMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from mail pickup service by p04.groups.msn.com with Microsoft SMTPSVC; Tue, 6 Jan 2026 10:00:00 +0100',
      'Message-Id: <a1@p04.groups.msn.com>',
      'To: "Chess" <notifications@groups.msn.com>',
    ],
    true,
  ],
  [
    'check_for_msn_groups_headers',
    [],
    [
      'Return-Path: <ann@example.org>',
      'Received: from groups.example.com (g.example.com [192.0.2.7]) by in.example.com (8.11.6) with ESMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from mail pickup service by p04.groups.msn.com with Microsoft SMTPSVC; Tue, 6 Jan 2026 10:00:00 +0100',
      'Message-Id: <Chess-1@groups.msn.com>',
      'To: "Chess" <Chess@groups.msn.com>',
    ],
    false,
  ],
  ['check_for_forged_eudoramail_received_headers', [], [NAMED, 'From: ann@eudoramail.com'], true],
  [
    'check_for_forged_eudoramail_received_headers',
    [],
    [
      'Received: from Unknown/Local ([?.?.?.?]) by shared1-mail.whowhere.com; Tue, 6 Jan 2026 10:00:00 +0100',
      'X-Sender-Ip: 192.0.2.1',
      'From: ann@eudoramail.com',
    ],
    false,
  ],
  ['check_for_forged_yahoo_received_headers', [], [NAMED, 'From: ann@yahoo.com'], true],
  [
    'check_for_forged_yahoo_received_headers',
    [],
    [
      'Received: from n1.bullet.mail.yahoo.com (n1.bullet.mail.yahoo.com [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@yahoo.com',
    ],
    false,
  ],
  [
    'check_for_forged_yahoo_received_headers',
    [],
    [
      NAMED,
      'Received: from [192.0.2.9] by web40310.mail.mud.yahoo.com via HTTP; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@yahoo.com',
    ],
    false,
  ],
  [
    'check_for_forged_yahoo_received_headers',
    [],
    [
      NAMED,
      'Received: from sonic.gate.mail.ne1.yahoo.com by sonic302.consmr.mail.ne1.yahoo.com with HTTP; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@yahoo.com',
    ],
    false,
  ],
  [
    'check_for_forged_yahoo_received_headers',
    [],
    [
      NAMED,
      'Received: from [192.0.2.9] by web40310.mail.example.org via HTTP; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@yahoo.com',
    ],
    true,
  ],
  ['check_for_forged_juno_received_headers', [], [NAMED, 'From: ann@juno.com'], true],
  [
    'check_for_forged_juno_received_headers',
    [],
    [
      'Received: from m1.juno.com (m1.juno.com [192.0.2.7]) by in.example.com (8.8.8) with SMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'X-Originating-IP: [192.0.2.1]',
      'X-Mailer: Juno Webmail',
      'From: ann@juno.com',
    ],
    false,
  ],
  [
    'check_for_forged_juno_received_headers',
    [],
    [
      'Received: from m1.juno.com (m1.juno.com [192.0.2.7]) by in.example.com (8.8.8) with SMTP id 1; Tue, 6 Jan 2026 10:00:00 +0100',
      'X-Originating-IP: [192.0.2.1]',
      'X-Mailer: Mutt',
      'From: ann@juno.com',
    ],
    true,
  ],
  ['check_for_forged_gmail_received_headers', [], [NAMED, 'From: ann@gmail.com'], true],
  [
    'check_for_forged_gmail_received_headers',
    [],
    [
      NAMED,
      'X-Received: by 2002:a17:906:1 with SMTP id x1; Tue, 6 Jan 2026 01:00:00 -0800 (PST)',
      'From: ann@gmail.com',
    ],
    false,
  ],
  [
    'check_for_forged_gmail_received_headers',
    [],
    [
      NAMED,
      'X-Gm-Message-State: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'X-Google-Smtp-Source: BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB',
      'From: ann@gmail.com',
    ],
    false,
  ],
  [
    'check_for_forged_gw05_received_headers',
    [],
    [NAMED, 'Received: from mail3.example.org by gw05 with ESMTP; Thu, 21 Jun 2001 02:28:32 -0400'],
    true,
  ],
  [
    'check_for_forged_gw05_received_headers',
    [],
    [
      NAMED,
      'Received: from mail3.example.org by gw05.example.org with ESMTP; Thu, 21 Jun 2001 02:28:32 -0400',
    ],
    false,
  ],
  ['gated_through_received_hdr_remover', [], ['Subject: x'], true],
  ['gated_through_received_hdr_remover', [], [NAMED], false],
  [
    'gated_through_received_hdr_remover',
    [],
    [
      'Mailing-List: contact x-help@example.org; run by ezmlm',
      'Delivered-To: mailing list x@example.org',
      'Received: (qmail 4711 invoked from network); 6 Jan 2026 09:00:00 -0000',
    ],
    true,
  ],
  ['check_messageid_not_usable', [], [NAMED, 'List-Unsubscribe: <mailto:leave-x-1@lists.example.org>'], true],
  [
    'check_messageid_not_usable',
    [],
    [NAMED, 'List-Unsubscribe: <mailto:x-unsubscribe@lists.example.org>'],
    true,
  ],
  ['check_messageid_not_usable', [], [NAMED, 'List-Unsubscribe: <mailto:x@lists.example.org>'], false],
  [
    'check_messageid_not_usable',
    [],
    ['Received: from x by y (iPlanet Messaging Server 5.2) with ESMTP; Tue, 6 Jan 2026 10:00:00 +0100'],
    true,
  ],
];

describe('headerEvals, forged', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, { clock: 1767225600 });
    expect(Boolean(headerEvals[name]!(message, args, { symbol: 'RULE', on: 'header' }))).toBe(hit);
  });

  it('takes the name of an MSN group as it stands, not as a pattern', () => {
    const lines = [
      'Return-Path: <Chess-bounce@groups.msn.com>',
      'Received: from mail pickup service by p04.groups.msn.com with Microsoft SMTPSVC; x',
      'Message-Id: <Chess-1@groups.msn.com>',
      'To: <C.*s@groups.msn.com>',
    ];
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, { clock: 0 });
    expect(headerEvals['check_for_msn_groups_headers']!(message, [], { symbol: 'RULE', on: 'header' })).toBe(
      false,
    );
  });
});
