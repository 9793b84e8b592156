import { APPLE_AUTHS } from '../apple-auth.js';
import type { ClientAccount, ClientAuth, Encryption } from '../client-account.js';
import { isBinaryPlist, readBinaryPlist } from './binary-plist.js';
import { textOf } from './lines.js';
import { readXmlPlist } from './plist.js';
import type { PlistDict, PlistReading, PlistValue } from './plist.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, keep, portOf, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';
import { signedContent } from './signed-content.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['EmailAccountDescription', 'text'],
  ['EmailAddress', 'text'],
  ['OutgoingMailServerAuthentication', 'word'],
  ['OutgoingMailServerHostName', 'host'],
  ['OutgoingMailServerPortNumber', 'number'],
  ['OutgoingMailServerUseSSL', 'word'],
  ['OutgoingMailServerUsername', 'user'],
  ['OutgoingPasswordSameAsIncomingPassword', 'word'],
]);

const PAYLOADS = 'PayloadContent';
const TYPE = 'PayloadType';
/** Its value is never looked at: a device alone can open it. */
const ENCRYPTED = 'EncryptedPayloadContent';

const CLIENT = 'Apple Mail';
const MAIL_TYPE = 'com.apple.mail.managed';
/** Exchange, by its protocol for phones and by that for computers. */
const HOSTED_TYPES = ['com.apple.eas.account', 'com.apple.ews.account'];

const IMPLICIT_PORT = 465;
const DER_SEQUENCE = 0x30;

/** Configuration profiles of Apple: as XML, as binary property list, and either of them signed. */
export const appleProfile: SettingsReader = {
  format: 'apple-mobileconfig',
  fileName: /\.mobileconfig$/,
  recognises: (head) => /<plist[\s>]|^bplist0/.test(head),
  read(content) {
    const findings = new Findings();
    const { root, problems } = readProfile(content);
    for (const { message, line } of problems) findings.note(message, line);
    if (root?.has(ENCRYPTED) === true)
      findings.note('This profile is encrypted for one device. Export it again without encryption.');
    for (const payload of payloadsOf(root)) addPayload(payload, findings);
    return findings.finish('There is no mail account with an outgoing server in this profile.');
  },
};

function readProfile(content: Uint8Array): PlistReading {
  const signed = content[0] === DER_SEQUENCE ? signedContent(content) : undefined;
  const profile = signed ?? content;
  const wants = (key: string): boolean =>
    KEPT.has(key) || key === PAYLOADS || key === TYPE || key === ENCRYPTED;
  return isBinaryPlist(profile) ? readBinaryPlist(profile, wants) : readXmlPlist(textOf(profile), wants);
}

function payloadsOf(root: PlistDict | undefined): readonly PlistDict[] {
  const payloads = root?.get(PAYLOADS)?.value;
  return typeof payloads === 'object' ? payloads : [];
}

function addPayload(payload: PlistDict, findings: Findings): void {
  const type = payload.get(TYPE);
  if (typeof type?.value !== 'string') return;
  const isHosted = HOSTED_TYPES.indexOf(type.value) >= 0;
  if (type.value !== MAIL_TYPE && !isHosted) return;
  const settings: Settings = new Map();
  payload.forEach(({ value, line }, key) => {
    const kind = KEPT.get(key);
    if (kind !== undefined && typeof value !== 'object')
      keep(settings, key, kind, String(value), line, (kept) => quoteOf(key, value, kept));
  });
  const typeSetting = { value: '', line: type.line, quote: quoteOf(TYPE, type.value, type.value) };
  findings.add(
    isHosted ? hostedAccount(settings, typeSetting) : mailAccount(settings, typeSetting, findings),
  );
}

function hostedAccount(settings: Settings, type: Setting): ClientAccount {
  const values = {
    client: CLIENT,
    account: valueIn(settings, 'EmailAccountDescription'),
    email: valueIn(settings, 'EmailAddress'),
  };
  const rests = [type, ...Array.from(settings.values())];
  return accountFrom({ ...values, encryption: 'unknown', auth: 'not-smtp' }, rests, type);
}

function mailAccount(settings: Settings, type: Setting, findings: Findings): ClientAccount {
  const deciding = settings.get('OutgoingMailServerAuthentication');
  const server = settings.get('OutgoingMailServerHostName');
  if (deciding === undefined)
    findings.note(
      'A mail account in this profile does not say how to log in when sending, which Apple asks for.',
      server?.line,
    );
  const auth = authOf(deciding?.value ?? '', settings);
  const port = portOf(valueIn(settings, 'OutgoingMailServerPortNumber'));
  return accountFrom(
    {
      client: CLIENT,
      account: valueIn(settings, 'EmailAccountDescription'),
      email: valueIn(settings, 'EmailAddress'),
      host: valueIn(settings, 'OutgoingMailServerHostName'),
      port,
      encryption: encryptionOf(valueIn(settings, 'OutgoingMailServerUseSSL'), port),
      auth,
      user: auth === 'none' ? undefined : valueIn(settings, 'OutgoingMailServerUsername'),
    },
    settings.values(),
    deciding ?? server ?? type,
  );
}

function authOf(name: string, settings: Settings): ClientAuth {
  const auth = APPLE_AUTHS.get(name) ?? 'unknown';
  const isShared = valueIn(settings, 'OutgoingPasswordSameAsIncomingPassword') === 'true';
  return auth === 'password' && isShared ? 'same-as-incoming' : auth;
}

/** Without a port, Mail tries 25, 587 and 465, and each in the way that belongs to it. */
function encryptionOf(useSsl: string | undefined, port: number | undefined): Encryption {
  if (useSsl !== 'true') return 'none';
  if (port === undefined) return 'auto';
  return port === IMPLICIT_PORT ? 'implicit' : 'starttls';
}

/** As in a list written as XML, on one line. */
function quoteOf(key: string, value: PlistValue, kept: string): string {
  if (typeof value === 'boolean') return `<key>${key}</key><${kept}/>`;
  const type = typeof value === 'number' ? 'integer' : 'string';
  return `<key>${key}</key><${type}>${kept}</${type}>`;
}
