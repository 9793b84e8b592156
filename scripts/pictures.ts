import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openPreview } from '../test/e2e/preview-driver.js';
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
await browser.close();
