import { assess, type AssessOptions } from '../assess.js';
import { messageFromDraft } from '../message/from-draft.js';
import type { Draft } from '../message/draft.js';
import type { SubmissionFinding } from '../submission/finding.js';
import { draftOfMail } from './draft-of-mail.js';
import type { DraftEvidence, Evidence, Problem } from './evidence.js';
import { decodeFile, recognise } from './recognise.js';
import { PROBLEMS } from './texts.js';

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
    default: {
      void name;
      if (kind === 'binary' || kind === 'refusal') return PROBLEMS[kind];
      return draftEvidence(kind === 'page' ? { html: text } : { text }, false);
    }
  }
}

function mailEvidence(text: string): Evidence | undefined {
  const line = /^Received:.*(?:\n[ \t].*)*/m.exec(text)?.[0];
  if (line === undefined) return undefined;
  const finding: SubmissionFinding = {
    verdict: /ESMTPSA/.test(line) ? 'authenticated' : 'unauthenticated',
    confidence: 'high',
    source: 'headers',
    method: 'stand-in',
    evidence: line.replace(/\s+/g, ' '),
    host: 'mail.example.com',
    tls: true,
    helo: 'DESKTOP-7Q1',
    when: '2026-11-20T10:00:00Z',
    why: 'The server that took the mail from your program says that it did not log in.',
  };
  return { kind: 'message', finding, program: 'Microsoft Outlook 16.0' };
}

function draftEvidence(draft: Draft, hasSubject: boolean): DraftEvidence {
  const message = messageFromDraft(draft);
  const options: AssessOptions = hasSubject ? { draft } : { draft, ignored: ['SUBJ_EMPTY'] };
  return { kind: 'draft', message, assessment: assess(message, options), hasSubject };
}
