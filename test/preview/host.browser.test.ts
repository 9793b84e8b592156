import type * as Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPreview } from '../e2e/preview-driver.js';
import type { PreviewDriver } from '../e2e/preview-driver.js';
import { buildFixture } from './build-fixture.js';
import type { FixtureBuild } from './build-fixture.js';

/** The fixture pane's own functions; see fixtures/taskpane.js. */
interface FixtureWindow {
  readonly ready: Promise<{ readonly host: string; readonly platform: string }>;
  readonly events: readonly Record<string, unknown>[];
  call(path: string, ...args: unknown[]): Promise<CallResult>;
  listen(type: string): Promise<void>;
}

interface CallResult {
  readonly value?: unknown;
  readonly error?: number;
  readonly thrown?: string;
}

/** What axe.min.js puts on the page. */
declare const axe: typeof Axe;

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let built: FixtureBuild;
let preview: PreviewDriver;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), buildFixture()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  built.remove();
});

afterEach(async () => {
  expect(preview.strayRequests, 'nothing but our own origin is asked').toEqual([]);
  expect(preview.pageErrors).toEqual([]);
  await preview.close();
});

async function open(query = '', manifest: (xml: string) => string = (xml) => xml): Promise<void> {
  preview = await openPreview(browser, {
    addinDir: built.folder,
    manifestXml: manifest(built.manifestXml),
    query,
  });
}

async function openPane(controlId = 'composeButton'): Promise<Frame> {
  const pane = await preview.openPane(controlId);
  await pane.evaluate(() => (window as unknown as FixtureWindow).ready);
  return pane;
}

function call(pane: Frame, path: string, ...args: unknown[]): Promise<CallResult> {
  return pane.evaluate(([name, given]) => (window as unknown as FixtureWindow).call(name, ...given), [
    path,
    args,
  ] as const);
}

async function listen(pane: Frame, type: string): Promise<void> {
  await pane.evaluate((name) => (window as unknown as FixtureWindow).listen(name), type);
}

function events(pane: Frame): Promise<readonly Record<string, unknown>[]> {
  return pane.evaluate(() => (window as unknown as FixtureWindow).events);
}

function withSendMode(mode: string): (xml: string) => string {
  return (xml) => xml.replace('SendMode="PromptUser"', `SendMode="${mode}"`);
}

function readItem(xml: string): string {
  return xml.replace('ReadWriteItem', 'ReadItem');
}

/** A draft whose subject tells the fixture's handler what to answer. */
function answering(answer: object): { readonly subject: string; readonly html: string } {
  return { subject: JSON.stringify(answer), html: '<p>Body</p>' };
}

function buttons(): Promise<(string | null)[]> {
  return preview
    .dialog()
    .locator('[data-button]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-button')));
}

async function sendDraft(answer: object): Promise<void> {
  await preview.loadDraft(answering(answer));
  await preview.send();
}

async function sentCount(): Promise<number> {
  return (await preview.sent()).length;
}

