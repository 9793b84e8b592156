import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openPreview, type PreviewDriver } from './preview-driver.js';

const OPEN_PANE = 'presendComposeOpenPane';
const ADDIN = 'dist/addin';

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

async function waitForScore(pane: Frame, expected: (score: number) => boolean): Promise<number> {
  for (let left = 100; left > 0; left--) {
    const text = await pane.locator('main').innerText();
    const score = Number(/Score (-?[\d.]+) of/.exec(text)?.[1] ?? Number.NaN);
    if (expected(score)) return score;
    await pane.waitForTimeout(100);
  }
  throw new Error(`The score never came: ${await pane.locator('main').innerText()}`);
}

/** Presses Apply on a finding, opening its card first. */
async function applyOn(pane: Frame, symbol: string): Promise<void> {
  const card = pane.locator(`[data-card="${symbol}"]`);
  await card.waitFor();
  const header = card.locator('button[aria-expanded="false"]');
  if (await header.isVisible()) await header.press('Enter');
  // By key: the list may still be moving to what was dealt with last, and a key does not miss.
  await card.getByRole('button', { name: /^Apply/ }).press('Enter');
}

describe('the main job, with real office.js', () => {
  beforeEach(async () => {
    driver = await openPreview(browser, { addinDir: ADDIN });
  });

  it('a spammy draft is scored, held at Send, fixed with clicks, and sent without a word', async () => {
    await driver.loadSample('offer');
    const pane = await driver.openPane(OPEN_PANE);
    const first = await waitForScore(pane, (score) => score >= 5);
    await pane.getByRole('heading', { name: 'Likely to be refused' }).waitFor();

    await driver.send();
    await driver.dialog().waitFor();
    const alert = await driver.dialog().innerText();
    expect(alert).toContain('Send Anyway');
    expect(alert).toContain('Show what to change');
    expect(await driver.sent()).toHaveLength(0);

    await driver.press('takeAction');
    const reopened = await driver.paneFrame();
    await waitForScore(reopened, (score) => score === first);

    let score = first;
    const applied: string[] = [];
    while (score >= 5) {
      const next = reopened.locator('[data-card]:not([data-card="enough"])').filter({
        has: reopened.getByRole('button', { name: /^Apply:/, includeHidden: true }),
      });
      const symbols = await next.evaluateAll((cards) =>
        cards.map((card) => card.getAttribute('data-card') ?? ''),
      );
      const symbol = symbols.find((candidate) => !applied.includes(candidate));
      const target = symbol ?? (await firstApplicable(reopened, applied));
      applied.push(target);
      await applyOn(reopened, target);
      const before = score;
      score = await waitForScore(reopened, (now) => now < before);
    }
    expect(applied.length).toBeGreaterThan(1);

    await driver.send();
    await driver.page.waitForFunction(() => window.presendPreview?.sent.length === 1);
    expect(await driver.dialog().isVisible()).toBe(false);
    const [mail] = await driver.sent();
    expect(JSON.stringify(mail)).toContain('Marsh Garden Furniture');
    expect(JSON.stringify(mail)).not.toContain('weather garden holiday');
  });

  it('one button makes the smallest set of changes that is enough, and one takes it back', async () => {
    await driver.loadSample('offer');
    const original = (await driver.draft()).html;
    const pane = await driver.openPane(OPEN_PANE);
    const first = await waitForScore(pane, (score) => score >= 5);
    await pane.getByRole('button', { name: 'Apply these' }).click();
    await waitForScore(pane, (score) => score < 5);
    await pane.getByRole('button', { name: /^Undo/ }).first().click();
    await waitForScore(pane, (score) => score === first);
    expect((await driver.draft()).html).toBe(original);
  });

  it('a clean draft is sent without any dialog', async () => {
    for (const sample of ['business', 'newsletter'] as const) {
      await driver.loadSample(sample);
      await driver.send();
      await driver.page.waitForFunction(
        (count) => window.presendPreview?.sent.length === count,
        sample === 'business' ? 1 : 2,
      );
      expect(await driver.dialog().isVisible()).toBe(false);
    }
  });

  it('Send Anyway is final', async () => {
    await driver.loadSample('offer');
    await driver.send();
    await driver.dialog().waitFor();
    await driver.press('sendAnyway');
    await driver.page.waitForFunction(() => window.presendPreview?.sent.length === 1);
    expect(await driver.dialog().isVisible()).toBe(false);
  });

  it('what the author ignores in the pane is not warned about at Send', async () => {
    await driver.loadDraft({
      to: ['tom@example.com'],
      subject: 'ACT NOW TO CLAIM YOUR FREE PRIZE!!!',
      html: '<p>Act now, dear friend. This is not spam. 100% risk free!!!</p>',
    });
    const pane = await driver.openPane(OPEN_PANE);
    await waitForScore(pane, (score) => score >= 5);
    for (let left = 20; left > 0; left--) {
      const score = await waitForScore(pane, (now) => now >= 0);
      if (score < 5) break;
      const card = pane
        .locator('[data-card]')
        .filter({ has: pane.getByRole('button', { name: /^Ignore here/ }) })
        .first();
      await card.getByRole('button', { name: /^Ignore here/ }).click();
      await waitForScore(pane, (now) => now < score);
    }
    await driver.send();
    await driver.page.waitForFunction(() => window.presendPreview?.sent.length === 1);
  });
});

