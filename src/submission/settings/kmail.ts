import type { ClientAuth, Encryption } from '../client-account.js';
import { iniEntries } from './ini.js';
import { authOfMechanism } from './mechanism.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, isOn, keep, portOf, valueIn } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['name', 'text'],
  ['identifier', 'word'],
  ['type', 'word'],
  ['host', 'host'],
  ['port', 'number'],
  ['user', 'user'],
  ['encryption', 'word'],
  ['auth', 'word'],
  ['requiresauthentication', 'word'],
  ['authtype', 'word'],
]);

const ENCRYPTION = new Map<string, Encryption>([
  ['none', 'none'],
  ['ssl', 'implicit'],
  ['tls', 'starttls'],
]);

/** The transports of KMail and other programs of KDE. */
export const kmail: SettingsReader = {
  format: 'kmail',
  fileName: /^mailtransports$/,
  recognises: (head) => /^[ \t]*\[Transport [^\]\n]{1,40}\]/m.test(head),
  read(content) {
    const findings = new Findings();
    let open: Settings = new Map();
    let openNumber = 0;
    for (const { section, sectionNumber, key, value, line } of iniEntries(content, findings)) {
      if (!/^Transport /.test(section)) continue;
      if (sectionNumber !== openNumber) {
        addTransport(open, findings);
        open = new Map();
        openNumber = sectionNumber;
        if (findings.hasLeftOut) break;
      }
      const name = key.toLowerCase();
      const kind = KEPT.get(name);
      if (kind !== undefined) keep(open, name, kind, value, line, (kept) => `${key}=${kept}`);
    }
    addTransport(open, findings);
    return findings.finish('There is no outgoing server in this file.');
  },
};

function addTransport(settings: Settings, findings: Findings): void {
  const isHosted = /ews/i.test(valueIn(settings, 'identifier') ?? '');
  if (!settings.has('host') && !isHosted) return;
  const switchedBy = settings.get('auth') ?? settings.get('requiresauthentication');
  const auth: ClientAuth = isHosted
    ? 'not-smtp'
    : isOn(switchedBy?.value)
      ? authOfMechanism(valueIn(settings, 'authtype') ?? 'PLAIN')
      : 'none';
  const encryption = settings.get('encryption');
  findings.add(
    accountFrom(
      {
        client: 'KMail',
        account: valueIn(settings, 'name'),
        host: valueIn(settings, 'host'),
        port: portOf(valueIn(settings, 'port')),
        encryption:
          encryption === undefined
            ? 'unknown'
            : (ENCRYPTION.get(encryption.value.toLowerCase()) ?? 'unknown'),
        auth,
        user: auth === 'none' ? undefined : valueIn(settings, 'user'),
      },
      settings.values(),
      switchedBy ?? settings.get('host'),
    ),
  );
}
