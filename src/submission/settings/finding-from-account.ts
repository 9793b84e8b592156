import type { ClientAccount, ClientAuth } from '../client-account.js';
import { MAX_EVIDENCE_CHARS } from '../finding.js';
import type { Confidence, SubmissionFinding, SubmissionVerdict } from '../finding.js';

interface Meaning {
  readonly verdict: SubmissionVerdict;
  readonly confidence: Confidence;
  readonly why: (client: string, server: string) => string;
}

const AUTHENTICATED: Meaning = {
  verdict: 'authenticated',
  // Whether it comes to a log-in, the server decides; only the headers of a mail that was sent prove it.
  confidence: 'medium',
  why: (client, server) =>
    `${client} is set to log in to ${server} when it sends; whether it does, only the headers of a sent mail can prove.`,
};

const MEANINGS: Readonly<Record<ClientAuth, Meaning>> = {
  none: {
    verdict: 'unauthenticated',
    confidence: 'medium',
    why: (client, server) =>
      `${client} is set to hand mail to ${server} without logging in; turn on authentication for the outgoing server.`,
  },
  'pop-before-smtp': {
    verdict: 'unauthenticated',
    confidence: 'medium',
    why: (client, server) =>
      `${client} fetches mail first instead of logging in to ${server} when it sends, which few servers still accept; let the outgoing server ask for user name and password instead.`,
  },
  'client-address': {
    verdict: 'unauthenticated',
    confidence: 'medium',
    why: (client, server) =>
      `${client} does not log in to ${server}: the server is to know it by its network address, which proves nothing about who sent a mail.`,
  },
  'not-smtp': {
    verdict: 'webmail-or-api',
    confidence: 'medium',
    why: (client) =>
      `This account of ${client} is hosted: it signs in to its mail system as a whole, and SMTP authentication does not apply.`,
  },
  unknown: {
    verdict: 'unknown',
    confidence: 'low',
    why: (client) =>
      `The settings do not say whether ${client} logs in when it sends; the headers of a mail sent to yourself do.`,
  },
  'same-as-incoming': AUTHENTICATED,
  password: AUTHENTICATED,
  spa: AUTHENTICATED,
  cram: AUTHENTICATED,
  oauth2: AUTHENTICATED,
  'client-certificate': AUTHENTICATED,
};

const RELAY_PORT = 25;

/** What a settings file says of an account, as evidence of how its mail leaves. */
export function findingFromAccount(account: ClientAccount): SubmissionFinding {
  const { auth, host, user } = account;
  const { verdict, confidence, why } = MEANINGS[auth];
  const tls = isEncrypted(account);
  return {
    verdict,
    confidence,
    source: 'settings',
    method: `settings-${auth}`,
    ...(user !== undefined && { user }),
    ...(tls !== undefined && { tls }),
    ...(host !== undefined && { host }),
    evidence: (account.evidence[0] ?? '').slice(0, MAX_EVIDENCE_CHARS),
    why: [why(account.client, host ?? 'its server'), warningOf(account)]
      .filter((text) => text !== '')
      .join(' '),
  };
}

/** Undefined where it depends on the server, or the settings do not say. */
function isEncrypted({ encryption }: ClientAccount): boolean | undefined {
  if (encryption === 'none') return false;
  return encryption === 'implicit' || encryption === 'starttls' ? true : undefined;
}

/** One sentence for what else is amiss; '' where nothing is. */
function warningOf({ auth, encryption, port }: ClientAccount): string {
  if (auth === 'not-smtp') return '';
  const warnings: string[] = [];
  const sendsPassword = MEANINGS[auth] === AUTHENTICATED;
  if (encryption === 'none')
    warnings.push(
      sendsPassword
        ? 'the log-in and the mail travel unencrypted, so that others on the way can read them'
        : 'the mail travels unencrypted, so that others on the way can read it',
    );
  if (encryption === 'starttls-optional')
    warnings.push('encryption is only tried, so that anyone on the way can switch it off');
  if (port === RELAY_PORT)
    warnings.push('port 25 is meant for servers and often blocked, where 465 or 587 is meant for people');
  if (warnings.length === 0) return '';
  return `Also, ${warnings.join('; and ')}.`;
}
