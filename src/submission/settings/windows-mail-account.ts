import type { ClientAccount, ClientAuth } from '../client-account.js';
import { DEFAULT_PORT, encryptionOfSwitch, userOf } from './outlook-account.js';
import { accountFrom, portOf, valueIn } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

/**
 * What Outlook Express, Windows Mail and Windows Live Mail keep of an account, by the names in the registry; their files
 * write `_` for each space.
 */
export const WINDOWS_MAIL_KEYS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['Account Name', 'text'],
  ['SMTP Server', 'host'],
  ['SMTP Port', 'number'],
  ['SMTP Secure Connection', 'number'],
  ['SMTP Use Sicily', 'number'],
  ['SMTP User Name', 'user'],
  ['SMTP Email Address', 'text'],
  ['POP3 User Name', 'user'],
  ['IMAP User Name', 'user'],
]);

/** By `SMTP Use Sicily`, as Microsoft called its log-ins then. */
const AUTH_BY_NUMBER: readonly ClientAuth[] = ['none', 'spa', 'same-as-incoming', 'password'];

/** Undefined for an account that sends nothing, such as one for newsgroups or an address book. */
export function windowsMailAccount(client: string, settings: Settings): ClientAccount | undefined {
  if (!settings.has('SMTP Server')) return undefined;
  const port = portOf(valueIn(settings, 'SMTP Port')) ?? DEFAULT_PORT;
  const sicily = settings.get('SMTP Use Sicily');
  const auth =
    sicily === undefined
      ? 'none'
      : sicily.value === ''
        ? 'unknown'
        : (AUTH_BY_NUMBER[Number(sicily.value)] ?? 'unknown');
  return accountFrom(
    {
      client,
      account: valueIn(settings, 'Account Name'),
      email: valueIn(settings, 'SMTP Email Address'),
      host: valueIn(settings, 'SMTP Server'),
      port,
      encryption: encryptionOfSwitch(settings.get('SMTP Secure Connection')?.value, port),
      auth,
      user: userOf(auth, settings, ['SMTP User Name'], ['POP3 User Name', 'IMAP User Name']),
    },
    settings.values(),
    sicily ?? settings.get('SMTP Server'),
  );
}
