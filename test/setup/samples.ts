/** What a person may give to the page, all about one made-up account at one made-up provider. */
export const RECEIVED = [
  'Return-Path: <ann@harbour.test>',
  'Received: from DESKTOP-7Q1 (host-9.example.net [203.0.113.9])',
  '\tby mail.harbour.test (Postfix) with ESMTP id 4Xy7',
  '\tfor <ann@harbour.test>; Fri, 20 Nov 2026 10:00:00 +0000',
  'From: Ann Lee <ann@harbour.test>',
  'To: ann@harbour.test',
  'Subject: test',
  'Date: Fri, 20 Nov 2026 09:59:58 +0000',
  'X-Mailer: Microsoft Outlook 15.0',
  '',
  'Hello',
  '',
].join('\r\n');

export const RECEIVED_LOGGED_IN = RECEIVED.replace('with ESMTP id', 'with ESMTPSA id').replace(
  'Microsoft Outlook 15.0',
  'Apple Mail (2.3774.300)',
);

export const BOUNCE = [
  'From: Mail Delivery System <MAILER-DAEMON@mail.harbour.test>',
  'To: ann@harbour.test',
  'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  '',
  '--b1',
  '',
  'The mail was refused: 550 This message was classified as SPAM and may not be delivered',
  '',
  '--b1',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.harbour.test',
  '',
  'Final-Recipient: rfc822; bo@example.org',
  'Action: failed',
  'Status: 5.7.1',
  '',
  '--b1',
  'Content-Type: message/rfc822',
  '',
  RECEIVED,
  '--b1--',
  '',
].join('\r\n');

const SECRET = 'correct-horse';

export const OUTLOOK_REG = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Outlook\\9375CFF0413111d3B88A00104B2A6676\\00000002]',
  '"Account Name"="Ann at Harbour"',
  '"Email"="ann@harbour.test"',
  '"POP3 Server"="pop.harbour.test"',
  '"SMTP Server"="out.harbour.test"',
  '"SMTP Port"=dword:00000019',
  '"SMTP Use Auth"=dword:00000000',
  `"SMTP Password"="${SECRET}"`,
  '',
].join('\r\n');

export const PREFS_JS = [
  'user_pref("mail.smtpservers", "smtp1");',
  'user_pref("mail.smtp.defaultserver", "smtp1");',
  'user_pref("mail.smtpserver.smtp1.hostname", "mail.harbour.test");',
  'user_pref("mail.smtpserver.smtp1.port", 587);',
  'user_pref("mail.smtpserver.smtp1.authMethod", 3);',
  'user_pref("mail.smtpserver.smtp1.try_ssl", 2);',
  'user_pref("mail.smtpserver.smtp1.username", "ann@harbour.test");',
  'user_pref("mail.identity.id1.useremail", "ann@harbour.test");',
  'user_pref("mail.identity.id1.smtpServer", "smtp1");',
  '',
].join('\n');

export const AUTOCONFIG_XML = [
  '<?xml version="1.0"?>',
  '<clientConfig version="1.1"><emailProvider id="harbour.test"><domain>harbour.test</domain>',
  '<outgoingServer type="smtp"><hostname>out.harbour.test</hostname><port>465</port>',
  '<socketType>SSL</socketType><username>%EMAILADDRESS%</username>',
  '<authentication>password-cleartext</authentication></outgoingServer>',
  '</emailProvider></clientConfig>',
].join('\n');

export const SPAM_DRAFT = [
  'Subject: FINAL NOTICE: claim your prize',
  '',
  'Dear friend, act now! You have won $1,000,000 in our lottery. Click here http://192.0.2.4/win',
].join('\n');

export const PLAIN_TEXT = 'Hello Bo,\n\nwe have 550 chairs for Friday. Shall I bring the minutes?\n\nAnn';

export const PROVIDER_JSON = JSON.stringify({
  name: 'Harbour Hosting',
  domains: ['harbour.test'],
  smtp: [
    { host: 'out.harbour.test', port: 465, encryption: 'implicit' },
    { host: 'out.harbour.test', port: 587, encryption: 'starttls' },
  ],
  imap: { host: 'imap.harbour.test', port: 993, encryption: 'implicit' },
  guides: { 'outlook-classic': 'https://help.harbour.test/outlook' },
  support: { email: 'help@harbour.test', url: 'https://help.harbour.test/' },
});

export const PLANTED_SECRET = SECRET;

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
