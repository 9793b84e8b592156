import { decided, readerOf, type Decision, type HopForm, type HopReader } from '../judgement.js';
import { protocolOf, tlsOf } from '../protocol.js';
import type { Hop } from '../received-hop.js';

/** How servers write down a log-in in words of their own, with the name where they give it. */
const NOTES: readonly HopForm[] = [
  {
    product: 'Postfix with smtpd_sasl_authenticated_header',
    pattern: /\(Authenticated sender: ([^ )]{1,255})/i,
    means: decided('authenticated', 'postfix-authenticated-sender', 'high'),
  },
  {
    product: 'Critical Path, Openwave',
    pattern: / by [^ ]{1,255} \(\d{1,2}\.\d\.\d{3}(?:\.\d{1,3})?\) \(authenticated as ([^ )]{1,255})\)/i,
    means: decided('authenticated', 'criticalpath-authenticated-as', 'high'),
  },
  {
    product: 'Sendmail, MIMEDefang, Merak',
    pattern: /\(authenticated (?:as|user) ([^ )]{1,255})\)/i,
    means: decided('authenticated', 'sendmail-authenticated', 'high'),
  },
  {
    product: 'Sendmail',
    pattern: /\(authenticated(?: bits=\d{1,4}| \(\d{1,4} bits\))?\)/i,
    means: decided('authenticated', 'sendmail-authenticated', 'high'),
  },
  {
    product: 'Courier',
    pattern: /\(AUTH: [-\w]{1,30} ([^ ,)]{1,255})/i,
    means: decided('authenticated', 'courier-auth', 'high'),
  },
  {
    product: 'CommuniGate Pro',
    pattern: /\(account ([^ )]{1,255})[^)]{0,255}\) by [^ ]{1,255} \(CommuniGate Pro SMTP\b/i,
    means: decided('authenticated', 'communigate-account', 'high'),
  },
  {
    product: 'qmail as Yahoo ran it',
    pattern: /\(([^ ()]{1,255})@[\d.]{7,15} with (?:login|plain|cram-md5|xymcookie)\)/i,
    means: decided('authenticated', 'qmail-with-login', 'high'),
  },
  {
    // One name and an address would be what the client's machine says of its user (RFC 1413).
    product: 'qmail with AUTH, Plesk',
    pattern: /\(HELO [^ )]{1,255}\) \(([^ ()@]{1,128}@[^ ()@]{1,128})@[\d.]{7,15}\) by /i,
    means: decided('authenticated', 'qmail-auth-user', 'medium'),
  },
  {
    product: 'Gmail before it wrote ESMTPSA',
    pattern: / by mx\.google\.com with ESMTPS id [a-z\d]{1,4}sm\d{2,9}[a-z]{3}\.\d/i,
    means: decided('authenticated', 'gmail-sm-id', 'medium'),
  },
  {
    product: 'GMX before it wrote ESMTPSA',
    pattern:
      /\((?:HELO|EHLO) [^ )]{1,255}\) \[[^\]]{3,45}\] by mail\.gmx\.(?:net|com) \(mp[\w-]{1,20}\) with E?SMTP/i,
    means: decided('authenticated', 'gmx-known-submission', 'medium'),
  },
  {
    product: 'Exim up to 4.34',
    pattern: / with asmtp .{0,300}\(Exim /i,
    means: decided('authenticated', 'asmtp', 'high'),
  },
  {
    // Nobody but Exim writes it, and Exim signs; senders of junk know the word too.
    product: 'Exim up to 4.34, its name taken out',
    pattern: / with asmtp(?=[ ;]|$)/i,
    means: decided('authenticated', 'asmtp', 'low'),
  },
];

const readNote = readerOf(NOTES);

/** A name beside an A, where it may be the bare one. */
const QMAIL_USER = /\(HELO [^ )]{1,255}\) \(([^ ()]{1,255})@[\d.]{7,15}\) by /i;
const COMMUNIGATE_USER = /\(account ([^ )]{1,255})/i;

/** A log-in by the letter A (RFC 3848) or by a note; undefined where there is neither. */
export function logInOf(hop: Hop): Decision | undefined {
  const protocol = protocolOf(hop);
  const tls = tlsOf(hop, protocol);
  const judgement = readNote(hop);
  const note = judgement?.kind === 'decided' ? judgement.decision : undefined;
  if (protocol?.isAuthenticated !== true) return note === undefined ? undefined : { ...note, tls };
  const user = note?.user ?? QMAIL_USER.exec(hop.line)?.[1] ?? COMMUNIGATE_USER.exec(hop.line)?.[1];
  return { verdict: 'authenticated', method: 'rfc3848', confidence: 'high', user, tls };
}

export const readLogIn: HopReader = (hop) => {
  const decision = logInOf(hop);
  return decision === undefined ? undefined : { kind: 'decided', decision };
};
