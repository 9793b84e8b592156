import { findingFromAutoconfig, readAutoconfig } from '../../submission/autoconfig/read-autoconfig.js';
import { MAX_DOCUMENT_CHARS } from '../../submission/autoconfig/read-document.js';
import type { ClientAccount, SettingsProblem, SettingsReading } from '../../submission/client-account.js';
import type { SubmissionFinding } from '../../submission/finding.js';
import { findingFromHeaders } from '../../submission/headers/finding-from-headers.js';
import { readHeaderFields } from '../../submission/headers/header-fields.js';
import { heloProblemIn, type HeloProblem } from '../../submission/helo.js';
import { tellsOfBounce } from '../../submission/returned/bounce-signs.js';
import { quotedHeadersIn } from '../../submission/returned/quoted-headers.js';
import { submissionHeadersOf } from '../../submission/returned/submission-headers.js';
import { findingFromAccount } from '../../submission/settings/finding-from-account.js';
import { textOf } from '../../submission/settings/lines.js';
import { readSettings, UNKNOWN_FILE } from '../../submission/settings/read-settings.js';

/** What an input turned out to be. */
export type EvidenceKind = 'message' | 'headers' | 'bounce' | 'settings' | 'autoconfig';

/** One thing that an input says, and the account it says it of. */
export interface Saying {
  readonly finding: SubmissionFinding;
  readonly account?: ClientAccount;
}

export interface Evidence {
  /** Undefined where nobody knows the file. */
  readonly kind: EvidenceKind | undefined;
  /** Of a settings file or a document, such as `outlook-reg`. */
  readonly format?: string;
  /** At least one, unless there is an `error`. */
  readonly sayings: readonly Saying[];
  readonly problems: readonly SettingsProblem[];
  /** The sender's address, where the input is mail. */
  readonly from?: string;
  /** Of a bounce that is about the name the program gave itself. */
  readonly heloProblem?: HeloProblem;
  /** Why the input could not be judged: a sentence or two for the person. */
  readonly error?: string;
}

/** Headers end long before, and a file says at its beginning whether it is mail. */
const MAX_HEAD_BYTES = 2 * 1024 * 1024;

/** Headers that are quoted further down stand in a text that a person has copied. */
const MAX_QUOTING_BYTES = 8 * 1024 * 1024;

/** Longer documents are not read; a character takes at most four bytes. */
const MAX_DOCUMENT_BYTES = MAX_DOCUMENT_CHARS * 4;

/** Fields of which two make a header block; one alone stands in settings and notes as well. */
const MAIL_FIELDS = [
  'return-path',
  'delivered-to',
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
];

/** The first bytes of files by Outlook itself: OLE compound files. */
const OUTLOOK_MESSAGE = [0xd0, 0xcf, 0x11, 0xe0];

const OTHERS = 'Beside settings it reads messages (.eml), pasted headers, bounces and published settings.';
const NOTHING_RETURNED =
  'This bounce does not return the headers of your mail, and only they show how it left.';
const MSG_FILE =
  'This is a message in a form of Outlook’s own (.msg). Save it as .eml, or open it, choose File, Properties, and copy the internet headers into a text file.';

/**
 * Finds out what a file is, by its content first, and what it says of how mail leaves. Mail comes first: the body of a
 * message may quote settings, but no settings file begins with the header of a mail. Never throws for content.
 */
export function readEvidence(name: string, content: Uint8Array): Evidence {
  if (content.length === 0) return unreadable('The file is empty.');
  if (OUTLOOK_MESSAGE.every((byte, at) => content[at] === byte)) return unreadable(MSG_FILE);
  if (isMail(textOf(content.subarray(0, MAX_HEAD_BYTES)))) return mailEvidence(textOf(content));
  const text = textOf(content.subarray(0, MAX_QUOTING_BYTES));
  const quoted = text.indexOf('\0') < 0 ? quotedHeadersIn(text) : '';
  if (/^received[ \t]*:/im.test(quoted)) return quotedEvidence(quoted, text);

  const settings = readSettings(name, content);
  if (settings.accounts.length > 0) return accountEvidence('settings', settings, findingFromAccount);
  const isSmall = content.length <= MAX_DOCUMENT_BYTES && settings.format === undefined;
  const published = isSmall ? readAutoconfig(name, textOf(content)) : undefined;
  if (published?.format !== undefined) return accountEvidence('autoconfig', published, findingFromAutoconfig);
  if (text.indexOf('\0') < 0 && (quoted !== '' || tellsOfBounce(text))) return quotedEvidence(quoted, text);
  if (settings.format !== undefined) return accountEvidence('settings', settings, findingFromAccount);
  const [problem] = settings.problems;
  const message = problem?.message ?? UNKNOWN_FILE;
  return unreadable(message === UNKNOWN_FILE ? `${message} ${OTHERS}` : message);
}

function isMail(head: string): boolean {
  const text = head.replace(/^\s+/, '');
  if (!/^(?:[!-9;-~]{1,100}[ \t]*:|From )/.test(text)) return false;
  const names = new Set(readHeaderFields(text).map((field) => field.name));
  return names.has('received') || MAIL_FIELDS.filter((field) => names.has(field)).length > 1;
}

function mailEvidence(text: string): Evidence {
  const { headers, kind } = submissionHeadersOf(text);
  return ofHeaders(kind, headers, text);
}

function quotedEvidence(headers: string, text: string): Evidence {
  return ofHeaders(tellsOfBounce(text) ? 'bounce' : 'headers', headers, text);
}

function ofHeaders(kind: EvidenceKind, headers: string, text: string): Evidence {
  const heloProblem = kind === 'bounce' ? heloProblemIn(text) : undefined;
  const { from } = submissionHeadersOf(headers);
  return {
    kind,
    sayings: [{ finding: findingFromHeaders(headers) }],
    problems: kind === 'bounce' && headers === '' ? [{ message: NOTHING_RETURNED }] : [],
    ...(from !== undefined && { from }),
    ...(heloProblem !== undefined && { heloProblem }),
  };
}

function accountEvidence(
  kind: 'settings' | 'autoconfig',
  { format, accounts, problems }: SettingsReading,
  findingOf: (account: ClientAccount) => SubmissionFinding,
): Evidence {
  const sayings = accounts.map((account) => ({ account, finding: findingOf(account) }));
  const known = { kind, sayings, ...(format !== undefined && { format }) };
  if (accounts.length > 0) return { ...known, problems };
  // The readers say last why there is no account.
  const last = problems[problems.length - 1];
  const error = last?.message ?? 'There is no account in this file.';
  return { ...known, problems: problems.slice(0, -1), error };
}

function unreadable(error: string): Evidence {
  return { kind: undefined, sayings: [], problems: [], error };
}
