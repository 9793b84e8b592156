import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import type { Draft } from '../../src/message/draft.js';
import type { LogEntry } from '../../src/preview/log.js';
import type { PreviewControls, SentMail } from '../../src/preview/preview.js';
import type { SampleName } from '../../src/preview/samples.js';
import { startPreviewServer } from '../../src/preview/server.js';

/** Where Debian, Ubuntu and most others keep it; `CHROMIUM` names another. */
const CHROMIUM_PATHS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Nothing but the pages under test may talk to the network. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPreviewOptions {
  /** The built add-in; made by `npm run build`, or by a test. */
  readonly addinDir: string;
  readonly manifestXml?: string;
  readonly providerJson?: string;
  /** What goes behind the `?` of the preview's address, as `mailbox=1.12&slow=200`. */
  readonly query?: string;
  readonly context?: BrowserContextOptions;
}

export interface PreviewDriver {
  readonly page: Page;
  readonly origin: string;
  /** Addresses outside our origin that a page asked for; each was refused. */
  readonly strayRequests: readonly string[];
  /** Uncaught errors of any page, the add-in's included. */
  readonly pageErrors: readonly string[];
  /** Opens the pane by its button, as named in the manifest, and waits for its page. */
  openPane(controlId: string): Promise<Frame>;
  /** The frame of the open pane. */
  paneFrame(): Promise<Frame>;
  loadSample(name: SampleName): Promise<void>;
  loadDraft(draft: Draft): Promise<void>;
  draft(): Promise<Draft>;
  /** Presses Send. */
  send(): Promise<void>;
  /** The Smart Alert; `await dialog().waitFor()` waits until it is drawn. */
  dialog(): Locator;
  press(button: 'sendAnyway' | 'dontSend' | 'takeAction' | 'tryLater'): Promise<void>;
  sent(): Promise<readonly SentMail[]>;
  log(): Promise<readonly LogEntry[]>;
  /** Calls one of `window.presendPreview`'s functions. */
  control<Name extends ControlName>(name: Name, ...args: Parameters<PreviewControls[Name]>): Promise<void>;
  close(): Promise<void>;
}

type ControlName = {
  [Name in keyof PreviewControls]: PreviewControls[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof PreviewControls];

/** The path of a Chromium on this computer; undefined where none is found. */
export function findChromium(): string | undefined {
  return CHROMIUM_PATHS.find((path) => path !== undefined && existsSync(path));
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.',
    );
  }
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Starts a server on a free port and opens the preview in a fresh browser context. */
export async function openPreview(browser: Browser, options: OpenPreviewOptions): Promise<PreviewDriver> {
  const server = await startPreviewServer({
    port: 0,
    addinDir: options.addinDir,
    ...(options.manifestXml !== undefined && { manifestXml: options.manifestXml }),
    ...(options.providerJson !== undefined && { providerJson: options.providerJson }),
  });
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options.context });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === server.origin || url.startsWith('data:')) return route.continue();
    strayRequests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(`${server.origin}/preview.html?${options.query ?? ''}`);
  await page.waitForFunction(() => window.presendPreview !== undefined);

  const pane = page.locator('.pane-frame iframe');
  const dialog = page.locator('dialog.alert');
  const paneFrame = async (): Promise<Frame> => {
    const handle = await pane.elementHandle({ timeout: 10_000 });
    const frame = await handle?.contentFrame();
    if (frame === null || frame === undefined) throw new Error('The pane is not open.');
    await frame.waitForLoadState();
    return frame;
  };
  const driver: PreviewDriver = {
    page,
    origin: server.origin,
    strayRequests,
    pageErrors,
    openPane: async (controlId) => {
      await page.locator(`[data-control="${controlId}"]:visible`).click();
      return paneFrame();
    },
    paneFrame,
    loadSample: (name) => driver.control('loadSample', name),
    loadDraft: (draft) => driver.control('loadDraft', draft),
    draft: () => page.evaluate(() => window.presendPreview!.draft()),
    send: () => page.locator('#send').click(),
    dialog: () => dialog,
    press: (button) => dialog.locator(`[data-button="${button}"]`).click(),
    sent: () => page.evaluate(() => window.presendPreview!.sent),
    log: () => page.evaluate(() => window.presendPreview!.log),
    control: (name, ...args) =>
      page.evaluate(
        ([called, given]) => {
          const control = window.presendPreview![called as 'loadSample'] as (...all: unknown[]) => unknown;
          // Not returned: a Send that waits for a dialog must not hold the test.
          control(...(given as unknown[]));
        },
        [name, args] as const,
      ),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
  return driver;
}
