import type { ProbeReply } from './probe-record.js';
import type { RemarkSeverity } from './probe-remark.js';
import { replyText } from './read-reply.js';

/** What a server's refusal means and what helps against it. */
export interface Remedy {
  readonly code: string;
  readonly severity: RemarkSeverity;
  readonly text: string;
}

interface Row extends Remedy {
  /** Tried on the whole reply, its code included. */
  readonly pattern: RegExp;
}

const ADMIN_OR_OAUTH =
  'Add the account as a Microsoft 365 or Exchange account, which needs no such log-in; else the administrator can allow it';

/**
 * The first row that fits decides, so the particular stand before the general. Only what SMTP says is matched: codes of
 * RFC 4954, RFC 3463 and RFC 5248, and the words by which large mail servers tell apart what one code means.
 */
const ROWS: readonly Row[] = [
  {
    code: 'address-listed',
    severity: 'error',
    pattern: /^[45].*(?:\bpbl\b|dynamic (?:ip|address)|residential)/i,
    text:
      'The address of your internet connection is on a list of home and office connections, which may not deliver ' +
      'mail on their own. That is normal. Log in to your own provider’s outgoing server on port 587 or 465 instead.',
  },
  {
    code: 'address-listed',
    severity: 'error',
    pattern:
      /^[45].*(?:spamhaus|spamcop|barracudacentral|abuseat|uceprotect|sorbs|prs\.proofpoint|cloudmark|\b(?:rbl|dnsbl|sbl|xbl|css)\b|block ?list|black ?list|poor reputation|blocked using)/i,
    text:
      'The address of your internet connection is on a blocklist of mail senders, so the server refuses it. Log in on ' +
      'port 587 or 465; if that is refused too, look the address up on the list and ask your internet provider.',
  },
  {
    code: 'tls-unavailable',
    severity: 'error',
    pattern: /^4\d\d.*\btls\b.*(?:not available|unavailable)|^454.*\btls\b/i,
    text: 'The server offers encryption and cannot start it now. Try again later; if it stays so, tell the provider.',
  },
  {
    code: 'tls-first',
    severity: 'warning',
    pattern:
      /^538|^5\d\d.*(?:must issue a? ?starttls|starttls.{0,20}first|(?:encryption|tls).{0,20}required)/i,
    text:
      'The server wants an encrypted connection first. Set the encryption of the outgoing server to STARTTLS on port ' +
      '587, or to SSL/TLS on port 465.',
  },
  {
    code: 'password-log-in-retired',
    severity: 'error',
    pattern: /5\.7\.30\b/,
    text:
      'This server no longer takes a log-in with a password. Add the account as a Microsoft 365 or Exchange account, ' +
      'or choose OAuth2 as the way to log in.',
  },
  {
    code: 'smtp-auth-off-for-organisation',
    severity: 'error',
    pattern: /5\.7\.139.*disabled for the tenant/i,
    text: `Your organisation has turned off log-in by SMTP for everybody. ${ADMIN_OR_OAUTH} for the organisation.`,
  },
  {
    code: 'smtp-auth-off-for-mailbox',
    severity: 'error',
    pattern: /5\.7\.139.*disabled for the mailbox/i,
    text: `Log-in by SMTP is turned off for this mailbox. ${ADMIN_OR_OAUTH} for the mailbox.`,
  },
  {
    code: 'security-defaults',
    severity: 'error',
    pattern: /5\.7\.139.*security defaults/i,
    text: `Your organisation’s security settings block log-in with a password. ${ADMIN_OR_OAUTH} by a policy.`,
  },
  {
    code: 'password-log-in-off',
    severity: 'error',
    pattern: /5\.7\.139.*basic auth/i,
    text:
      'Log-in with a password is turned off. Choose OAuth2 as the way to log in, or remove the account and add it ' +
      'again as a Microsoft 365 account.',
  },
  {
    code: 'log-in-blocked-by-policy',
    severity: 'error',
    pattern: /5\.7\.139/,
    text: `Your organisation’s rules do not allow this log-in. ${ADMIN_OR_OAUTH}.`,
  },
  {
    code: 'microsoft-365-needs-log-in',
    severity: 'note',
    pattern: /5\.7\.57\b/,
    text:
      'This is Microsoft 365, and it wants a log-in with encryption on port 587. Adding the account as a Microsoft 365 ' +
      'or Exchange account is simpler and needs no such setting.',
  },
  {
    code: 'not-your-address',
    severity: 'error',
    pattern: /5\.7\.60\b|send as this sender|not owned by user|not allowed to send as/i,
    text:
      'The address in From is not one this log-in may send from. Send from the address you log in with, or ask the ' +
      'administrator for the right to send as the other.',
  },
  {
    code: 'app-password',
    severity: 'error',
    pattern: /^534.*(?:application-specific|app password)/i,
    text:
      'The account uses a second step to log in, so its ordinary password is not taken here. Make an app password in ' +
      'the account’s security settings, or choose OAuth2.',
  },
  {
    code: 'way-too-weak',
    severity: 'error',
    pattern: /^534|5\.7\.9\b.*(?:weak|mechanism)/i,
    text:
      'The server does not take this way to log in. Turn off Secure Password Authentication (SPA), and choose the ' +
      'normal password over an encrypted connection, or OAuth2.',
  },
  {
    code: 'wrong-name-or-password',
    severity: 'error',
    pattern: /^535/,
    text:
      'The server did not take the user name or the password. The user name is mostly the whole e-mail address; type ' +
      'the password anew.',
  },
  {
    code: 'password-transition',
    severity: 'error',
    pattern: /^432/,
    text:
      'The server has to store the password in another way first. Log in once to the provider’s web page or change ' +
      'the password there, and try again.',
  },
  {
    code: 'log-in-fails-for-now',
    severity: 'warning',
    pattern: /^454/,
    text: 'The server cannot check log-ins at the moment. The settings may be right; try again later.',
  },
  {
    code: 'log-in-line-too-long',
    severity: 'error',
    pattern: /^500.*5\.5\.6\b/,
    text:
      'The log-in was longer than the server takes. Sign out of the account in the mail program and in again; if it ' +
      'stays so, choose another way to log in.',
  },
  {
    code: 'log-in-required',
    severity: 'good',
    pattern:
      /^530|^5\d\d.*(?:requires? authentication|authentication (?:is )?(?:required|needed)|not (?:logged in|authenticated)|log ?in first|smtp auth|must authenticate)/i,
    text: 'The server wants a log-in. Turn on “My outgoing server requires authentication” in the mail program.',
  },
  {
    code: 'helo-refused',
    severity: 'warning',
    pattern: /^[45]\d\d.*\b(?:helo|ehlo)\b/i,
    text:
      'The server does not like the name this computer gives itself when it says hello. Programs that log in are ' +
      'mostly let off this check; if yours logs in and is refused all the same, tell the provider.',
  },
  {
    code: 'relay-denied',
    severity: 'good',
    pattern: /^5\d\d.*(?:\brelay(?:ing|ed)?\b|\brcpthosts\b)/i,
    text:
      'The server does not pass mail on to other providers for somebody who has not logged in. Turn on “My outgoing ' +
      'server requires authentication” in the mail program.',
  },
  {
    code: 'sender-refused',
    severity: 'note',
    pattern: /^[45]\d\d.*(?:[45]\.1\.[78]\b|sender (?:address )?(?:rejected|verify|not)|bad sender)/i,
    text:
      'The server refused the address of the sender, so this says nothing about the log-in. Ask again with an address ' +
      'of your own at this server.',
  },
  {
    code: 'recipient-unknown',
    severity: 'note',
    pattern:
      /^[45]\d\d.*(?:[45]\.1\.[0-3]\b|recipient address rejected|unrouteable|unroutable|user unknown|no such (?:user|domain)|verification failed|(?:domain|host) not found)/i,
    text:
      'The server refused the address itself, so this says nothing about the log-in. Ask again with a real sender of ' +
      'this server and a real recipient at another provider.',
  },
  {
    code: 'try-later',
    severity: 'note',
    pattern: /^4/,
    text: 'The server is busy or puts strangers off for a while. Ask again in some minutes.',
  },
];

/** What a refusal means; undefined for a reply that is none, and for words nobody has put here. */
export function remedyFor(reply: ProbeReply): Remedy | undefined {
  if (reply.code < 400) return undefined;
  const said = replyText(reply);
  const row = ROWS.filter(({ pattern }) => pattern.test(said))[0];
  return row && { code: row.code, severity: row.severity, text: row.text };
}
