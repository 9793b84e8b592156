import type { ClientAuth, Encryption } from '../client-account.js';
import type { Findings } from './reader.js';
import { accountFrom, isGiven, portOf, valueIn } from './setting.js';
import type { Setting, Settings } from './setting.js';

export interface ThunderbirdPrefs {
  /** By name, such as `smtp1`; in the order of `mail.smtpservers` where that comes first. */
  readonly servers: Map<string, Settings>;
  readonly identities: Map<string, Settings>;
  readonly general: Settings;
  /** The identities that belong to an account; others are left over from deleted ones. */
  readonly usedIdentities: Set<string>;
}

const CLIENT = 'Thunderbird';

/** What counts for each server that does not say otherwise; prefs may set it. */
const COMMON_SERVER = 'default';

/** By nsMsgAuthMethod; 0 is of the time before 2010, when there were only 0 and 1, in another key. */
const AUTH_BY_NUMBER: readonly ClientAuth[] = [
  'none',
  'none',
  'password',
  'password',
  'cram',
  // Kerberos and NTLM: the sign-in of the operating system.
  'spa',
  'spa',
  'client-certificate',
  'cram',
  'password',
  'oauth2',
];
const OLD_AUTH_BY_NUMBER: readonly ClientAuth[] = ['none', 'password'];

/** By nsMsgSocketType. */
const ENCRYPTION_BY_NUMBER: readonly Encryption[] = ['none', 'starttls-optional', 'starttls', 'implicit'];

const IMPLICIT_PORT = 465;

interface Sender {
  readonly identity: Settings | undefined;
  readonly server: string;
}

/** One account for each identity with the server it sends by, and one for each server that no identity names. */
export function addThunderbirdAccounts(prefs: ThunderbirdPrefs, findings: Findings): void {
  const common = prefs.servers.get(COMMON_SERVER) ?? new Map<string, Setting>();
  prefs.servers.delete(COMMON_SERVER);
  const servers = Array.from(prefs.servers.keys()).filter((name) => isServer(prefs.servers.get(name)));
  if (servers.length === 0) return;
  const named = valueIn(prefs.general, 'mail.smtp.defaultserver');
  const byDefault = named !== undefined && servers.indexOf(named) >= 0 ? named : (servers[0] ?? '');

  const senders: Sender[] = [];
  for (const identity of usedIdentities(prefs)) {
    const own = valueIn(identity, 'smtpServer');
    const exists = own !== undefined && servers.indexOf(own) >= 0;
    if (own !== undefined && !exists)
      findings.note(
        'An identity names an outgoing server that is not in this file, so Thunderbird sends by the default one. Choose its server again in Account Settings.',
        identity.get('smtpServer')?.line,
      );
    senders.push({ identity, server: exists ? own : byDefault });
  }
  const used = new Set(senders.map(({ server }) => server));
  for (const server of servers) if (!used.has(server)) senders.push({ identity: undefined, server });
  noteBorrowedServer(prefs, senders, byDefault, findings);

  for (const { identity, server } of senders) {
    const settings = prefs.servers.get(server);
    if (settings !== undefined) addAccount(identity, settings, common, findings);
  }
}

function isServer(settings: Settings | undefined): boolean {
  return settings !== undefined && (settings.has('hostname') || settings.get('type')?.value === 'ews');
}

function usedIdentities(prefs: ThunderbirdPrefs): readonly Settings[] {
  const all = Array.from(prefs.identities).filter(([, settings]) => settings.has('useremail'));
  const used = all.filter(([name]) => prefs.usedIdentities.has(name));
  return (used.length > 0 ? used : all).map(([, settings]) => settings);
}

/** An identity without a server of its own sends by the default one, which may be another provider's. */
function noteBorrowedServer(
  prefs: ThunderbirdPrefs,
  senders: readonly Sender[],
  byDefault: string,
  findings: Findings,
): void {
  const owners = new Set<string>();
  const login = domainOf(valueIn(prefs.servers.get(byDefault) ?? new Map<string, Setting>(), 'username'));
  if (isGiven(login)) owners.add(login);
  else
    for (const { identity, server } of senders)
      if (server === byDefault && identity?.has('smtpServer') === true)
        owners.add(domainOf(valueIn(identity, 'useremail')));
  for (const { identity, server } of senders) {
    if (identity === undefined || server !== byDefault || valueIn(identity, 'smtpServer') === byDefault)
      continue;
    const domain = domainOf(valueIn(identity, 'useremail'));
    const mayBorrow = owners.size > 0 ? !owners.has(domain) : prefs.servers.size > 1 || senders.length > 1;
    if (mayBorrow)
      findings.note(
        'An identity has no outgoing server of its own, so Thunderbird sends by the default one, which may belong to another account. Choose its server in Account Settings.',
        identity.get('useremail')?.line,
      );
  }
}

function domainOf(address: string | undefined): string {
  return address === undefined || address.indexOf('@') < 0
    ? ''
    : address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function addAccount(
  identity: Settings | undefined,
  server: Settings,
  common: Settings,
  findings: Findings,
): void {
  const setting = (key: string): Setting | undefined => server.get(key) ?? common.get(key);
  const tryTls = setting('try_ssl');
  const encryption: Encryption =
    tryTls === undefined
      ? 'none'
      : ((tryTls.value === '' ? undefined : ENCRYPTION_BY_NUMBER[Number(tryTls.value)]) ?? 'unknown');
  const isHosted = server.get('type')?.value === 'ews';
  const auth = isHosted ? 'not-smtp' : authOf(setting('authMethod'), setting('auth_method'));
  const ownPort = portOf(setting('port')?.value);
  const port = ownPort ?? (encryption === 'implicit' ? IMPLICIT_PORT : undefined);
  const deciding = setting('authMethod') ?? setting('auth_method');
  const rests = new Set<Setting>(server.values());
  for (const shared of [deciding, tryTls, setting('port')]) if (shared !== undefined) rests.add(shared);
  for (const own of Array.from(identity?.values() ?? [])) rests.add(own);
  findings.add(
    accountFrom(
      {
        client: CLIENT,
        account: valueIn(server, 'description'),
        email: identity === undefined ? undefined : valueIn(identity, 'useremail'),
        host: valueIn(server, 'hostname'),
        port: isHosted ? ownPort : port,
        encryption: isHosted ? 'unknown' : encryption,
        auth,
        user: auth === 'none' ? undefined : valueIn(server, 'username'),
      },
      rests,
      deciding ?? server.get('hostname'),
    ),
  );
}

function authOf(method: Setting | undefined, old: Setting | undefined): ClientAuth {
  if (method !== undefined)
    return (method.value === '' ? undefined : AUTH_BY_NUMBER[Number(method.value)]) ?? 'unknown';
  if (old !== undefined)
    return (old.value === '' ? undefined : OLD_AUTH_BY_NUMBER[Number(old.value)]) ?? 'unknown';
  // What Thunderbird does where nothing is said.
  return 'password';
}
