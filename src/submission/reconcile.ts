import type { Confidence, EvidenceSource, SubmissionFinding, SubmissionVerdict } from './finding.js';

export interface Reconciled {
  readonly finding: SubmissionFinding;
  /** What other evidence says against it and how that may be, one or two plain sentences. */
  readonly contradiction?: string;
}

/** What happened counts for more than what is set, and that for more than what a provider recommends. */
const RANKS: readonly EvidenceSource[] = ['headers', 'account-type', 'settings', 'probe', 'autoconfig'];
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

const NOTHING: SubmissionFinding = {
  verdict: 'unknown',
  confidence: 'low',
  source: 'headers',
  method: 'no-evidence',
  evidence: '',
  why: 'There is nothing to go by yet. Send yourself a test mail and check the copy that arrives.',
};

/**
 * The one finding that several pieces of evidence come to. Headers go before settings and those before what a provider
 * publishes; of headers, the newest. Evidence that says nothing about the person's client decides only when there is no
 * other.
 */
export function reconcile(findings: readonly SubmissionFinding[]): Reconciled {
  const ordered = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => compare(a.finding, b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
  const finding = ordered[0] ?? NOTHING;
  const contradiction = contradictionOf(finding, ordered.slice(1));
  return contradiction === undefined ? { finding } : { finding, contradiction };
}

function compare(a: SubmissionFinding, b: SubmissionFinding): number {
  return (
    weightOf(a.verdict) - weightOf(b.verdict) ||
    RANKS.indexOf(a.source) - RANKS.indexOf(b.source) ||
    timeOf(b) - timeOf(a) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence)
  );
}

/** `relay-auth-only` and `unknown` leave open what the client does. */
function weightOf(verdict: SubmissionVerdict): number {
  return verdict === 'unknown' ? 2 : verdict === 'relay-auth-only' ? 1 : 0;
}

/** Evidence without a date is taken for older than any with one. */
function timeOf({ when }: SubmissionFinding): number {
  const time = when === undefined ? Number.NaN : Date.parse(when);
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}

/** The first other piece of evidence, in order of weight, that cannot be true of the same way to send. */
function contradictionOf(
  finding: SubmissionFinding,
  others: readonly SubmissionFinding[],
): string | undefined {
  if (weightOf(finding.verdict) > 0) return undefined;
  const other = others.filter(({ verdict }) => weightOf(verdict) === 0 && verdict !== finding.verdict)[0];
  return other === undefined ? undefined : `${opposing(finding, other)} ${reasonFor(finding, other)}`;
}

const EVIDENCE_NAMES: Readonly<Record<EvidenceSource, string>> = {
  headers: 'the mail that arrived',
  'account-type': 'the kind of account',
  settings: 'the settings',
  probe: 'the test of the server',
  autoconfig: "the provider's published settings",
};

const SAYINGS: Readonly<Record<SubmissionVerdict, string>> = {
  authenticated: 'with a log-in',
  unauthenticated: 'without a log-in',
  'webmail-or-api': 'by webmail or a service, where no log-in by a mail program is needed',
  local: 'by a program on the server',
  'relay-auth-only': 'through a relay',
  unknown: 'in a way that is not known',
};

function opposing(finding: SubmissionFinding, other: SubmissionFinding): string {
  const [name, otherName] =
    finding.source === 'headers' && other.source === 'headers'
      ? [`The newest mail${dayOf(finding)}`, `an earlier one${dayOf(other)}`]
      : [capitalised(EVIDENCE_NAMES[finding.source]), otherNameOf(finding, other)];
  if (isOnOrOff(finding) && isOnOrOff(other)) {
    return `${name} ${saysState(finding, name)}, but ${otherName} ${saysState(other, otherName)}.`;
  }
  return `${name} says that mail leaves ${SAYINGS[finding.verdict]}, but ${otherName} that it leaves ${SAYINGS[other.verdict]}.`;
}

function otherNameOf(finding: SubmissionFinding, other: SubmissionFinding): string {
  const name = EVIDENCE_NAMES[other.source];
  return finding.source === other.source ? name.replace(/^the (?:provider's )?/, 'other ') : name;
}

function isOnOrOff({ verdict }: SubmissionFinding): boolean {
  return verdict === 'authenticated' || verdict === 'unauthenticated';
}

function saysState({ verdict }: SubmissionFinding, name: string): string {
  const verb = /settings$/.test(name) ? 'say' : 'says';
  return `${verb} that the log-in is ${verdict === 'authenticated' ? 'on' : 'off'}`;
}

/** ` of 2024-01-02`, where it is known. */
function dayOf({ when }: SubmissionFinding): string {
  return when === undefined || !/^\d{4}-\d\d-\d\d/.test(when) ? '' : ` of ${when.slice(0, 10)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reasonFor(finding: SubmissionFinding, other: SubmissionFinding): string {
  if (!isOnOrOff(finding) || !isOnOrOff(other)) {
    return 'They are probably about two different programs or accounts: check with a mail sent from the program you mean.';
  }
  if (other.source === finding.source && other.source !== 'headers') {
    return 'They are of different accounts or programs, or one was changed after the other.';
  }
  if (other.source === finding.source) {
    return 'The settings were changed in between, or the mails were sent from different accounts or programs.';
  }
  if (other.source === 'autoconfig' || other.source === 'probe') {
    return 'The program on this computer is set up differently from what the provider has in mind.';
  }
  return finding.verdict === 'unauthenticated'
    ? 'An antivirus program that scans outgoing mail may leave the log-in out, or the mail was sent from another account.'
    : 'The settings file may be older or newer than the mail, or belong to another account.';
}
