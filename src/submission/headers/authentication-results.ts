import { isRelayService } from './hosts.js';
import type { HeaderField } from './header-fields.js';
import type { VendorDecision } from './vendor-headers.js';

/** RFC 8601 §2.7.4: `auth=pass`, and the name in `smtp.auth`. */
const PASS = /(?:^|[; ])auth ?= ?pass\b/i;
const USER = /[; ]smtp\.auth ?= ?"?([^ ;"]{1,255})/i;
/** Hosts name their customers so at relays: a number, or the address of the server. */
const RELAY_USER = /^CUS[A-Z]\d|^\d{1,3}(?:\.\d{1,3}){3}@/i;

/** What Authentication-Results say of a log-in. The oldest such field is the nearest to the person. */
export function resultsOfLogIn(fields: readonly HeaderField[]): VendorDecision | undefined {
  const passed = fields.filter(({ name, value }) => name === 'authentication-results' && PASS.test(value));
  const field = passed[passed.length - 1];
  if (field === undefined) return undefined;
  const user = USER.exec(field.value)?.[1];
  const server = serverOf(field.value);
  const isRelay =
    isRelayService(server) ||
    RELAY_USER.test(user ?? '') ||
    fields.some(({ name }) => name === 'x-spampanel-username' || name === 'x-spampanel-domain');
  return {
    verdict: isRelay ? 'relay-auth-only' : 'authenticated',
    method: 'rfc8601-auth',
    confidence: isRelay || server === '' ? 'medium' : 'high',
    user,
    evidence: field.line,
    host: server === 'originating' ? '' : server,
  };
}

/** The host that speaks, lower case; some filters forget it, and the first result stands in its place. */
function serverOf(value: string): string {
  const first = (value.split(';')[0] ?? '').trim();
  return first.indexOf('=') >= 0 ? '' : (first.split(' ')[0] ?? '').toLowerCase();
}
