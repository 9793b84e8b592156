import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from './contenders/contender.js';

/** How a run's messages are shared out among the kinds of mail. */
const SHARES = { ham: 0.45, newsletter: 0.1, spam: 0.45 } as const;

/** The folder `<set>/<label>/*.eml` of a corpus: unpacked from its `mail.tgz`, or as it lies there. */
export function openMail(corpus: string, temporaryFolder: string): string | undefined {
  const archive = join(corpus, 'mail.tgz');
  if (existsSync(archive)) {
    const { status } = spawnSync('tar', ['xzf', archive, '-C', temporaryFolder]);
    return status === 0 ? join(temporaryFolder, 'mail') : undefined;
  }
  return [join(corpus, 'mail'), corpus].find(
    (folder) => existsSync(folder) && idsIn(folder, 'ham').length > 0,
  );
}

/**
 * Always the same messages of a corpus, in a mixed order: the order is a hash of `set/label/NNNNN.eml`. Two runs of
 * one number from the same place are equal, and what is skipped is not chosen.
 */
export function pickMail(folder: string, skipped: number, wanted: number): readonly Message[] {
  const ids = Object.entries(SHARES).flatMap(([label, share]) => {
    const from = Math.round(share * skipped);
    return byHash(idsIn(folder, label)).slice(from, from + Math.round(share * wanted));
  });
  return byHash(ids).map((id) => ({ file: join(folder, id), bytes: readFileSync(join(folder, id)) }));
}

function idsIn(folder: string, label: string): readonly string[] {
  return readdirSync(folder)
    .filter((set) => existsSync(join(folder, set, label)))
    .flatMap((set) => readdirSync(join(folder, set, label)).map((file) => `${set}/${label}/${file}`))
    .filter((id) => id.endsWith('.eml'));
}

function byHash(ids: readonly string[]): readonly string[] {
  const hashes = new Map(ids.map((id) => [id, createHash('sha256').update(id).digest('hex')]));
  return [...ids].sort((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1));
}
