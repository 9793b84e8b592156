import { describe, expect, it } from 'vitest';
import { remedyFor } from '../../../src/submission/probe/remedies.js';

function codeOf(...lines: readonly string[]): string | undefined {
  return remedyFor({ code: Number((lines[0] ?? '').slice(0, 3)), lines })?.code;
}

describe('what a refusal means', () => {
  it.each<[string, string, RegExp]>([
    ['530 5.7.0 Authentication required', 'log-in-required', /requires authentication/],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-first', /STARTTLS on port 587/],
    ['534 5.7.9 That mechanism is too weak', 'way-too-weak', /SPA/],
    ['534 5.7.9 Application-specific password required', 'app-password', /app password/],
    ['535 5.7.8 Bad credentials', 'wrong-name-or-password', /whole e-mail address/],
    ['538 5.7.11 Encryption is needed for this', 'tls-first', /encrypted connection first/],
    ['550 5.7.1 <bob@example.org>: relaying denied', 'relay-denied', /requires authentication/],
    ['530 5.7.57 Client not authenticated', 'microsoft-365-needs-log-in', /Microsoft 365/],
    ['550 5.7.60 Client may not', 'not-your-address', /address you log in with/],
    [
      '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.',
      'smtp-auth-off-for-organisation',
      /organisation/,
    ],
    [
      '535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox.',
      'smtp-auth-off-for-mailbox',
      /mailbox/,
    ],
    [
      "535 5.7.139 locked by your organization's security defaults policy",
      'security-defaults',
      /security settings/,
    ],
    ['535 5.7.139 basic authentication is disabled.', 'password-log-in-off', /OAuth2/],
    ['535 5.7.139 the criteria were not met', 'log-in-blocked-by-policy', /rules do not allow/],
    ['550 5.7.30 Basic authentication is over', 'password-log-in-retired', /no longer takes/],
    ['503 Your client requires authentication here', 'log-in-required', /requires authentication/],
    ['454 4.7.0 Temporary authentication failure', 'log-in-fails-for-now', /try again later/],
    ['454 4.7.0 TLS not available due to local problem', 'tls-unavailable', /cannot start it/],
    ['432 4.7.12 A password transition is needed', 'password-transition', /change the password/],
    ['500 5.5.6 Authentication Exchange line is too long', 'log-in-line-too-long', /longer than/],
    ['554 5.7.1 Service unavailable; blocked using zen.spamhaus.org', 'address-listed', /blocklist/],
    [
      '550 5.7.1 see https://www.spamhaus.org/query/ip/203.0.113.5 (PBL)',
      'address-listed',
      /home and office/,
    ],
    ['504 5.5.2 <PC>: Helo command rejected', 'helo-refused', /says hello/],
    ['421 4.3.2 Try again', 'try-later', /Ask again/],
  ])('%s', (line, code, words) => {
    const remedy = remedyFor({ code: Number(line.slice(0, 3)), lines: [line] });
    expect(remedy?.code).toBe(code);
    expect(remedy?.text).toMatch(words);
  });

  it('is read from all lines of a reply', () => {
    expect(codeOf('550-5.7.1 Your address is', '550 5.7.1 on an RBL')).toBe('address-listed');
  });

  it('is nothing where nothing was refused, or nobody knows', () => {
    expect(codeOf('250 relay ok')).toBeUndefined();
    expect(codeOf('220 authentication required')).toBeUndefined();
    expect(codeOf('550 mumble')).toBeUndefined();
  });
});
