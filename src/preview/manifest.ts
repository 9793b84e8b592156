/** What Outlook does when the on-send handler says no, or cannot say anything. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** `readItem` lets an add-in look; only `readWriteItem` and above let it change the draft. */
export type Permission = 'restricted' | 'readItem' | 'readWriteItem' | 'readWriteMailbox';

export type Surface = 'compose' | 'read';

/** A button that the manifest puts on one surface. */
export interface ManifestControl {
  readonly id: string;
  readonly surface: Surface;
  readonly label: string;
  readonly description: string;
  /** The pane this button opens; undefined where it runs a function instead. */
  readonly paneUrl: string | undefined;
  readonly supportsPinning: boolean;
}

/** An event the add-in asked for, and the function it names for it. */
export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** All that the preview knows of the add-in. Nothing else about it is written down anywhere in `preview`. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly permission: Permission;
  readonly controls: readonly ManifestControl[];
  readonly launchEvents: readonly LaunchEvent[];
  /** The page whose script answers launch events; undefined where the manifest asks for no event. */
  readonly runtimeUrl: string | undefined;
  readonly supportsSharedFolders: boolean;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  MessageComposeCommandSurface: 'compose',
  MessageReadCommandSurface: 'read',
};

const PERMISSIONS: Readonly<Record<string, Permission>> = {
  Restricted: 'restricted',
  ReadItem: 'readItem',
  ReadWriteItem: 'readWriteItem',
  ReadWriteMailbox: 'readWriteMailbox',
};

/** Reads an add-in-only manifest as Outlook does: the newest `VersionOverrides` inside the others counts. */
export function parseManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(`manifest.xml is not well-formed XML: ${fault.textContent.trim()}`);

  const root = document.documentElement;
  const overrides = newestOverrides(root);
  const resources = resourcesOf(overrides);
  const runtime = child(child(child(overrides, 'Hosts'), 'Host'), 'Runtimes');
  return {
    id: textOf(child(root, 'Id')),
    displayName: child(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    permission: PERMISSIONS[textOf(child(root, 'Permissions'))] ?? 'restricted',
    controls: controlsIn(overrides, resources),
    launchEvents: launchEventsIn(overrides),
    runtimeUrl: resources.get(child(runtime, 'Runtime')?.getAttribute('resid') ?? ''),
    supportsSharedFolders: descendants(overrides, 'SupportsSharedFolders').some((e) => textOf(e) === 'true'),
  };
}

function newestOverrides(root: Element): Element | undefined {
  let newest: Element | undefined;
  for (
    let next = child(root, 'VersionOverrides');
    next !== undefined;
    next = child(next, 'VersionOverrides')
  ) {
    newest = next;
  }
  return newest;
}

function controlsIn(overrides: Element | undefined, resources: Resources): readonly ManifestControl[] {
  const controls: ManifestControl[] = [];
  for (const point of descendants(overrides, 'ExtensionPoint')) {
    const surface = SURFACES[typeOf(point)];
    if (surface === undefined) continue;
    for (const control of descendants(point, 'Control')) {
      const action = child(control, 'Action');
      const paneResid = child(action, 'SourceLocation')?.getAttribute('resid');
      controls.push({
        id: control.getAttribute('id') ?? '',
        surface,
        label: resources.get(child(control, 'Label')?.getAttribute('resid') ?? '') ?? '',
        description:
          resources.get(child(child(control, 'Supertip'), 'Description')?.getAttribute('resid') ?? '') ?? '',
        paneUrl: paneResid == null ? undefined : resources.get(paneResid),
        supportsPinning: textOf(child(action, 'SupportsPinning')) === 'true',
      });
    }
  }
  return controls;
}

function launchEventsIn(overrides: Element | undefined): readonly LaunchEvent[] {
  return descendants(overrides, 'LaunchEvent').map((event) => ({
    type: event.getAttribute('Type') ?? '',
    functionName: event.getAttribute('FunctionName') ?? '',
    sendMode: sendModeFrom(event.getAttribute('SendMode')),
  }));
}

/** SoftBlock is what Outlook takes where the attribute is missing. */
function sendModeFrom(attribute: string | null): SendMode {
  return attribute === 'PromptUser' || attribute === 'Block' ? attribute : 'SoftBlock';
}

type Resources = ReadonlyMap<string, string>;

function resourcesOf(overrides: Element | undefined): Resources {
  const resources = new Map<string, string>();
  for (const entry of child(overrides, 'Resources')?.querySelectorAll('*') ?? []) {
    const id = entry.getAttribute('id');
    const value = entry.getAttribute('DefaultValue');
    if (id !== null && value !== null) resources.set(id, value);
  }
  return resources;
}

function typeOf(element: Element): string {
  return (element.getAttribute('xsi:type') ?? '').replace(/^.*:/, '');
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return Array.from(parent?.children ?? []).find((element) => element.localName === name);
}

/** Elements of this name anywhere below; prefixes differ between manifests, so the local name counts. */
function descendants(parent: Element | undefined, name: string): readonly Element[] {
  return Array.from(parent?.querySelectorAll('*') ?? []).filter((element) => element.localName === name);
}

function textOf(element: Element | undefined): string {
  return element?.textContent.trim() ?? '';
}
