import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Draws assets/icon-N.png from assets/icon.svg: 16, 32 and 80 for the buttons, 64 and 128 for lists of add-ins. To be
 * run after the drawing changed; the pictures are kept in the repository, so that a build needs no browser.
 */
const SIZES = [16, 32, 64, 80, 128];

const assets = fileURLToPath(new URL('../assets', import.meta.url));
const drawing = await readFile(`${assets}/icon.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
    );
    await page.screenshot({ path: `${assets}/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
