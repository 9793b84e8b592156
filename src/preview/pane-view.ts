import type { AddinFrame } from './addin-frame.js';
import { button, element } from './dom.js';
import type { OutlookHost } from './host.js';
import type { ManifestControl, Surface } from './manifest.js';

/** The add-in's pane beside the message. Unpinned, it closes when the item does; pinned, it is told of the new one. */
export class PaneView {
  readonly element: HTMLElement;
  readonly #host: OutlookHost;
  readonly #surface: () => Surface;
  readonly #title = element('h2');
  readonly #holder = element('div', { class: 'pane-frame' });
  readonly #pin: HTMLButtonElement;
  #frame: AddinFrame | undefined;
  #control: ManifestControl | undefined;
  #isPinned = false;

  constructor(host: OutlookHost, surface: () => Surface) {
    this.#host = host;
    this.#surface = surface;
    this.#pin = button('Pin', () => {
      this.setPinned(!this.#isPinned);
    });
    const close = button(
      '×',
      () => {
        this.close();
      },
      { 'aria-label': 'Close the pane' },
    );
    this.element = element(
      'aside',
      { class: 'pane', 'aria-label': 'Add-in pane', hidden: true },
      element('header', {}, this.#title, this.#pin, close),
      this.#holder,
    );
    this.setPinned(false);
  }

  isOpen(): boolean {
    return this.#frame !== undefined;
  }

  /**
   * Opens the pane of this button. An open one is loaded afresh: office.js of 2022 has no event for a new context, so a
   * reload is how it gets there.
   */
  open(control: ManifestControl, context?: string): void {
    if (control.paneUrl === undefined) {
      this.#host.onNotice(`The button "${control.label}" opens no pane.`);
      return;
    }
    this.#frame?.dispose();
    this.#control = control;
    this.#title.textContent = this.#host.manifest.displayName;
    this.#pin.hidden = !control.supportsPinning;
    this.#frame = this.#host.openFrame({
      url: control.paneUrl,
      title: this.#host.manifest.displayName,
      surface: this.#surface,
      ...(context !== undefined && { context }),
      closed: () => {
        this.close();
      },
    });
    this.#holder.replaceChildren(this.#frame.element);
    this.element.hidden = false;
    this.#host.log.add('event', 'pane opened', { control: control.id, hasContext: context !== undefined });
  }

  close(): void {
    this.#frame?.dispose();
    this.#frame = undefined;
    this.#control = undefined;
    this.element.hidden = true;
  }

  setPinned(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#pin.setAttribute('aria-pressed', String(isPinned));
    this.#pin.textContent = isPinned ? 'Pinned' : 'Pin';
  }

  /** Another item came to the front. */
  itemChanged(): void {
    if (this.#frame === undefined) return;
    if (this.#isPinned && this.#control?.supportsPinning === true) {
      this.push('olkItemSelectedChanged', this.#host.initialData(this.#surface()));
    } else {
      this.close();
    }
  }

  push(event: string, payload: unknown): void {
    if (this.#frame?.push(event, payload) === true) this.#host.log.add('event', event);
  }
}
