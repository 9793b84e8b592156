import type { OutgoingServer, ProviderRecord } from '../provider-record.js';
import { APPLE } from './apple.js';
import { fieldValue, takesOnlyOAuth, type Known } from './field-value.js';
import type { Guide, GuideClient, GuideStep } from './guide.js';
import type { GuideHeading, GuideTemplate, StepTemplate } from './guide-template.js';
import { OUTLOOK_OTHERS } from './outlook-others.js';
import { OUTLOOK_WINDOWS } from './outlook-windows.js';
import { PROGRAMS } from './programs.js';

const TEMPLATES: readonly GuideTemplate[] = [...OUTLOOK_WINDOWS, ...OUTLOOK_OTHERS, ...APPLE, ...PROGRAMS];

/** A provider that has one guide for Outlook means it for these too. */
const SHARED_GUIDES: Readonly<Partial<Record<GuideClient, string>>> = {
  'outlook-2016': 'outlook-classic',
  'outlook-2007': 'outlook-classic',
  'outlook-mac-legacy': 'outlook-mac',
};

/** Every program there is a guide for, in the order to offer them in. */
export const GUIDE_CLIENTS: readonly GuideHeading[] = TEMPLATES.map(({ client, title, versions }) => ({
  client,
  title,
  versions,
}));

export function isGuideClient(id: string): id is GuideClient {
  return TEMPLATES.some(({ client }) => client === id);
}

/**
 * How to make this program log in when it sends. With a provider its server, port, encryption and form of user name
 * are filled in; without, the usual ones are, and what only the provider knows is named in words.
 */
export function guideFor(
  clientId: GuideClient,
  provider?: ProviderRecord,
  person: { readonly address?: string | undefined } = {},
): Guide {
  const template = templateOf(clientId);
  const known: Known = { provider, address: person.address };
  const providerGuide =
    provider === undefined ? undefined : (provider.guides[clientId] ?? sharedGuide(clientId, provider));
  return {
    client: template.client,
    title: template.title,
    versions: template.versions,
    steps: isElsewhere(template, provider)
      ? [
          {
            text: `${provider.name} takes mail from its customers without SMTP, so there is nothing to set.`,
            values: [],
          },
        ]
      : template.steps.map((step) => filled(step, template, known)),
    remarks: [...remarksOn(template, provider), ...template.remarks],
    prove: proofBy(template),
    mayDiffer: template.menus === 'unconfirmed',
    ...(providerGuide !== undefined && { providerGuide }),
  };
}

function templateOf(clientId: GuideClient): GuideTemplate {
  const template = TEMPLATES.filter(({ client }) => client === clientId)[0];
  if (template === undefined) throw new TypeError(`clientId: there is no guide "${clientId}"`);
  return template;
}

function sharedGuide(clientId: GuideClient, { guides }: ProviderRecord): string | undefined {
  const shared = SHARED_GUIDES[clientId];
  return shared === undefined ? undefined : guides[shared];
}

function isElsewhere(
  template: GuideTemplate,
  provider: ProviderRecord | undefined,
): provider is ProviderRecord {
  return provider?.submitsBySmtp === false && template.hosted !== true;
}

function filled({ text, enter = [] }: StepTemplate, template: GuideTemplate, known: Known): GuideStep {
  return { text, values: enter.map((field) => fieldValue(field, template, known)) };
}

function proofBy({ test, headers }: GuideTemplate): GuideStep {
  const send = test ?? 'Send a mail to yourself.';
  return {
    text: `${send} Wait until it has arrived, and take the copy in the inbox, not the one among the sent mail. ${headers} These are its headers: give them to Presend, which reads the line your provider’s server wrote and says whether you were logged in.`,
    values: [],
  };
}

const MICROSOFT =
  'Microsoft 365 turns the log-in with a plain password (basic SMTP AUTH) off for existing organisations at the end of December 2026. After that, only an administrator can turn it on again, and only for a time. Add the account as Exchange or Microsoft 365 instead, where the program can.';

const MICROSOFT_HOSTED =
  'Printers, scanners and websites that send through Microsoft 365 with a plain password (basic SMTP AUTH) are another matter: that is turned off for existing organisations at the end of December 2026, unless an administrator turns it on again.';

function remarksOn(template: GuideTemplate, provider: ProviderRecord | undefined): readonly string[] {
  if (template.hosted === true) return [MICROSOFT_HOSTED];
  if (provider === undefined) {
    return [
      'Your provider’s help page names the outgoing server. If port 465 cannot be reached, use 587 with STARTTLS, and never 25.',
    ];
  }
  if (provider.submitsBySmtp === false) return [];
  const remarks: string[] = [];
  const [server, ...others] = provider.smtp;
  if (provider.smtp.some(({ host }) => isMicrosoft(host))) remarks.push(MICROSOFT);
  if (server.encryption === 'none') {
    remarks.push(
      `${provider.name} names a connection without encryption. Your password can be read on the way: ask whether port 465 or 587 works too.`,
    );
  }
  if (takesOnlyOAuth(provider) && template.authentication.oauth2 === undefined) {
    remarks.push(
      `${provider.name} takes no password here: the program has to open a sign-in page in the browser. If it offers none, add the account anew and let it find the settings by itself.`,
    );
  }
  for (const other of others) {
    remarks.push(`If that server cannot be reached, use ${inWords(other)}.`);
  }
  return remarks;
}

/** Hosts of Microsoft's own outgoing service. */
function isMicrosoft(host: string): boolean {
  return /(?:^|\.)(?:office365|outlook)\.com$/.test(host);
}

const ENCRYPTION_WORDS: Readonly<Record<OutgoingServer['encryption'], string>> = {
  implicit: 'SSL/TLS',
  starttls: 'STARTTLS',
  none: 'no encryption',
};

function inWords({ host, port, encryption }: OutgoingServer): string {
  return `${host}, port ${String(port)}, with ${ENCRYPTION_WORDS[encryption]}`;
}
