/** Every draft that the content model learns from or is measured on, with what it is known to be. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Draft } from '../src/message/draft.js';
import { draftFromMail } from '../src/mime/draft-from-mail.js';
import { parseMail } from '../src/mime/parse-mail.js';
import { readWritten } from './written-texts.js';

export const LABELS = ['ham', 'newsletter', 'spam'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelledDraft {
  /** `set/label/NNNNN.eml`, or `written/file#N`. */
  readonly id: string;
  /** Where it was collected: what is left out together. */
  readonly source: string;
  readonly label: Label;
  /** Primary language tag; '' where nobody said. */
  readonly language: string;
  /** As a number; 0 where nobody said. */
  readonly year: number;
  readonly draft: Draft;
  /** Never trained on, chosen by a hash of the id. */
  readonly isHeldApart: boolean;
}

/** One draft in five is held apart. */
const HELD_APART_OF = 5;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the mail lies unless the command line says otherwise. */
export const CORPORA = join(ROOT, '../shared/corpora');

/** The real mail of `mail.tgz`; nothing of it stays on the disk, because some of it carries live malicious files. */
export async function readCorpora(corpora: string): Promise<readonly LabelledDraft[]> {
  const archive = join(corpora, 'mail.tgz');
  if (!existsSync(archive)) throw new Error(`There is no ${archive}. Name the folder that holds mail.tgz.`);
  const folder = await mkdtemp(join(tmpdir(), 'presend-mail-'));
  try {
    await promisify(execFile)('tar', ['xzf', archive, '-C', folder]);
    const drafts: LabelledDraft[] = [];
    for (const source of (await readdir(join(folder, 'mail'))).sort()) {
      drafts.push(...(await readSource(join(folder, 'mail', source), source)));
    }
    return drafts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The texts written for training: see `written/README.md`. */
export async function readWrittenDrafts(): Promise<readonly LabelledDraft[]> {
  const texts = await readWritten(join(ROOT, 'train/written'));
  return texts.map(({ id, language, label, draft }) => ({
    id: `written/${id}`,
    source: 'written',
    label,
    language,
    year: 0,
    draft,
    isHeldApart: isHeldApart(`written/${id}`),
  }));
}

/** Every .eml of a folder and the folders in it, as one source. */
export async function readFolder(folder: string, label: Label): Promise<readonly LabelledDraft[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.eml$/i.test(name)).sort();
  const drafts: LabelledDraft[] = [];
  for (const name of names) {
    drafts.push({
      id: join(folder, name),
      source: folder,
      label,
      language: '',
      year: 0,
      draft: await readDraft(join(folder, name)),
      isHeldApart: true,
    });
  }
  return drafts;
}

async function readSource(folder: string, source: string): Promise<readonly LabelledDraft[]> {
  const facts = await readIndex(join(folder, 'index.jsonl'));
  const drafts: LabelledDraft[] = [];
  for (const label of LABELS) {
    if (!existsSync(join(folder, label))) continue;
    for (const file of (await readdir(join(folder, label))).filter((name) => name.endsWith('.eml')).sort()) {
      const id = `${source}/${label}/${file}`;
      const { lang = '', year = 0 } = facts.get(id) ?? {};
      const draft = await readDraft(join(folder, label, file));
      drafts.push({
        id,
        source,
        label,
        language: lang,
        year: Number(year) || 0,
        draft,
        isHeldApart: isHeldApart(id),
      });
    }
  }
  return drafts;
}

interface Facts {
  readonly id: string;
  readonly lang?: string;
  readonly year?: string;
}

async function readIndex(file: string): Promise<ReadonlyMap<string, Facts>> {
  if (!existsSync(file)) return new Map();
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line) as Facts).map((facts) => [facts.id, facts]));
}

/** What a person wrote and nothing else: who sent it and how it travelled give a source away. */
async function readDraft(file: string): Promise<Draft> {
  const draft = draftFromMail(await parseMail(await readFile(file)));
  const { kind, to, cc, bcc, attachments } = draft;
  return {
    ...(kind === undefined ? {} : { kind }),
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    attachments: attachments ?? [],
    subject: unmarked(draft.subject ?? ''),
    ...(draft.html === undefined ? {} : { html: unmarked(draft.html) }),
    ...(draft.text === undefined ? {} : { text: unmarked(draft.text) }),
  };
}

/** What some sources put in the place of names; a model would learn the mark and not the mail. */
function unmarked(text: string): string {
  return text.replace(/\[removed\]|redacted/gi, 'Alex');
}

function isHeldApart(id: string): boolean {
  return parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % HELD_APART_OF === 0;
}
