import { AddinFrame } from './addin-frame.js';
import type { ComposeItem } from './compose-item.js';
import type { Faults } from './faults.js';
import { answerCompose, answerRead } from './item-methods.js';
import type { PreviewLog } from './log.js';
import type { AddinManifest, Permission, Surface } from './manifest.js';
import { data, ERROR, failure, METHODS } from './methods.js';
import type { Answer } from './methods.js';
import type { PreviewOptions } from './options.js';
import { ACCOUNT } from './compose-item.js';
import { receivedInitialData } from './received-item.js';
import type { ReceivedItem } from './received-item.js';

/** Office.js's numbers for the permission; it grants nothing for any other. */
const PERMISSION_LEVELS: Readonly<Record<Permission, number>> = {
  restricted: 0,
  readItem: 1,
  readWriteMailbox: 2,
  readWriteItem: 3,
};

const ITEM_MESSAGE_READ = 1;
const ITEM_MESSAGE_COMPOSE = 4;

/** What a new frame of the add-in is for. */
export interface FramePurpose {
  readonly url: string;
  readonly title: string;
  readonly surface: () => Surface;
  /** What a Smart Alert's button hands to the pane it opens. */
  readonly context?: string;
  readonly completed?: (invocationId: string, status: number, context: unknown) => void;
  readonly closed?: () => void;
}

/** Outlook as the add-in meets it: one mailbox, one draft, one received message, one manifest. */
export class OutlookHost {
  /** Shown to the person; the page that holds the host listens. */
  onNotice: (sentence: string) => void = () => undefined;
  received: ReceivedItem | undefined;
  isShared: boolean;
  #roamingSettings: Readonly<Record<string, string>> = {};

  constructor(
    readonly manifest: AddinManifest,
    readonly options: PreviewOptions,
    readonly item: ComposeItem,
    readonly faults: Faults,
    readonly log: PreviewLog,
  ) {
    this.isShared = options.isShared;
  }

  openFrame(purpose: FramePurpose): AddinFrame {
    return new AddinFrame({
      url: purpose.url,
      title: purpose.title,
      addinId: this.manifest.id,
      addinName: this.manifest.displayName,
      displayLanguage: this.options.displayLanguage,
      requirementSets: { Mailbox: this.options.mailbox },
      initialData: () => this.initialData(purpose.surface()),
      roamingSettings: () => this.#roamingSettings,
      call: (dispatchId, params) => this.#call(purpose, dispatchId, params),
      completed: purpose.completed ?? (() => undefined),
      closed: purpose.closed ?? (() => undefined),
      openWindow: (url) => {
        this.onNotice(`The add-in asked Outlook to open ${url} in a browser window.`);
      },
    });
  }

  /** What `GetInitialData` and a pinned pane's item change tell of the item on this surface. */
  initialData(surface: Surface): object {
    return {
      permissionLevel: PERMISSION_LEVELS[this.manifest.permission],
      userDisplayName: ACCOUNT.name,
      userEmailAddress: ACCOUNT.address,
      userTimeZone: 'UTC',
      ...(this.options.accountType !== undefined && { userProfileType: this.options.accountType }),
      hostVersion: '16.0.0.0',
      owaView: 'ThreeColumns',
      extensionId: this.manifest.id,
      isRestIdSupported: true,
      isFromSharedFolder: this.isShared && this.manifest.supportsSharedFolders,
      timeZoneOffsets: [{ start: 0, end: Number.MAX_SAFE_INTEGER, offset: 0 }],
      ...(surface === 'compose'
        ? { itemType: ITEM_MESSAGE_COMPOSE, conversationId: 'preview-draft-conversation' }
        : {
            itemType: ITEM_MESSAGE_READ,
            ...(this.received !== undefined && receivedInitialData(this.received)),
          }),
    };
  }

  #call(purpose: FramePurpose, dispatchId: number, params: unknown): Answer {
    const method = METHODS[dispatchId];
    const name = method?.name ?? `dispatch ${String(dispatchId)}`;
    const fault = this.faults.takeFault(name);
    if (fault !== undefined) {
      this.log.add('fault', name, fault);
      return fault === 'silence' ? { kind: 'silence' } : failure(fault);
    }
    // office.js refuses first; a page that got round it must still find the door shut.
    const mayWrite =
      this.manifest.permission === 'readWriteItem' || this.manifest.permission === 'readWriteMailbox';
    const answer =
      method?.writes === true && !mayWrite
        ? failure(ERROR.permissionDenied)
        : this.#answer(purpose, dispatchId, name, params);
    this.log.add('call', name, answer.kind === 'error' ? { error: answer.code } : undefined);
    return answer;
  }

  #answer(purpose: FramePurpose, dispatchId: number, name: string, params: unknown): Answer {
    switch (name) {
      case 'roamingSettings.saveAsync':
        this.#roamingSettings = Array.isArray(params) ? (params[0] as Record<string, string>) : {};
        return data(null);
      case 'getInitializationContextAsync':
        // "No context" is an error in Outlook, not an empty answer.
        return purpose.context === undefined ? failure(ERROR.generic) : data(purpose.context);
      default:
        if (purpose.surface() === 'compose') return answerCompose(this.item, this.faults, dispatchId, params);
        return this.received === undefined
          ? failure(ERROR.itemChanged)
          : answerRead(this.received, dispatchId, params);
    }
  }
}
