import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../src/filter.js';
import { decodeCharset } from '../../../src/mime/decode-charset.js';
import { loadRuleSet } from '../../../src/rule-files/load-rule-set.js';

/** 2026-01-06: a day after the messages were written. */
const CLOCK = 1_767_657_600;

const HERE = resolve('test/conformance/spamassassin');
const RULES = join(HERE, 'rules');
const messages = readdirSync(join(HERE, 'messages')).map((name) => join(HERE, 'messages', name));

const hasSpamAssassin =
  spawnSync('perl', ['-MMail::SpamAssassin', '-e', '1'], { stdio: 'ignore' }).status === 0;
if (!hasSpamAssassin && process.env['CI'] !== undefined) {
  throw new Error('SpamAssassin is needed here: apt-get install spamassassin.');
}

interface Judged {
  readonly score: number;
  /** As often as they hit, in alphabetical order. */
  readonly hits: readonly string[];
}

/** A process for each message: SpamAssassin fills a template (`%{NAME}`) once, with what its first message gives. */
function judgedBySpamAssassin(file: string): Judged {
  const { stdout, stderr, status } = spawnSync(
    'perl',
    [join(HERE, 'oracle.pl'), `--rules=${RULES}`, `--site=${RULES}`],
    { input: `${file}\n`, encoding: 'utf8', env: { ...process.env, SPAMASSASSIN_CLOCK: String(CLOCK) } },
  );
  if (status !== 0) throw new Error(stderr);
  const { score, hits } = JSON.parse(stdout) as Judged;
  return { score, hits };
}

describe.skipIf(!hasSpamAssassin)('the rule language says what SpamAssassin says', async () => {
  const { ruleSet, diagnostics } = await loadRuleSet([RULES]);
  const filter = filterOf(ruleSet, { clock: CLOCK, decodeCharset });

  it.each(messages.map((file) => [file.slice(HERE.length + 10), file]))('%s', (_, file) => {
    const { score, hits } = filter.judge(readFileSync(file));
    const ours = hits.flatMap(({ symbol, times }) => Array.from({ length: times }, () => symbol)).sort();
    expect({ score, hits: ours }).toEqual(judgedBySpamAssassin(file));
  });

  it('reads every line but the two metas that ask for each other', () => {
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['invalid-meta', expect.stringContaining('M_CIRCLE_A')],
      ['invalid-meta', expect.stringContaining('M_CIRCLE_B')],
    ]);
  });
});
