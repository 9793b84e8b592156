import type { ProviderRecord } from '../provider-record.js';
import { personPlanOf, type Person, type PersonPlan } from './plan.js';
import { toWindows1252 } from './windows-1252.js';
import { refused, textFile, type Written } from './written.js';

/** `SMTPSecureConnection`: 0 none, 1 SSL, 2 TLS, 3 automatic. */
const SECURE_CONNECTION = { implicit: 1, starttls: 2, none: 0 } as const;

/** The properties of an account that both kinds have, by their tags in Outlook's account management. */
const COMMON = [
  'AccountName=PT_UNICODE,0x0002',
  'DisplayName=PT_UNICODE,0x000B',
  'EmailAddress=PT_UNICODE,0x000C',
];
const OUTGOING = [
  'SMTPServer=PT_UNICODE,0x0200',
  'SMTPUseAuth=PT_LONG,0x0203',
  'SMTPAuthMethod=PT_LONG,0x0208',
  'SMTPUserName=PT_UNICODE,0x0204',
  'SMTPUseSPA=PT_LONG,0x0207',
  'ConnectionType=PT_LONG,0x000F',
  'SMTPPort=PT_LONG,0x0201',
  'SMTPSecureConnection=PT_LONG,0x020A',
  'ServerTimeOut=PT_LONG,0x0209',
];

/**
 * A profile file for classic Outlook, which `outlook.exe /importprf FILE` takes in: the account, with the log-in at the
 * outgoing server turned on. It holds no password; Outlook asks for it. The text is to be saved in Windows-1252
 * (`toWindows1252`), as Outlook reads it.
 */
export function outlookPrf(provider: ProviderRecord, person: Person): Written {
  const plan = personPlanOf(provider, person);
  if (plan.kind === 'refused') return plan;
  // The file has no word for STARTTLS at the incoming server, and "no SSL" would send the password in the clear.
  const incoming = plan.incoming.filter(({ server }) => server.encryption === 'implicit')[0];
  if (incoming === undefined)
    return refused(
      'An Outlook profile file needs an incoming server that encrypts from the first byte (port 993 or 995).',
    );
  if (plan.user === undefined)
    return refused(
      'An Outlook profile file needs the name to log in with, which only the provider can tell.',
    );
  const file = textFile(linesOf(plan, plan.user, incoming), '\r\n');
  if (file.kind === 'text' && toWindows1252(file.text) === undefined)
    return refused(
      'An Outlook profile file can only hold Western European letters. Set up the account by hand.',
    );
  return file;
}

function linesOf(
  plan: PersonPlan,
  user: string,
  { service, server }: PersonPlan['incoming'][number],
): readonly string[] {
  const [outgoing] = plan.smtp;
  const isImap = service === 'imap';
  const kind = isImap ? 'IMAP' : 'POP3';
  const spa = plan.login === 'spa' ? 1 : 0;
  return [
    '; Section 1: the Outlook profile that takes the account in',
    '[General]',
    'Custom=1',
    `ProfileName=${plan.name}`,
    'DefaultProfile=Yes',
    'OverwriteProfile=Append',
    'ModifyDefaultProfileIfPresent=TRUE',
    '',
    '; Section 2: services of the profile',
    '[Service List]',
    // An IMAP account brings a store of its own; a POP account needs one to deliver into.
    ...(isImap ? [] : ['Service1=Unicode Personal Folders']),
    '',
    '; Section 3: internet accounts',
    '[Internet Account List]',
    `Account1=${isImap ? 'IMAP_I_Mail' : 'I_Mail'}`,
    '',
    '; Section 4: values of the services',
    ...(isImap
      ? []
      : ['[Service1]', 'OverwriteExistingService=No', 'UniqueService=Yes', `Name=${plan.name}`]),
    '',
    '; Section 5: values of the account; Outlook asks for the password',
    '[Account1]',
    'UniqueService=No',
    `AccountName=${plan.address}`,
    `DisplayName=${plan.displayName}`,
    `EmailAddress=${plan.address}`,
    `${kind}Server=${server.host}`,
    `${kind}UserName=${user}`,
    `${kind}UseSPA=${spa}`,
    `${kind}Port=${server.port}`,
    `${kind}UseSSL=1`,
    `SMTPServer=${outgoing?.host ?? ''}`,
    'SMTPUseAuth=1',
    // 0: the name and password of the incoming server.
    'SMTPAuthMethod=0',
    `SMTPUseSPA=${spa}`,
    `SMTPPort=${outgoing?.port ?? ''}`,
    `SMTPSecureConnection=${SECURE_CONNECTION[outgoing?.encryption ?? 'implicit']}`,
    'ConnectionType=0',
    'ServerTimeOut=60',
    '',
    '; Section 6: what the names in section 4 stand for',
    ...(isImap ? [] : ['[Unicode Personal Folders]', 'ServiceName=MSUPST MS', 'Name=PT_UNICODE,0x3001']),
    '',
    '; Section 7: what the names in section 5 stand for',
    `[${isImap ? 'IMAP_I_Mail' : 'I_Mail'}]`,
    `AccountType=${kind}`,
    ...COMMON,
    `${kind}Server=PT_UNICODE,0x0100`,
    `${kind}UserName=PT_UNICODE,0x0101`,
    `${kind}UseSPA=PT_LONG,0x0108`,
    `${kind}Port=PT_LONG,0x0104`,
    `${kind}UseSSL=PT_LONG,0x0105`,
    ...OUTGOING,
  ];
}
