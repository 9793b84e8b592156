import type { ClientAuth, Encryption } from '../client-account.js';
import { iniEntries } from './ini.js';
import { authOfMechanism } from './mechanism.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, hostAndPort, isOn, keep, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['authuser', 'user'],
  ['authmethod', 'word'],
  ['usetls', 'word'],
  ['usestarttls', 'word'],
]);

const DEFAULT_PORT = 25;

/** The settings of sSMTP, which hands on what the programs of a computer send. */
export const ssmtp: SettingsReader = {
  format: 'ssmtp',
  fileName: /^ssmtp\.conf$/,
  recognises: (head) => /^[ \t]*mailhub[ \t]*=/im.test(head),
  read(content) {
    const findings = new Findings();
    const settings: Settings = new Map();
    let hub: Setting | undefined;
    for (const { key, value, line } of iniEntries(content, findings)) {
      const name = key.toLowerCase();
      const kind = KEPT.get(name);
      if (kind !== undefined) keep(settings, name, kind, value, line, (kept) => `${key}=${kept}`);
      else if (name === 'mailhub') hub = serverSetting(key, value, line);
    }
    if (hub !== undefined) {
      const server = hostAndPort(hub.value);
      const user = valueIn(settings, 'authuser');
      const auth: ClientAuth =
        user === undefined ? 'none' : authOfMechanism(valueIn(settings, 'authmethod') ?? 'LOGIN');
      findings.add(
        accountFrom(
          {
            client: 'sSMTP',
            host: server?.host,
            port: server?.port ?? DEFAULT_PORT,
            encryption: encryptionOf(settings),
            auth,
            user,
          },
          [hub, ...Array.from(settings.values())],
          settings.get('authuser') ?? hub,
        ),
      );
    }
    return findings.finish('There is no mailhub in this file, so it names no outgoing server.');
  },
};

/** `server:port`, kept only where it is one. */
export function serverSetting(key: string, value: string, line: number): Setting {
  const server = hostAndPort(value);
  const kept = server === undefined ? '' : value.toLowerCase();
  return { value: kept, line, quote: `${key}=${kept === '' ? '\u2026' : kept}` };
}

function encryptionOf(settings: Settings): Encryption {
  if (isOn(valueIn(settings, 'usestarttls'))) return 'starttls';
  return isOn(valueIn(settings, 'usetls')) ? 'implicit' : 'none';
}
