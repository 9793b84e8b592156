import { APPLE_AUTHS } from '../apple-auth.js';
import type { Encryption, SettingsProblem } from '../client-account.js';
import { encryptionAt } from '../ports.js';
import type { XmlElement } from '../xml/read-xml.js';
import { MAX_SERVERS, type AutoconfigDocument, type PublishedServer, type Remark } from './document.js';
import { hostValue, portValue, quotation, shortText, userNameForm } from './values.js';
import { firstChild, localName, walk } from './xml-values.js';

/** At this port, too, a server waits for STARTTLS, and "use SSL" makes Apple's programs ask for it. */
const RELAY_PORT = 25;

type Dict = ReadonlyMap<string, XmlElement>;

/** An Apple configuration profile (`.mobileconfig`) as an XML property list: its mail accounts. */
export function readAppleProfile(root: XmlElement): AutoconfigDocument {
  const servers: PublishedServer[] = [];
  const remarks: Remark[] = [];
  const problems: SettingsProblem[] = [];
  let email: string | undefined;
  walk(root, (element) => {
    if (localName(element) !== 'dict' || servers.length >= MAX_SERVERS) return;
    const dict = dictOf(element);
    const encrypted = dict.get('EncryptedPayloadContent');
    if (encrypted !== undefined) problems.push({ line: encrypted.line, message: ENCRYPTED });
    if (dict.get('PayloadType')?.text !== 'com.apple.mail.managed') return;
    const address = shortText(dict.get('EmailAddress')?.text);
    email = email ?? address;
    const incoming = dict.get('EmailAccountType')?.text === 'EmailTypePOP' ? 'pop3' : 'imap';
    servers.push(serverOf(dict, 'smtp', 'Outgoing', address), serverOf(dict, incoming, 'Incoming', address));
    for (const key of ['OutgoingPassword', 'IncomingPassword']) {
      const password = dict.get(key);
      if (password !== undefined && password.text !== '')
        remarks.push({ code: 'password-inside', line: password.line });
    }
  });
  return { format: 'apple-mobileconfig', servers, remarks, problems, ...(email !== undefined && { email }) };
}

const ENCRYPTED =
  'The settings in this profile are encrypted for one device. Ask for the profile before it was encrypted.';

/** Keys and values of a property list's `dict` stand in turns. */
function dictOf(element: XmlElement): Dict {
  const dict = new Map<string, XmlElement>();
  let key: string | undefined;
  for (const child of element.children) {
    if (localName(child) === 'key') key = child.text;
    else if (key !== undefined) {
      if (!dict.has(key)) dict.set(key, child);
      key = undefined;
    }
  }
  return dict;
}

function serverOf(
  dict: Dict,
  service: PublishedServer['service'],
  side: 'Outgoing' | 'Incoming',
  email: string | undefined,
): PublishedServer {
  const keys = ['HostName', 'PortNumber', 'UseSSL', 'Authentication', 'Username'].map(
    (name) => `${side}MailServer${name}`,
  );
  const [hostKey = '', portKey = '', sslKey = '', authKey = '', userKey = ''] = keys;
  const host = hostValue(dict.get(hostKey)?.text);
  const port = portValue(dict.get(portKey)?.text);
  const user = shortText(dict.get(userKey)?.text);
  const userName = userNameForm(user, email);
  const ssl = dict.get(sslKey);
  const auth = dict.get(authKey)?.text;
  const line = dict.get(hostKey)?.line;
  return {
    service,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    encryption: ssl !== undefined && localName(ssl) === 'true' ? encryptionOf(port) : 'none',
    auths: auth === undefined ? [] : [APPLE_AUTHS.get(auth) ?? 'unknown'],
    ...(user !== undefined && { user }),
    ...(userName !== undefined && { userName }),
    evidence: keys.map((key) => quoteKey(dict, key)).filter((quote) => quote !== ''),
    ...(line !== undefined && { line }),
  };
}

function encryptionOf(port: number | undefined): Encryption {
  return port === RELAY_PORT ? 'starttls' : (encryptionAt(port) ?? 'auto');
}

function quoteKey(dict: Dict, key: string): string {
  const value = dict.get(key);
  if (value === undefined) return '';
  const name = localName(value);
  return quotation(
    `<key>${key}</key>${value.text === '' ? `<${name}/>` : `<${name}>${value.text}</${name}>`}`,
  );
}

/** Whether the property list is a configuration profile: other files of Apple's have the same form. */
export function isAppleProfile(root: XmlElement): boolean {
  const dict = firstChild(root, 'dict');
  return localName(root) === 'plist' && dict !== undefined && dictOf(dict).has('PayloadType');
}
