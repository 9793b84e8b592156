import { isStandard } from '../ports.js';
import type { OutgoingServer, ProviderRecord } from '../provider-record.js';
import { personPlanOf, type Person, type PersonPlan } from './plan.js';
import { stableUuid } from './stable-uuid.js';
import { indented, xmlElement } from './xml-text.js';
import { refused, textFile, type Written } from './written.js';

const AUTHENTICATIONS = {
  password: 'EmailAuthPassword',
  cram: 'EmailAuthCRAMMD5',
  spa: 'EmailAuthNTLM',
} as const;

/**
 * A configuration profile (`.mobileconfig`) that sets up Mail on an iPhone, an iPad or a Mac. It holds no password;
 * the device asks for it once. A profile that is made again for the same address replaces the first.
 */
export function appleProfile(provider: ProviderRecord, person: Person): Written {
  const plan = personPlanOf(provider, person);
  if (plan.kind === 'refused') return plan;
  const incoming = plan.incoming.filter(({ server }) => isStandard(server))[0];
  const outgoing = plan.smtp.filter(isStandard)[0];
  if (incoming === undefined || outgoing === undefined)
    return refused(
      'A profile for Apple Mail needs an incoming server at port 993, 143, 995 or 110 and an outgoing one at port 465 or 587, each with the encryption that belongs to the port.',
    );
  const payload = mailPayload(plan, incoming, outgoing, identityOf(provider, plan.address));
  return textFile([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...profileDict(plan, identityOf(provider, plan.address), payload),
    '</plist>',
  ]);
}

interface Identity {
  /** In the manner of reverse DNS. */
  readonly identifier: string;
  readonly seed: string;
}

/** Of the provider's first domain and the address alone: another port or server is still the same account. */
function identityOf({ domains, smtp }: ProviderRecord, address: string): Identity {
  const owner = (domains[0] ?? smtp[0].host).toLowerCase();
  const seed = `${owner} ${address.toLowerCase()}`;
  return { identifier: `${owner.split('.').reverse().join('.')}.mail.${stableUuid(seed).slice(0, 8)}`, seed };
}

type Value = string | number | boolean | { readonly lines: readonly string[] };

function dict(entries: readonly (readonly [string, Value])[]): readonly string[] {
  const lines: string[] = [];
  for (const [key, value] of entries) {
    lines.push(xmlElement('key', key));
    if (typeof value === 'object') lines.push(...value.lines);
    else if (typeof value === 'boolean') lines.push(value ? '<true/>' : '<false/>');
    else lines.push(xmlElement(typeof value === 'number' ? 'integer' : 'string', value));
  }
  return ['<dict>', ...indented(lines), '</dict>'];
}

function profileDict(
  plan: PersonPlan,
  { identifier, seed }: Identity,
  payload: readonly string[],
): readonly string[] {
  return dict([
    ['PayloadContent', { lines: ['<array>', ...indented(payload), '</array>'] }],
    ['PayloadDescription', `Sets up the mail account ${plan.address}.`],
    ['PayloadDisplayName', `${plan.name}: ${plan.address}`],
    ['PayloadIdentifier', identifier],
    ['PayloadOrganization', plan.name],
    ['PayloadType', 'Configuration'],
    ['PayloadUUID', stableUuid(`profile ${seed}`)],
    ['PayloadVersion', 1],
  ]);
}

function mailPayload(
  plan: PersonPlan,
  { service, server }: PersonPlan['incoming'][number],
  outgoing: OutgoingServer,
  { identifier, seed }: Identity,
): readonly string[] {
  const authentication = AUTHENTICATIONS[plan.login];
  // Without a name the device asks for it.
  const user = (key: string): readonly (readonly [string, Value])[] =>
    plan.user === undefined ? [] : [[key, plan.user]];
  return dict([
    ['EmailAccountDescription', plan.name],
    ['EmailAccountName', plan.displayName],
    ['EmailAccountType', service === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP'],
    ['EmailAddress', plan.address],
    ['IncomingMailServerAuthentication', authentication],
    ['IncomingMailServerHostName', server.host],
    ['IncomingMailServerPortNumber', server.port],
    ['IncomingMailServerUseSSL', true],
    ...user('IncomingMailServerUsername'),
    ['OutgoingMailServerAuthentication', authentication],
    ['OutgoingMailServerHostName', outgoing.host],
    ['OutgoingMailServerPortNumber', outgoing.port],
    ['OutgoingMailServerUseSSL', true],
    ...user('OutgoingMailServerUsername'),
    ['OutgoingPasswordSameAsIncomingPassword', true],
    ['PayloadDescription', `The mail account ${plan.address}.`],
    ['PayloadDisplayName', plan.address],
    ['PayloadIdentifier', `${identifier}.account`],
    ['PayloadType', 'com.apple.mail.managed'],
    ['PayloadUUID', stableUuid(`account ${seed}`)],
    ['PayloadVersion', 1],
  ]);
}
