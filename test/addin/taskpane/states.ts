import type { Advice, Edit } from '../../../src/advice/advice.js';
import type { DraftReading, ItemState } from '../../../src/addin/draft-port.js';
import type { KeptFinding } from '../../../src/addin/kept-finding.js';
import { selfTestOf } from '../../../src/addin/self-test.js';
import { handOverOf, type Sending } from '../../../src/addin/sending.js';
import type { Fix } from '../../../src/addin/taskpane/cards.js';
import {
  INITIAL_STATE,
  reduce,
  type OpenItem,
  type PaneEvent,
  type PaneState,
} from '../../../src/addin/taskpane/state.js';
import { assess, type Assessment } from '../../../src/assess.js';
import type { Hit } from '../../../src/engine/verdict.js';
import type { Change } from '../../../src/message/change.js';
import type { Draft } from '../../../src/message/draft.js';
import { parseAddresses } from '../../../src/message/address.js';
import { messageFromDraft } from '../../../src/message/from-draft.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';
import type { Message, Unread } from '../../../src/message/message.js';

/** A state of the pane worth looking at: for axe, for screenshots, for the eye. */
export interface ShownState {
  readonly name: string;
  readonly state: PaneState;
  readonly displayLanguage?: string;
}

/** A draft that trips five made-up rules, so that these pictures do not depend on the bundled ones. */
const OFFER: Draft = {
  kind: 'reply',
  from: 'Ann Lee <ann@example.com>',
  to: ['Bo Berg <bo@example.org>'],
  subject: 'FINAL NOTICE: YOUR OFFER ENDS TODAY',
  html: [
    '<p>Hello Bo,</p>',
    '<p>please act now and claim your free trial before midnight. The details are in the attachment.</p>',
    '<p>Kind regards, Ann</p>',
    '<hr><p><b>From:</b> Bo Berg<br><b>Sent:</b> Monday<br><b>Subject:</b> Offer</p><p>You have won the lottery.</p>',
  ].join(''),
  attachments: [{ name: 'offer.pdf.exe', contentType: 'application/octet-stream', size: 20_480 }],
};

interface Finding {
  readonly symbol: string;
  readonly score: number;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** What stands in the subject or the body, and what replaces it. */
  readonly words?: { readonly part: 'subject' | 'body'; readonly text: string; readonly after?: string };
  readonly attachment?: string;
  readonly quoted?: boolean;
  readonly changes?: readonly Change[];
}

const SHOUTING: Finding = {
  symbol: 'SUBJ_ALL_CAPS',
  score: 2.6,
  title: 'The subject is written in capitals',
  why: 'Bulk senders write in capitals to be noticed, so filters count it.',
  fix: 'Write the subject as an ordinary sentence.',
  words: {
    part: 'subject',
    text: 'FINAL NOTICE: YOUR OFFER ENDS TODAY',
    after: 'Final notice: your offer ends today',
  },
};
const PRESSURE: Finding = {
  symbol: 'BODY_ACT_NOW',
  score: 1.4,
  title: 'The text presses the reader to act',
  why: 'Pressure is the commonest mark of a scam.',
  fix: 'Say by when you need an answer, and why.',
  words: { part: 'body', text: 'act now and claim', after: 'have a look at' },
};
const EXECUTABLE: Finding = {
  symbol: 'ATT_EXECUTABLE',
  score: 2.2,
  title: 'A program is attached',
  why: 'Most receiving servers refuse programs whatever the text says.',
  fix: 'Send a link to where the program can be downloaded.',
  attachment: 'offer.pdf.exe',
  changes: [{ kind: 'remove-attachment', index: 0, name: 'offer.pdf.exe' }],
};
const LOTTERY: Finding = {
  symbol: 'BODY_LOTTERY',
  score: 1.1,
  title: 'The thread speaks of a lottery',
  why: 'Lottery mails are fraud so often that the word alone costs points.',
  fix: 'Cut the quoted thread, or quote only what you answer.',
  words: { part: 'body', text: 'You have won the lottery.' },
  quoted: true,
  changes: [{ kind: 'cut-thread' }],
};
const WORDY: Finding = {
  symbol: 'BODY_FREE_TRIAL',
  score: 0.4,
  title: 'A phrase that advertisements use',
  why: 'A filter knows this phrase from bulk mail.',
  fix: 'Name the thing itself instead of praising it.',
  words: { part: 'body', text: 'free trial' },
};

