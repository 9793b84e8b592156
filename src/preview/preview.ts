import type { Draft } from '../message/draft.js';
import { AlertDialog } from './alert-dialog.js';
import { ComposeItem } from './compose-item.js';
import { composeView } from './compose-view.js';
import { button, byId, element } from './dom.js';
import { Faults } from './faults.js';
import type { Fault, Typing } from './faults.js';
import { OutlookHost } from './host.js';
import { attachmentForOffice } from './item-methods.js';
import { LaunchRuntime } from './launch-events.js';
import { PreviewLog } from './log.js';
import type { LogEntry } from './log.js';
import { parseManifest } from './manifest.js';
import type { AddinManifest, ManifestControl, Surface } from './manifest.js';
import { parseOptions } from './options.js';
import { PaneView } from './pane-view.js';
import { ReadView } from './read-view.js';
import type { ReceivedItem } from './received-item.js';
import { receivedSamples } from './received-samples.js';
import type { ReceivedName } from './received-samples.js';
import { RECEIVED_SAMPLE, SAMPLES } from './samples.js';
import type { SampleName } from './samples.js';
import { send } from './send.js';

/** Where the server reads a mail file; see server.ts. */
const EML_ENDPOINT = '/preview/eml';

/** What a test, or a curious person at the console, may do with the preview. */
export interface PreviewControls {
  readonly manifest: AddinManifest;
  readonly log: readonly LogEntry[];
  /** Every mail that went out, oldest first. */
  readonly sent: readonly SentMail[];
  loadSample(name: SampleName): void;
  loadDraft(draft: Draft): void;
  showReceived(item?: ReceivedItem): void;
  loadReceived(name: ReceivedName): void;
  showDraft(): void;
  /** The draft as it stands now. */
  draft(): Draft;
  typeWords(text: string, after?: string): void;
  typeAfterNextRead(text: string, after?: string): void;
  typeBeforeNextWrite(text: string, after?: string): void;
  failNext(method: string, fault: Fault, times?: number): void;
  clearFaults(): void;
  setProtected(isProtected: boolean): void;
  setShared(isShared: boolean): void;
  openPane(controlId: string, context?: string): void;
  closePane(): void;
  setPinned(isPinned: boolean): void;
  send(): Promise<void>;
}

export interface SentMail {
  readonly draft: Draft;
  readonly despiteWarning: boolean;
}

declare global {
  interface Window {
    presendPreview?: PreviewControls;
  }
}

/** The page, wired together. Each part knows the item and the host; only this one knows them all. */
class Preview {
  readonly #item = new ComposeItem();
  readonly #faults = new Faults();
  readonly #log = new PreviewLog();
  readonly #sent: SentMail[] = [];
  readonly #host: OutlookHost;
  readonly #runtime: LaunchRuntime;
  readonly #pane: PaneView;
  readonly #alerts: AlertDialog;
  readonly #compose: HTMLElement;
  readonly #reading: ReadView;
  readonly #status = byId('status');
  #surface: Surface = 'compose';
  #isSending = false;

