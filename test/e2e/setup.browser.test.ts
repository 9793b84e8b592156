import type { AxeResults } from 'axe-core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as samples from '../setup/samples.js';
import { launchChromium } from './preview-driver.js';
import { startStaticSite, type StaticSite } from './static-site.js';

const ADDIN = fileURLToPath(new URL('../../dist/addin', import.meta.url));

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

let browser: Browser;
let axeSource: string;
let site: StaticSite;
let context: BrowserContext;
let page: Page;
const stray: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(ADDIN, 'setup.html'))) {
    throw new Error('dist/addin/setup.html is missing. Run "npm run build" first.');
  }
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  site = await startStaticSite(ADDIN);
});

afterEach(async () => {
  await context.close();
  await site.close();
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site.origin}/`) && !url.startsWith('data:')) stray.push(url);
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${site.origin}/setup.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

type Content = string | Uint8Array;

async function drop(name: string, content: Content): Promise<void> {
  const bytes = [...(typeof content === 'string' ? samples.bytesOf(content) : content)];
  const dataTransfer = await page.evaluateHandle(
    ({ name: fileName, bytes: octets }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(octets)], fileName));
      return transfer;
    },
    { name, bytes },
  );
  await page.dispatchEvent('footer', 'drop', { dataTransfer });
}

async function paste(text: string): Promise<void> {
  await page.getByLabel('Or paste its text').fill(text);
  await page.getByRole('button', { name: 'Look at this text' }).click();
}

const headline = (name: string): Promise<void> =>
  page.getByRole('heading', { level: 3, name }).first().waitFor();
const guide = (): Promise<string> => page.getByLabel('Your mail program', { exact: true }).inputValue();

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const NOT_LOGGED_IN = 'Your mail program does not log in when it sends';
const LOGGED_IN = 'Your mail program logs in when it sends';

describe('what is dropped', () => {
  beforeEach(() => open());

  it('as a mail to oneself shows the log-in, the line that tells, and the guide of its program', async () => {
    await drop('test.eml', samples.RECEIVED);
    await headline(NOT_LOGGED_IN);
    expect(await page.locator('blockquote').textContent()).toContain('with ESMTP id 4Xy7');
    expect(await page.getByText('20 November 2026').count()).toBe(1);
    expect(await guide()).toBe('outlook-2016');
    expect(await page.getByLabel('Your mail address').inputValue()).toBe('ann@harbour.test');
  });

  it('as a bounce shows how the returned mail was sent', async () => {
    await drop('returned.eml', samples.BOUNCE);
    await headline(NOT_LOGGED_IN);
    await page.getByText('A mail that came back: returned.eml').waitFor();
  });

  it('as a registry export shows the account, without its password', async () => {
    await drop('export.reg', samples.OUTLOOK_REG);
    await headline('This account is not set to log in when it sends');
    expect(await guide()).toBe('outlook-classic');
    expect(await page.locator('dd', { hasText: /^out\.harbour\.test$/ }).count()).toBeGreaterThan(0);
    expect(await page.content()).not.toContain(samples.PLANTED_SECRET);
  });

  it('as prefs.js, and then as a mail that says otherwise, is brought together', async () => {
    await drop('prefs.js', samples.PREFS_JS);
    await headline('This account is set to log in when it sends');
    expect(await guide()).toBe('thunderbird');
    await drop('test.eml', samples.RECEIVED);
    await page.getByText(`Taken together: ${NOT_LOGGED_IN}.`).waitFor();
    await page.getByRole('button', { name: 'Remove: A mail that was sent: test.eml' }).click();
    expect(await page.getByText('Taken together').count()).toBe(0);
  });

  it('as an Outlook message is turned down with the way to do it', async () => {
    await drop('mail.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    expect(await page.getByRole('alert').textContent()).toContain('Internet headers');
  });

  it('is shown as text, whatever it looks like', async () => {
    const script = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
    await drop('test.eml', samples.RECEIVED.replace('from DESKTOP-7Q1', `from ${script}`));
    await page.locator('blockquote').waitFor();
    expect(await page.locator('main blockquote img, main blockquote script').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { ran?: number }).ran)).toBeUndefined();
  });

  it('may be 40 MB', async () => {
    await page.locator('input[type=file]').evaluate((input: HTMLInputElement, mail) => {
      const attachment = new Uint8Array(40 * 1024 * 1024).fill(0x41);
      const transfer = new DataTransfer();
      transfer.items.add(new File([mail, attachment], 'large.eml'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, samples.RECEIVED_LOGGED_IN);
    await headline(LOGGED_IN);
  });
});

it('a pasted draft is scored, worst first', async () => {
  await open();
  await paste(samples.SPAM_DRAFT);
  await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
  await page.getByRole('button', { name: /won a prize/ }).waitFor();
});

it('a draft has both scores until a mail shows whether the program logs in', async () => {
  await open();
  await paste(
    'Subject: Plans of the kitchen\n\nHello Tom,\nthe plans are on the share. See you on Friday.\nAnn',
  );
  const both = page.getByText(/^With a log-in 0, without one 3\.6, limit 5\./);
  await both.waitFor();
  await drop('test.eml', samples.RECEIVED);
  await page.getByRole('button', { name: /does not log in when it sends.*3\.6 points/ }).waitFor();
  await page.getByRole('button', { name: /only its own short name.*2\.4 points/ }).waitFor();
  expect(await both.count()).toBe(0);
  await page.getByRole('button', { name: 'Remove: A mail that was sent: test.eml' }).click();
  await drop('test.eml', samples.RECEIVED_LOGGED_IN);
  await page.getByText('Your program logs in when it sends, so a filter has only the mail').waitFor();
  expect(await page.getByRole('button', { name: /3\.6 points/ }).count()).toBe(0);
});

describe('beside a provider’s record', () => {
  it('the page bears its name and fills in its values', async () => {
    site.files.set('provider.json', samples.PROVIDER_JSON);
    await open();
    await page.getByText('Presend for Harbour Hosting').waitFor();
    await page.getByLabel('Your mail address').fill('bo@harbour.test');
    const values = await page.locator('dd').allTextContents();
    expect(values).toEqual(expect.arrayContaining(['out.harbour.test', '465', 'bo@harbour.test']));
    expect(await page.getByRole('link', { name: /Harbour Hosting has a guide/ }).getAttribute('href')).toBe(
      'https://help.harbour.test/outlook',
    );
  });

  it('the page saves a file that sets the account up, and knows it when it is given back', async () => {
    site.files.set('provider.json', samples.PROVIDER_JSON);
    await open();
    await page.getByText('Presend for Harbour Hosting').waitFor();
    await page.getByLabel('Your mail address').fill('bo@harbour.test');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save mail-account.prf' }).click(),
    ]);
    await drop(download.suggestedFilename(), await readFile(await download.path()));
    await headline('This account is set to log in when it sends');
  });

  it('that has a fault, the page says which and works without it', async () => {
    site.files.set('provider.json', '{"name":"Harbour"}');
    await open();
    await page.getByText('provider.json is not used').waitFor();
    await drop('test.eml', samples.RECEIVED);
    await headline(NOT_LOGGED_IN);
  });
});

describe('by keyboard alone', () => {
  const tabTo = async (isReached: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await isReached()) return;
    }
    throw new Error('Tab never came there');
  };
  const isFocused = (selector: string) => (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const hasName = (name: string) => (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent) === wanted;
    }, name);

  it('a file is chosen, the result is gone to, a program chosen and a value copied', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const opened = page.waitForEvent('filechooser');
    await tabTo(hasName('Choose a file'));
    await page.keyboard.press('Enter');
    const chooser = await opened;
    await chooser.setFiles({
      name: 'a.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(samples.RECEIVED),
    });
    await headline(NOT_LOGGED_IN);
    await page.waitForFunction((words) => document.activeElement?.textContent === words, NOT_LOGGED_IN);

    await tabTo(isFocused('select'));
    await page.keyboard.type('Thunder');
    await page.getByText('Normal password').waitFor();
    await tabTo(hasName('Copy User Name'));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy User Name' }).getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ann@harbour.test');
    expect(await page.locator('[aria-live=polite]').first().textContent()).toBe('User Name copied.');

    await tabTo(hasName('Paste the headers'));
    await page.keyboard.press('Enter');
    expect(await isFocused('textarea')()).toBe(true);
  });

  it('a text is pasted and looked at', async () => {
    await open();
    await tabTo(isFocused('textarea'));
    await page.keyboard.insertText(samples.RECEIVED_LOGGED_IN);
    await tabTo(hasName('Look at this text'));
    await page.keyboard.press('Enter');
    await page.waitForFunction((words) => document.activeElement?.textContent === words, LOGGED_IN);
  });
});

describe.each(Object.entries(MEDIA))('in %s', (_, media) => {
  it('axe finds nothing, empty or full, and nothing is wider than 320 pixels', async () => {
    site.files.set('provider.json', samples.PROVIDER_JSON);
    await open({ ...media, viewport: { width: 320, height: 700 } });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /What you can give it/ }).click();
    await drop('export.reg', samples.OUTLOOK_REG);
    await headline('This account is not set');
    await drop('b.eml', samples.RECEIVED_LOGGED_IN);
    await headline(LOGGED_IN);
    await paste(samples.SPAM_DRAFT);
    await headline('Likely to be refused');
    await drop('mail.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Your mail program', { exact: true }).selectOption('gmail');
    await page.getByText('Menus may be called differently').waitFor();
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('without a connection', () => {
  it('the page loads again, knows its provider and reads a mail and a draft', async () => {
    site.files.set('provider.json', samples.PROVIDER_JSON);
    await open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    // Taken in charge by the worker, so that it has seen the provider's record too.
    await page.reload();
    await page.getByText('Presend for Harbour Hosting').waitFor();
    await site.close();
    await page.reload();
    await page.getByText('Presend for Harbour Hosting').waitFor();
    await drop('test.eml', samples.RECEIVED);
    await headline(NOT_LOGGED_IN);
    await paste(samples.SPAM_DRAFT);
    await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
  });

  it('exactly the files of the page are kept, and the pane beside it is left alone', async () => {
    await open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    // By now the page has asked for everything it will ever need.
    await paste(samples.SPAM_DRAFT);
    await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
    const { names, kept, loaded, scope } = await page.evaluate(async () => {
      const pathOf = (address: string): string => new URL(address).pathname.slice(1);
      const cacheNames = await caches.keys();
      const requests = await (await caches.open(cacheNames[0] ?? '')).keys();
      return {
        names: cacheNames,
        kept: requests.map(({ url }) => pathOf(url)),
        loaded: performance.getEntriesByType('resource').map(({ name }) => pathOf(name)),
        scope: (await navigator.serviceWorker.ready).scope,
      };
    });
    expect(names).toHaveLength(1);
    const wanted = new Set(['setup.html', ...loaded.filter((name) => name !== 'provider.json')]);
    expect([...kept].sort()).toEqual([...wanted].sort());
    expect(scope).toBe(`${site.origin}/setup.html`);
  });
});

it('no script but the page’s own runs', async () => {
  await open();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlined = 1';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return (globalThis as unknown as { inlined?: number }).inlined;
  });
  expect(ran).toBeUndefined();
  expect(await page.content()).not.toContain('office.js');
});

describe('the whole time', () => {
  it('no request left the origin', () => {
    expect(stray).toEqual([]);
  });

  it('no exception went uncaught', () => {
    expect(faults).toEqual([]);
  });
});