export function readingOf(
  draft: Draft,
  state: ItemState = 'compose',
  unread: readonly Unread[] = [],
): DraftReading {
  const message: Message = { ...messageFromDraft(draft), unread };
  return {
    state,
    draft,
    message,
    bodyType: draft.html === undefined ? 'text' : 'html',
    hash: JSON.stringify(draft),
  };
}

function changeOf(finding: Finding, message: Message): readonly Change[] {
  const { words } = finding;
  if (finding.changes !== undefined) return finding.changes;
  if (words?.after === undefined) return [];
  const whole = words.part === 'subject' ? message.subject : message.body.text;
  const start = whole.indexOf(words.text);
  return [
    {
      kind: 'replace',
      part: words.part,
      start,
      end: start + words.text.length,
      before: words.text,
      after: words.after,
    },
  ];
}

function hitOf(finding: Finding, message: Message): Hit {
  const { symbol, score, title, quoted = false, words, attachment } = finding;
  const text = words?.text ?? attachment ?? '';
  const part = words?.part ?? (attachment === undefined ? 'body' : 'attachment:0');
  const whole = part === 'subject' ? message.subject : part === 'body' ? message.body.text : text;
  const start = whole.indexOf(text);
  const evidence = [{ part, text, start, end: start + text.length } as const];
  return { symbol, score, describe: title, quoted, evidence, changes: changeOf(finding, message), data: {} };
}

export function assessmentOf(
  reading: DraftReading,
  findings: readonly Finding[],
  more: Partial<Assessment> = {},
): Assessment {
  const score = findings.reduce((sum, finding) => sum + finding.score, 0);
  const hits = findings.map((finding) => hitOf(finding, reading.message));
  const advice: Advice[] = findings.map(({ symbol, title, why, fix }) => ({ symbol, title, why, fix }));
  const edits: Edit[] = hits
    .filter(({ changes }) => changes.length > 0)
    .map(({ symbol, changes, score: points }) => ({
      id: symbol,
      symbol,
      changes,
      scoreAfter: score - points,
    }));
  return {
    version: '2026.11',
    as: 'draft',
    score,
    required: 5,
    isSpam: score >= 5,
    action: score >= 5 ? 'warn' : 'send',
    auth: 'unknown',
    hits,
    ignored: [],
    skipped: [],
    unread: reading.message.unread,
    advice,
    edits,
    enough: [],
    quotedScore: findings.filter(({ quoted }) => quoted).reduce((sum, finding) => sum + finding.score, 0),
    ...more,
  };
}

export function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, INITIAL_STATE);
}

const checked = (open: OpenItem): PaneEvent => ({ kind: 'checked', open });

function draft(
  reading: DraftReading,
  findings: readonly Finding[],
  more: Partial<Assessment> = {},
  sending: Sending = { kind: 'hosted' },
): OpenItem {
  return { kind: 'draft', reading, assessment: assessmentOf(reading, findings, more), sending };
}

const SEEN: KeptFinding = {
  verdict: 'authenticated',
  host: 'mail.example.net',
  date: '2026-11-25T09:00:00Z',
  address: 'ann@example.com',
};

