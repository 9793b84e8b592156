import type { ClientAuth } from './client-account.js';

/** What `…MailServerAuthentication` of an Apple configuration profile may hold (payload `com.apple.mail.managed`). */
export const APPLE_AUTHS: ReadonlyMap<string, ClientAuth> = new Map<string, ClientAuth>([
  ['EmailAuthNone', 'none'],
  ['EmailAuthPassword', 'password'],
  ['EmailAuthCRAMMD5', 'cram'],
  ['EmailAuthHTTPMD5', 'cram'],
  ['EmailAuthNTLM', 'spa'],
]);
