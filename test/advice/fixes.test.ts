import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Hit } from '../../src/engine/verdict.js';
import { applyChanges, type TextChange } from '../../src/message/change.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { draftFromMail } from '../../src/mime/draft-from-mail.js';
import { parseMail } from '../../src/mime/parse-mail.js';

const ARCHIVE = resolve('../shared/corpora/mail.tgz');
const isMailThere = existsSync(ARCHIVE);
if (!isMailThere) console.warn(`Skipped: fixes on honest drafts. There is no ${ARCHIVE}.`);

/** Every honest draft of the corpora that had 3 points or more when the list was made; the text stays there. */
const IDS = JSON.parse(readFileSync(resolve('test/advice/honest-drafts.json'), 'utf8')) as readonly string[];

it.skipIf(!isMailThere)(
  'two thirds of what honest drafts lose points for has an edit, or an instruction that helps when it is followed',
  async () => {
    const seen = { hits: 0, edited: 0, followed: 0 };
    for (const draft of await honestDrafts()) {
      const { score, hits, edits } = assess(messageFromDraft(draft), { draft });
      for (const hit of hits.filter((candidate) => candidate.score > 0)) {
        seen.hits++;
        const edit = edits.find(({ symbol }) => symbol === hit.symbol);
        if (edit !== undefined) {
          expect(edit.scoreAfter, hit.symbol).toBeLessThan(score);
          seen.edited++;
          continue;
        }
        const followed = withoutItsWords(draft, hit);
        if (followed !== undefined && assess(messageFromDraft(followed)).score < score) seen.followed++;
      }
    }
    console.log(
      `${String(IDS.length)} drafts, ${String(seen.hits)} hits: ${String(seen.edited)} with an edit, ` +
        `${String(seen.followed)} helped by leaving the words out`,
    );
    expect(seen.hits).toBeGreaterThan(IDS.length);
    expect((seen.edited + seen.followed) / seen.hits).toBeGreaterThanOrEqual(2 / 3);
  },
);

async function honestDrafts(): Promise<readonly Draft[]> {
  const folder = mkdtempSync(join(tmpdir(), 'presend-fixes-'));
  try {
    execFileSync('tar', ['xzf', ARCHIVE, '-C', folder, ...IDS.map((id) => `mail/${id}`)]);
    return await Promise.all(
      IDS.map(async (id) => {
        const { to, cc, bcc, subject, html, text } = draftFromMail(
          await parseMail(readFileSync(join(folder, 'mail', id))),
        );
        return {
          to: to ?? [],
          cc: cc ?? [],
          bcc: bcc ?? [],
          subject: subject ?? '',
          ...(html === undefined ? {} : { html }),
          ...(text === undefined ? {} : { text }),
        };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a person does who follows the instruction: the words that were found are gone. */
function withoutItsWords(draft: Draft, hit: Hit): Draft | undefined {
  const changes: TextChange[] = [];
  for (const { part, start, end, text } of hit.evidence) {
    if (part !== 'subject' && part !== 'body') continue;
    if (changes.some((other) => other.part === part && other.start < end && start < other.end)) continue;
    changes.push({ kind: 'replace', part, start, end, before: text, after: '' });
  }
  return changes.length === 0 ? undefined : applyChanges(draft, changes)?.draft;
}
