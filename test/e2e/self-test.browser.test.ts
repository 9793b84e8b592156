import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { receivedSamples, type ReceivedName } from '../../src/preview/received-samples.js';
import { launchChromium, openPreview, type PreviewDriver } from './preview-driver.js';

const COMPOSE_PANE = 'presendComposeOpenPane';
const READ_PANE = 'presendReadOpenPane';
const PROVIDER = readFileSync('docs/provider-example.json', 'utf8');
const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let driver: PreviewDriver;
/** What pages wrote to the console, but for files that are not there. */
let console_: string[];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  expect(driver.strayRequests).toEqual([]);
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

async function open(
  query: string,
  options: { providerJson?: string; context?: object } = { providerJson: PROVIDER },
): Promise<void> {
  driver = await openPreview(browser, { addinDir: 'dist/addin', query, ...options });
  console_ = [];
  driver.page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) console_.push(message.text());
  });
}

async function openMail(name: ReceivedName): Promise<Frame> {
  await driver.control('loadReceived', name);
  const pane = await driver.openPane(READ_PANE);
  await pane.locator('h2').first().waitFor();
  return pane;
}

async function openDraft(text = 'See you on Friday. Jo'): Promise<Frame> {
  await driver.control('closePane');
  await driver.loadDraft({ to: ['tom@example.com'], subject: 'Friday', text });
  const pane = await driver.openPane(COMPOSE_PANE);
  await pane.getByRole('meter').waitFor();
  return pane;
}

const textOf = (pane: Frame): Promise<string> => pane.locator('main').innerText();

/** The verdict of the draft, as it is said aloud. */
async function saidIn(pane: Frame, words: RegExp): Promise<string> {
  const region = pane.locator('[aria-live="polite"]');
  await expect.poll(() => region.textContent()).toMatch(words);
  return (await region.textContent()) ?? '';
}