/** A clean draft, as this knowledge of its hand-over has it judged by the real rules. */
function sent(sending: Sending, text = 'Hello Bo, the minutes are in the folder. Ann'): PaneEvent {
  const handOver = handOverOf(sending);
  const written: Draft = {
    from: 'Ann Lee <ann@example.com>',
    to: ['bo@example.org'],
    subject: 'Minutes of Monday',
    text,
  };
  const judged: Draft = { ...written, ...(handOver !== undefined && { handOver }) };
  const assessment = assess(messageFromDraft(judged), { draft: judged });
  return checked({ kind: 'draft', reading: readingOf(written), assessment, sending });
}

/** A mail that Ann's mailbox received. */
function arrived(headers: string, from: string, aliases: readonly string[] = []): PaneEvent {
  const address = parseAddresses(from)[0] ?? { name: '', address: '' };
  const knowledge = {
    account: 'unknown',
    address: 'ann@example.com',
    kept: { findings: [], aliases },
    terms: undefined,
  } as const;
  const test = selfTestOf({ headers, from: address }, knowledge, Date.parse('2026-11-28T12:00:00Z'));
  return checked({ kind: 'received', headers, test });
}

const PROVIDER: ProviderRecord = {
  name: 'Example Hosting',
  domains: ['example.com'],
  smtp: [{ host: 'mail.example.net', port: 465, encryption: 'implicit' }],
  userName: 'address',
  mechanisms: ['PLAIN'],
  guides: { 'outlook-classic': 'https://help.example.net/mail/outlook' },
};

const offer = readingOf(OFFER);
const ALL = [SHOUTING, EXECUTABLE, PRESSURE, LOTTERY, WORDY];
const refused = draft(offer, ALL, { enough: ['SUBJ_ALL_CAPS', 'BODY_ACT_NOW'] });
const below = draft(offer, [PRESSURE, WORDY]);
const clean: Draft = {
  from: 'Ann Lee <ann@example.com>',
  to: ['bo@example.org'],
  subject: 'Minutes of Monday',
  html: '<p>Hello Bo, the minutes are in the folder. Ann</p>',
};
const plainText: Draft = {
  from: 'Ann Lee <ann@example.com>',
  to: ['bo@example.org'],
  subject: 'Minutes of Monday',
  text: 'Hello Bo, the minutes are in the folder. Ann',
};

function fixOf(open: OpenItem, ...symbols: readonly string[]): Fix {
  if (open.kind !== 'draft') throw new TypeError('open must be a draft');
  const edits = open.assessment.edits.filter(({ symbol }) => symbols.includes(symbol));
  const hits = open.assessment.hits.filter(({ symbol }) => symbols.includes(symbol));
  return {
    id: symbols.length === 1 ? String(symbols[0]) : 'enough',
    edits,
    titles: hits.map(({ describe }) => describe),
    score: Math.max(...hits.map(({ score }) => score)),
  };
}

const HEADERS = [
  'Received: from mail.example.org (mail.example.org [192.0.2.7])',
  '\tby mx.example.com with ESMTPS id abc123; Mon, 2 Nov 2026 09:00:00 +0000',
  'Received: from [198.51.100.4] by mail.example.org with ESMTPSA id def456',
  'From: Bo Berg <bo@example.org>',
  'To: Ann Lee <ann@example.com>',
  'Subject: Minutes of Monday',
].join('\r\n');

const ANN = 'Ann Lee <ann@example.com>';
const AT = 'Wed, 25 Nov 2026 09:00:00 +0000';
const LOGGED_IN = `from [203.0.113.45] (helo=DESKTOP-7Q1) by mail.example.net with esmtpsa (TLS1.3) (Exim 4.97) id 1tFabc-0001 for ann@example.com; ${AT}`;
const NO_LOG_IN = `from [203.0.113.45] (helo=DESKTOP-7Q1) by mail.example.net with esmtp (Exim 4.97) id 1tFabd-0001 for ann@example.com; ${AT}`;
const SILENT = `from DESKTOP-7Q1 ([203.0.113.45]) by mail.example.net with Microsoft SMTPSVC(10.0.14393.4169); ${AT}`;