/** The first finding with an edit that was not applied yet; findings that are folded show no button. */
async function firstApplicable(pane: Frame, applied: readonly string[]): Promise<string> {
  const cards = await pane
    .locator('[data-card]')
    .evaluateAll((all) => all.map((card) => card.getAttribute('data-card') ?? ''));
  for (const symbol of cards) {
    if (applied.includes(symbol) || symbol === 'enough') continue;
    const card = pane.locator(`[data-card="${symbol}"]`);
    const header = card.locator('button[aria-expanded="false"]');
    if (await header.isVisible()) await header.press('Enter');
    if (await card.getByRole('button', { name: /^Apply/ }).isVisible()) return symbol;
  }
  throw new Error('No finding has an edit left.');
}

/**
 * Presses Apply and has the person type right after the add-in's next look at the draft: in one step, so that no look
 * of the pane's own comes in between.
 */
async function applyWhileTyping(text: string, after?: string): Promise<void> {
  await driver.page.evaluate(
    ([typed, behind]) => {
      const pane = document.querySelector<HTMLIFrameElement>('.pane-frame iframe')?.contentDocument;
      const buttons = Array.from(
        pane?.querySelectorAll<HTMLElement>('[data-card="BODY_ACT_NOW"] button') ?? [],
      );
      window.presendPreview?.typeAfterNextRead(typed, behind);
      buttons.find((button) => button.textContent === 'Apply')?.click();
    },
    [text, after] as const,
  );
}

describe('when the draft moves on between check and click', () => {
  beforeEach(async () => {
    driver = await openPreview(browser, { addinDir: ADDIN });
    await driver.loadDraft({
      to: ['tom@example.com'],
      subject: 'Friday',
      html: '<p>Hello Tom.</p><p>Act now, please.</p>',
    });
  });

  it('words typed elsewhere stay, and the change is made where its words now stand', async () => {
    const pane = await driver.openPane(OPEN_PANE);
    await pane.locator('[data-card="BODY_ACT_NOW"]').waitFor();
    await applyWhileTyping('Good morning. ');
    await pane.getByText('Applied').first().waitFor();
    const { html } = await driver.draft();
    expect(html).toContain('Good morning. ');
    expect(html).toContain('Please reply soon, please.');
  });

  it('words that changed are left alone, with a sentence', async () => {
    const pane = await driver.openPane(OPEN_PANE);
    await pane.locator('[data-card="BODY_ACT_NOW"]').waitFor();
    await applyWhileTyping(' right', 'Act');
    await pane.getByText('The words have changed').first().waitFor();
    expect((await driver.draft()).html).toContain('Act right now, please.');
  });

  it('Undo keeps what was typed elsewhere, and refuses when its own words were changed', async () => {
    const pane = await driver.openPane(OPEN_PANE);
    await applyOn(pane, 'BODY_ACT_NOW');
    await pane.getByText('Applied').first().waitFor();
    await driver.control('typeWords', 'Good morning. ');
    await pane.getByRole('button', { name: /^Undo/ }).first().click();
    await pane
      .locator('[data-card="BODY_ACT_NOW"]')
      .getByRole('button', { name: /^Apply/ })
      .waitFor();
    const { html } = await driver.draft();
    expect(html).toContain('Good morning. ');
    expect(html).toContain('Act now, please.');

    await applyOn(pane, 'BODY_ACT_NOW');
    await pane.getByText('Applied').first().waitFor();
    await driver.control('typeWords', ' very', 'Please reply');
    await pane.getByRole('button', { name: /^Undo/ }).first().click();
    await pane.getByText('The words have changed since').first().waitFor();
    expect((await driver.draft()).html).toContain('Please reply very soon');
  });
});

