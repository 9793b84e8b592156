/** Mails as they arrive, and bounces, for the tests of `presend auth check`. */

export const LOGGED_IN = `Received: from PC-ANN (dsl-9.example.com [198.51.100.9])
 by mail.example.net (Postfix) with ESMTPSA id A1
 for <bob@example.org>; Tue, 3 Mar 2026 09:08:07 +0100
From: Ann Lee <ann@example.com>
To: bob@example.org
Subject: Monday
Date: Tue, 3 Mar 2026 09:08:05 +0100
Message-ID: <1@example.com>
`;

export const NOT_LOGGED_IN = LOGGED_IN.replace('ESMTPSA', 'ESMTPS');

export const MAIL = `${LOGGED_IN}\nSee you on Monday.\n`;
export const MAIL_WITHOUT_LOG_IN = `${NOT_LOGGED_IN}\nSee you on Monday.\n`;

/** The host passes mail to a relay, where it logs in itself. */
export const RELAYED = `Received: from mail.example.net (mail.example.net [192.0.2.25])
 (Authenticated sender: customer-4711)
 by relay.mailchannels.net (Postfix) with ESMTPSA id C3
 for <bob@example.org>; Tue, 3 Mar 2026 09:08:09 +0100
From: Ann Lee <ann@example.com>
To: bob@example.org
Subject: Monday

See you.
`;

export const BY_SCRIPT = `Received: by mail.example.net (Postfix, from userid 33) id B2; Tue, 3 Mar 2026 09:08:07 +0100
From: shop@example.com
To: bob@example.org
Subject: Your order

Thank you.
`;

export const SENT_COPY = `From: Ann Lee <ann@example.com>
To: bob@example.org
Subject: Monday
Date: Tue, 3 Mar 2026 09:08:05 +0100

A copy from the folder of sent mail.
`;

export function bounceOf(headers: string): string {
  return `Return-Path: <>
Received: from mx.example.org (mx.example.org [192.0.2.80]) by mail.example.net with ESMTPS id D4;
 Tue, 3 Mar 2026 09:09:00 +0100
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: ann@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: text/plain

Your mail could not be delivered. The other server said:
550 This message was classified as SPAM and may not be delivered

--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.7.1

--cut
Content-Type: text/rfc822-headers

${headers}
--cut--
`;
}

export const PASTED_BOUNCE = `Hello, I got this back today:

  Your message could not be delivered.
  550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
`;
