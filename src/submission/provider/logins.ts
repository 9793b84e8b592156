import type { ClientAuth } from '../client-account.js';
import type { ProviderRecord } from '../provider-record.js';

/** SASL names as a mail program's settings call them. SCRAM and GSSAPI are left out: settings have no word for them. */
const LOGINS: Readonly<Record<string, ClientAuth>> = {
  PLAIN: 'password',
  LOGIN: 'password',
  'CRAM-MD5': 'cram',
  'DIGEST-MD5': 'cram',
  NTLM: 'spa',
  XOAUTH2: 'oauth2',
  OAUTHBEARER: 'oauth2',
  EXTERNAL: 'client-certificate',
};

/** The ways to log in that settings can name, each once, the recommended one first; a password where none is recorded. */
export function loginsOf({ mechanisms }: Pick<ProviderRecord, 'mechanisms'>): readonly ClientAuth[] {
  const logins = new Set<ClientAuth>();
  for (const mechanism of mechanisms) {
    const known = Object.prototype.hasOwnProperty.call(LOGINS, mechanism) ? LOGINS[mechanism] : undefined;
    if (known !== undefined) logins.add(known);
  }
  return logins.size === 0 ? ['password'] : Array.from(logins);
}
