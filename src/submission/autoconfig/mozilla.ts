import type { ClientAuth, Encryption } from '../client-account.js';
import type { XmlElement } from '../xml/read-xml.js';
import { MAX_SERVERS, type AutoconfigDocument, type PublishedServer, type Remark } from './document.js';
import { hostValue, lookUp, portValue, shortText, userNameForm } from './values.js';
import { childrenOf, firstChild, localName, quoteChildren, textOf, walk } from './xml-values.js';

const ENCRYPTIONS: Readonly<Record<string, Encryption>> = {
  ssl: 'implicit',
  starttls: 'starttls',
  plain: 'none',
};

/** Of draft-ietf-mailmaint-autoconfig, and in the last lines the words of version 1.0, which are still published. */
const AUTHS: Readonly<Record<string, ClientAuth>> = {
  'password-cleartext': 'password',
  'password-encrypted': 'cram',
  ntlm: 'spa',
  gssapi: 'unknown',
  'client-ip-address': 'client-address',
  'tls-client-cert': 'client-certificate',
  oauth2: 'oauth2',
  none: 'none',
  plain: 'password',
  secure: 'cram',
  'smtp-after-pop': 'pop-before-smtp',
};

const SERVICES: Readonly<Record<string, PublishedServer['service']>> = { imap: 'imap', pop3: 'pop3' };

const QUOTED = [
  'hostname',
  'port',
  'socketType',
  'username',
  'authentication',
  'restriction',
  'addThisServer',
  'useGlobalPreferredServer',
];

/** A `clientConfig` document, by which Thunderbird and others set up an account. */
export function readMozilla(root: XmlElement): AutoconfigDocument {
  const servers: PublishedServer[] = [];
  const remarks: Remark[] = [];
  for (const provider of childrenOf(root, 'emailProvider')) {
    for (const element of provider.children) {
      const service = serviceOf(element);
      if (service === undefined || servers.length >= MAX_SERVERS) continue;
      servers.push(serverOf(element, service));
      const other = firstChild(element, 'useGlobalPreferredServer');
      if (service === 'smtp' && other?.text.toLowerCase() === 'true')
        remarks.push({ code: 'uses-other-server', line: other.line });
    }
  }
  walk(root, (element) => {
    const name = localName(element);
    if (/^password$/i.test(name) && element.text !== '')
      remarks.push({ code: 'password-inside', line: element.line });
    const link = element.attributes.get('url') ?? (/url$|^issuer$/i.test(name) ? element.text : '');
    if (/^http:/i.test(link)) remarks.push({ code: 'http-link', line: element.line });
  });
  return { format: 'mozilla-autoconfig', servers, remarks, problems: [] };
}

function serviceOf(element: XmlElement): PublishedServer['service'] | undefined {
  const type = (element.attributes.get('type') ?? '').toLowerCase();
  if (localName(element) === 'incomingServer') return lookUp(SERVICES, type);
  return localName(element) === 'outgoingServer' && type === 'smtp' ? 'smtp' : undefined;
}

function serverOf(element: XmlElement, service: PublishedServer['service']): PublishedServer {
  const host = hostValue(textOf(element, 'hostname'));
  const port = portValue(textOf(element, 'port'));
  const user = shortText(textOf(element, 'username'));
  const userName = userNameForm(user);
  const socket = (textOf(element, 'socketType') ?? '').toLowerCase();
  return {
    service,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    encryption: lookUp(ENCRYPTIONS, socket) ?? 'unknown',
    auths: childrenOf(element, 'authentication')
      .slice(0, MAX_SERVERS)
      .map(({ text }) => lookUp(AUTHS, text.toLowerCase()) ?? 'unknown'),
    ...(user !== undefined && { user }),
    ...(userName !== undefined && { userName }),
    evidence: quoteChildren(element, QUOTED).slice(0, MAX_SERVERS),
    line: element.line,
  };
}
