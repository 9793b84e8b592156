import type { ClientAuth, Encryption } from '../client-account.js';
import { iniSettings } from './ini.js';
import { authOfMechanism } from './mechanism.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, portOf, valueIn } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['data source/displayname', 'text'],
  ['mail transport/backendname', 'word'],
  ['authentication/host', 'host'],
  ['authentication/port', 'number'],
  ['authentication/user', 'user'],
  ['authentication/method', 'word'],
  ['security/method', 'word'],
]);

const ENCRYPTION = new Map<string, Encryption>([
  ['none', 'none'],
  ['ssl-on-alternate-port', 'implicit'],
  ['starttls-after-connecting', 'starttls'],
]);

/** Backends that speak something else than SMTP to the mail system of a company. */
const HOSTED = /^(?:ews|mapi|microsoft365|groupwise)$/;

/** One source of Evolution: an account is made of several, of which one says how it sends. */
export const evolution: SettingsReader = {
  format: 'evolution',
  fileName: /\.source$/,
  recognises: (head) => /^[ \t]*\[(?:Mail Transport|Data Source)\]/m.test(head),
  read(content) {
    const findings = new Findings();
    const settings = iniSettings(content, KEPT, findings);
    const backend = settings.get('mail transport/backendname');
    if (backend === undefined)
      return findings.finish(
        'This source is not the one Evolution sends by. Take the file beside it that has a [Mail Transport] part.',
      );
    if (backend.value === 'sendmail')
      return findings.finish(
        'Evolution hands this mail to a program on this computer. Take the settings file of that program.',
        backend.line,
      );
    addTransport(backend.value, settings, findings);
    return findings.finish('There is no outgoing server in this file.');
  },
};

function addTransport(backend: string, settings: Settings, findings: Findings): void {
  const smtpAuth = backend === 'smtp' ? authOf(settings) : 'unknown';
  const auth = HOSTED.test(backend) ? 'not-smtp' : smtpAuth;
  findings.add(
    accountFrom(
      {
        client: 'Evolution',
        account: valueIn(settings, 'data source/displayname'),
        host: valueIn(settings, 'authentication/host'),
        port: portOf(valueIn(settings, 'authentication/port')),
        encryption: ENCRYPTION.get(valueIn(settings, 'security/method') ?? '') ?? 'unknown',
        auth,
        user: auth === 'none' ? undefined : valueIn(settings, 'authentication/user'),
      },
      settings.values(),
      settings.get('authentication/method') ?? settings.get('authentication/host'),
    ),
  );
}

function authOf(settings: Settings): ClientAuth {
  const method = settings.get('authentication/method');
  const hasUser = valueIn(settings, 'authentication/user') !== undefined;
  if (method === undefined || method.quote === 'Method=') return hasUser ? 'unknown' : 'none';
  if (method.value === 'none') return 'none';
  // What Evolution writes for an account that has not been asked about its way to log in.
  return method.value === 'plain/password' ? 'password' : authOfMechanism(method.value);
}
