import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { SAMPLES, type SampleName } from '../../src/preview/samples.js';
import { launchChromium, openPreview, type PreviewDriver } from './preview-driver.js';

const LIMIT = 5;

let browser: Browser;
let driver: PreviewDriver;

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

/** The score that the pane shows. */
async function shownScore(pane: Frame): Promise<number> {
  return Number(/Score (-?[\d.]+) of/.exec(await pane.locator('main').innerText())?.[1] ?? Number.NaN);
}

/** The words of a card, opened. */
async function textOfCard(pane: Frame, symbol: string): Promise<string> {
  const card = pane.locator(`[data-card="${symbol}"]`);
  await card.waitFor();
  const closed = card.locator('button[aria-expanded="false"]').first();
  if (await closed.isVisible()) await closed.press('Enter');
  return (await card.innerText()).replace(/\s+/g, ' ');
}

it.each(Object.keys(SAMPLES) as SampleName[])(
  'the sample %s: its score, the words that cost points, and the way below the limit',
  { timeout: 60_000 },
  async (name) => {
    driver = await openPreview(browser, { addinDir: 'dist/addin' });
    await driver.loadSample(name);
    // The body as the editor of the preview holds it, so that both look at the same words.
    const draft = await driver.draft();
    const { score, edits, enough, hits } = assess(messageFromDraft(draft), { draft });
    const pane = await driver.openPane('presendComposeOpenPane');
    await expect.poll(() => shownScore(pane), { timeout: 15_000 }).toBe(score);
    for (const { symbol, evidence } of hits) {
      const words = evidence.filter(
        ({ part, text }) => (part === 'body' || part === 'subject') && /\w/.test(text),
      );
      if (words.length === 0 || /^META_/.test(symbol)) continue;
      const text = await textOfCard(pane, symbol);
      const quoted = words.some((word) => text.includes(word.text.replace(/\s+/g, ' ').trim().slice(0, 20)));
      expect(quoted, `${symbol}: ${text}`).toBe(true);
    }
    if (enough.length === 0) return;
    if (enough.length > 1) await pane.getByRole('button', { name: 'Apply these' }).click();
    else {
      // One change needs no button for several: it stands on its own card.
      const symbol = edits.find(({ id }) => id === enough[0])?.symbol ?? '';
      await textOfCard(pane, symbol);
      await pane
        .locator(`[data-card="${symbol}"]`)
        .getByRole('button', { name: /^Apply/ })
        .click();
    }
    await expect.poll(() => shownScore(pane), { timeout: 15_000 }).toBeLessThan(LIMIT);
    expect(assess(messageFromDraft(await driver.draft())).score).toBeLessThan(LIMIT);
  },
);
