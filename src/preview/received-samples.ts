import { formatAddress } from '../message/address.js';
import { ACCOUNT } from './compose-item.js';
import type { ReceivedItem } from './received-item.js';
import { RECEIVED_SAMPLE } from './samples.js';

export type ReceivedName = 'fromPriya' | 'loggedIn' | 'notLoggedIn' | 'sentCopy';

const OWN = formatAddress(ACCOUNT);
const HOUR_MS = 3_600_000;

/**
 * Messages to open: somebody else's, and test mails that the account's owner sent to themselves an hour ago, since an
 * old one proves nothing.
 */
export function receivedSamples(now: number): Readonly<Record<ReceivedName, ReceivedItem>> {
  const at = new Date(now - HOUR_MS);
  return {
    fromPriya: RECEIVED_SAMPLE,
    loggedIn: testMail('Test with a log-in', at, 'esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384'),
    notLoggedIn: testMail('Test without a log-in', at, 'esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384'),
    sentCopy: { ...testMail('Copy in Sent Items', at, ''), headers: '' },
  };
}

/** As it arrives by a host that runs Exim, from Outlook on a computer at home. */
function testMail(subject: string, at: Date, protocol: string): ReceivedItem {
  const date = at.toUTCString().replace('GMT', '+0000');
  return {
    headers: `Return-Path: <${ACCOUNT.address}>
Delivered-To: ${ACCOUNT.address}
Received: from mail.example.net ([192.0.2.40])
\tby store.example.net with LMTP id 4PqTzY; ${date}
Received: from [203.0.113.45] (helo=DESKTOP-7Q1)
\tby mail.example.net with ${protocol}
\t(Exim 4.97) (envelope-from <${ACCOUNT.address}>) id 1tFq2k-0004Xa-1B
\tfor ${ACCOUNT.address}; ${date}
From: ${OWN}
To: ${OWN}
Subject: ${subject}
Date: ${date}
Message-ID: <000001db3f2a$5c1d7e90$${subject.length}@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Mailer: Microsoft Outlook 16.0
`,
    draft: { kind: 'new', from: OWN, to: [OWN], subject, text: 'Only a test.\n\nJo' },
  };
}
