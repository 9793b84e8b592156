import type { ClientAccount, SettingsReading } from '../client-account.js';
import { MAX_EVIDENCE_CHARS, type SubmissionFinding } from '../finding.js';
import type { AutoconfigFormat, PublishedServer } from './document.js';
import { readDocument } from './read-document.js';

/** Who sets up an account by which format. */
const CLIENTS: Readonly<Record<AutoconfigFormat, string>> = {
  'mozilla-autoconfig': 'Thunderbird and other programs (config-v1.1.xml)',
  autodiscover: 'Outlook (classic), by Autodiscover',
  dns: 'Programs that look up SRV records',
  pacc: 'Programs that know PACC',
  'apple-mobileconfig': 'Apple Mail (profile)',
  'outlook-prf': 'Outlook (classic), by a profile file',
};

const SEALED_PROFILE =
  'The settings in this profile could not be read: it may be encrypted, or in a binary form. Ask for the profile as it was before it was signed, or convert it on a Mac with: plutil -convert xml1 FILE';

/**
 * The outgoing servers that an auto-configuration document gives to mail programs, the preferred one first. The format is
 * told by what is in the file; `name`, the file's, only helps to say what is wrong with one that cannot be read. Of
 * several ways to log in, `auth` is the preferred one.
 */
export function readAutoconfig(name: string, text: string): SettingsReading {
  const { format, servers, problems, email } = readDocument(text);
  if (format === undefined) {
    const isProfile = /\.mobileconfig$/i.test(name);
    return { format, accounts: [], problems: isProfile ? [{ message: SEALED_PROFILE }] : problems };
  }
  const outgoing = servers.filter(({ service }) => service === 'smtp');
  const accounts = outgoing.map((server) => accountOf(server, CLIENTS[format], email));
  if (accounts.length > 0 || problems.length > 0) return { format, accounts, problems };
  return { format, accounts, problems: [{ message: 'The file names no server for outgoing mail.' }] };
}

function accountOf(
  { host, port, encryption, auths, user, evidence, line }: PublishedServer,
  client: string,
  email: string | undefined,
): ClientAccount {
  return {
    client,
    ...(email !== undefined && { email }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    encryption,
    auth: auths[0] ?? 'unknown',
    ...(user !== undefined && { user }),
    evidence,
    ...(line !== undefined && { line }),
  };
}

/**
 * What published settings say of how mail leaves: a program that was set up by them does so, but whether the person's
 * program was, they cannot know. Only a profile is taken as it stands, so that one is more than a hint.
 */
export function findingFromAutoconfig(account: ClientAccount): SubmissionFinding {
  const { host, user, encryption, evidence } = account;
  const { verdict, why } = judge(account);
  const tls = tlsOf(encryption);
  return {
    verdict,
    confidence: verdict !== 'unknown' && account.client === CLIENTS['apple-mobileconfig'] ? 'medium' : 'low',
    source: 'autoconfig',
    method: `autoconfig-${account.auth}`,
    ...(user !== undefined && user.indexOf('%') < 0 && { user }),
    ...(tls !== undefined && { tls }),
    ...(host !== undefined && host.indexOf('%') < 0 && { host }),
    evidence: evidence.join(' ').slice(0, MAX_EVIDENCE_CHARS),
    why,
  };
}

function judge({ auth }: ClientAccount): Pick<SubmissionFinding, 'verdict' | 'why'> {
  switch (auth) {
    case 'same-as-incoming':
    case 'password':
    case 'spa':
    case 'cram':
    case 'oauth2':
    case 'client-certificate':
      return {
        verdict: 'authenticated',
        why: "Your provider's published settings tell mail programs to log in when they send. They do not show whether your program follows them.",
      };
    case 'none':
    case 'client-address':
    case 'pop-before-smtp':
      return {
        verdict: 'unauthenticated',
        why: "Your provider's published settings let mail programs send without logging in. A program that was set up by them does not log in.",
      };
    case 'not-smtp':
      return { verdict: 'webmail-or-api', why: 'These settings do not use SMTP for outgoing mail.' };
    case 'unknown':
      return {
        verdict: 'unknown',
        why: "Your provider's published settings name the server for outgoing mail, but do not say how to log in there.",
      };
  }
}

function tlsOf(encryption: ClientAccount['encryption']): boolean | undefined {
  if (encryption === 'implicit' || encryption === 'starttls') return true;
  return encryption === 'none' ? false : undefined;
}