describe('a reply', () => {
  const reply = {
    kind: 'reply',
    to: ['tom@example.com'],
    subject: 'Re: Friday',
    html:
      '<div>Thanks Tom, see below.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tom</div>' +
      '<div>Act now at <a href="http://203.0.113.9/a">this page</a>.</div>',
  } as const;

  it.each(['', 'shared'])(
    'whose thread costs points: the pane says so, cuts it, and brings it back (%s)',
    async (query) => {
      driver = await openPreview(browser, { addinDir: ADDIN, query });
      await driver.loadDraft(reply);
      const original = (await driver.draft()).html ?? '';
      const pane = await driver.openPane(OPEN_PANE);
      await pane.getByText('Some points come from the quoted thread').waitFor();
      // Somebody else's words are theirs: only what a filter refuses wherever it stands costs points.
      expect(await pane.locator('[data-card="BODY_ACT_NOW"]').count()).toBe(0);

      await pane.locator('[data-card="thread"]').getByRole('button', { name: 'Cut the thread' }).click();
      await pane.getByText('Applied').first().waitFor();
      const cut = (await driver.draft()).html ?? '';
      expect(cut).toContain('Thanks Tom, see below.');
      expect(cut).not.toContain('203.0.113.9');
      expect(await waitForScore(pane, (score) => score === 0)).toBe(0);

      await pane.getByRole('button', { name: /^Undo/ }).first().click();
      await pane.getByText('Some points come from the quoted thread').waitFor();
      expect((await driver.draft()).html).toBe(original);
    },
  );
});

describe('a manifest that asks only to read', () => {
  it('makes Apply fail with a sentence, and changes nothing', async () => {
    const manifestXml = readFileSync('manifest.xml', 'utf8').replace(
      '<Permissions>ReadWriteItem<',
      '<Permissions>ReadItem<',
    );
    driver = await openPreview(browser, { addinDir: ADDIN, manifestXml });
    await driver.loadDraft({ to: ['tom@example.com'], subject: 'Friday', html: '<p>Act now, please.</p>' });
    const before = (await driver.draft()).html;
    const pane = await driver.openPane(OPEN_PANE);
    await applyOn(pane, 'BODY_ACT_NOW');
    await pane.getByText('no permission').first().waitFor();
    expect((await driver.draft()).html).toBe(before);
  });
});

describe('an Outlook that answers badly, or not at all, never stops a mail', () => {
  beforeEach(async () => {
    driver = await openPreview(browser, { addinDir: ADDIN });
    await driver.loadSample('offer');
  });

  it.each([9020, 9030, 5001, 'silence'] as const)('%s to everything', async (fault) => {
    await driver.control('failNext', '*', fault, 1000);
    await driver.send();
    await driver.page.waitForFunction(() => window.presendPreview?.sent.length === 1, undefined, {
      timeout: 15_000,
    });
    expect(await driver.dialog().isVisible()).toBe(false);
  });

  it('and the next pane says that the last check did not run', async () => {
    await driver.control('failNext', 'body.getAsync', 'silence', 1000);
    await driver.control('failNext', 'subject.getAsync', 'silence', 1000);
    await driver.send();
    await driver.page.waitForFunction(() => window.presendPreview?.sent.length === 1, undefined, {
      timeout: 15_000,
    });
    await driver.control('failNext', 'body.getAsync', 5001, 0);
    await driver.control('failNext', 'subject.getAsync', 5001, 0);
    const pane = await driver.openPane(OPEN_PANE);
    await pane.getByText('The last check at Send did not run').waitFor();
  });

  it('a protected draft is judged by what is open, and the pane says so', async () => {
    await driver.control('setProtected', true);
    const pane = await driver.openPane(OPEN_PANE);
    await pane.getByText('This mail is protected').waitFor();
    await driver.send();
  });
});

describe('bad input', () => {
  beforeEach(async () => {
    driver = await openPreview(browser, { addinDir: ADDIN });
  });

  it.each([
    ['no body', { subject: 'Hello', html: '' }],
    ['a body of 5 MB', { subject: 'Hello', html: `<p>${'A line of text. '.repeat(330_000)}</p>` }],
    ['a lone surrogate', { subject: 'Hello \ud83d', html: '<p>A half \ude00 sign</p>' }],
    ['10,000 nested tags', { subject: 'Hello', html: `${'<div>'.repeat(10_000)}deep` }],
    [
      '2,000 recipients',
      {
        subject: 'Hello',
        html: '<p>Hi</p>',
        to: Array.from({ length: 2000 }, (_, at) => `p${String(at)}@example.com`),
      },
    ],
  ])('%s: the pane answers and the mail can be sent', async (_, draft) => {
    await driver.loadDraft({ to: ['tom@example.com'], ...draft });
    const pane = await driver.openPane(OPEN_PANE);
    await waitForScore(pane, (score) => score >= 0);
    await driver.send();
    await driver.page.waitForFunction(
      () => window.presendPreview?.sent.length === 1 || document.querySelector('dialog.alert[open]') !== null,
      undefined,
      { timeout: 20_000 },
    );
  });
});
