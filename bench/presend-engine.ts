import { existsSync } from 'node:fs';
import { filterOf } from '../src/filter.js';
import { decodeCharset } from '../src/mime/decode-charset.js';
import { loadRuleSet } from '../src/rule-files/load-rule-set.js';

/** Presend as the benchmarks see it: rules in, then raw messages, one at a time. */
export interface PresendEngine {
  readonly name: string;
  /** Compiled rules are kept in the cache folder and found there at the next start. */
  load(rulesFolder: string, cacheFolder: string): Promise<LoadedEngine>;
}

export interface LoadedEngine {
  /** Reads one raw message and judges it by every rule; the verdict is computed and thrown away. */
  check(bytes: Buffer): void;
}

/** What says which plugins SpamAssassin has, and the machine's own settings; the peers read it too. */
const SITE_RULES = '/etc/spamassassin';

export const presend: PresendEngine = {
  name: 'Presend',
  async load(rulesFolder, cacheFolder) {
    const folders = [SITE_RULES, rulesFolder].filter((folder) => existsSync(folder));
    const { ruleSet } = await loadRuleSet(folders, cacheFolder);
    const filter = filterOf(ruleSet, { clock: Math.floor(Date.now() / 1000), decodeCharset });
    return { check: (bytes) => void filter.judge(bytes) };
  },
};
