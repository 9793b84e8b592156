import type { OutgoingServer, ProviderRecord } from '../provider-record.js';
import { personPlanOf, type Person, type PersonPlan } from './plan.js';
import { indented, xmlElement } from './xml-text.js';
import { refused, textFile, type Written } from './written.js';

const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006';
const OUTLOOK_NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a';

const ENCRYPTIONS = { implicit: 'SSL', starttls: 'TLS', none: 'None' } as const;

/**
 * What an Autodiscover server answers classic Outlook for one person. Every element that counts as on where it is
 * missing is written out: a missing `SPA` would make Outlook log in by Windows' own method.
 */
export function autodiscoverAnswer(provider: ProviderRecord, person: Person): Written {
  const plan = personPlanOf(provider, person);
  if (plan.kind === 'refused') return plan;
  const { user } = plan;
  if (user === undefined)
    return refused('This answer must state the name to log in with, which only the provider can tell.');
  const [outgoing] = plan.smtp;
  if (outgoing === undefined)
    return refused('The provider record has no encrypted server for outgoing mail.');
  const protocols = plan.incoming.reduce<readonly string[]>(
    (lines, { service, server }) =>
      lines.concat(protocolLines(service === 'imap' ? 'IMAP' : 'POP3', server, plan, user)),
    [],
  );
  return textFile([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Autodiscover xmlns="${NAMESPACE}">`,
    ...indented([
      `<Response xmlns="${OUTLOOK_NAMESPACE}">`,
      ...indented([
        '<User>',
        ...indented([xmlElement('DisplayName', plan.displayName)]),
        '</User>',
        '<Account>',
        ...indented([
          xmlElement('AccountType', 'email'),
          xmlElement('Action', 'settings'),
          ...protocols,
          ...protocolLines('SMTP', outgoing, plan, user),
        ]),
        '</Account>',
      ]),
      '</Response>',
    ]),
    '</Autodiscover>',
  ]);
}

function protocolLines(
  type: 'IMAP' | 'POP3' | 'SMTP',
  { host, port, encryption }: OutgoingServer,
  { login }: PersonPlan,
  user: string,
): readonly string[] {
  return [
    '<Protocol>',
    ...indented([
      xmlElement('Type', type),
      xmlElement('Server', host),
      xmlElement('Port', port),
      xmlElement('DomainRequired', 'off'),
      xmlElement('LoginName', user),
      xmlElement('SPA', login === 'spa' ? 'on' : 'off'),
      xmlElement('SSL', encryption === 'none' ? 'off' : 'on'),
      xmlElement('Encryption', ENCRYPTIONS[encryption]),
      xmlElement('AuthRequired', 'on'),
      // One password for both directions: people are asked once.
      ...(type === 'SMTP' ? [xmlElement('UsePOPAuth', 'on'), xmlElement('SMTPLast', 'off')] : []),
    ]),
    '</Protocol>',
  ];
}
