import type { ClientAccount, ClientAuth, Encryption } from '../client-account.js';
import { accountFrom, portOf, valueIn } from './setting.js';
import type { Settings } from './setting.js';

/** The names Outlook gives its settings in one kind of file, for what the same numbers stand for in both. */
export interface OutlookKeys {
  readonly server: string;
  readonly port: string;
  readonly useAuth: string;
  readonly authMethod: string;
  readonly useSpa: string;
  readonly secureConnection: string;
  /** Before there was a choice of encryption. */
  readonly useSsl: string;
  readonly user: readonly string[];
  /** What it logs in with to fetch mail, and to send where it is told to use the same. */
  readonly incomingUser: readonly string[];
  readonly account: string;
  readonly email: string;
}

/** Where Outlook sends to while no port is set. */
export const DEFAULT_PORT = 25;

/** The port that is encrypted from the first byte. */
const IMPLICIT_PORT = 465;

/** An account that Outlook sends for by SMTP. */
export function outlookAccount(
  client: string,
  settings: Settings,
  keys: OutlookKeys,
  signsInByToken: boolean,
): ClientAccount {
  const port = portOf(valueIn(settings, keys.port)) ?? DEFAULT_PORT;
  const auth = signsInByToken ? 'oauth2' : authOf(settings, keys);
  return accountFrom(
    {
      client,
      account: valueIn(settings, keys.account),
      email: valueIn(settings, keys.email),
      host: valueIn(settings, keys.server),
      port,
      encryption: encryptionOf(settings, keys, port),
      auth,
      user: userOf(auth, settings, keys.user, keys.incomingUser),
    },
    settings.values(),
    settings.get(keys.useAuth) ?? settings.get(keys.server),
  );
}

/** The first name that is kept under the keys for this kind of log-in. */
export function userOf(
  auth: ClientAuth,
  settings: Settings,
  own: readonly string[],
  incoming: readonly string[],
): string | undefined {
  if (auth === 'none' || auth === 'pop-before-smtp') return undefined;
  const keys = auth === 'same-as-incoming' ? incoming : own;
  return keys.map((key) => valueIn(settings, key)).find((name) => name !== undefined);
}

function authOf(settings: Settings, keys: OutlookKeys): ClientAuth {
  const useAuth = settings.get(keys.useAuth);
  if (useAuth === undefined || Number(useAuth.value) === 0) return useAuth?.value === '' ? 'unknown' : 'none';
  const method = settings.get(keys.authMethod)?.value ?? '0';
  if (method === '2') return 'pop-before-smtp';
  if (Number(valueIn(settings, keys.useSpa) ?? 0) !== 0) return 'spa';
  if (method === '0') return 'same-as-incoming';
  return method === '1' ? 'password' : 'unknown';
}

const ENCRYPTION_BY_NUMBER: readonly Encryption[] = ['none', 'implicit', 'starttls', 'auto'];

function encryptionOf(settings: Settings, keys: OutlookKeys, port: number): Encryption {
  const number = settings.get(keys.secureConnection)?.value;
  if (number !== undefined)
    return (number === '' ? undefined : ENCRYPTION_BY_NUMBER[Number(number)]) ?? 'unknown';
  return encryptionOfSwitch(valueIn(settings, keys.useSsl), port);
}

/** Of a mere switch for encryption: which kind it means, the port decides. */
export function encryptionOfSwitch(value: string | undefined, port: number): Encryption {
  if (value === undefined || value === '0') return 'none';
  if (value !== '1') return 'unknown';
  return port === IMPLICIT_PORT ? 'implicit' : 'starttls';
}