  constructor(manifest: AddinManifest) {
    const options = parseOptions(location.search);
    this.#host = new OutlookHost(manifest, options, this.#item, this.#faults, this.#log);
    this.#host.received = RECEIVED_SAMPLE;
    this.#host.onNotice = (sentence) => {
      this.#say(sentence);
    };
    this.#item.isProtected = options.isProtected;
    this.#runtime = new LaunchRuntime(this.#host, byId('runtime'));
    this.#pane = new PaneView(this.#host, () => this.#surface);
    this.#alerts = new AlertDialog(manifest.displayName);
    const openPane = (control: ManifestControl): void => {
      this.#pane.open(control);
    };
    const controlsOn = (surface: Surface): readonly ManifestControl[] =>
      manifest.controls.filter((control) => control.surface === surface);
    this.#compose = composeView(this.#item, controlsOn('compose'), {
      send: () => void this.#send(),
      openPane,
    });
    this.#reading = new ReadView(controlsOn('read'), openPane);
    byId('message').append(this.#compose, this.#reading.element);
    byId('app').append(this.#pane.element, this.#alerts.element);
    this.#fillFolders();
    this.#passChangesOn();
  }

  async start(): Promise<PreviewControls> {
    await this.#item.body.ready();
    this.#newMessage({ kind: 'new' });
    return this.#controls();
  }

  #controls(): PreviewControls {
    return {
      manifest: this.#host.manifest,
      log: this.#log.entries,
      sent: this.#sent,
      loadSample: (name) => {
        this.#newMessage(SAMPLES[name]);
      },
      loadDraft: (draft) => {
        this.#newMessage(draft);
      },
      showReceived: (item) => {
        this.#showReceived(item ?? RECEIVED_SAMPLE);
      },
      loadReceived: (name) => {
        this.#showReceived(receivedSamples(Date.now())[name]);
      },
      showDraft: () => {
        this.#show('compose');
      },
      draft: () => this.#item.draft(),
      typeWords: (text, after) => {
        this.#item.body.typeWords(text, after);
        this.#item.bodyWritten();
      },
      typeAfterNextRead: (text, after) => {
        this.#faults.typeAfterNextRead(typing(text, after));
      },
      typeBeforeNextWrite: (text, after) => {
        this.#faults.typeBeforeNextWrite(typing(text, after));
      },
      failNext: (method, fault, times = 1) => {
        this.#faults.failNext(method, fault, times);
      },
      clearFaults: () => {
        this.#faults.clear();
      },
      setProtected: (isProtected) => {
        this.#item.isProtected = isProtected;
      },
      setShared: (isShared) => {
        this.#host.isShared = isShared;
      },
      openPane: (controlId, context) => {
        this.#openPaneOf(controlId, context);
      },
      closePane: () => {
        this.#pane.close();
      },
      setPinned: (isPinned) => {
        this.#pane.setPinned(isPinned);
      },
      send: () => this.#send(),
    };
  }

  #newMessage(draft: Draft): void {
    this.#item.load(draft);
    this.#show('compose');
    this.#runtime.restart();
    // Outlook raises the event for new messages, replies and forwards; every draft loaded here is one of them.
    const event = this.#runtime.eventFor('OnNewMessageCompose');
    if (event !== undefined) void this.#runtime.run(event);
  }

  #showReceived(item: ReceivedItem): void {
    this.#host.received = item;
    this.#reading.show(item);
    this.#show('read');
  }

  #show(surface: Surface): void {
    this.#surface = surface;
    this.#compose.hidden = surface !== 'compose';
    this.#reading.element.hidden = surface !== 'read';
    this.#pane.itemChanged();
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#surface !== 'compose') return;
    this.#isSending = true;
    // Outlook lets nobody edit while the add-in looks at the mail.
    this.#compose.inert = true;
    this.#say(`${this.#host.manifest.displayName} is checking your message.`);
    try {
      const outcome = await send(this.#host, this.#runtime, this.#alerts);
      this.#compose.inert = false;
      if (outcome.kind === 'kept') {
        this.#say('Not sent. The message is still here as a draft.');
        if (outcome.open === undefined) byId('send').focus();
        else this.#openPaneOf(outcome.open.commandId, outcome.open.context);
        return;
      }
      this.#sent.push({ draft: outcome.draft, despiteWarning: outcome.despiteWarning });
      this.#newMessage({ kind: 'new' });
      this.#say(`Sent: ${outcome.draft.subject === '' ? '(no subject)' : (outcome.draft.subject ?? '')}`);
    } finally {
      this.#compose.inert = false;
      this.#isSending = false;
    }
  }

  #openPaneOf(controlId: string, context?: string): void {
    const control = this.#host.manifest.controls.find(({ id }) => id === controlId);
    if (control === undefined) this.#say(`manifest.xml has no button with the id ${controlId}.`);
    else this.#pane.open(control, context);
  }

  /** Item changes reach an open pane at once, and the handler when they have settled. */
  #passChangesOn(): void {
    const launch = new Map<string, number>();
    const settle = (type: string, details: () => object): void => {
      const event = this.#runtime.eventFor(type);
      if (event === undefined) return;
      window.clearTimeout(launch.get(type));
      const run = (): void => void this.#runtime.run(event, details());
      launch.set(type, window.setTimeout(run, this.#host.options.debounceMs));
    };
    let changedFields = { to: false, cc: false, bcc: false };
    this.#item.onChange((change) => {
      if (change.kind === 'recipients') {
        const now = { to: false, cc: false, bcc: false, [change.field]: true };
        changedFields = { ...changedFields, [change.field]: true };
        this.#pane.push('olkRecipientsChanged', [JSON.stringify(now)]);
        settle('OnMessageRecipientsChanged', () => {
          const changedRecipientFields = changedFields;
          changedFields = { to: false, cc: false, bcc: false };
          return { changedRecipientFields };
        });
      } else if (change.kind === 'attachments') {
        const details = {
          attachmentStatus: change.status,
          attachmentDetails: attachmentForOffice(change.attachment),
        };
        this.#pane.push('olkAttachmentsChanged', [JSON.stringify(details)]);
        settle('OnMessageAttachmentsChanged', () => details);
      } else if (change.kind === 'everything') {
        // Changes to the draft before this one are nobody's business any more.
        for (const timer of launch.values()) window.clearTimeout(timer);
      }
    });
  }

  #fillFolders(): void {
    const entry = (title: string, line: string, open: () => void): HTMLElement => {
      const opener = button('', open, { class: 'entry' });
      opener.append(element('strong', {}, title), element('span', {}, line));
      return element('li', {}, opener);
    };
    const drafts: readonly (readonly [SampleName, string])[] = [
      ['business', 'Business mail'],
      ['newsletter', 'Newsletter'],
      ['offer', 'Spammy offer'],
      ['reminder', 'Invoice reminder'],
      ['appointment', 'Appointment'],
      ['appeal', 'Loud charity appeal'],
      ['vereinsbrief', 'German club letter'],
      ['boutique', 'French shop offer'],
      ['presupuesto', 'Spanish reply'],
      ['mailbox', 'Phishing: mailbox full'],
      ['legacy', 'Advance-fee letter'],
      ['parcel', 'Parcel fee scam'],
      ['thread', 'Reply to a scam'],
    ];
    byId('drafts').append(
      ...drafts.map(([name, title]) =>
        entry(title, SAMPLES[name].subject ?? '', () => {
          this.#newMessage(SAMPLES[name]);
        }),
      ),
    );
    const received: readonly (readonly [ReceivedName, string])[] = [
      ['fromPriya', 'Priya Nair'],
      ['loggedIn', 'Your test mail'],
      ['notLoggedIn', 'Your test mail'],
      ['sentCopy', 'Sent by you'],
    ];
    byId('inbox').append(
      ...received.map(([name, title]) =>
        entry(title, receivedSamples(Date.now())[name].draft.subject ?? '', () => {
          this.#showReceived(receivedSamples(Date.now())[name]);
        }),
      ),
    );
    this.#fillAccounts();
    byId('new-message').addEventListener('click', () => {
      this.#newMessage({ kind: 'new' });
    });
    const picker = byId('eml-picker');
    if (!(picker instanceof HTMLInputElement)) throw new Error('#eml-picker is not an input.');
    byId('open-eml').addEventListener('click', () => {
      picker.click();
    });
    picker.addEventListener('change', () => {
      const file = picker.files?.[0];
      picker.value = '';
      if (file !== undefined) void this.#openMail(file);
    });
  }

  /** Another kind of account is another mailbox, so the page begins anew. */
  #fillAccounts(): void {
    const select = byId('account');
    if (!(select instanceof HTMLSelectElement)) throw new Error('#account is not a select.');
    select.value = this.#host.options.accountType ?? 'none';
    select.addEventListener('change', () => {
      const query = new URLSearchParams(location.search);
      query.set('account', select.value);
      location.search = query.toString();
    });
  }

  /** A mail file opens where the person is: as a draft in the compose window, or as a received message. */
  async #openMail(file: File): Promise<void> {
    const response = await fetch(EML_ENDPOINT, { method: 'POST', body: file });
    if (!response.ok) {
      this.#say(`This file could not be opened: ${await response.text()}`);
      return;
    }
    const mail = (await response.json()) as ReceivedItem;
    if (this.#surface === 'read') this.#showReceived(mail);
    else this.#newMessage(mail.draft);
    this.#say(`Opened ${file.name}.`);
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }
}

function typing(text: string, after: string | undefined): Typing {
  return { text, ...(after !== undefined && { after }) };
}

async function open(): Promise<void> {
  try {
    const response = await fetch('/manifest.xml');
    if (!response.ok) throw new Error(`manifest.xml: the server answered ${String(response.status)}.`);
    window.presendPreview = await new Preview(parseManifest(await response.text())).start();
    document.documentElement.dataset.ready = 'true';
  } catch (error) {
    byId('status').textContent = error instanceof Error ? error.message : String(error);
  }
}

void open();
