import type { ClientAccount } from '../submission/client-account.js';
import type { SubmissionFinding } from '../submission/finding.js';
import { guideClientOf } from '../submission/guides/client-of.js';
import type { GuideClient } from '../submission/guides/guide.js';
import type { OutgoingServer, ProviderRecord } from '../submission/provider-record.js';
import { reconcile, type Reconciled } from '../submission/reconcile.js';
import type { AccountEvidence, Evidence } from './evidence.js';
import type { SetupState } from './state.js';

/** What is offered before anything is known: by far the most who come here use it. */
const USUAL_CLIENT: GuideClient = 'outlook-classic';

type Shown = Pick<SetupState, 'exhibits'>;

/** The program whose guide is shown: the one chosen, else the one the newest evidence names. */
export function clientOf({
  chosenClient,
  exhibits,
}: Pick<SetupState, 'chosenClient' | 'exhibits'>): GuideClient {
  return chosenClient ?? firstOf(exhibits, clientIn) ?? USUAL_CLIENT;
}

/** The address the guide is filled in with; '' while none is known. */
export function addressOf({ typedAddress, exhibits }: Pick<SetupState, 'typedAddress' | 'exhibits'>): string {
  return typedAddress ?? firstOf(exhibits, addressIn) ?? '';
}

/**
 * Whose servers the guide names: those of the provider this page stands at, else those a settings file names. Undefined
 * while neither is known.
 */
export function providerOf({
  provider,
  exhibits,
}: Pick<SetupState, 'provider' | 'exhibits'>): ProviderRecord | undefined {
  return provider ?? firstOf(exhibits, providerIn);
}

/** What several pieces of evidence come to together; undefined while there is but one. */
export function togetherOf({ exhibits }: Shown): Reconciled | undefined {
  const findings = comparableFindings({ exhibits });
  return findings.length > 1 ? reconcile(findings) : undefined;
}

/** What is known of the log-in; undefined while nothing is. */
export function knownFinding({ exhibits }: Shown): SubmissionFinding | undefined {
  const findings = comparableFindings({ exhibits });
  return findings.length === 0 ? undefined : reconcile(findings).finding;
}

/**
 * The findings that speak of one way to send. A settings file may hold several accounts: only those for the server or
 * the address of a mail that was given too can be held against it.
 */
function comparableFindings({ exhibits }: Shown): readonly SubmissionFinding[] {
  const mails = exhibits.flatMap(({ evidence }) =>
    evidence.kind === 'settings' || evidence.kind === 'draft' ? [] : [evidence],
  );
  const isOfMail = ({ account }: AccountEvidence): boolean =>
    mails.some(
      ({ address, finding }) =>
        (account.host !== undefined && account.host === finding.host) ||
        (account.email !== undefined && account.email.toLowerCase() === address?.toLowerCase()),
    );
  return exhibits.flatMap(({ evidence }) => {
    if (evidence.kind === 'draft') return [];
    if (evidence.kind !== 'settings') return [evidence.finding];
    const accounts = evidence.accounts.length === 1 ? evidence.accounts : evidence.accounts.filter(isOfMail);
    return accounts.slice(0, 1).map(({ finding }) => finding);
  });
}

function firstOf<Found>(
  exhibits: SetupState['exhibits'],
  find: (evidence: Evidence) => Found | undefined,
): Found | undefined {
  for (const { evidence } of exhibits) {
    const found = find(evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstAccount<Found>(
  accounts: readonly AccountEvidence[],
  find: (account: ClientAccount) => Found | undefined,
): Found | undefined {
  return accounts.map(({ account }) => find(account)).find((found) => found !== undefined);
}

function clientIn(evidence: Evidence): GuideClient | undefined {
  switch (evidence.kind) {
    case 'draft':
      return undefined;
    case 'settings':
      return firstAccount(evidence.accounts, clientOfAccount);
    default:
      return clientOfMail(evidence.finding, evidence.program);
  }
}

function clientOfMail(
  { verdict, method }: SubmissionFinding,
  program: string | undefined,
): GuideClient | undefined {
  const client = program === undefined ? undefined : guideClientOf(program);
  if (verdict === 'local') return client ?? 'wordpress';
  // What Exchange and Microsoft 365 take over their own protocol bears no name of a program.
  const isHosted = method === 'mapi' && (client === undefined || /^outlook/.test(client));
  return isHosted ? 'outlook-hosted' : client;
}

function clientOfAccount({ client: program, auth }: ClientAccount): GuideClient | undefined {
  const client = guideClientOf(program);
  return client === 'outlook-classic' && auth === 'not-smtp' ? 'outlook-hosted' : client;
}

function addressIn(evidence: Evidence): string | undefined {
  switch (evidence.kind) {
    case 'draft':
      return evidence.message.from?.address;
    case 'settings':
      return firstAccount(evidence.accounts, ({ email }) => email);
    default:
      return evidence.address;
  }
}

function providerIn(evidence: Evidence): ProviderRecord | undefined {
  if (evidence.kind !== 'settings') return undefined;
  return firstAccount(evidence.accounts, ({ host, port, encryption }) => {
    if (host === undefined || host.includes('%')) return undefined;
    const usual: readonly [OutgoingServer, OutgoingServer] = [
      { host, port: 465, encryption: 'implicit' },
      { host, port: 587, encryption: 'starttls' },
    ];
    // What is set is kept where it is as good as any.
    const isStartTls = port === 587 && encryption === 'starttls';
    return {
      name: host,
      domains: [],
      smtp: isStartTls ? [usual[1], usual[0]] : usual,
      userName: 'address',
      mechanisms: [],
      guides: {},
    };
  });
}
