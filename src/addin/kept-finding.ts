import type { SubmissionVerdict } from '../submission/finding.js';

/** In `roamingSettings`: how this person's own test mails were sent. */
export const SUBMISSION_KEY = 'presend.submission';

/** A client, a password or a provider changes; what was seen longer ago is shown as the last that is known. */
export const MAX_AGE_DAYS = 30;

const DAY_MS = 86_400_000;

/** Outlook keeps 32 KB for an add-in, and nobody sends by more servers than these. */
const MAX_FINDINGS = 6;
const MAX_ALIASES = 6;

/** RFC 5321 §4.5.3.1.3 and RFC 1035 §2.3.4: longer text was not written by us. */
const MAX_ADDRESS_CHARS = 254;
const MAX_HOST_CHARS = 255;

/** The verdicts that tell of the person's mail program; the others say nothing that would hold for the next mail. */
export type KeptFindingVerdict = Extract<
  SubmissionVerdict,
  'authenticated' | 'unauthenticated' | 'webmail-or-api'
>;

/** All that is kept of a test mail: no line of its headers, no log-in name, no name of the computer. */
export interface KeptFinding {
  readonly verdict: KeptFindingVerdict;
  /** The server that took the mail, lower case; '' where the headers do not name it. */
  readonly host: string;
  /** When it took the mail, ISO 8601. */
  readonly date: string;
  /** Whose mail it was, lower case. */
  readonly address: string;
}

export interface KeptSubmission {
  /** Newest first; at most one for each address and server. */
  readonly findings: readonly KeptFinding[];
  /** Further addresses that the person called their own, lower case. */
  readonly aliases: readonly string[];
}

export const NOTHING_KEPT: KeptSubmission = { findings: [], aliases: [] };

export function isKeptVerdict(verdict: unknown): verdict is KeptFindingVerdict {
  return verdict === 'authenticated' || verdict === 'unauthenticated' || verdict === 'webmail-or-api';
}

/** Adds what a test mail showed; the same object where a newer mail by the same server is kept already. */
export function withFinding(kept: KeptSubmission, finding: KeptFinding): KeptSubmission {
  const isSame = ({ address, host }: KeptFinding): boolean =>
    address === finding.address && host === finding.host;
  const earlier = kept.findings.filter(isSame)[0];
  if (earlier !== undefined && Date.parse(earlier.date) >= Date.parse(finding.date)) return kept;
  const findings = [finding, ...kept.findings.filter((other) => !isSame(other))];
  return { ...kept, findings: newestFirst(findings).slice(0, MAX_FINDINGS) };
}

/** Forgets every finding about this address. */
export function withoutFindings(kept: KeptSubmission, address: string): KeptSubmission {
  const whose = lowerCase(address);
  return { ...kept, findings: kept.findings.filter((finding) => finding.address !== whose) };
}

export function withAlias(kept: KeptSubmission, address: string): KeptSubmission {
  const alias = lowerCase(address);
  if (!isAddress(alias)) return kept;
  const others = kept.aliases.filter((other) => other !== alias);
  return { ...kept, aliases: [alias, ...others].slice(0, MAX_ALIASES) };
}

/** Forgets the address and what its mail showed. */
export function withoutAlias(kept: KeptSubmission, address: string): KeptSubmission {
  const alias = lowerCase(address);
  return withoutFindings({ ...kept, aliases: kept.aliases.filter((other) => other !== alias) }, alias);
}

/** Whether an address is the mailbox's own or one that the person called theirs. */
export function isOwnAddress(address: string, mailbox: string, kept: KeptSubmission): boolean {
  const asked = lowerCase(address);
  return asked !== '' && (asked === lowerCase(mailbox) || kept.aliases.indexOf(asked) >= 0);
}

/** The newest finding about a sender: of that very address, else of another one of the same mailbox. */
export function findingFor(sender: string, mailbox: string, kept: KeptSubmission): KeptFinding | undefined {
  const address = lowerCase(sender);
  const own = kept.findings.filter((finding) => finding.address === address)[0];
  if (own !== undefined || !isOwnAddress(address, mailbox, kept)) return own;
  return kept.findings.filter((finding) => isOwnAddress(finding.address, mailbox, kept))[0];
}

/** Whole days since then; a mail dated ahead of this computer's clock is of today. */
export function ageInDays(date: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(date)) / DAY_MS));
}

export function formatKeptSubmission({ findings, aliases }: KeptSubmission): string {
  return JSON.stringify({
    findings: findings.map(({ verdict, host, date, address }) => ({ verdict, host, date, address })),
    aliases,
  });
}

/** What is of no use, or not of ours, is left out. */
export function parseKeptSubmission(text: unknown): KeptSubmission {
  const { findings, aliases } = parseObject(text);
  return {
    findings: newestFirst(listOf(findings).map(findingIn).filter(isPresent)).slice(0, MAX_FINDINGS),
    aliases: listOf(aliases).filter(isAddress).slice(0, MAX_ALIASES),
  };
}

function findingIn(value: unknown): KeptFinding | undefined {
  const { verdict, host, date, address } = objectOf(value);
  if (!isKeptVerdict(verdict) || !isAddress(address)) return undefined;
  if (typeof host !== 'string' || host.length > MAX_HOST_CHARS) return undefined;
  if (typeof date !== 'string' || isNaN(Date.parse(date))) return undefined;
  return { verdict, host, date, address };
}

function isPresent(finding: KeptFinding | undefined): finding is KeptFinding {
  return finding !== undefined;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ADDRESS_CHARS && value.indexOf('@') > 0;
}

function newestFirst(findings: readonly KeptFinding[]): readonly KeptFinding[] {
  return findings.slice().sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

function lowerCase(address: string): string {
  return address.trim().toLowerCase();
}

function parseObject(text: unknown): Readonly<Record<string, unknown>> {
  try {
    return objectOf(typeof text === 'string' ? JSON.parse(text) : undefined);
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
