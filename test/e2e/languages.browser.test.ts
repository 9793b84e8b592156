import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPreview, type PreviewDriver } from './preview-driver.js';

const OPEN_PANE = 'presendComposeOpenPane';

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

describe('the pane in Outlook’s display language', () => {
  it.each([
    ['de-DE', 'de-DE', /Betreff/],
    ['es-ES', 'es-ES', /asunto/i],
    ['fr-FR', 'fr-FR', /objet/i],
    ['it-IT', 'it-IT', /oggetto/i],
    ['nl-NL', 'nl-NL', /onderwerp/i],
    ['pt-BR', 'pt-BR', /assunto/i],
    ['tlh', 'en', /Subject|subject/],
  ])('for %s speaks %s', async (displayLanguage, language, word) => {
    driver = await openPreview(browser, { addinDir: 'dist/addin', query: `lang=${displayLanguage}` });
    await driver.loadSample('offer');
    const pane = await driver.openPane(OPEN_PANE);
    await pane.locator('[data-card="SUBJ_ALL_CAPS"]').waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe(language);
    expect(await pane.locator('main').innerText()).toMatch(word);
  });
});

it('quotes the words that the content model went by', async () => {
  driver = await openPreview(browser, { addinDir: 'dist/addin' });
  await driver.loadDraft({
    subject: 'Claim your reward',
    text: 'Congratulations, you have been selected. Claim your reward before midnight tonight.',
  });
  const pane = await driver.openPane(OPEN_PANE);
  const card = pane.locator('[data-card^="CONTENT_MODEL_"]');
  await card.waitFor();
  const header = card.locator('button[aria-expanded="false"]');
  if (await header.isVisible()) await header.press('Enter');
  expect(await card.innerText()).toMatch(/reward|Congratulations|midnight|tonight/);
});
