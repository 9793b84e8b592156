import { createHash } from 'node:crypto';
import { compileCf } from '../rules/cf/compile-cf.js';
import { readCf, type CfFile } from '../rules/cf/read-cf.js';
import type { Diagnostic } from '../rules/diagnostic.js';
import type { WireRuleSet } from '../rules/wire-rule-set.js';
import { readCache, writeCache } from './cache.js';
import { readRuleFiles, type RuleFiles } from './read-rule-files.js';

/** The SpamAssassin whose language is read, as its conditions write it. */
export const SPAMASSASSIN_VERSION = '4.000001';

/** Part of every cache key: raise it when the same rules compile to something else. */
const FORMAT = 3;

export interface LoadedRuleSet {
  readonly ruleSet: WireRuleSet;
  /** Of the reader and the compiler; empty when it came from the cache of a set that had none. */
  readonly diagnostics: readonly Diagnostic[];
  readonly isFromCache: boolean;
}

interface Cached {
  readonly ruleSet: WireRuleSet;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the set includes, as they were. */
  readonly includes: readonly { readonly name: string; readonly from: string; readonly hash: string }[];
}

/**
 * Rule files and folders, compiled. Compiling a stock set takes a second, so the result is kept in `cacheFolder`
 * under a hash of everything it was made from; without one nothing is kept. A cache that cannot be read or written is
 * done without.
 *
 * @throws Error that names the path, where one cannot be read.
 */
export async function loadRuleSet(paths: readonly string[], cacheFolder?: string): Promise<LoadedRuleSet> {
  const files = await readAll(paths);
  const key = hashOf([FORMAT, SPAMASSASSIN_VERSION, Array.from(files.plugins).sort(), files.files]);
  const cached = cacheFolder === undefined ? undefined : await readCache<Cached>(cacheFolder, key);
  if (cached !== undefined) {
    const isCurrent = cached.includes.every(
      ({ name, from, hash }) => hashOf(files.resolveInclude(name, from)) === hash,
    );
    if (isCurrent) return { ruleSet: cached.ruleSet, diagnostics: cached.diagnostics, isFromCache: true };
  }
  // Anew, where includes were looked at: each file counts once.
  const compiled = compile((cached?.includes.length ?? 0) > 0 ? await readAll(paths) : files);
  if (cacheFolder !== undefined) await writeCache(cacheFolder, key, compiled);
  return { ruleSet: compiled.ruleSet, diagnostics: compiled.diagnostics, isFromCache: false };
}

async function readAll(paths: readonly string[]): Promise<RuleFiles> {
  const files = await readRuleFiles(paths);
  const problem = files.problems[0];
  if (problem !== undefined) throw new Error(`${problem.path}: ${problem.message}`);
  return files;
}

function compile({ files, plugins, resolveInclude }: RuleFiles): Cached {
  const includes: { name: string; from: string; hash: string }[] = [];
  const cf = readCf(files, {
    version: SPAMASSASSIN_VERSION,
    plugins,
    resolveInclude: (name, from): CfFile | undefined => {
      const file = resolveInclude(name, from);
      includes.push({ name, from, hash: hashOf(file) });
      return file;
    },
  });
  const { ruleSet, diagnostics } = compileCf(cf);
  return { ruleSet, diagnostics: [...cf.diagnostics, ...diagnostics], includes };
}

function hashOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(content ?? null))
    .digest('hex');
}
