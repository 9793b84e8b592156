import { Parser } from 'htmlparser2';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

/** A fault in manifest.xml, and the line where it stands. */
export interface Diagnostic {
  readonly line: number;
  readonly code: DiagnosticCode;
  readonly message: string;
}

export type DiagnosticCode =
  | 'control-id-twice'
  | 'control-id-unused'
  | 'element-order'
  | 'element-unknown'
  | 'event-twice'
  | 'event-unknown'
  | 'handler-broken'
  | 'handler-missing'
  | 'icon-file'
  | 'icon-size'
  | 'launch-page'
  | 'not-https'
  | 'permission'
  | 'resid-long'
  | 'resid-twice'
  | 'resid-undefined'
  | 'runtime'
  | 'send-mode'
  | 'xml';

export interface ManifestContext {
  /** The built launchevent.js; without it, what the manifest expects of it is not checked. */
  readonly handlerSource?: string;
  /** Width in pixels by file name; without it, only the sizes the manifest names are checked. */
  readonly iconFiles?: ReadonlyMap<string, number>;
}

interface XmlElement {
  /** Without the prefix. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Report = (element: XmlElement, code: DiagnosticCode, message: string) => void;

/** Outlook refuses a manifest whose elements stand in another order, and Microsoft's offline check does not see it. */
const CHILDREN_IN_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'LaunchEvents', 'SourceLocation'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Every event of a message, up to Mailbox 1.16. Outlook ignores a name it does not know, without a word. */
const MESSAGE_EVENTS: readonly string[] = [
  'OnNewMessageCompose',
  'OnMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageAttachmentsChanged',
  'OnMessageFromChanged',
  'OnSensitivityLabelChanged',
  'OnInfoBarDismissClicked',
  'OnMessageSend',
  'OnMessageDecrypt',
];

const SEND_MODES: readonly string[] = ['PromptUser', 'SoftBlock', 'Block'];

/** The least that lets Presend change a draft and keep its verdict there, and the most an administrator should grant. */
const PERMISSION = 'ReadWriteItem';

const MAX_RESID_LENGTH = 32;

/** Pixels that Outlook asks of a button, and of the two icons at the top of the manifest. */
const BUTTON_ICON_SIZES = [16, 32, 80];
const ROOT_ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** A handler file that does not come to an end at start would never be ready for an event either. */
const HANDLER_START_TIMEOUT_MS = 5_000;

/** The faults of an add-in-only manifest that Microsoft's own tools let through offline; empty when there are none. */
export function checkManifest(xml: string, context: ManifestContext = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = ({ line }, code, message) => {
    found.push({ line, code, message });
  };
  const root = parseXml(xml, report);
  if (root === undefined) return found;

  const overrides = newestOverrides(root);
  const elements = [...descendants(root)];
  checkOrder(elements, report);
  checkAddresses(elements, report);
  checkPermission(root, report);
  checkResids(overrides, report);
  checkRuntime(overrides, report);
  checkEvents(overrides, report);
  checkControls(overrides, report);
  checkIcons(root, overrides, context.iconFiles, report);
  if (context.handlerSource !== undefined) checkHandlers(overrides, context.handlerSource, report);
  return found.sort((a, b) => a.line - b.line);
}

function checkOrder(elements: readonly XmlElement[], report: Report): void {
  for (const parent of elements) {
    const order = CHILDREN_IN_ORDER[parent.name];
    // The Host at the top of the manifest is another one, and empty.
    if (order === undefined) continue;
    let reached = 0;
    for (const child of parent.children) {
      const place = order.indexOf(child.name);
      if (place === -1) {
        report(child, 'element-unknown', `${parent.name} has no element ${child.name}`);
      } else if (place < reached) {
        report(child, 'element-order', `${child.name} must stand before ${order[reached] ?? ''}`);
      } else {
        reached = place;
      }
    }
  }
}

function checkAddresses(elements: readonly XmlElement[], report: Report): void {
  const places = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  for (const element of elements) {
    const address = places.includes(element.name) ? element.attributes.DefaultValue : undefined;
    if (address === undefined || /^https:\/\/[^/]/.test(address)) continue;
    report(element, 'not-https', `"${address}" is not an https address`);
  }
}

function checkPermission(root: XmlElement, report: Report): void {
  const permissions = childOf(root, 'Permissions');
  if (permissions?.text === PERMISSION) return;
  report(permissions ?? root, 'permission', `Permissions must be ${PERMISSION}`);
}

function checkResids(overrides: XmlElement, report: Report): void {
  const defined = new Set<string>();
  const resources = childOf(overrides, 'Resources');
  for (const resource of resources?.children.flatMap((list) => list.children) ?? []) {
    const id = resource.attributes.id ?? '';
    if (defined.has(id)) report(resource, 'resid-twice', `"${id}" is defined twice`);
    if (id.length > MAX_RESID_LENGTH) {
      report(resource, 'resid-long', `"${id}" is longer than ${MAX_RESID_LENGTH} characters`);
    }
    defined.add(id);
  }
  for (const element of descendants(overrides)) {
    const { resid } = element.attributes;
    if (resid !== undefined && !defined.has(resid)) {
      report(element, 'resid-undefined', `"${resid}" is not in Resources`);
    }
  }
}

function checkRuntime(overrides: XmlElement, report: Report): void {
  const runtimes = descendantsNamed(overrides, 'Runtime');
  const runtime = runtimes[0];
  if (runtime === undefined || runtimes.length > 1) {
    report(runtimes[1] ?? overrides, 'runtime', `There must be one Runtime, not ${runtimes.length}`);
    return;
  }
  const script = childOf(runtime, 'Override');
  if (script?.attributes.type !== 'javascript') {
    report(runtime, 'runtime', 'Runtime needs an Override of type "javascript", for classic Outlook');
  }
  for (const point of extensionPoints(overrides, 'LaunchEvent')) {
    const page = childOf(point, 'SourceLocation');
    if (page?.attributes.resid === runtime.attributes.resid) continue;
    report(page ?? point, 'launch-page', 'SourceLocation must name the same page as Runtime');
  }
}

function checkEvents(overrides: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const event of descendantsNamed(overrides, 'LaunchEvent')) {
    const type = event.attributes.Type ?? '';
    const sendMode = event.attributes.SendMode;
    if (!MESSAGE_EVENTS.includes(type)) report(event, 'event-unknown', `Outlook has no event "${type}"`);
    if (seen.has(type)) report(event, 'event-twice', `${type} is handled twice`);
    seen.add(type);
    if (type === 'OnMessageSend' && !SEND_MODES.includes(sendMode ?? '')) {
      report(event, 'send-mode', `SendMode must be one of ${SEND_MODES.join(', ')}`);
    } else if (type !== 'OnMessageSend' && sendMode !== undefined) {
      report(event, 'send-mode', 'SendMode belongs to OnMessageSend alone');
    }
  }
}

