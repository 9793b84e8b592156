import type { Encryption } from '../client-account.js';
import { linesOf } from './lines.js';
import { Findings, LINE_TOO_LONG } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, hostAndPort, isOn, keep, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';
import { serverSetting } from './ssmtp.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['smtp_sasl_auth_enable', 'word'],
  ['smtp_tls_security_level', 'word'],
  ['smtp_tls_wrappermode', 'word'],
  ['smtp_use_tls', 'word'],
  ['smtp_enforce_tls', 'word'],
]);

const DEFAULT_PORT = 25;

/** A Postfix that hands everything to the server of a provider, as a client does. */
export const postfix: SettingsReader = {
  format: 'postfix',
  fileName: /^main\.cf$/,
  recognises: (head) =>
    /^(?:relayhost|smtp_sasl_auth_enable|smtpd_[a-z_]{1,60}|myhostname)[ \t]*=/m.test(head),
  read(content) {
    const findings = new Findings();
    const settings: Settings = new Map();
    let relay: Setting | undefined;
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      // A line that begins with white space goes on with the one above: none of the kept values needs two.
      const [, key = '', value = ''] = /^([a-z_]{1,80})[ \t]*=([^]*)$/.exec(text) ?? [];
      const kind = KEPT.get(key);
      if (kind !== undefined) keep(settings, key, kind, value, number, (kept) => `${key} = ${kept}`);
      else if (key === 'relayhost')
        relay = value.trim() === '' ? undefined : serverSetting(key, value.trim(), number);
    }
    if (relay !== undefined) {
      const server = hostAndPort(relay.value);
      const switchedBy = settings.get('smtp_sasl_auth_enable');
      findings.add(
        accountFrom(
          {
            client: 'Postfix',
            host: server?.host,
            port: server?.port ?? DEFAULT_PORT,
            encryption: encryptionOf(settings),
            auth: isOn(switchedBy?.value) ? 'password' : 'none',
          },
          [relay, ...Array.from(settings.values())],
          switchedBy ?? relay,
        ),
      );
    }
    return findings.finish(
      'This Postfix names no relayhost, so it delivers mail itself and logs in nowhere.',
    );
  },
};

function encryptionOf(settings: Settings): Encryption {
  if (isOn(valueIn(settings, 'smtp_tls_wrappermode'))) return 'implicit';
  const level = valueIn(settings, 'smtp_tls_security_level');
  if (level === undefined) {
    if (isOn(valueIn(settings, 'smtp_enforce_tls'))) return 'starttls';
    return isOn(valueIn(settings, 'smtp_use_tls')) ? 'starttls-optional' : 'none';
  }
  if (level === 'none') return 'none';
  return level === 'may' || level === 'dane' ? 'starttls-optional' : 'starttls';
}
