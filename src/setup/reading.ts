import { assess } from '../assess.js';
import type { Draft } from '../message/draft.js';
import { messageFromDraft } from '../message/from-draft.js';
import { findingFromAutoconfig, readAutoconfig } from '../submission/autoconfig/read-autoconfig.js';
import type { ClientAccount, SettingsReading } from '../submission/client-account.js';
import type { SubmissionFinding } from '../submission/finding.js';
import { findingFromHeaders } from '../submission/headers/finding-from-headers.js';
import { heloProblemIn } from '../submission/helo.js';
import { readProvider } from '../submission/provider/read-provider.js';
import { submissionHeadersOf } from '../submission/returned/submission-headers.js';
import { findingFromAccount } from '../submission/settings/finding-from-account.js';
import { readSettings } from '../submission/settings/read-settings.js';
import { draftOfMail } from './draft-of-mail.js';
import type { DraftEvidence, Evidence, MailEvidence, Problem } from './evidence.js';
import { decodeFile, readsLikeRefusal, recognise } from './recognise.js';
import type { SetupEvent } from './state.js';
import { PROBLEMS } from './texts.js';

/** Text files that may hold a draft; any other file that nobody knows is said to be unknown. */
const DRAFT_FILE = /\.(?:txt|text|md|html?|eml)$/i;

/** More of a header block than any program's name comes after. */
const MAX_PROGRAM_CHARS = 200;

/** What a file or a pasted text is and shows, or why it cannot be told. */
export function readEvidence(name: string | undefined, bytes: Uint8Array): Evidence | Problem {
  const text = decodeFile(bytes);
  const kind = recognise(bytes, text);
  switch (kind) {
    case 'empty':
    case 'outlook-message':
    case 'foreign':
      return PROBLEMS[kind];
    case 'mail':
      return mailEvidence(text) ?? draftEvidence(draftOfMail(bytes), true);
    case 'quoted-mail':
      return mailEvidence(text) ?? draftEvidence({ text }, false);
    default:
      break;
  }
  const settings = settingsEvidence(name ?? '', bytes, text);
  if (settings.found !== undefined) return settings.found;
  if (kind === 'binary') return PROBLEMS.binary;
  if (name !== undefined && !DRAFT_FILE.test(name))
    return { title: PROBLEMS.unknown.title, text: settings.why };
  if (kind === 'page') return draftEvidence({ html: text }, false);
  return readsLikeRefusal(text) ? refusalIn(text) : draftEvidence({ text }, false);
}

/** Without headers a refusal shows no log-in, but some say what they are about. */
function refusalIn(text: string): Problem {
  const explanation = heloProblemIn(text)?.explanation;
  if (explanation === undefined) return PROBLEMS.refusal;
  return { title: PROBLEMS.helo.title, text: `${explanation.why} ${explanation.cure ?? ''}` };
}

/** A provider's record, or what its owner has to mend in it. */
export function providerEvent(text: string): SetupEvent {
  const { provider, problems } = readProvider(text);
  if (provider !== undefined) return { kind: 'provider', provider };
  return { kind: 'provider-problem', text: problems.map(({ message }) => message).join(' ') };
}

/** Undefined for a mail that nobody has handed over yet, and for text that is no mail. */
function mailEvidence(text: string): MailEvidence | Problem | undefined {
  const { headers, kind, from } = submissionHeadersOf(text);
  if (headers === '') return kind === 'bounce' ? refusalIn(text) : undefined;
  if (kind !== 'bounce' && !/^received[ \t]*:/im.test(headers)) return undefined;
  const program = programIn(headers);
  return {
    kind,
    finding: findingFromHeaders(headers),
    ...(program !== undefined && { program }),
    ...(from !== undefined && { address: from }),
  };
}

/** What a mail program calls itself. */
function programIn(headers: string): string | undefined {
  return /^(?:x-mailer|user-agent)[ \t]*:[ \t]*(\S[^\r\n]*)/im
    .exec(headers)?.[1]
    ?.slice(0, MAX_PROGRAM_CHARS);
}

interface SettingsFound {
  readonly found: Evidence | Problem | undefined;
  /** Why it is no settings file, for one that is nothing else either. */
  readonly why: string;
}

function settingsEvidence(name: string, bytes: Uint8Array, text: string): SettingsFound {
  const settings = readSettings(name, bytes);
  const why = settings.problems[0]?.message ?? PROBLEMS.unknown.text;
  if (settings.format !== undefined) return { found: accountsIn(settings, findingFromAccount), why };
  const published = readAutoconfig(name, text);
  return {
    found: published.format === undefined ? undefined : accountsIn(published, findingFromAutoconfig),
    why,
  };
}

function accountsIn(
  { accounts, problems }: SettingsReading,
  findingFrom: (account: ClientAccount) => SubmissionFinding,
): Evidence | Problem {
  if (accounts.length === 0) {
    return { title: PROBLEMS['no-account'].title, text: problems[0]?.message ?? PROBLEMS['no-account'].text };
  }
  return {
    kind: 'settings',
    accounts: accounts.map((account) => ({ account, finding: findingFrom(account) })),
    problems,
  };
}

function draftEvidence(draft: Draft, hasSubject: boolean): DraftEvidence {
  const message = messageFromDraft(draft);
  const ignored = hasSubject ? [] : ['SUBJ_EMPTY'];
  return {
    kind: 'draft',
    message,
    judge: (handOver) => assess({ ...message, handOver }, { range: true, ignored }),
    hasSubject,
  };
}
