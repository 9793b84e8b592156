import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { CfFile, ReadCfOptions } from '../rules/cf/read-cf.js';
import { pluginsFor } from './plugins.js';

/** A disk image by the name of a rule file would fill memory; the largest lists of big channels have 5 MB. */
export const MAX_RULE_FILE_BYTES = 16_000_000;

/** The same by many files, or by includes. The stock set has 1.5 MB. */
export const MAX_RULE_BYTES = 128_000_000;

/** A folder of a million small files; real sets hold under 200. */
export const MAX_RULE_FILES = 5000;

/** What could not be read, and a few words on why. */
export interface RuleFileProblem {
  readonly path: string;
  readonly message: string;
}

/** Rule files as `readCf` takes them. */
export interface RuleFiles {
  /** In SpamAssassin's order: every .pre file, then the others as given; those of a folder by name. */
  readonly files: readonly CfFile[];
  /** By full Perl name: those that a `loadplugin` line names, or Debian's where there is no such line. */
  readonly plugins: ReadonlySet<string>;
  /** Looks beside the file that asks. A file counts once, as in SpamAssassin: asked for again, it is empty. */
  readonly resolveInclude: NonNullable<ReadCfOptions['resolveInclude']>;
  readonly problems: readonly RuleFileProblem[];
}

/** Reads rule files, and the `*.pre` and `*.cf` of folders, without what lies deeper. Never rejects. */
export async function readRuleFiles(paths: readonly string[]): Promise<RuleFiles> {
  const problems: RuleFileProblem[] = [];
  const found: string[] = [];
  for (const path of paths) {
    try {
      const inside = await rulePathsIn(path);
      if (inside.length === 0) problems.push({ path, message: 'the folder has no .cf or .pre file' });
      found.push(...inside);
    } catch (cause) {
      problems.push({ path, message: reasonOf(cause) });
    }
  }
  const excess = found[MAX_RULE_FILES];
  if (excess !== undefined) {
    problems.push({ path: excess, message: `more than ${MAX_RULE_FILES} rule files are not read` });
  }

  const reader = new OnceReader();
  const files: CfFile[] = [];
  const inOrder = [...found.filter(isPre), ...found.filter((path) => !isPre(path))];
  for (const path of inOrder.slice(0, MAX_RULE_FILES)) {
    try {
      const text = reader.read(path);
      if (text !== undefined) files.push({ name: path, text });
    } catch (cause) {
      problems.push({ path, message: reasonOf(cause) });
    }
  }
  return {
    files,
    plugins: pluginsFor(files),
    resolveInclude: (name, from) => {
      const path = isAbsolute(name) ? name : join(dirname(from), name);
      try {
        return { name: path, text: reader.read(path) ?? '' };
      } catch {
        // The reader of the rules reports it, at the include line.
        return undefined;
      }
    },
    problems,
  };
}

/** A refusal of our own, beside those of the file system. */
class RuleFileError extends Error {}

/** Reads each file at most once, and no more than {@link MAX_RULE_BYTES} in all. */
class OnceReader {
  private readonly seen = new Set<string>();
  private bytes = 0;

  /** One character a byte; undefined for a file that has been read before. */
  read(path: string): string | undefined {
    const whole = resolve(path);
    if (this.seen.has(whole)) return undefined;
    const about = statSync(path);
    // A pipe or a device would block, or never end.
    if (!about.isFile()) throw new RuleFileError('this is not a file');
    if (about.size > MAX_RULE_FILE_BYTES) throw new RuleFileError(`larger than ${MAX_RULE_FILE_BYTES} bytes`);
    if (this.bytes + about.size > MAX_RULE_BYTES) {
      throw new RuleFileError(`more than ${MAX_RULE_BYTES} bytes of rules are not read`);
    }
    const text = textOf(readFileSync(path));
    this.seen.add(whole);
    this.bytes += about.size;
    return text;
  }
}

async function rulePathsIn(path: string): Promise<readonly string[]> {
  if (!statSync(path).isDirectory()) return [path];
  const entries = await readdir(path);
  const paths = entries
    .filter((name) => /\.(?:cf|pre)$/i.test(name))
    .sort(bySpamAssassinOrder)
    .map((name) => join(path, name));
  return paths.filter((inside) => statSync(inside).isFile());
}

/** By name; the file of SpamAssassin's own channel first, so that others can change its scores. */
function bySpamAssassinOrder(a: string, b: string): number {
  const first = 'updates_spamassassin_org.cf';
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPre(path: string): boolean {
  return /\.pre$/i.test(path);
}

/**
 * One character a byte, whatever the encoding: patterns are matched against bytes. Without the mark some editors put
 * before UTF-8; the ends of lines need nothing, since the reader drops white space there.
 */
function textOf(bytes: Buffer): string {
  // Text has none; what has is an archive, a picture, or UTF-16.
  if (bytes.includes(0)) throw new RuleFileError('this is not text in UTF-8 or an ISO 8859 encoding');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('latin1', hasMark ? 3 : 0);
}

function reasonOf(cause: unknown): string {
  if (cause instanceof RuleFileError) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read this';
    default:
      return `it cannot be read (${code})`;
  }
}
