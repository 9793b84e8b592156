import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/preview-driver.js';

const ORIGIN = 'https://pane.test';

/** The harness page in a real browser; anything but its own origin is refused and remembered in `foreign`. */
export interface HarnessBrowser {
  open(options?: { readonly width?: number; readonly height?: number }): Promise<Page>;
  readonly foreign: readonly string[];
  /** Exceptions that nobody caught. */
  readonly faults: readonly string[];
  readonly axeSource: string;
  close(): Promise<void>;
}

export async function launchHarness(): Promise<HarnessBrowser> {
  const [bundle, axeSource, browser] = await Promise.all([
    bundleHarness(),
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    launchChromium(),
  ]);
  const foreign: string[] = [];
  const faults: string[] = [];
  return {
    foreign,
    faults,
    axeSource,
    close: () => browser.close(),
    open: (options) => openPage(browser, bundle, options, foreign, faults),
  };
}

async function bundleHarness(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./harness.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function openPage(
  browser: Browser,
  bundle: string,
  { width = 360, height = 740 }: { readonly width?: number; readonly height?: number } = {},
  foreign: string[],
  faults: string[],
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  // What a test waits for comes within a poll or two; a missing one should not hold up the rest for half a minute.
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`) {
      const html =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Presend</title>' +
        '<meta name="viewport" content="width=device-width"></head>' +
        '<body><div id="root"></div><script src="harness.js"></script></body></html>';
      return route.fulfill({ contentType: 'text/html', body: html });
    }
    if (url === `${ORIGIN}/harness.js`)
      return route.fulfill({ contentType: 'text/javascript', body: bundle });
    if (!url.startsWith(ORIGIN)) foreign.push(url);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}
