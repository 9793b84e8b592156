import type { ClientAuth, Encryption } from '../client-account.js';
import { iniSettings } from './ini.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, portOf, valueIn } from './setting.js';
import type { ValueKind } from './setting.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['account/label', 'text'],
  ['account/sender_mailboxes', 'text'],
  ['account/service_provider', 'word'],
  ['incoming/login', 'user'],
  ['outgoing/host', 'host'],
  ['outgoing/port', 'number'],
  ['outgoing/login', 'user'],
  ['outgoing/transport_security', 'word'],
  ['outgoing/credentials', 'word'],
]);

const AUTH = new Map<string, ClientAuth>([
  ['none', 'none'],
  ['use-incoming', 'same-as-incoming'],
  ['custom', 'password'],
]);

const ENCRYPTION = new Map<string, Encryption>([
  ['none', 'none'],
  ['start-tls', 'starttls'],
  ['transport', 'implicit'],
]);

/** An account of Geary. */
export const geary: SettingsReader = {
  format: 'geary',
  fileName: /^geary\.ini$/,
  recognises: (head) =>
    /^[ \t]*\[Outgoing\]/m.test(head) && /^[ \t]*\[(?:Account|Incoming|Metadata)\]/m.test(head),
  read(content) {
    const findings = new Findings();
    const settings = iniSettings(content, KEPT, findings);
    const host = valueIn(settings, 'outgoing/host');
    const credentials = settings.get('outgoing/credentials');
    if (host !== undefined || credentials !== undefined) {
      const auth = AUTH.get(credentials?.value ?? '') ?? 'unknown';
      const user = valueIn(settings, auth === 'same-as-incoming' ? 'incoming/login' : 'outgoing/login');
      findings.add(
        accountFrom(
          {
            client: 'Geary',
            account: valueIn(settings, 'account/label'),
            email: addressIn(valueIn(settings, 'account/sender_mailboxes')),
            host,
            port: portOf(valueIn(settings, 'outgoing/port')),
            encryption: ENCRYPTION.get(valueIn(settings, 'outgoing/transport_security') ?? '') ?? 'unknown',
            auth,
            user: auth === 'none' ? undefined : user,
          },
          settings.values(),
          credentials ?? settings.get('outgoing/host'),
        ),
      );
    }
    return findings.finish('There is no outgoing server in this file.');
  },
};

/** The first address of a list such as `Ann <ann@example.com>;`. */
function addressIn(mailboxes: string | undefined): string | undefined {
  return mailboxes === undefined ? undefined : /[^\s<>;,]{1,200}@[^\s<>;,]{1,200}/.exec(mailboxes)?.[0];
}