function checkControls(overrides: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const control of descendants(overrides)) {
    if (control.name !== 'Control' && control.name !== 'Group') continue;
    const id = control.attributes.id ?? '';
    if (seen.has(id)) report(control, 'control-id-twice', `The id "${id}" stands twice`);
    seen.add(id);
  }
}

function checkIcons(
  root: XmlElement,
  overrides: XmlElement,
  files: ReadonlyMap<string, number> | undefined,
  report: Report,
): void {
  const checkFile = (place: XmlElement, address: string, size: number): void => {
    if (files === undefined) return;
    const name = basename(address);
    const width = files.get(name);
    if (width === undefined) report(place, 'icon-file', `There is no file ${name}`);
    else if (width !== size) report(place, 'icon-size', `${name} is ${width} pixels wide, not ${size}`);
  };
  for (const [name, size] of Object.entries(ROOT_ICON_SIZES)) {
    const icon = childOf(root, name);
    if (icon === undefined) report(root, 'icon-size', `${name} is missing`);
    else checkFile(icon, icon.attributes.DefaultValue ?? '', size);
  }
  const images = descendantsNamed(overrides, 'Images').flatMap((list) => list.children);
  for (const icon of descendantsNamed(overrides, 'Icon')) {
    for (const size of BUTTON_ICON_SIZES) {
      const image = icon.children.find(({ attributes }) => attributes.size === String(size));
      if (image === undefined) {
        report(icon, 'icon-size', `The icon has no image of ${size} pixels`);
        continue;
      }
      const source = images.find(({ attributes }) => attributes.id === image.attributes.resid);
      if (source !== undefined) checkFile(image, source.attributes.DefaultValue ?? '', size);
    }
  }
}

