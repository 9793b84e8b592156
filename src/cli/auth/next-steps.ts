import { registrableDomain } from '../../message/domain.js';
import type { SubmissionFinding } from '../../submission/finding.js';
import type { OutgoingServer, ProviderRecord, UserNameForm } from '../../submission/provider-record.js';
import type { Saying } from './read-evidence.js';

const TEST_MAIL =
  'Send a mail to yourself, best of all to an address at another provider, and check the copy that arrives.';
const TURN_ON =
  'In the mail program, open the settings of the outgoing server (SMTP) and turn on the log-in with user name and password.';
const ENCRYPT =
  'Turn on encryption for the outgoing server: SSL/TLS at port 465, or STARTTLS at port 587. Until then others on the way can read along.';
const NOTHING = 'Nothing needs to be done.';

const ENCRYPTIONS: Readonly<Record<OutgoingServer['encryption'], string>> = {
  implicit: 'SSL/TLS',
  starttls: 'STARTTLS',
  none: 'no encryption',
};

const USER_NAMES: Readonly<Record<UserNameForm, string>> = {
  address: 'the whole mail address',
  'local-part': 'the part of the mail address before the @',
  other: 'as the provider has told you',
};

/** The keys of guides in a provider record, by the program as the readers name it. */
const GUIDES: readonly (readonly [RegExp, string])[] = [
  [/^Outlook/, 'outlook-classic'],
  [/^Thunderbird/, 'thunderbird'],
  [/^Apple/, 'apple-mail'],
];

/** What the person should do about a finding, in the order to do it; with the provider's own values where they are known. */
export function nextSteps({ finding, account }: Saying, provider?: ProviderRecord): readonly string[] {
  const client = account?.client;
  switch (finding.verdict) {
    case 'authenticated':
      return afterLogIn(finding, provider);
    case 'unauthenticated':
      return finding.source === 'autoconfig'
        ? [
            'If these settings are yours, publish a log-in with name and password; else tell your provider.',
            ...valuesOf(provider, client),
          ]
        : [TURN_ON, ...valuesOf(provider, client), TEST_MAIL];
    case 'webmail-or-api':
      return [NOTHING];
    case 'local':
      return [
        'If a web form or a program on the server sent it, nothing. If you wrote it in a mail program, check another mail that you sent from there.',
      ];
    case 'relay-auth-only':
    case 'unknown':
      return unknownSteps(finding, provider, client);
  }
}

function afterLogIn({ tls, source }: SubmissionFinding, provider?: ProviderRecord): readonly string[] {
  const encrypt = tls === false ? [ENCRYPT, ...valuesOf(provider)] : [];
  if (source !== 'headers') return [...encrypt, TEST_MAIL];
  return encrypt.length === 0 ? [NOTHING] : encrypt;
}

function unknownSteps(
  { source }: SubmissionFinding,
  provider: ProviderRecord | undefined,
  client: string | undefined,
): readonly string[] {
  return source === 'headers'
    ? [
        `${TEST_MAIL} Check the settings of the mail program too, in the same call: each shows what the other cannot.`,
      ]
    : [TEST_MAIL, ...valuesOf(provider, client)];
}

/** What to enter, and the guide for the program. */
function valuesOf(provider: ProviderRecord | undefined, client?: string): readonly string[] {
  if (provider === undefined) return [];
  const [{ host, port, encryption }] = provider.smtp;
  const steps = [
    `What ${provider.name} names: server ${host}, port ${port}, ${ENCRYPTIONS[encryption]}; user name: ${USER_NAMES[provider.userName]}.`,
  ];
  const [, id = ''] = GUIDES.find(([pattern]) => client !== undefined && pattern.test(client)) ?? [];
  const guide = Object.hasOwn(provider.guides, id) ? provider.guides[id] : undefined;
  const help = guide ?? provider.support?.url;
  if (help !== undefined) steps.push(`How to do it: ${help}`);
  return steps;
}

/** What does not fit the provider, in a sentence each. */
export function providerNotes({ finding, account }: Saying, provider: ProviderRecord): readonly string[] {
  const notes: string[] = [];
  const { host } = finding;
  const isTaken = finding.verdict === 'authenticated' || finding.verdict === 'unauthenticated';
  if (isTaken && host !== undefined && !isOfProvider(host, provider, account !== undefined)) {
    const named = provider.smtp.map((server) => server.host);
    notes.push(
      account === undefined
        ? `${host} is none of the servers that ${provider.name} names: the mail may have been sent from another account.`
        : `${provider.name} names ${Array.from(new Set(named)).join(', ')} for outgoing mail, and this account uses ${host}.`,
    );
  }
  if (provider.submitsBySmtp === false)
    notes.push(`${provider.name} takes mail by another way than SMTP, where this log-in plays no part.`);
  return notes;
}

/** A server may write its name inside the house into a mail; the settings must hold the name it goes by. */
function isOfProvider(host: string, { smtp }: ProviderRecord, isExact: boolean): boolean {
  if (smtp.some((server) => server.host === host)) return true;
  if (isExact) return false;
  const domain = registrableDomain(host);
  // A name without a domain belongs to nobody in particular.
  return domain === '' || smtp.some((server) => registrableDomain(server.host) === domain);
}
