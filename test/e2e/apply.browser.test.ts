import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/message/draft.js';
import { launchChromium, openPreview, type PreviewDriver } from './preview-driver.js';

/** The rule whose words are planted in every body below. */
const SYMBOL = 'BODY_ACT_NOW';

const THREAD =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
  '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Priya<br><b>Subject:</b> Act now</font></div>' +
  '<div>You wrote: act now &amp; save.</div>';

const BODIES: readonly (readonly [name: string, draft: Draft, before: string, after: string])[] = [
  [
    'Outlook on the web',
    {
      html: '<div style="font-family:Aptos,Calibri; font-size:12pt; color:rgb(0,0,0)" class="elementToProof">Hello &amp; welcome. Act now, or later.</div><div class="elementToProof"><br></div>',
    },
    'Act now',
    'Please reply soon',
  ],
  [
    "Word's HTML",
    {
      html: '<div class="WordSection1"><p class="MsoNormal"><span lang="EN-GB" style="mso-fareast-language:EN-US">Act now, Tom.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div>',
    },
    'Act now',
    'Please reply soon',
  ],
  [
    'a reply with its thread',
    { kind: 'reply', html: `<div>Act now, please.</div>${THREAD}` },
    'Act now',
    'Please reply soon',
  ],
  [
    'inline images',
    { html: '<p>See <img src="cid:logo@1" width="90" alt="Logo"> and act now <img src="cid:sign@2">.</p>' },
    'act now',
    'please reply soon',
  ],
  ['plain text', { text: 'Hello\r\n\r\nAct now, Tom.\r\n\r\n-- \r\nJo' }, 'Act now', 'Please reply soon'],
  [
    'words split by tags',
    { html: '<p>We ask you to a<b>ct n</b>ow, Tom.</p>' },
    'a<b>ct n</b>ow',
    'please reply so<b></b>on',
  ],
  [
    'soft hyphens and entities',
    { html: '<p>5 &lt; 6 &amp; a&shy;ct now &copy;</p>' },
    'a\u00adct now',
    'please reply soon',
  ],
  [
    'a table',
    {
      html: '<table border="1" cellpadding="4"><tbody><tr><td>Act now</td><td>\u{1F600} ok</td></tr></tbody></table>',
    },
    'Act now',
    'Please reply soon',
  ],
  [
    'right-to-left text around it',
    { html: '<p dir="rtl">\u05e9\u05dc\u05d5\u05dd act now \u05ea\u05d5\u05d3\u05d4</p>' },
    'act now',
    'please reply soon',
  ],
  [
    'a long newsletter',
    {
      html: `${'<p style="color: rgb(1, 2, 3)">A line of news &mdash; with a <a href="https://example.com/a?b=1&amp;c=2">link</a>.</p>'.repeat(200)}<p>Act now</p>`,
    },
    'Act now',
    'Please reply soon',
  ],
];

let browser: Browser;
let driver: PreviewDriver;

beforeAll(async () => {
  browser = await launchChromium();
  driver = await openPreview(browser, { addinDir: 'dist/addin' });
});

afterAll(async () => {
  await driver.close();
  await browser.close();
});

async function press(pane: Frame, name: string): Promise<void> {
  const card = pane.locator(`[data-card="${SYMBOL}"]`);
  // Only the worst finding is open at first.
  const header = card.locator('button[aria-expanded="false"]');
  await card.waitFor();
  if (await header.isVisible()) await header.press('Enter');
  // By key: the list may still be moving to what was dealt with last, and a key does not miss.
  await card.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');
}

function sourceOf(draft: Draft): string {
  return draft.html ?? draft.text ?? '';
}

describe('Apply changes the words and not a byte beside them; Undo brings them back', () => {
  it.each(BODIES)('%s', async (_, draft, before, after) => {
    await driver.loadDraft({ to: ['tom@example.com'], subject: 'Friday', ...draft });
    const pane = await driver.openPane('presendComposeOpenPane');
    const original = sourceOf(await driver.draft());
    expect(original).toContain(before);

    await press(pane, 'Apply');
    await pane.getByText('Applied', { exact: false }).first().waitFor();
    const changed = sourceOf(await driver.draft());
    const at = original.indexOf(before);
    const expected = original.slice(0, at) + after + original.slice(at + before.length);
    if (before.includes('<')) {
      // Which of the two pieces carries the words is ours to choose; that nothing else changed is not.
      expect(changed.slice(0, at)).toBe(original.slice(0, at));
      expect(changed.slice(-10)).toBe(original.slice(-10));
      expect(changed.replace(/<\/?b>/g, '')).toBe(expected.replace(/<\/?b>/g, ''));
    } else {
      expect(changed).toBe(expected);
    }

    await press(pane, 'Undo');
    await pane
      .locator(`[data-card="${SYMBOL}"]`)
      .getByRole('button', { name: /^Apply/ })
      .waitFor();
    expect(sourceOf(await driver.draft())).toBe(original);
  });
});