describe('an account that sends by SMTP', () => {
  it('has a range until a test mail turns the card green, and then one score', async () => {
    await open('account=none');
    let pane = await openDraft('Act now: 100% risk free!!! Jo');
    await saidIn(pane, /With log-in [\d.]+, without [\d.]+, limit 5\./);
    await pane.getByRole('heading', { name: 'Fine if your mail program logs in' }).waitFor();
    await pane
      .locator('[data-sending="untested"]')
      .getByText('Example Hosting', { exact: false })
      .first()
      .waitFor();

    pane = await openMail('loggedIn');
    const card = pane.locator('[data-self-test="kept"]');
    await card.getByRole('heading', { name: 'Your mail program logs in when it sends' }).waitFor();
    expect(await card.locator('blockquote').innerText()).toContain('by mail.example.net with esmtpsa');
    const told = await card.innerText();
    expect(told).toMatch(/Outgoing server\s+mail\.example\.net/);
    expect(told).toMatch(/The computer called itself\s+DESKTOP-7Q1/);
    await saidIn(pane, /^Your mail program logs in when it sends\.$/);

    pane = await openDraft('Act now: 100% risk free!!! Jo');
    await pane.locator('[data-sending="known"]').getByText('Your mail program logs in').waitFor();
    expect(await pane.locator('[data-sending="known"]').innerText()).toContain(
      'Seen today at mail.example.net, on a mail from jo.marsh@example.com.',
    );
    expect(await textOf(pane)).not.toContain('With log-in');
    await pane.getByRole('heading', { name: 'Fine to send' }).waitFor();
  });

  it('is warned in the pane and at Send where the test mail had no log-in', async () => {
    await open('account=none');
    const mail = await openMail('notLoggedIn');
    await mail.getByRole('heading', { name: 'Your mail program does not log in' }).waitFor();
    expect(await textOf(mail)).toContain('Servers expect a full name there.');
    const pane = await openDraft('Act now: 100% risk free!!! Jo');
    await pane.locator('[data-card="SUBMIT_NO_AUTH"]').waitFor();
    await pane.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
    expect(await textOf(pane)).not.toContain('With log-in');
    await driver.send();
    await driver.dialog().waitFor();
    expect(await driver.dialog().innerText()).toContain('does not log in');
  });

  it('learns nothing from somebody else’s mail, nor from a copy in Sent Items', async () => {
    await open('account=none');
    let pane = await openMail('fromPriya');
    await pane.getByRole('heading', { name: 'This is how Priya Nair’s mail was sent' }).waitFor();
    expect(await textOf(pane)).toContain('Sent with a log-in.');
    pane = await openMail('sentCopy');
    await pane.getByText('Open the copy in your Inbox instead.', { exact: false }).waitFor();
    pane = await openDraft();
    await pane.locator('[data-sending="untested"]').waitFor();
  });

  it('takes an address for the person’s own and gives it back, by keyboard, the focus staying', async () => {
    await open('account=none');
    const item = receivedSamples(Date.now()).loggedIn;
    const alias = 'Orders <orders@example.com>';
    await driver.control('showReceived', {
      draft: { ...item.draft, from: alias },
      headers: item.headers.replace(/^From: .*$/m, `From: ${alias}`),
    });
    let pane = await driver.openPane(READ_PANE);
    const claim = pane.getByRole('button', { name: 'This is my address, too' });
    await claim.waitFor();
    await claim.press('Enter');
    await pane.getByRole('heading', { name: 'Your mail program logs in when it sends' }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('This is not my address');
    pane = await openDraft();
    const forget = pane.locator('[data-sending="known"]').getByRole('button', { name: 'Forget this result' });
    await forget.press('Enter');
    await pane.locator('[data-sending="untested"]').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});

describe('an account that Outlook sends for itself', () => {
  it('gets no range, no points and no warning, whatever a test mail shows', async () => {
    await open('account=office365');
    const mail = await openMail('notLoggedIn');
    await mail.locator('[data-self-test="hosted"]').waitFor();
    const pane = await openDraft();
    expect(await saidIn(pane, /Fine to send/)).toBe('Score 0 of 5. Fine to send. Nothing to change.');
    expect(await pane.locator('[data-sending]').count()).toBe(0);
    await pane.getByRole('button', { name: /SMTP AUTH/ }).press('Enter');
    await pane.getByText('SMTP AUTH isn’t used here; nothing to do.', { exact: false }).waitFor();
  });
});

describe('the provider’s record', () => {
  it('is not needed: without one, nothing is said of a log-in until something shows it', async () => {
    await open('account=none', {});
    const pane = await openDraft();
    expect(await saidIn(pane, /Fine to send/)).not.toContain('log-in');
    await pane.getByRole('button', { name: /SMTP AUTH.*Not known/ }).waitFor();
    expect(console_).toEqual([]);
  });

  it('with a fault in it is not used, and the console says which, without its values', async () => {
    await open('account=none', { providerJson: PROVIDER.replace('465', '"pa55word"') });
    const pane = await openDraft();
    expect(await textOf(pane)).not.toContain('Example Hosting');
    await expect.poll(() => console_.join()).toContain('provider.json is not used: "smtp[0].port"');
    expect(console_.join()).not.toContain('pa55word');
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }],
])('axe finds nothing in %s', (_, context) => {
  it('in the self-test and on the cards it leads to', { timeout: 120_000 }, async () => {
    await open('account=none', { providerJson: PROVIDER, context });
    const faults = async (pane: Frame): Promise<readonly string[]> => {
      await pane.evaluate(AXE_SOURCE);
      const results = await pane.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    };
    expect(await faults(await openDraft())).toEqual([]);
    for (const name of ['fromPriya', 'notLoggedIn', 'sentCopy', 'loggedIn'] as const)
      expect(await faults(await openMail(name)), name).toEqual([]);
    expect(await faults(await openDraft())).toEqual([]);
  });
});
