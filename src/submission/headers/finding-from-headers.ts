import { MAX_EVIDENCE_CHARS, type SubmissionFinding } from '../finding.js';
import { resultsOfLogIn } from './authentication-results.js';
import { readHeaderFields, valuesOf, type HeaderField } from './header-fields.js';
import { isSameOrganisation } from './hosts.js';
import { readTrail, type Trail } from './trail.js';
import {
  cpanelSenderVia,
  exchangeAuthAs,
  namedUser,
  relaySenderId,
  webmailProgram,
  type VendorDecision,
} from './vendor-headers.js';
import type { Decision } from './judgement.js';
import { whyOf } from './why.js';

/** Longer names are no names. */
const MAX_NAME_CHARS = 255;

/**
 * Whether the person's client logged in, from the header block of a mail that arrived (RFC 3848, RFC 8601 and the
 * habits of servers). The oldest hand-over over the network decides; what filters, relays and other hosts add further
 * on does not. The whole chain is believed, which is right for one's own test mail: for a stranger's, lower lines may be
 * forged. Never throws; text that is no header gives `unknown`.
 */
export function findingFromHeaders(headerText: string): SubmissionFinding {
  const fields = readHeaderFields(headerText);
  const trail = readTrail(valuesOf(fields, 'received'));
  const { decision, evidence, host } = decide(fields, trail);
  const hop = evidence === undefined || evidence === trail.hop?.evidence ? trail.hop : undefined;
  const server = host ?? hop?.by ?? '';
  return {
    verdict: decision.verdict,
    confidence: decision.confidence,
    source: 'headers',
    method: decision.method,
    ...(decision.user === undefined ? {} : { user: decision.user.slice(0, MAX_NAME_CHARS) }),
    ...(decision.tls === undefined ? {} : { tls: decision.tls }),
    ...(server === '' ? {} : { host: server.slice(0, MAX_NAME_CHARS) }),
    ...(hop === undefined || hop.helo === '' || !hop.hasFrom ? {} : { helo: hop.helo }),
    evidence: (evidence ?? trail.hop?.evidence ?? '').slice(0, MAX_EVIDENCE_CHARS),
    why: whyOf(decision, server),
    ...(trail.hop?.when === undefined ? {} : { when: trail.hop.when }),
  };
}

interface Judged {
  readonly decision: Decision;
  /** Where it is not the hop of the trail. */
  readonly evidence?: string;
  readonly host?: string;
}

function decide(fields: readonly HeaderField[], trail: Trail): Judged {
  const { decision } = trail;
  if (decision === undefined) return withoutDecidingHop(fields, trail);
  switch (decision.verdict) {
    case 'authenticated':
      return loggedIn(fields, trail, decision);
    case 'unauthenticated':
      return notLoggedIn(fields, trail, decision);
    case 'relay-auth-only': {
      const person = personBehindRelay(fields);
      return person === undefined ? { decision } : fromVendor(person);
    }
    default:
      return { decision };
  }
}

/** Headers fill in the name; a webmail program logs in for its user. */
function loggedIn(fields: readonly HeaderField[], trail: Trail, decision: Decision): Judged {
  const cpanel = cpanelSenderVia(fields);
  if (cpanel !== undefined && isHostsOwnRelay(cpanel, trail)) return fromVendor(cpanel);
  const user = decision.user ?? userOnRecord(fields, trail, cpanel);
  if (webmailProgram(fields) !== undefined) {
    return {
      decision: {
        ...decision,
        verdict: 'webmail-or-api',
        confidence: 'medium',
        method: 'webmail-program',
        user,
      },
    };
  }
  return { decision: { ...decision, user } };
}

function userOnRecord(
  fields: readonly HeaderField[],
  trail: Trail,
  cpanel: VendorDecision | undefined,
): string | undefined {
  const host = trail.hop?.by ?? '';
  const results = resultsOfLogIn(fields);
  const isResultOfHop =
    results !== undefined && (results.host === '' || isSameOrganisation(results.host, host));
  return (
    (cpanel?.host === host ? cpanel.user : undefined) ??
    (isResultOfHop && results.verdict === 'authenticated' ? results.user : undefined) ??
    namedUser(fields)?.user
  );
}

/** No log-in on record weighs little against a header that tells where the mail was written or who logged in. */
function notLoggedIn(fields: readonly HeaderField[], trail: Trail, decision: Decision): Judged {
  const webmail = webmailProgram(fields);
  const named = namedUser(fields);
  if (webmail !== undefined) return writtenInWebmail(webmail, named);
  const cpanel = cpanelSenderVia(fields);
  if (cpanel !== undefined && isHostsOwnRelay(cpanel, trail)) return fromVendor(cpanel);
  if (named !== undefined || cpanel?.verdict === 'authenticated') {
    return { decision: { verdict: 'unknown', method: 'contradictory-headers', confidence: 'low' } };
  }
  return { decision };
}

/** The host that knows the sender is the client of the hop: the hop is its way to a relay. */
function isHostsOwnRelay(cpanel: VendorDecision, trail: Trail): boolean {
  const { hop } = trail;
  return (
    hop !== undefined &&
    cpanel.host !== hop.by &&
    (cpanel.host === hop.rdns || cpanel.host === hop.helo.toLowerCase())
  );
}

function withoutDecidingHop(fields: readonly HeaderField[], trail: Trail): Judged {
  const person = personBehindRelay(fields);
  if (person !== undefined) return fromVendor(person);
  const webmail = webmailProgram(fields);
  const named = namedUser(fields);
  if (webmail !== undefined && (named !== undefined || trail.hop !== undefined))
    return writtenInWebmail(webmail, named);
  const exchange =
    trail.method === 'exchange-no-evidence' && trail.hop !== undefined
      ? exchangeAuthAs(fields, trail.hop)
      : undefined;
  const vendor = exchange ?? resultsOfLogIn(fields);
  if (vendor !== undefined) return fromVendor(vendor);
  if (named !== undefined) {
    return {
      decision: {
        verdict: 'authenticated',
        method: 'x-authenticated-user',
        confidence: 'low',
        user: named.user,
      },
      evidence: named.evidence,
    };
  }
  return { decision: { verdict: 'unknown', method: trail.method, confidence: 'low' } };
}

/** What the host behind a relay says of the person. */
function personBehindRelay(fields: readonly HeaderField[]): VendorDecision | undefined {
  const known = cpanelSenderVia(fields) ?? relaySenderId(fields);
  const program = webmailProgram(fields);
  if (known?.verdict !== 'authenticated' || program === undefined) return known;
  return { ...known, verdict: 'webmail-or-api', method: 'webmail-program', confidence: 'medium' };
}

function writtenInWebmail(
  program: HeaderField,
  named: { readonly user: string; readonly evidence: string } | undefined,
): Judged {
  return {
    decision: {
      verdict: 'webmail-or-api',
      method: named === undefined ? 'webmail-program' : 'x-authenticated-user',
      confidence: 'medium',
      user: named?.user,
    },
    evidence: named?.evidence ?? program.line,
  };
}

function fromVendor({ evidence, host, ...decision }: VendorDecision): Judged {
  return { decision, evidence, host };
}
