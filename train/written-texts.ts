import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../src/message/draft.js';
import type { Label } from './labelled-drafts.js';

export interface WrittenText {
  /** `en-ham#12`, counted from 1. */
  readonly id: string;
  readonly language: string;
  readonly label: Label;
  /** What sort of mail it is, in a word or two. */
  readonly kind: string;
  readonly draft: Draft;
}

const FILE_NAME = /^([a-z]{2})-(spam|ham|newsletter)(?:-[a-z]+)?\.txt$/;

/** `[words](address)` */
const LINK = /\[([^\]\n]*)\]\((https?:\/\/[^)\s]*)\)/g;

/** @throws Error naming the file and the mail, for one without a subject line. */
export async function readWritten(folder: string): Promise<readonly WrittenText[]> {
  const texts: WrittenText[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const [, language = '', label] = FILE_NAME.exec(file) ?? [];
    if (label === undefined) continue;
    const mails = (await readFile(join(folder, file), 'utf8')).split(/^=== /m).slice(1);
    mails.forEach((mail, index) => {
      const id = `${file.replace('.txt', '')}#${String(index + 1)}`;
      const [, kind = '', subject, body = ''] = /^([^\n]*)\n+Subject:([^\n]*)\n([^]*)$/.exec(mail) ?? [];
      if (subject === undefined) throw new Error(`${id} has no line "Subject:" after its first`);
      texts.push({
        id,
        language,
        label: label as Label,
        kind: kind.trim(),
        draft: { subject: subject.trim(), to: ['alex@example.com'], ...bodyOf(body.trim()) },
      });
    });
  }
  return texts;
}

/** HTML where there are links that show words, plain text otherwise. */
function bodyOf(text: string): Draft {
  if (text.search(LINK) < 0) return { text };
  const html = escapeHtml(text)
    .replace(LINK, (_, words: string, address: string) => `<a href="${address}">${words}</a>`)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`);
  return { html: html.join('\n') };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