function checkHandlers(overrides: XmlElement, handlerSource: string, report: Report): void {
  let associated: ReadonlySet<string>;
  try {
    associated = associatedNames(handlerSource);
  } catch (error) {
    report(overrides, 'handler-broken', `launchevent.js fails while it loads: ${String(error)}`);
    return;
  }
  for (const event of descendantsNamed(overrides, 'LaunchEvent')) {
    const name = event.attributes.FunctionName ?? '';
    if (associated.has(name)) continue;
    report(event, 'handler-missing', `launchevent.js does not associate a function with "${name}"`);
  }
  // The Smart Alert opens the pane by the id of a compose button; one that no longer exists opens nothing.
  for (const point of extensionPoints(overrides, 'MessageComposeCommandSurface')) {
    const ids = descendantsNamed(point, 'Control').map(({ attributes }) => attributes.id ?? '');
    if (ids.some((id) => new RegExp(`["'\`]${id}["'\`]`).test(handlerSource))) continue;
    report(point, 'control-id-unused', `launchevent.js knows none of the buttons ${ids.join(', ')}`);
  }
}

/** The names under which the file offers its functions. It is run for that, as classic Outlook does: without a page. */
function associatedNames(handlerSource: string): ReadonlySet<string> {
  const names = new Set<string>();
  const Office = {
    onReady: () => undefined,
    actions: {
      associate: (name: string) => {
        names.add(name);
      },
    },
  };
  runInNewContext(handlerSource, { Office }, { timeout: HANDLER_START_TIMEOUT_MS });
  return names;
}

function newestOverrides(root: XmlElement): XmlElement {
  const next = childOf(root, 'VersionOverrides');
  return next === undefined ? root : newestOverrides(next);
}

function extensionPoints(overrides: XmlElement, type: string): readonly XmlElement[] {
  return descendantsNamed(overrides, 'ExtensionPoint').filter(
    ({ attributes }) => attributes['xsi:type'] === type,
  );
}

function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child) => child.name === name);
}

function descendantsNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return [...descendants(parent)].filter((element) => element.name === name);
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The root element, or undefined where the text has faults that make its structure a guess. */
function parseXml(xml: string, report: Report): XmlElement | undefined {
  const document = { name: '', line: 1, attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [document];
  let faults = 0;
  let endTags = 0;
  const refuse = (element: XmlElement, message: string): void => {
    faults += 1;
    report(element, 'xml', message);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const line = xml.slice(0, parser.startIndex).split('\n').length;
        const element = { name: localName(name), line, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element !== undefined) element.text += text.trim();
      },
      onclosetag: (name) => {
        const tag = xml.slice(parser.startIndex, parser.endIndex + 1);
        const element = open.pop();
        if (tag.startsWith('</')) endTags += 1;
        // The parser is one for web pages: it closes by itself what the text leaves open.
        const isClosed = tag.endsWith('/>') || tag.replace(/\s*>$/, '') === `</${name}`;
        if (!isClosed && element !== undefined) refuse(element, `<${name}> is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);

  const root = document.children[0];
  const endTagsWritten = xml.replace(/<!--[^]*?-->/g, '').split('</').length - 1;
  if (faults === 0 && endTags !== endTagsWritten) refuse(document, 'An end tag has no start tag');
  if (root?.name !== 'OfficeApp') refuse(document, 'The root element is not OfficeApp');
  return faults === 0 ? root : undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Widths of the PNG files in a folder, by file name. */
export function iconFilesIn(folder: string): ReadonlyMap<string, number> {
  // PNG, "IHDR": the width is the 32-bit number at byte 16.
  const widthAt = 16;
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .map((name) => [name, readFileSync(join(folder, name)).readUInt32BE(widthAt)]),
  );
}

function main(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const file = process.argv[2] ?? join(root, 'manifest.xml');
  const handlerFile = join(root, 'dist/addin/launchevent.js');
  const isBuilt = existsSync(handlerFile);
  const faults = checkManifest(readFileSync(file, 'utf8'), {
    iconFiles: iconFilesIn(join(root, 'assets')),
    ...(isBuilt && { handlerSource: readFileSync(handlerFile, 'utf8') }),
  });
  for (const { line, code, message } of faults)
    console.error(`${basename(file)}:${line} ${code}: ${message}`);
  if (!isBuilt)
    console.log('The names of the handlers were not checked. Run "npm run build" first for that.');
  if (faults.length === 0) console.log(`${basename(file)} has no fault.`);
  else process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
