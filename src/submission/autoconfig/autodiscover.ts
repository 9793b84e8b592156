import type { ClientAuth, Encryption, SettingsProblem } from '../client-account.js';
import type { XmlElement } from '../xml/read-xml.js';
import { MAX_SERVERS, type AutoconfigDocument, type PublishedServer, type Remark } from './document.js';
import { hostValue, lookUp, portValue, shortText, userNameForm } from './values.js';
import { childrenOf, firstChild, quoteChildren, textOf } from './xml-values.js';

const SERVICES: Readonly<Record<string, PublishedServer['service']>> = {
  smtp: 'smtp',
  imap: 'imap',
  pop3: 'pop3',
};

const ENCRYPTIONS: Readonly<Record<string, Encryption>> = {
  none: 'none',
  ssl: 'implicit',
  tls: 'starttls',
  auto: 'auto',
};

const QUOTED = [
  'Type',
  'Server',
  'Port',
  'LoginName',
  'SPA',
  'SSL',
  'Encryption',
  'AuthRequired',
  'UsePOPAuth',
  'SMTPLast',
];

/** An Autodiscover answer of the "plain old XML" kind, by which classic Outlook sets up an account. */
export function readAutodiscover(root: XmlElement): AutoconfigDocument {
  const servers: PublishedServer[] = [];
  const remarks: Remark[] = [];
  const problems: SettingsProblem[] = [];
  let email: string | undefined;
  for (const response of childrenOf(root, 'Response')) {
    const user = firstChild(response, 'User');
    if (user !== undefined) email = shortText(textOf(user, 'EMailAddress')) ?? email;
    const error = firstChild(response, 'Error');
    if (error !== undefined) problems.push({ line: error.line, message: ERROR });
    for (const account of childrenOf(response, 'Account')) {
      for (const name of ['RedirectUrl', 'RedirectAddr']) {
        const redirect = firstChild(account, name);
        if (redirect === undefined) continue;
        problems.push({ line: redirect.line, message: REDIRECT });
        if (/^http:/i.test(redirect.text)) remarks.push({ code: 'http-link', line: redirect.line });
      }
      for (const protocol of childrenOf(account, 'Protocol')) {
        const service = lookUp(SERVICES, (textOf(protocol, 'Type') ?? '').toLowerCase());
        if (service === undefined || servers.length >= MAX_SERVERS) continue;
        servers.push(serverOf(protocol, service, email));
        remarks.push(...remarksOn(protocol, service));
      }
    }
  }
  return {
    format: 'autodiscover',
    servers,
    remarks,
    problems,
    ...(email !== undefined && { email }),
  };
}

const ERROR = 'This is the answer of a server that could not help: it holds an error and no settings.';
const REDIRECT = 'This answer sends the mail program on to another place. Look at the answer it gets there.';

function serverOf(
  protocol: XmlElement,
  service: PublishedServer['service'],
  email: string | undefined,
): PublishedServer {
  const host = hostValue(textOf(protocol, 'Server'));
  const port = portValue(textOf(protocol, 'Port'));
  const user = shortText(textOf(protocol, 'LoginName'));
  const userName = userNameForm(user, email);
  return {
    service,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    encryption: encryptionOf(protocol),
    auths: [authOf(protocol, service)],
    ...(user !== undefined && { user }),
    ...(userName !== undefined && { userName }),
    evidence: quoteChildren(protocol, QUOTED).slice(0, MAX_SERVERS),
    line: protocol.line,
  };
}

/** `Encryption` is the newer element and outranks `SSL`, which is on where it is missing. */
function encryptionOf(protocol: XmlElement): Encryption {
  const encryption = lookUp(ENCRYPTIONS, (textOf(protocol, 'Encryption') ?? '').toLowerCase());
  return encryption ?? (isOn(protocol, 'SSL', true) ? 'implicit' : 'none');
}

function authOf(protocol: XmlElement, service: PublishedServer['service']): ClientAuth {
  if (service === 'smtp' && !isOn(protocol, 'AuthRequired', true))
    return isOn(protocol, 'SMTPLast', false) ? 'pop-before-smtp' : 'none';
  if (isOn(protocol, 'SPA', true)) return 'spa';
  return service === 'smtp' && isOn(protocol, 'UsePOPAuth', false) ? 'same-as-incoming' : 'password';
}

/** Several elements are on where they are missing, which is the trap. */
function isOn(protocol: XmlElement, name: string, byDefault: boolean): boolean {
  const text = (textOf(protocol, name) ?? '').toLowerCase();
  if (text === 'on') return true;
  return text === 'off' ? false : byDefault;
}

function remarksOn(protocol: XmlElement, service: PublishedServer['service']): readonly Remark[] {
  const remarks: Remark[] = [];
  if (firstChild(protocol, 'SPA') === undefined)
    remarks.push({ code: 'spa-by-default', line: protocol.line });
  const required = firstChild(protocol, 'AuthRequired');
  if (service === 'smtp' && required?.text.toLowerCase() === 'off')
    remarks.push({ code: 'auth-required-off', line: required.line });
  return remarks;
}