async function axeFindings(): Promise<readonly string[]> {
  await preview.page.evaluate(AXE_SOURCE);
  return preview.page.evaluate(async () => {
    // The frames are the add-in's pages and the mail's own words; their own tests judge them.
    const { violations } = await axe.run({ exclude: [['iframe']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe('the pane talks to the draft through the unchanged office.js', () => {
  it('starts as Outlook on the web, with the account that the address asks for', async () => {
    await open('account=gmail&lang=de-DE');
    const pane = await openPane();
    expect(await pane.evaluate(() => (window as unknown as FixtureWindow).ready)).toMatchObject({
      host: 'Outlook',
      platform: 'OfficeOnline',
    });
    expect(await pane.evaluate(() => Office.context.mailbox.userProfile.accountType)).toBe('gmail');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('de-DE');
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported('Mailbox', '1.15'))).toBe(
      true,
    );
  });

  it('follows the requirement set in the address, and can leave the account type out', async () => {
    await open('mailbox=1.12&account=missing');
    const pane = await openPane();
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported('Mailbox', '1.13'))).toBe(
      false,
    );
    expect(await pane.evaluate(() => Office.context.mailbox.userProfile.accountType)).toBeUndefined();
  });

  it('reads every part of the draft', async () => {
    await open();
    await preview.loadDraft({
      kind: 'reply',
      to: ['Ann Lee <ann@example.com>', 'bob@example.org'],
      bcc: ['Eve <eve@example.net>'],
      subject: 'Re: plans',
      html: '<p>Hello</p>',
      attachments: [{ name: 'plan.pdf', contentType: 'application/pdf', size: 12 }],
    });
    const pane = await openPane();
    expect(await call(pane, 'item.subject.getAsync')).toEqual({ value: 'Re: plans' });
    expect(await call(pane, 'item.body.getTypeAsync')).toEqual({ value: 'html' });
    expect(await call(pane, 'item.body.getAsync', 'text')).toEqual({ value: 'Hello' });
    expect((await call(pane, 'item.getComposeTypeAsync')).value).toMatchObject({ composeType: 'reply' });
    expect((await call(pane, 'item.from.getAsync')).value).toMatchObject({
      emailAddress: 'jo.marsh@example.com',
    });
    expect((await call(pane, 'item.to.getAsync')).value).toMatchObject([
      { displayName: 'Ann Lee', emailAddress: 'ann@example.com' },
      { displayName: 'bob@example.org', emailAddress: 'bob@example.org' },
    ]);
    expect((await call(pane, 'item.bcc.getAsync')).value).toMatchObject([
      { emailAddress: 'eve@example.net' },
    ]);
    expect((await call(pane, 'item.getAttachmentsAsync')).value).toMatchObject([
      { name: 'plan.pdf', attachmentType: 'file', contentType: 'application/pdf', size: 12 },
    ]);
  });

  it('writes subject, recipients, session data and roaming settings', async () => {
    await open();
    const pane = await openPane();
    await call(pane, 'item.subject.setAsync', 'Changed');
    await call(pane, 'item.to.setAsync', ['Ann <ann@example.com>', 'bob@example.org'].slice(1));
    await call(pane, 'item.to.addAsync', [{ displayName: 'Ann', emailAddress: 'ann@example.com' }]);
    await call(pane, 'item.sessionData.setAsync', 'verdict', '{"score":6}');
    expect(await call(pane, 'item.sessionData.getAsync', 'verdict')).toEqual({ value: '{"score":6}' });
    expect(await call(pane, 'item.sessionData.getAsync', 'other')).toEqual({ error: 9050 });
    expect(await preview.draft()).toMatchObject({
      subject: 'Changed',
      to: ['bob@example.org', 'Ann <ann@example.com>'],
    });
    expect(await preview.page.locator('#subject').inputValue()).toBe('Changed');
    await pane.evaluate(async () => {
      Office.context.roamingSettings.set('choice', 7);
      await new Promise((saved) => {
        Office.context.roamingSettings.saveAsync(saved);
      });
    });
    const again = await openPane();
    expect(await again.evaluate(() => Office.context.roamingSettings.get('choice') as unknown)).toBe(7);
  });

  it('keeps HTML in its own spelling, and the same on every further round', async () => {
    await open();
    const pane = await openPane();
    const word =
      '<html><head><style>p{margin:0}</style></head><BODY onload=alert(1)><P class=a STYLE="">caf&eacute; &#x1f600;' +
      '<br>two<script>alert(1)</script></P><a href="javascript:alert(1)">x</a><img src=cid:logo></BODY></html>';
    await call(pane, 'item.body.setAsync', word, { coercionType: 'html' });
    const first = await call(pane, 'item.body.getAsync', 'html');
    expect(first.value).toBe(
      '<div dir="ltr"><style>p{margin:0}</style><p class="a">café 😀<br>two</p><a>x</a><img src="cid:logo"></div>',
    );
    await call(pane, 'item.body.setAsync', first.value, { coercionType: 'html' });
    expect(await call(pane, 'item.body.getAsync', 'html')).toEqual(first);
  });

  it('refuses HTML for a draft in plain text', async () => {
    await open();
    await preview.loadDraft({ subject: 'Plain', text: 'one\ntwo' });
    const pane = await openPane();
    expect(await call(pane, 'item.body.getTypeAsync')).toEqual({ value: 'text' });
    expect(await call(pane, 'item.body.setAsync', '<b>x</b>', { coercionType: 'html' })).toEqual({
      error: 9002,
    });
    await call(pane, 'item.body.setAsync', 'three\nfour', { coercionType: 'text' });
    expect(await preview.draft()).toMatchObject({ text: 'three\nfour' });
  });

  it('removes an attachment, and says when it is gone already', async () => {
    await open();
    await preview.loadDraft({ attachments: [{ name: 'a.exe', size: 1 }] });
    const pane = await openPane();
    const [{ id }] = (await call(pane, 'item.getAttachmentsAsync')).value as [{ id: string }];
    expect(await call(pane, 'item.removeAttachmentAsync', id)).toEqual({ value: null });
    expect(await call(pane, 'item.removeAttachmentAsync', id)).toEqual({ error: 9008 });
    expect((await preview.draft()).attachments).toEqual([]);
  });

  it('raises recipient and attachment events', async () => {
    await open();
    const pane = await openPane();
    await listen(pane, 'olkRecipientsChanged');
    await listen(pane, 'olkAttachmentsChanged');
    await preview.page.locator('#recipients-cc').fill('ann@example.com');
    await preview.page.locator('#recipients-cc').press('Tab');
    await preview.page.locator('#attachment-picker').setInputFiles({
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('hello'),
    });
    await expect
      .poll(() => events(pane))
      .toMatchObject([
        { type: 'olkRecipientsChanged', changedRecipientFields: { to: false, cc: true, bcc: false } },
        {
          type: 'olkAttachmentsChanged',
          attachmentStatus: 'added',
          attachmentDetails: { name: 'notes.txt', size: 5 },
        },
      ]);
  });

  it('tells a pinned pane of the next item, and closes an unpinned one', async () => {
    await open();
    await preview.loadSample('business');
    const pane = await openPane();
    await listen(pane, 'olkItemSelectedChanged');
    await preview.control('setPinned', true);
    await preview.loadDraft({ subject: 'The next one' });
    await expect.poll(() => events(pane)).toHaveLength(1);
    expect(await call(pane, 'item.subject.getAsync')).toEqual({ value: 'The next one' });
    await preview.control('setPinned', false);
    await preview.loadSample('offer');
    await expect.poll(() => preview.page.locator('.pane').isVisible()).toBe(false);
  });
});

describe('the manifest alone decides', () => {
  it('takes buttons and panes from the newest VersionOverrides', async () => {
    await open();
    expect(await preview.page.locator('[data-control="composeButton"]').textContent()).toBe(
      'Check this mail',
    );
    expect(await preview.page.locator('[data-control="oldButton"]').count()).toBe(0);
    await openPane();
    expect((await preview.paneFrame()).url()).toBe(`${preview.origin}/taskpane.html`);
  });

  it('with ReadItem, office.js lets the add-in look and not touch', async () => {
    await open('', readItem);
    await preview.loadDraft({ subject: 'As it was', html: '<p>As it was</p>' });
    const pane = await openPane();
    expect(await call(pane, 'item.body.getAsync', 'text')).toEqual({ value: 'As it was' });
    for (const [path, value] of [
      ['item.body.setAsync', 'x'],
      ['item.subject.setAsync', 'x'],
      ['item.to.setAsync', ['x@example.com']],
    ] as const) {
      expect((await call(pane, path, value)).thrown, path).toContain('permission');
    }
    expect((await call(pane, 'item.sessionData.getAsync', 'x')).thrown).toContain('permission');
    expect(await preview.draft()).toMatchObject({ subject: 'As it was', to: [] });
  });

  it('with ReadItem, the host refuses a write that went round office.js', async () => {
    await open('', readItem);
    await preview.loadDraft({ subject: 'As it was' });
    const pane = await openPane();
    const answer = await pane.evaluate(async () => {
      const conversation = (JSON.parse(window.name) as { xdmInfo: string }).xdmInfo.split('|')[0];
      const reply = new Promise((resolve) => {
        window.addEventListener('message', ({ data }: MessageEvent<string>) => {
          const message = JSON.parse(data) as { _correlationId: number; _data: unknown };
          if (message._correlationId === 4711) resolve(message._data);
        });
      });
      const request = {
        _messageType: 0,
        _actionType: 0,
        _actionName: 'ExecuteMethod',
        _conversationId: conversation,
        _correlationId: 4711,
        _data: { ApiParams: { subject: 'x' }, MethodData: { DispatchId: 17 } },
      };
      window.parent.postMessage(JSON.stringify(request), location.origin);
      return reply;
    });
    expect(answer).toEqual({ error: true, errorCode: 7000 });
    expect(await preview.draft()).toMatchObject({ subject: 'As it was' });
  });
});

describe('trouble that a test can order', () => {
  it('answers with given errors for a number of calls, then as usual', async () => {
    await open();
    const pane = await openPane();
    await preview.control('failNext', 'body.getAsync', 9030, 2);
    expect(await call(pane, 'item.body.getAsync', 'html')).toEqual({ error: 9030 });
    expect(await call(pane, 'item.body.getAsync', 'html')).toEqual({ error: 9030 });
    expect((await call(pane, 'item.body.getAsync', 'html')).error).toBeUndefined();
  });

  it('can leave a call unanswered', async () => {
    await open();
    const pane = await openPane();
    await preview.control('failNext', 'subject.getAsync', 'silence', 1);
    const answered = await pane.evaluate(() =>
      Promise.race([
        (window as unknown as FixtureWindow).call('item.subject.getAsync'),
        new Promise((resolve) => setTimeout(resolve, 300, 'nothing')),
      ]),
    );
    expect(answered).toBe('nothing');
  });

  it('types between a read and a write', async () => {
    await open();
    await preview.loadDraft({ subject: 'Race', html: '<p>one two</p>' });
    const pane = await openPane();
    await preview.control('typeAfterNextRead', ' and a half', 'one');
    expect(await call(pane, 'item.body.getAsync', 'text')).toEqual({ value: 'one two' });
    expect(await call(pane, 'item.body.getAsync', 'text')).toEqual({ value: 'one and a half two' });
    await preview.control('typeBeforeNextWrite', 'late ');
    await call(pane, 'item.body.setAsync', '<p>three</p>', { coercionType: 'html' });
    expect(await call(pane, 'item.body.getAsync', 'text')).toEqual({ value: 'three' });
  });

  it('keeps a protected body closed', async () => {
    await open('protected');
    await preview.loadDraft({ subject: 'Secret', html: '<p>x</p>' });
    const pane = await openPane();
    expect(await call(pane, 'item.body.getAsync', 'html')).toEqual({ error: 9038 });
    expect(await call(pane, 'item.subject.getAsync')).toEqual({ value: 'Secret' });
  });

  it('says when the mailbox is a shared one', async () => {
    await open('shared');
    const pane = await openPane();
    expect((await call(pane, 'item.getSharedPropertiesAsync')).value).toMatchObject({
      targetMailbox: 'jo.marsh@example.com',
    });
  });
});

describe('launch events', () => {
  it('reach the handlers the manifest names, changes as one event', async () => {
    await open('debounce=50');
    await preview.loadDraft({ subject: 'Events' });
    const pane = await openPane();
    await call(pane, 'item.to.setAsync', ['ann@example.com']);
    await call(pane, 'item.bcc.setAsync', ['bob@example.com']);
    await preview.page
      .locator('#attachment-picker')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await expect
      .poll(async () => (await call(pane, 'item.sessionData.getAllAsync')).value)
      .toEqual({
        OnNewMessageCompose: 'true',
        OnMessageRecipientsChanged: '{"to":true,"cc":false,"bcc":true}',
        OnMessageAttachmentsChanged: '"added"',
      });
  });
});

describe('Send', () => {
  it('goes through without a word when the handler allows it', async () => {
    await open();
    await preview.loadSample('business');
    await preview.send();
    await expect.poll(sentCount).toBe(1);
    expect(await preview.dialog().isVisible()).toBe(false);
    const [mail] = await preview.sent();
    expect(mail).toMatchObject({
      despiteWarning: false,
      draft: { subject: 'Delivery dates for the Leeds order' },
    });
    expect(await preview.page.locator('#status').textContent()).toContain('Sent');
  });

  it.each([
    ['PromptUser', ['sendAnyway', 'dontSend']],
    ['SoftBlock', ['dontSend']],
    ['Block', ['dontSend']],
  ])('with %s, a warning offers %j', async (mode, expected) => {
    await open('', withSendMode(mode));
    await sendDraft({ allowEvent: false, errorMessage: 'The subject shouts.' });
    await preview.dialog().waitFor();
    expect(await preview.dialog().locator('.alert-text').textContent()).toBe('The subject shouts.');
    expect(await buttons()).toEqual(expected);
    await preview.press('dontSend');
    await expect.poll(() => preview.page.locator('#status').textContent()).toContain('Not sent');
    expect(await sentCount()).toBe(0);
    expect(await preview.draft()).toMatchObject({ html: '<div dir="ltr"><p>Body</p></div>' });
  });

  it('sends despite the warning when the person says so', async () => {
    await open();
    await sendDraft({ allowEvent: false, errorMessage: 'x' });
    await preview.press('sendAnyway');
    await expect.poll(sentCount).toBe(1);
    expect((await preview.sent())[0]?.despiteWarning).toBe(true);
  });

  it('relaxes Block when the handler overrides the mode, from Mailbox 1.14 on', async () => {
    const answer = { allowEvent: false, errorMessage: 'x', sendModeOverride: 'promptUser' };
    await open('', withSendMode('Block'));
    await sendDraft(answer);
    await preview.dialog().waitFor();
    expect(await buttons()).toEqual(['sendAnyway', 'dontSend']);
    await preview.close();
    await open('mailbox=1.13', withSendMode('Block'));
    await sendDraft(answer);
    await preview.dialog().waitFor();
    expect(await buttons()).toEqual(['dontSend']);
  });

  it('opens the pane the handler names and hands the context over, also to a pane that is open', async () => {
    await open();
    const answer = {
      allowEvent: false,
      errorMessage: 'x',
      cancelLabel: 'See why',
      commandId: 'composeButton',
      contextData: { symbols: ['SUBJ_ALL_CAPS'] },
    };
    await preview.loadDraft(answering(answer));
    const before = await openPane();
    expect(await call(before, 'item.getInitializationContextAsync')).toEqual({ error: 9020 });
    await preview.send();
    await preview.dialog().waitFor();
    expect(await buttons()).toEqual(['takeAction', 'sendAnyway', 'dontSend']);
    expect(await preview.dialog().locator('[data-button="takeAction"]').textContent()).toBe('See why');
    await preview.press('takeAction');
    await expect
      .poll(async () => (await preview.log()).filter(({ name }) => name === 'pane opened'))
      .toHaveLength(2);
    const pane = await preview.paneFrame();
    await pane.waitForFunction(() => 'ready' in window);
    await pane.evaluate(() => (window as unknown as FixtureWindow).ready);
    expect(await call(pane, 'item.getInitializationContextAsync')).toEqual({
      value: '{"symbols":["SUBJ_ALL_CAPS"]}',
    });
    expect(await sentCount()).toBe(0);
  });

  it('renders Markdown from Mailbox 1.15 on, and the plain text before', async () => {
    const answer = {
      allowEvent: false,
      errorMessage: 'plain',
      errorMessageMarkdown: '**Stop**: 5 \\* 5 <i>\n\n- one\r- [two](https://example.com/)\r',
    };
    await open();
    await sendDraft(answer);
    await preview.dialog().waitFor();
    expect(await preview.dialog().locator('.alert-text').innerHTML()).toBe(
      '<p><strong>Stop</strong>: 5 * 5 &lt;i&gt;</p><ul><li>one</li><li><a href="https://example.com/" ' +
        'target="_blank" rel="noopener noreferrer">two</a></li></ul>',
    );
    await preview.close();
    await open('mailbox=1.14');
    await sendDraft(answer);
    await preview.dialog().waitFor();
    expect(await preview.dialog().locator('.alert-text').textContent()).toBe('plain');
  });

  it('cuts a message Outlook would not take, and says so', async () => {
    await open();
    await sendDraft({ allowEvent: false, errorMessage: 'x'.repeat(501) });
    await preview.dialog().waitFor();
    expect(await preview.dialog().locator('.alert-text').textContent()).toHaveLength(500);
    expect(await preview.dialog().locator('.alert-fault').textContent()).toContain('501');
  });

  it('says that a handler takes long, and takes its late answer', async () => {
    await open('slow=150');
    await sendDraft({ delay: 900, allowEvent: false, errorMessage: 'late' });
    await preview.page.locator('dialog[data-kind="slow"]').waitFor();
    expect(await buttons()).toEqual(['sendAnyway', 'dontSend']);
    await preview.page.locator('dialog[data-kind="warning"]').waitFor();
    await preview.press('dontSend');
    expect(await sentCount()).toBe(0);
  });

  it('lets nobody send past a slow handler with SoftBlock, and sends when it allows', async () => {
    await open('slow=150', withSendMode('SoftBlock'));
    await sendDraft({ delay: 900, allowEvent: true });
    await preview.page.locator('dialog[data-kind="slow"]').waitFor();
    expect(await buttons()).toEqual(['dontSend']);
    await expect.poll(sentCount).toBe(1);
  });

  it('sends at once when the person does not wait, and never twice', async () => {
    await open('slow=100');
    await sendDraft({ delay: 500, allowEvent: true });
    await preview.page.locator('dialog[data-kind="slow"]').waitFor();
    await preview.press('sendAnyway');
    await expect.poll(sentCount).toBe(1);
    await preview.page.waitForTimeout(600);
    expect(await sentCount()).toBe(1);
  });

  it('gives a silent handler up', async () => {
    await open('slow=50&timeout=250', withSendMode('SoftBlock'));
    await sendDraft({ never: true });
    await preview.page.locator('dialog[data-kind="timeout"]').waitFor();
    expect(await buttons()).toEqual(['dontSend']);
  });

  it.each([
    ['PromptUser', ['sendAnyway', 'tryLater']],
    ['SoftBlock', ['sendAnyway', 'tryLater']],
    ['Block', ['tryLater']],
  ])('with %s and no handler page, offers %j', async (mode, expected) => {
    await open('', (xml) => withSendMode(mode)(xml).replace(/launchevent\.html/g, 'gone.html'));
    await sendDraft({ allowEvent: true });
    await preview.page.locator('dialog[data-kind="unavailable"]').waitFor();
    expect(await buttons()).toEqual(expected);
  });

  it('takes a missing handler function for a no', async () => {
    await open('', (xml) => withSendMode('SoftBlock')(xml).replace('"handleSend"', '"handleSned"'));
    await sendDraft({ allowEvent: true });
    await preview.dialog().waitFor();
    expect(await buttons()).toEqual(['dontSend']);
    expect(await preview.dialog().locator('.alert-text').textContent()).toContain('Fixture Check');
  });

  it('notes a handler that completes twice, and acts once', async () => {
    await open();
    await sendDraft({ twice: true, allowEvent: false, errorMessage: 'x' });
    await preview.dialog().waitFor();
    await expect
      .poll(async () => (await preview.log()).filter(({ name }) => name === 'completed again'))
      .toHaveLength(1);
    await preview.press('dontSend');
    expect(await preview.dialog().isVisible()).toBe(false);
  });
});

describe('the page itself', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in %s, with a Smart Alert and without',
    async (scheme) => {
      await open();
      await preview.page.emulateMedia({ colorScheme: scheme });
      await preview.loadSample('business');
      expect(await axeFindings()).toEqual([]);
      await preview.page.locator('#inbox button').first().click();
      expect(await axeFindings()).toEqual([]);
      await sendDraft({ allowEvent: false, errorMessage: 'x', commandId: 'composeButton' });
      await preview.dialog().waitFor();
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('sends by keyboard alone', async () => {
    await open();
    const { keyboard } = preview.page;
    await preview.page.locator('#recipients-to').focus();
    await keyboard.type('ann@example.com, bob@example.org');
    await keyboard.press('Tab');
    await preview.page.locator('#subject').focus();
    await keyboard.type('{"allowEvent":false,"errorMessage":"x"}');
    await preview.page.locator('#send').focus();
    await keyboard.press('Enter');
    await preview.dialog().waitFor();
    await keyboard.press('Escape');
    await expect.poll(() => preview.dialog().isVisible()).toBe(false);
    expect(await sentCount()).toBe(0);
    await preview.page.locator('#send').focus();
    await keyboard.press('Enter');
    await preview.dialog().waitFor();
    await keyboard.press('Enter');
    await expect.poll(sentCount).toBe(1);
    expect((await preview.sent())[0]?.draft.to).toEqual(['ann@example.com', 'bob@example.org']);
  });
});

describe('the reading pane', () => {
  it('opens the pane on a received message and its headers', async () => {
    await open();
    await preview.page.locator('#inbox button').first().click();
    const pane = await openPane('readButton');
    expect(await pane.evaluate(() => Office.context.mailbox.item?.subject as unknown)).toBe(
      'Drawings for the Leeds order',
    );
    const headers = await call(pane, 'item.getAllInternetHeadersAsync');
    expect(headers.value).toContain('with ESMTPSA id 5RkLp9');
  });

  it('opens a mail file, as a draft or as a received message', async () => {
    await open();
    const mail = Buffer.from(
      'Received: from a by b with ESMTPA; Mon, 06 May 2024 08:12:44 +0000\r\nFrom: Ann <ann@example.com>\r\n' +
        'To: bob@example.org\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\nMIME-Version: 1.0\r\n' +
        'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello <script>alert(1)</script>Bob</p>\r\n',
    );
    const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: mail };
    await preview.page.locator('#eml-picker').setInputFiles(file);
    await expect
      .poll(() => preview.draft())
      .toMatchObject({
        from: 'Ann <ann@example.com>',
        to: ['bob@example.org'],
        subject: 'café',
      });
    expect((await preview.draft()).html).not.toContain('script');

    await preview.page.locator('#inbox button').first().click();
    await preview.page.locator('#eml-picker').setInputFiles(file);
    await expect.poll(() => preview.page.locator('.letterhead h2').textContent()).toBe('café');
    const pane = await openPane('readButton');
    expect((await call(pane, 'item.getAllInternetHeadersAsync')).value).toContain('ESMTPA');
  });
});
