import type { ClientAuth } from '../client-account.js';
import type { OutgoingServer, ProviderRecord } from '../provider-record.js';
import { planOf, type Plan } from './plan.js';
import { indented, xmlElement, xmlText } from './xml-text.js';
import { refused, textFile, type Written } from './written.js';

const SOCKET_TYPES = { implicit: 'SSL', starttls: 'STARTTLS', none: 'plain' } as const;

const AUTHENTICATIONS: Partial<Readonly<Record<ClientAuth, string>>> = {
  password: 'password-cleartext',
  cram: 'password-encrypted',
  spa: 'NTLM',
  oauth2: 'OAuth2',
  'client-certificate': 'TLS-client-cert',
};

const USER_NAMES = { address: '%EMAILADDRESS%', 'local-part': '%EMAILLOCALPART%' } as const;

/** `config-v1.1.xml` (draft-ietf-mailmaint-autoconfig), by which Thunderbird and others set up an account. */
export function autoconfigXml(provider: ProviderRecord): Written {
  const plan = planOf(provider);
  if (plan.kind === 'refused') return plan;
  if (provider.userName === 'other')
    return refused(
      'This format must state how the name to log in with is made, and only the provider can tell the name.',
    );
  const [domain] = plan.domains;
  if (domain === undefined)
    return refused('The provider record names no domain that the document would be for.');
  const user = USER_NAMES[provider.userName];
  return textFile([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    ...indented([
      `<emailProvider id="${xmlText(domain)}">`,
      ...indented([
        ...plan.domains.map((name) => xmlElement('domain', name)),
        xmlElement('displayName', plan.name),
        xmlElement('displayShortName', plan.name),
        ...plan.incoming.reduce<readonly string[]>(
          (lines, { service, server }) =>
            lines.concat(serverLines('incomingServer', service, server, plan, user)),
          [],
        ),
        ...plan.smtp.reduce<readonly string[]>(
          (lines, server) => lines.concat(serverLines('outgoingServer', 'smtp', server, plan, user)),
          [],
        ),
        ...documentation(provider),
      ]),
      '</emailProvider>',
    ]),
    '</clientConfig>',
  ]);
}

function serverLines(
  name: string,
  type: string,
  { host, port, encryption }: OutgoingServer,
  { logins }: Plan,
  user: string,
): readonly string[] {
  const authentications = logins.map((login) => AUTHENTICATIONS[login] ?? '').filter((word) => word !== '');
  return [
    `<${name} type="${type}">`,
    ...indented([
      xmlElement('hostname', host),
      xmlElement('port', port),
      xmlElement('socketType', SOCKET_TYPES[encryption]),
      xmlElement('username', user),
      ...authentications.map((word) => xmlElement('authentication', word)),
    ]),
    `</${name}>`,
  ];
}

function documentation({ guides, support }: ProviderRecord): readonly string[] {
  const url = guides['thunderbird'] ?? support?.url;
  if (url === undefined) return [];
  return [
    `<documentation url="${xmlText(url)}">`,
    ...indented(['<descr lang="en">How to set up a mail program</descr>']),
    '</documentation>',
  ];
}
