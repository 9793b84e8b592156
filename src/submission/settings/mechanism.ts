import type { ClientAuth } from '../client-account.js';

const BY_NAME = new Map<string, ClientAuth>([
  ['PLAIN', 'password'],
  ['LOGIN', 'password'],
  ['CLEAR', 'password'],
  ['CRAM-MD5', 'cram'],
  ['DIGEST-MD5', 'cram'],
  ['APOP', 'cram'],
  // The sign-in of the operating system, whichever of its protocols carries it.
  ['NTLM', 'spa'],
  ['GSSAPI', 'spa'],
  ['GSS-SPNEGO', 'spa'],
  ['EXTERNAL', 'client-certificate'],
  ['XOAUTH2', 'oauth2'],
  ['OAUTHBEARER', 'oauth2'],
  ['OAUTH2', 'oauth2'],
  ['GOOGLE', 'oauth2'],
  ['OUTLOOK', 'oauth2'],
  ['POPB4SMTP', 'pop-before-smtp'],
  ['ANONYMOUS', 'none'],
]);

/** How a client logs in by the name of a SASL mechanism, in capitals or not; `unknown` for one that is not known. */
export function authOfMechanism(name: string): ClientAuth {
  const upper = name.toUpperCase();
  // Names such as SCRAM-SHA-256-PLUS.
  return /^SCRAM-/.test(upper) ? 'password' : (BY_NAME.get(upper) ?? 'unknown');
}
