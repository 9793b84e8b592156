import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Sets kept at once: a host that changes its rules every hour must not fill a disk with old ones. */
const MAX_KEPT = 8;

/** Where compiled rules are kept for this user: the platform's folder for what can be made again. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  const root = xdg ?? (process.platform === 'win32' ? local : undefined) ?? join(homedir(), '.cache');
  return join(root, 'presend');
}

/** What was kept under a key; undefined for nothing, and for what cannot be read. */
export async function readCache<Content>(folder: string, key: string): Promise<Content | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(folder, key), 'utf8')) as Content;
  } catch {
    return undefined;
  }
}

/** Keeps content under a key. In one move, so that whoever reads at the same time finds it whole. */
export async function writeCache(folder: string, key: string, content: unknown): Promise<void> {
  const file = fileOf(folder, key);
  const unfinished = `${file}.${String(process.pid)}`;
  try {
    // Rules decide what is called spam: nobody else may write here.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(unfinished, JSON.stringify(content), { mode: 0o600 });
    await rename(unfinished, file);
    await dropOldest(folder);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^rules-[0-9a-f]{64}\.json$/.test(name));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.at - a.at);
  for (const { name } of aged.slice(MAX_KEPT)) await rm(join(folder, name), { force: true });
}

function fileOf(folder: string, key: string): string {
  return join(folder, `rules-${key}.json`);
}
