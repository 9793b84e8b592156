import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkManifest, iconFilesIn } from '../scripts/check-manifest.js';
import type { DiagnosticCode } from '../scripts/check-manifest.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HANDLER = join(ROOT, 'dist/addin/launchevent.js');

const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const iconFiles = iconFilesIn(join(ROOT, 'assets'));

/** A copy with one place changed; a place that is no longer there is a fault of the test. */
function changed(before: string | RegExp, after: string): string {
  const copy = manifest.replace(before, after);
  if (copy === manifest) throw new Error(`manifest.xml no longer has ${String(before)}`);
  return copy;
}

/** A copy with one element moved in front of another, its indentation aside. */
function moved(element: RegExp, before: string): string {
  const [text] = element.exec(manifest) ?? [];
  if (text === undefined) throw new Error(`manifest.xml no longer has ${String(element)}`);
  return manifest.replace(text, '').replace(before, `${text}${before}`);
}

describe("Microsoft's offline check", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'presend-manifest-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function verdict(xml: string): Promise<{ isValid: boolean; errors: unknown }> {
    const source = join(folder, 'manifest.xml');
    writeFileSync(source, xml);
    await convert(source, folder, false);
    const { isValid, report } = await validateManifest(join(folder, 'manifest.json'));
    return { isValid, errors: report?.errors ?? [] };
  }

  it('accepts the manifest', async () => {
    expect(await verdict(manifest)).toEqual({ isValid: true, errors: [] });
  });

  it('refuses a misspelt SendMode, so it does look', async () => {
    const misspelt = changed('SendMode="PromptUser"', 'SendMode="AskUser"');
    await expect(verdict(misspelt)).rejects.toThrow(/"sendMode":null/);
  });
});

describe('our own check', () => {
  const handlerSource = (): string => {
    if (!existsSync(HANDLER))
      throw new Error('dist/addin/launchevent.js is missing. Run "npm run build" first.');
    return readFileSync(HANDLER, 'utf8');
  };
  const codesOf = (xml: string): readonly DiagnosticCode[] =>
    checkManifest(xml, { handlerSource: handlerSource(), iconFiles }).map(({ code }) => code);

  it('finds nothing in the manifest', () => {
    expect(checkManifest(manifest, { handlerSource: handlerSource(), iconFiles })).toEqual([]);
  });

  it('finds nothing in the copy that the build wrote', () => {
    const built = readFileSync(join(ROOT, 'dist/addin/manifest.xml'), 'utf8');
    expect(checkManifest(built, { handlerSource: handlerSource(), iconFiles })).toEqual([]);
  });

  const faults: readonly (readonly [string, DiagnosticCode, () => string])[] = [
    ['a misspelt event', 'event-unknown', () => changed('"OnNewMessageCompose"', '"OnNewMesageCompose"')],
    [
      'an event handled twice',
      'event-twice',
      () => changed('Type="OnNewMessageCompose"', 'Type="OnMessageRecipientsChanged"'),
    ],
    ['a misspelt handler', 'handler-missing', () => changed('"onMessageSend"', '"onMesageSend"')],
    ['a SendMode that does not exist', 'send-mode', () => changed('"PromptUser"', '"Prompt"')],
    ['no SendMode, which would mean SoftBlock', 'send-mode', () => changed(' SendMode="PromptUser"', '')],
    [
      'a SendMode on another event',
      'send-mode',
      () =>
        changed('FunctionName="onNewMessageCompose"', 'FunctionName="onNewMessageCompose" SendMode="Block"'),
    ],
    [
      'Permissions after Rule',
      'element-order',
      () => moved(/<Permissions>.*<\/Permissions>/, '<DisableEntity'),
    ],
    ['Hosts after Requirements', 'element-order', () => moved(/ {2}<Hosts>[^]*?<\/Hosts>/, '<FormSettings>')],
    [
      'Resources before Hosts',
      'element-order',
      () => moved(/<Resources>[^]*<\/Resources>/, '<Hosts>\n        '),
    ],
    [
      'Runtimes after DesktopFormFactor',
      'element-order',
      () => moved(/<Runtimes>[^]*<\/Runtimes>/, '</Host>\n      </Hosts>\n      <Resources>'),
    ],
    [
      'SupportsSharedFolders after the extension points',
      'element-order',
      () => moved(/<SupportsSharedFolders>.*<\/SupportsSharedFolders>/, '</DesktopFormFactor>'),
    ],
    ['an icon after its action', 'element-order', () => moved(/<Icon>[^]*?<\/Icon>/, '</Control>')],
    ['a misspelt element', 'element-unknown', () => changed('<SupportUrl ', '<SuportUrl ')],
    [
      'a resource that is not there',
      'resid-undefined',
      () => changed('resid="Compose.Tip"', 'resid="Compose.Tips"'),
    ],
    [
      'a resource name of 33 characters',
      'resid-long',
      () => manifest.replaceAll('"Compose.Tip"', `"${'x'.repeat(33)}"`),
    ],
    ['a resource defined twice', 'resid-twice', () => changed(/( *<bt:Url id="Pane.Page".*\n)/, '$1$1')],
    [
      'a control id that stands twice',
      'control-id-twice',
      () => changed('"presendReadOpenPane"', '"presendComposeOpenPane"'),
    ],
    [
      'a compose button that the handlers do not know',
      'control-id-unused',
      () => changed('"presendComposeOpenPane"', '"openPane"'),
    ],
    [
      'an address without encryption',
      'not-https',
      () => changed('"https://localhost:3000/launch', '"http://localhost:3000/launch'),
    ],
    ['a permission too low', 'permission', () => changed('>ReadWriteItem<', '>ReadItem<')],
    ['a permission too high', 'permission', () => changed('>ReadWriteItem<', '>ReadWriteMailbox<')],
    ['an icon size left out', 'icon-size', () => changed(/ *<bt:Image size="32".*\n/, '')],
    [
      'an icon of another size',
      'icon-size',
      () => changed('<bt:Image size="32" resid="Icon.32"/>', '<bt:Image size="32" resid="Icon.16"/>'),
    ],
    ['an icon without a file', 'icon-file', () => changed('assets/icon-64.png', 'assets/icon-63.png')],
    ['two runtimes', 'runtime', () => changed(/(<Runtime resid[^]*?<\/Runtime>)/, '$1$1')],
    ['no script for classic Outlook', 'runtime', () => changed(/ *<Override .*\n/, '')],
    [
      'events on another page than the runtime',
      'launch-page',
      () => changed(/(<\/LaunchEvents>[^]*?)resid="Handlers.Page"/, '$1resid="Pane.Page"'),
    ],
    ['an element that is not closed', 'xml', () => changed('</LaunchEvents>', '')],
    ['an end tag too many', 'xml', () => changed('</Hosts>', '</Hosts></Host>')],
  ];

  it.each(faults)('refuses %s', (_fault, code, faulty) => {
    expect([...new Set(codesOf(faulty()))]).toEqual([code]);
  });

  it('names the line', () => {
    const [first] = checkManifest(changed('"OnMessageSend"', '"OnMesageSend"'));
    const line = manifest.split('\n').findIndex((text) => text.includes('"OnMessageSend"')) + 1;
    expect(first).toMatchObject({ code: 'event-unknown', line });
  });

  it('refuses a handler file that fails while it loads', () => {
    const [fault] = checkManifest(manifest, { handlerSource: 'document.title = "x";' });
    expect(fault).toMatchObject({ code: 'handler-broken' });
    expect(fault!.message).toContain('document is not defined');
  });
});
