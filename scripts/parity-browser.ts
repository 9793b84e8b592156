/**
 * `npm run parity:browser -- [--messages N] [--mail DIR]`: the SDK bundled for browsers judges raw messages in
 * Chromium by the stock rules, and every verdict must equal Node's: hits, words, scores and what was skipped.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openMail } from '../bench/mail.js';
import { filterOf, type WireRuleSet, type WireVerdict } from '../src/index.js';
import { bytesOf } from '../src/message/wire/bytes.js';
import { decodeCharset } from '../src/mime/decode-charset.js';
import { loadRuleSet } from '../src/rule-files/load-rule-set.js';
import { findChromium, launchChromium } from '../test/e2e/preview-driver.js';
import { CLOCK, RULE_FOLDERS } from './parity/oracle.js';
import { pickBySet } from './parity/pick.js';

const QUOTAS: Readonly<Record<string, number>> = {
  'spamassassin/ham': 40,
  'spamassassin/newsletter': 20,
  'spamassassin/spam': 50,
  'cwl_spam/spam': 40,
  'glitchy_spam/spam': 20,
  'openbmc_list/ham': 10,
  'mxhero_synth/ham': 10,
  'templates_html/newsletter': 10,
};
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '200' },
    mail: { type: 'string', default: fileURLToPath(new URL('../../shared/corpora', import.meta.url)) },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  if (findChromium() === undefined) return skipped('there is no Chromium.');
  const temporary = mkdtempSync(join(tmpdir(), 'presend-parity-'));
  try {
    const folder = openMail(values.mail, temporary);
    if (folder === undefined) return skipped(`there is no mail in ${values.mail}.`);
    const { ruleSet } = await loadRuleSet(RULE_FOLDERS);
    const ids = pickBySet(folder, QUOTAS, Number(values.messages) / 200);
    const messages = ids.map((id) => bytesOf(readFileSync(join(folder, id))));
    const here = filterOf(ruleSet, { clock: CLOCK, decodeCharset });
    const there = await judgedInChromium(ruleSet, messages);
    const differing = ids.filter((_, at) => {
      // As data: a value that JSON has no word for is no part of a verdict.
      const own = JSON.parse(JSON.stringify(here.judge(messages[at] ?? ''))) as WireVerdict;
      return !isDeepStrictEqual(own, there[at]);
    });
    for (const id of differing) console.log(`differs: ${id}`);
    console.log(`${String(ids.length - differing.length)} of ${String(ids.length)} verdicts are equal`);
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function skipped(reason: string): number {
  console.log(`Skipped: ${reason}`);
  return process.env['CI'] === undefined ? 0 : 1;
}

async function judgedInChromium(
  ruleSet: WireRuleSet,
  messages: readonly string[],
): Promise<readonly WireVerdict[]> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('parity/browser-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { global: 'globalThis' },
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    // As text: the driver walks every value of an object that it carries over, and a rule set has a million.
    await page.evaluate(
      ([text, clock]) => {
        (globalThis as unknown as Page).loadRules(text, clock);
      },
      [JSON.stringify(ruleSet), CLOCK] as const,
    );
    const verdicts: WireVerdict[] = [];
    for (const message of messages) {
      const verdict = await page.evaluate((raw) => (globalThis as unknown as Page).judge(raw), message);
      verdicts.push(JSON.parse(verdict) as WireVerdict);
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

interface Page {
  loadRules(ruleSet: string, clock: number): void;
  judge(message: string): string;
}
