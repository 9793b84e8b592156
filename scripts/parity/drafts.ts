import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Filter } from '../../src/filter.js';
import { readDraft } from '../../src/mime/read-message.js';
import type { Pair } from './agreement.js';
import { judgedBySpamAssassin } from './oracle.js';

/** What servers and lists put into a header on the way. */
const TRANSPORT =
  /^(?:received|x-received|return-path|delivered-to|x-original-to|envelope-to|x-envelope-\w+|authentication-results|received-spf|dkim-signature|domainkey-signature|arc-[\w-]+|x-spam-[\w-]+|x-virus-[\w-]+|x-originating-ip|list-[\w-]+|x-mailman-[\w-]+|x-beenthere|precedence|errors-to|sender|x-mailing-list|x-loop|status|x-status|x-keywords|x-uid|lines|xref|mail-followup-to|x-proofpoint-[\w-]+|x-ms-exchange-[\w-]+|x-microsoft-[\w-]+|x-forefront-[\w-]+|x-gm-[\w-]+|x-google-[\w-]+)$/;

export interface DraftPair extends Pair {
  /** The program that says it wrote the message. */
  readonly client: string;
}

/**
 * Each message twice: as it left its sender, judged by SpamAssassin, and stripped to a draft that we complete and
 * judge. `scratch` is a folder for the first.
 */
export async function draftPairs(
  folder: string,
  ids: readonly string[],
  filter: Filter,
  scratch: string,
): Promise<readonly DraftPair[]> {
  const sent = ids.flatMap((id, index) => {
    const text = readFileSync(join(folder, id), 'latin1').replace(/\r\n/g, '\n');
    const client = clientOf(text);
    if (client === undefined) return [];
    const file = join(scratch, `${String(index)}.eml`);
    writeFileSync(file, withoutTransport(text), 'latin1');
    return [{ id, file, client }];
  });
  const bySent = new Map(sent.map((message) => [message.file, message]));
  const pairs: DraftPair[] = [];
  for await (const { file, hits, score } of judgedBySpamAssassin(sent.map((message) => message.file))) {
    const message = bySent.get(file);
    if (message === undefined) continue;
    const verdict = filter.judgeDraft(await readDraft(readFileSync(join(folder, message.id))));
    const leftOut = new Set(verdict.skipped.map(({ symbol }) => symbol));
    pairs.push({
      id: message.id,
      client: message.client,
      theirs: new Set(hits.filter((symbol) => !leftOut.has(symbol))),
      theirScore: score,
      ours: new Set(verdict.hits.map(({ symbol }) => symbol)),
      ourScore: verdict.score,
    });
  }
  return pairs;
}

function headEnd(text: string): number {
  const end = text.indexOf('\n\n');
  return end < 0 ? text.length : end;
}

function fieldsOf(head: string): readonly string[] {
  return head.split(/\n(?![ \t])/);
}

function clientOf(text: string): string | undefined {
  const field = fieldsOf(text.slice(0, headEnd(text))).find((line) =>
    /^(?:x-mailer|user-agent)\s*:/i.test(line),
  );
  // The name alone: versions would make a group of every message.
  return field
    ?.slice(field.indexOf(':') + 1)
    .trim()
    .replace(/[\d/(,[].*/s, '')
    .trim()
    .slice(0, 40);
}

function withoutTransport(text: string): string {
  const end = headEnd(text);
  const kept = fieldsOf(text.slice(0, end)).filter(
    (line) => !/^From /.test(line) && !TRANSPORT.test((line.split(':')[0] ?? '').trim().toLowerCase()),
  );
  return kept.join('\n') + text.slice(end);
}
