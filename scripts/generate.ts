import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BundledRule } from '../src/rules/bundled-rule.js';
import { compileBundled } from '../src/rules/compile-bundled.js';
import { parsed } from './parsed.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RULES = join(ROOT, 'src/bundled/rules');
const NOTE = '// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.\n';

export interface LoadedRule {
  readonly file: string;
  readonly rule: BundledRule;
  readonly hasTest: boolean;
}

/** Every bundled rule, by file name. */
export async function loadRules(): Promise<readonly LoadedRule[]> {
  const files = readdirSync(RULES)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(join(RULES, file)).href)) as {
        default: BundledRule;
        test?: unknown;
      };
      return { file, rule: module.default, hasTest: typeof module.test === 'function' };
    }),
  );
}

/** Path (from the project's top) and text of every file made from the bundled rules. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const loaded = await loadRules();
  const rules = loaded.map(({ rule }) => rule);
  const ruleSet = compileBundled(rules);
  const withTest = loaded.filter(({ hasTest }) => hasTest);
  const advice = Object.fromEntries(rules.map(({ symbol, why, fix }) => [symbol, { why, fix }]));
  const folder = 'src/bundled/generated';
  return new Map([
    [
      `${folder}/rule-set.ts`,
      `${NOTE}import type { RuleSet } from '../../rules/rule-set.js';\n\n` +
        `export const ruleSet = ${parsed(ruleSet)} as RuleSet;\n`,
    ],
    [
      `${folder}/functions.ts`,
      `${NOTE}import type { RuleFunctions } from '../../engine/check.js';\n` +
        withTest
          .map(
            ({ file, rule }) =>
              `import { test as ${rule.symbol} } from '../rules/${file.replace(/ts$/, 'js')}';\n`,
          )
          .join('') +
        `\nexport const functions: RuleFunctions = {\n${withTest.map(({ rule }) => `  ${rule.symbol},\n`).join('')}};\n`,
    ],
    [
      `${folder}/advice-en.ts`,
      `${NOTE}import type { AdviceTexts } from '../../advice/advice-language.js';\n\n` +
        `export const adviceTextsEn = ${parsed(advice)} as AdviceTexts;\n`,
    ],
    ['docs/rules.md', rulePage(rules)],
  ]);
}

function rulePage(rules: readonly BundledRule[]): string {
  const cell = (text: string): string => text.replace(/\|/g, '\\|');
  const rows = rules.map(
    (rule) =>
      `| \`${rule.symbol}\` | ${rule.score.toFixed(1)} | ${cell(rule.describe)} | ${cell(rule.why)} | ${cell(rule.fix)} |`,
  );
  return (
    '# Bundled rules\n\nMade from the rule files in `src/bundled/rules` by `npm run generate`.\n\n' +
    `${String(rules.length)} rules. Words in {brackets} stand for what the rule found.\n\n` +
    '| Symbol | Score | What was seen | Why it costs points | What to do |\n|---|---:|---|---|---|\n' +
    `${rows.join('\n')}\n`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generate()) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    if (safeRead(file) !== text) writeFileSync(file, text);
  }
}

function safeRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
