import { defineConfig } from 'vitest/config';
import { findChromium } from './test/e2e/preview-driver.js';

const HOW_TO_GET_CHROMIUM = 'install it (Debian: apt-get install chromium) or set CHROMIUM to its path';
const BROWSER_TESTS = 'test/**/*.browser.test.ts';

const hasChromium = findChromium() !== undefined;
if (!hasChromium && process.env.CI !== undefined)
  throw new Error(`No Chromium found: ${HOW_TO_GET_CHROMIUM}.`);
if (!hasChromium) console.warn(`Skipped: ${BROWSER_TESTS}. No Chromium found; ${HOW_TO_GET_CHROMIUM}.`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: hasChromium ? [] : [BROWSER_TESTS],
    // A browser and a build take their time on a small machine; no test waits without reason.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Each browser test runs a Chromium of its own: side by side on two cores they only wait for each other.
    fileParallelism: false,
  },
});
