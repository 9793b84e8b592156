import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openPreview } from '../test/e2e/preview-driver.js';
import { startStaticSite } from '../test/e2e/static-site.js';
import { PROVIDER_JSON, RECEIVED } from '../test/setup/samples.js';
import type { SampleName } from '../src/preview/samples.js';

/** The README's pictures, taken from the running product: `npm run build && npm run pictures`. */
const FOLDER = 'docs/pictures';
const SAMPLES: readonly SampleName[] = ['business', 'newsletter', 'offer'];
const SIZE = { width: 1180, height: 860 };

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
for (const colorScheme of ['light', 'dark'] as const) {
  const driver = await openPreview(browser, {
    addinDir: 'dist/addin',
    context: { viewport: SIZE, colorScheme },
  });
  for (const sample of SAMPLES) {
    if (colorScheme === 'dark' && sample !== 'offer') continue;
    await driver.loadSample(sample);
    const pane = await driver.openPane('presendComposeOpenPane');
    await pane
      .getByText(/Score \d/)
      .first()
      .waitFor();
    await driver.page.screenshot({ path: join(FOLDER, `pane-${sample}-${colorScheme}.png`) });
  }
  if (colorScheme === 'light') {
    await driver.send();
    await driver.dialog().waitFor();
    await driver.page.screenshot({ path: join(FOLDER, 'smart-alert.png') });
  }
  await driver.close();
}
await pictureOfSelfTest();
await pictureOfSetUpPage();
await browser.close();

/** A mail to oneself, opened: the card with the line that shows the log-in. */
async function pictureOfSelfTest(): Promise<void> {
  const driver = await openPreview(browser, {
    addinDir: 'dist/addin',
    query: 'account=none',
    providerJson: readFileSync('docs/provider-example.json', 'utf8'),
    context: { viewport: SIZE, colorScheme: 'light' },
  });
  await driver.control('loadReceived', 'loggedIn');
  const pane = await driver.openPane('presendReadOpenPane');
  await pane.locator('[data-self-test] blockquote').waitFor();
  await driver.page.screenshot({ path: join(FOLDER, 'self-test.png') });
  await driver.close();
}

/** The set-up page with a mail that was sent without a log-in. */
async function pictureOfSetUpPage(): Promise<void> {
  const site = await startStaticSite('dist/addin');
  site.files.set('provider.json', PROVIDER_JSON);
  const page = await browser.newPage({ viewport: { width: 900, height: 1180 }, colorScheme: 'light' });
  await page.goto(`${site.origin}/setup.html`);
  await page.getByLabel('Or paste its text').fill(RECEIVED);
  await page.getByRole('button', { name: 'Look at this text' }).click();
  await page.locator('blockquote').waitFor();
  await page.locator('blockquote').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(FOLDER, 'setup-page.png') });
  await page.close();
  await site.close();
}
