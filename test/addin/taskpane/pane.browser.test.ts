import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchHarness, type HarnessBrowser } from './browser.js';
import type { Harness } from './harness.js';
import { STATES } from './states.js';

type HarnessWindow = typeof globalThis & { readonly harness: Harness };

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

let browser: HarnessBrowser;

beforeAll(async () => {
  browser = await launchHarness();
});

afterAll(async () => {
  await (browser as HarnessBrowser | undefined)?.close();
});

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const showState = (page: Page, name: string): Promise<void> =>
  page.evaluate((state) => (globalThis as HarnessWindow).harness.showState(state), name);

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const header of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
      header.click();
  });

describe.each(Object.entries(MEDIA))('in %s', (_, media) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate(browser.axeSource);
  });
  afterAll(() => page.close());

  it.each(STATES.map(({ name }) => name))('axe finds nothing in %s', async (name) => {
    await showState(page, name);
    // Sections that are closed have things to find too.
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe('at 320 pixels', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open({ width: 320 });
  });
  afterAll(() => page.close());

  it.each(STATES.map(({ name }) => name))('%s needs no horizontal scrolling', async (name) => {
    await showState(page, name);
    await openAll(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('the score meter in forced colors', () => {
  it('shows its fill and its border', async () => {
    const page = await browser.open();
    await page.emulateMedia({ forcedColors: 'active' });
    await showState(page, 'refused');
    const [fill, track, border] = await page.getByRole('meter').evaluate((meter) => {
      const colorOf = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
      return [colorOf(meter.firstElementChild), colorOf(meter), getComputedStyle(meter).borderTopWidth];
    });
    expect(fill).not.toBe(track);
    expect(border).toBe('1px');
    await page.close();
  });
});

describe('the live pane', () => {
  let page: Page;

  beforeEach(async () => {
    page = await browser.open();
    await page.evaluate(() => (globalThis as HarnessWindow).harness.showLive());
    await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
  });
  afterEach(() => page.close());

  const draft = () => page.evaluate(() => (globalThis as HarnessWindow).harness.standIn.draft);

  /** Presses Tab until the button with this name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    const seen: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (focused === name) return;
      seen.push(focused);
    }
    throw new Error(`Tab never reached ${name}: ${seen.join(' > ')}`);
  };
  const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  it('is worked by keyboard alone: apply, undo, ignore, bring back', async () => {
    await tabTo('Apply: Threatens in the subject');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo: Threatens in the subject' }).waitFor();
    expect((await draft()).subject).toBe('Reminder: your offer');
    expect(await focusedLabel()).toBe('Undo: Threatens in the subject');

    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Apply: Threatens in the subject' }).waitFor();
    expect((await draft()).subject).toBe('FINAL NOTICE: your offer');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card')),
    ).toBe('T_FINAL_NOTICE');

    await tabTo('Ignore here: Threatens in the subject');
    await page.keyboard.press('Enter');
    await page.getByText('Ignored in this draft').waitFor();
    expect(await focusedLabel()).toBe('Bring back: Threatens in the subject');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Apply: Threatens in the subject' }).waitFor();
  });

  it('opens the next finding when the worst was dealt with', async () => {
    await page.getByRole('button', { name: 'Apply: Threatens in the subject' }).click();
    await page.getByRole('button', { name: 'Apply: Presses the reader' }).waitFor();
  });

  it('shows before and after of what it will do, marked in more than colour', async () => {
    const card = page.locator('[data-card="T_FINAL_NOTICE"]');
    expect(await card.locator('del').textContent()).toContain('FINAL NOTICE');
    expect(await card.locator('ins').textContent()).toContain('Reminder');
    expect(await card.locator('blockquote').textContent()).toBe('FINAL NOTICE');
  });

  it('gets below the limit with one button, and back', async () => {
    await page.getByRole('heading', { name: 'These two changes are enough' }).waitFor();
    await page.getByRole('button', { name: 'Apply these' }).click();
    await page.getByRole('heading', { name: 'Fine to send' }).waitFor();
    expect(await focusedLabel()).toBe('Undo: Two changes');
    await page.getByRole('button', { name: 'Undo: Two changes' }).click();
    await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
  });

  it('says each new verdict once, as one sentence', async () => {
    const live = page.locator('[aria-live="polite"]');
    expect(await live.count()).toBe(1);
    expect(await live.textContent()).toBe('Score 8 of 5. Likely to be refused. Four things to change.');
    await page.evaluate(() => {
      const said: string[] = [];
      (globalThis as unknown as { said: string[] }).said = said;
      const region = document.querySelector('[aria-live="polite"]');
      new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region as Node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('button', { name: 'Apply: Threatens in the subject' }).click();
    await page.getByRole('button', { name: 'Undo: Threatens in the subject' }).waitFor();
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toEqual(['Score 5 of 5. Likely to be refused. Three things to change.']);
  });

  it('follows the draft while somebody types', async () => {
    await page.evaluate(() => {
      const { standIn } = (globalThis as HarnessWindow).harness;
      standIn.draft = { ...standIn.draft, subject: 'Minutes', text: 'Hello Bo' };
    });
    await page.getByRole('heading', { name: 'Fine to send' }).waitFor({ timeout: 5_000 });
  });

  it('says why an Apply was refused, on the card and aloud', async () => {
    await page.evaluate(() => {
      (globalThis as HarnessWindow).harness.standIn.refuse = 'no-permission';
    });
    await page.getByRole('button', { name: 'Apply: Threatens in the subject' }).click();
    const sentence = 'Presend has no permission to change this mail.';
    await page.locator('[data-card="T_FINAL_NOTICE"]').getByText(sentence).waitFor();
    expect(await page.locator('[aria-live="polite"]').textContent()).toContain(sentence);
  });

  it('opens, shows and focuses the finding that a Smart Alert asks for', async () => {
    await page.evaluate(() => (globalThis as HarnessWindow).harness.standIn.fireOpenAt(['T_LOTTERY']));
    await page.locator('[data-card="T_LOTTERY"] [aria-expanded="true"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Speaks of a lottery');
    await expect.poll(() => page.locator('[data-card="T_LOTTERY"] button').first().isVisible()).toBe(true);
  });

  it('shows a ring where the focus is', async () => {
    await tabTo('Apply: Threatens in the subject');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
      return {
        hasOutline: outlineStyle !== 'none' && outlineWidth !== '0px',
        hasShadow: boxShadow !== 'none',
      };
    });
    expect(ring.hasOutline || ring.hasShadow).toBe(true);
  });

  it('shows mail text as text, whatever it looks like', async () => {
    await page.evaluate(() => {
      const { standIn } = (globalThis as HarnessWindow).harness;
      standIn.draft = { ...standIn.draft, text: '<img src=x onerror=p=1> act now <b>bold</b>' };
    });
    await page.locator('[data-card="T_ACT_NOW"] button').first().click();
    await page.getByText('onerror').first().waitFor({ timeout: 5_000 });
    expect(await page.evaluate(() => (globalThis as unknown as { p?: number }).p)).toBeUndefined();
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a fault of the pane', () => {
  it('shows a sentence and a way out, never a blank page', async () => {
    const page = await browser.open();
    await page.evaluate(() => (globalThis as HarnessWindow).harness.showBroken());
    await page.getByRole('heading', { name: 'The check stopped' }).waitFor();
    await page.evaluate(browser.axeSource);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('heading', { name: 'Likely to be refused' }).waitFor();
    await page.close();
  });
});

describe('the guide', () => {
  it.each(Object.entries(MEDIA))('passes axe and fits 320 pixels in %s', async (_, media) => {
    const guide = await readFile(
      new URL('../../../src/addin/guides/smtp-auth.html', import.meta.url),
      'utf8',
    );
    expect(guide).not.toMatch(/<script|\son\w+=|https?:\/\/(?!www\.rfc-editor\.org)/i);
    const page = await browser.open({ width: 320 });
    await page.emulateMedia(media);
    await page.setContent(guide);
    await page.evaluate(browser.axeSource);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('the whole time', () => {
  it('nothing was fetched from elsewhere', () => {
    expect(browser.foreign).toEqual([]);
  });

  it('no exception went uncaught', () => {
    expect(browser.faults).toEqual([]);
  });
});
