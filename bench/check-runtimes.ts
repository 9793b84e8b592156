import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Draft } from '../src/message/draft.js';
import { launchChromium } from '../test/e2e/preview-driver.js';
import type { BenchInRuntime, ColdTimes, WarmTimes } from './check-in-runtime.js';

declare global {
  var presendBench: BenchInRuntime;
}

/** Nothing answers there but this benchmark. */
const PAGE_ADDRESS = 'https://bench.example/';

/** A page that no other may look into gets a clock of microseconds; any other one of tenths of a millisecond. */
const FINE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What the handler is built for; the pane's newer syntax is no slower. */
const TARGET = 'es2016';

/** The script that leaves `presendBench` behind. */
export async function benchScript(): Promise<string> {
  return bundle('bench/check-in-runtime.ts', 'browser');
}

/** A browser that still starts up takes the processors from what is measured in it. */
const SETTLING_MS = 1_500;

/** A page of a browser of its own that has settled, with the script in it. */
export async function openBenchPage(script: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === PAGE_ADDRESS
      ? route.fulfill({
          headers: FINE_CLOCK,
          contentType: 'text/html',
          body: '<!doctype html><title>Bench</title>',
        })
      : route.abort(),
  );
  await page.goto(PAGE_ADDRESS);
  await page.addScriptTag({ content: script });
  await page.waitForTimeout(SETTLING_MS);
  return { browser, page };
}

export function warmIn(
  page: Page,
  drafts: readonly Draft[],
  warmUps: number,
  runs: number,
): Promise<WarmTimes> {
  return page.evaluate(([given, before, counted]) => presendBench.warm(given, before, counted), [
    drafts,
    warmUps,
    runs,
  ] as const);
}

export function paneIn(page: Page, drafts: readonly Draft[]): Promise<readonly number[]> {
  return page.evaluate((given) => presendBench.pane(given), drafts);
}

/** The built handler in a page of its own, in a browser that has run nothing before. */
export async function coldInChromium(script: string, handler: string, draft: Draft): Promise<ColdTimes> {
  const { browser, page } = await openBenchPage(script);
  try {
    return await page.evaluate(
      ([source, given]) =>
        presendBench.cold(given, ({ Office }) => {
          Object.assign(globalThis, { Office });
          const element = document.createElement('script');
          element.textContent = source;
          // A script without an address runs before the next line does.
          document.head.append(element);
        }),
      [handler, draft] as const,
    );
  } finally {
    await browser.close();
  }
}

/** Makes the file that `coldInNode` runs; gives its path. */
export async function writeColdNodeScript(folder: string): Promise<string> {
  const file = join(folder, 'cold-in-node.mjs');
  writeFileSync(file, await bundle('bench/cold-in-node.ts', 'node'));
  return file;
}

/** The built handler in a context with nothing but the language, in a Node process that was just started. */
export async function coldInNode(file: string, handlerPath: string, draft: Draft): Promise<ColdTimes> {
  const child = spawn(process.execPath, [file, handlerPath], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(draft));
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  return JSON.parse(output) as ColdTimes;
}

async function bundle(entry: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: platform === 'node' ? 'esm' : 'iife',
    platform,
    target: platform === 'node' ? 'node20' : TARGET,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
