import { guideClientOf } from '../submission/guides/client-of.js';
import type { GuideClient } from '../submission/guides/guide.js';
import type { SubmissionFinding, SubmissionVerdict } from '../submission/finding.js';
import { findingsOf, type Evidence } from './evidence.js';
import type { SetupState } from './state.js';

/** What is offered before anything is known: by far the most who come here use it. */
const USUAL_CLIENT: GuideClient = 'outlook-classic';

/** The program whose guide is shown: the one chosen, else the one the newest evidence names. */
export function clientOf({ chosenClient, exhibits }: SetupState): GuideClient {
  if (chosenClient !== undefined) return chosenClient;
  for (const { evidence } of exhibits) {
    const client = clientIn(evidence);
    if (client !== undefined) return client;
  }
  return USUAL_CLIENT;
}

/** The address the guide is filled in with; '' while none is known. */
export function addressOf({ typedAddress, exhibits }: SetupState): string {
  if (typedAddress !== undefined) return typedAddress;
  for (const { evidence } of exhibits) {
    const address = addressIn(evidence);
    if (address !== undefined) return address;
  }
  return '';
}

/** Every finding, newest evidence first. */
export function allFindings({ exhibits }: SetupState): readonly SubmissionFinding[] {
  return exhibits.flatMap(({ evidence }) => findingsOf(evidence));
}

/** Whether there is something for the person to set: the guide stands open then. */
export function needsGuide(verdict: SubmissionVerdict | undefined): boolean {
  return (
    verdict === 'unauthenticated' ||
    verdict === 'local' ||
    verdict === 'unknown' ||
    verdict === 'relay-auth-only'
  );
}

function clientIn(evidence: Evidence): GuideClient | undefined {
  switch (evidence.kind) {
    case 'draft':
      return undefined;
    case 'settings': {
      const clients = evidence.accounts.map(({ account }) => accountClient(account.client, account.auth));
      return clients.find((client) => client !== undefined);
    }
    default: {
      const { finding, program } = evidence;
      if (finding.verdict === 'local') return 'wordpress';
      const client = program === undefined ? undefined : guideClientOf(program);
      // What Exchange and Microsoft 365 take over their own protocol bears no name of a program.
      const isHosted = finding.verdict === 'webmail-or-api' && /\bmapi\b/i.test(finding.evidence);
      return isHosted && (client === undefined || /^outlook/.test(client)) ? 'outlook-hosted' : client;
    }
  }
}

function accountClient(program: string, auth: string): GuideClient | undefined {
  const client = guideClientOf(program);
  return client === 'outlook-classic' && auth === 'not-smtp' ? 'outlook-hosted' : client;
}

function addressIn(evidence: Evidence): string | undefined {
  switch (evidence.kind) {
    case 'draft':
      return evidence.message.from?.address;
    case 'settings':
      return evidence.accounts.map(({ account }) => account.email).find((email) => email !== undefined);
    default:
      return evidence.address;
  }
}