const headersOf = (received: string): string =>
  [`Received: ${received}`, `From: ${ANN}`, `To: ${ANN}`, 'Subject: Test', `Date: ${AT}`].join('\r\n');

const provider: PaneEvent = { kind: 'provider', provider: PROVIDER };

const LONG_WORD = 'W'.repeat(400);
const crowded = readingOf({ ...OFFER, subject: LONG_WORD });

/** Every state the pane can be in. */
export const STATES: readonly ShownState[] = [
  { name: 'idle', state: INITIAL_STATE },
  { name: 'reading', state: after({ kind: 'reading' }) },
  { name: 'clean', state: after(checked(draft(readingOf(clean), []))) },
  { name: 'below-limit', state: after(checked(below)) },
  { name: 'refused', state: after(checked(refused)) },
  { name: 'refused-no-edits', state: after(checked(draft(offer, ALL, { edits: [] }))) },
  { name: 'one-change-enough', state: after(checked(draft(offer, ALL, { enough: ['SUBJ_ALL_CAPS'] }))) },
  { name: 'blocked', state: after(checked(draft(offer, ALL, { action: 'block' }))) },
  { name: 'second-look', state: after(checked(draft(offer, [SHOUTING], { action: 'warn' }))) },
  { name: 'reading-again', state: after(checked(refused), { kind: 'reading' }) },
  { name: 'applying', state: after(checked(refused), { kind: 'applying', id: 'SUBJ_ALL_CAPS' }) },
  { name: 'applying-enough', state: after(checked(refused), { kind: 'applying', id: 'enough' }) },
  {
    name: 'applied',
    state: after(checked(refused), {
      kind: 'applied',
      fix: { ...fixOf(refused, 'SUBJ_ALL_CAPS'), undo: { symbols: ['SUBJ_ALL_CAPS'] } },
      open: draft(offer, [EXECUTABLE, PRESSURE, LOTTERY, WORDY], { enough: ['ATT_EXECUTABLE'] }),
    }),
  },
  {
    name: 'applied-enough',
    state: after(checked(refused), {
      kind: 'applied',
      fix: { ...fixOf(refused, 'SUBJ_ALL_CAPS', 'BODY_ACT_NOW'), undo: { symbols: [] } },
      open: draft(offer, [EXECUTABLE, LOTTERY, WORDY]),
    }),
  },
  {
    name: 'undo-refused',
    state: after(
      checked(refused),
      {
        kind: 'applied',
        fix: { ...fixOf(refused, 'SUBJ_ALL_CAPS'), undo: { symbols: [] } },
        open: draft(offer, [EXECUTABLE, PRESSURE, LOTTERY, WORDY]),
      },
      { kind: 'refused', id: 'SUBJ_ALL_CAPS', because: 'undo-words-changed' },
    ),
  },
  {
    name: 'apply-refused',
    state: after(checked(refused), { kind: 'refused', id: 'SUBJ_ALL_CAPS', because: 'no-permission' }),
  },
  {
    name: 'ignored',
    state: after(
      checked(
        draft(offer, [EXECUTABLE, PRESSURE], {
          ignored: [hitOf(SHOUTING, offer.message), hitOf(WORDY, offer.message)],
        }),
      ),
    ),
  },
  {
    name: 'quoted-open',
    state: after(checked(refused), { kind: 'go-to', symbols: ['BODY_LOTTERY', 'ATT_EXECUTABLE'] }),
  },
  {
    name: 'partly-skipped',
    state: after(
      checked(
        draft(readingOf(clean, 'compose', [{ part: 'body', reason: 'unreadable' }]), [], {
          skipped: [
            ...Array.from(
              { length: 12 },
              (_, n) => ({ symbol: `RCVD_${n}`, reason: 'header-not-in-draft' }) as const,
            ),
            { symbol: 'URIBL_X', reason: 'network' },
            { symbol: 'BAYES_99', reason: 'bayes' },
            { symbol: 'SLOW', reason: 'budget' },
          ],
        }),
      ),
    ),
  },
  {
    name: 'protected',
    state: after(
      checked(
        draft(
          readingOf({ ...clean, html: '' }, 'protected', [{ part: 'body', reason: 'protected' }]),
          [SHOUTING],
          {
            edits: [],
          },
        ),
      ),
    ),
  },
  { name: 'plain-text', state: after(checked(draft(readingOf(plainText), []))) },
  {
    name: 'body-too-large',
    state: after(
      checked(
        draft({ ...offer, draft: { ...OFFER, html: 'x'.repeat(1_000_001) } }, ALL, {
          unread: [{ part: 'body', reason: 'too-large' }],
        }),
      ),
    ),
  },
  {
    name: 'last-check-failed',
    state: after(checked(below), { kind: 'last-check', lastCheck: { outcome: 'failed', cause: '9020' } }),
  },
  { name: 'failed-first-read', state: after({ kind: 'reading' }, { kind: 'failed', failure: 'host' }) },
  { name: 'failed-fault', state: after({ kind: 'reading' }, { kind: 'failed', failure: 'fault' }) },
  { name: 'failed-later', state: after(checked(below), { kind: 'failed', failure: 'host' }) },
  { name: 'received', state: after(checked({ kind: 'received', headers: HEADERS })) },
  { name: 'sending-untested', state: after(provider, sent({ kind: 'untested', bySmtp: true })) },
  {
    name: 'sending-depends',
    state: after(provider, sent({ kind: 'untested', bySmtp: true }, 'Act now: 100% risk free!!! Ann')),
  },
  { name: 'sending-unknown', state: after(sent({ kind: 'untested', bySmtp: false })) },
  {
    name: 'sending-authenticated',
    state: after(sent({ kind: 'known', finding: SEEN, ageDays: 3 })),
  },
  {
    name: 'sending-unauthenticated',
    state: after(sent({ kind: 'known', finding: { ...SEEN, verdict: 'unauthenticated' }, ageDays: 0 })),
  },
  {
    name: 'sending-webmail',
    state: after(
      sent({ kind: 'known', finding: { ...SEEN, verdict: 'webmail-or-api', host: '' }, ageDays: 1 }),
    ),
  },
  {
    name: 'sending-too-old',
    state: after(sent({ kind: 'last-known', finding: SEEN, ageDays: 41, because: 'age' })),
  },
  {
    name: 'sending-other-host',
    state: after(
      provider,
      sent({ kind: 'last-known', finding: { ...SEEN, host: 'mx.example.org' }, ageDays: 4, because: 'host' }),
    ),
  },
  { name: 'self-test-authenticated', state: after(arrived(headersOf(LOGGED_IN), ANN)) },
  { name: 'self-test-unauthenticated', state: after(provider, arrived(headersOf(NO_LOG_IN), ANN)) },
  { name: 'self-test-unknown', state: after(arrived(headersOf(SILENT), ANN)) },
  {
    name: 'self-test-alias',
    state: after(arrived(headersOf(LOGGED_IN), 'orders@example.com', ['orders@example.com'])),
  },
  { name: 'self-test-other', state: after(arrived(HEADERS, 'Bo Berg <bo@example.org>')) },
  { name: 'received-no-headers', state: after(checked({ kind: 'received', headers: '' })) },
  { name: 'nothing-open', state: after(checked({ kind: 'none' })) },
  {
    name: 'long-words',
    state: after(
      checked(
        draft(
          crowded,
          [
            {
              ...SHOUTING,
              title: `A subject of one ${'very'.repeat(30)} long word`,
              words: { part: 'subject', text: LONG_WORD, after: LONG_WORD.toLowerCase() },
            },
          ],
          { enough: ['SUBJ_ALL_CAPS'] },
        ),
      ),
    ),
    displayLanguage: 'ar-EG',
  },
];
