import { addinButton } from './compose-view.js';
import { element } from './dom.js';
import type { ManifestControl } from './manifest.js';
import { normaliseHtml } from './outlook-html.js';
import { receivedDate } from './received-item.js';
import type { ReceivedItem } from './received-item.js';

/** The reading pane: a received message, its internet headers, and the add-in's buttons for it. */
export class ReadView {
  readonly element = element('section', { class: 'reading', 'aria-label': 'Received message' });
  readonly #controls: readonly ManifestControl[];
  readonly #openPane: (control: ManifestControl) => void;

  constructor(controls: readonly ManifestControl[], openPane: (control: ManifestControl) => void) {
    this.#controls = controls;
    this.#openPane = openPane;
  }

  show(item: ReceivedItem): void {
    const { draft } = item;
    const body = element('iframe', { title: 'Message text', sandbox: '', class: 'body-surface' });
    body.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <style>:root{color-scheme:light}body{margin:16px 24px;background:#fff;color:#1b1a19;font:15px/1.5 Calibri,Carlito,system-ui,sans-serif}pre{white-space:pre-wrap;font:inherit}</style>
      ${draft.html === undefined ? element('pre', {}, draft.text ?? '').outerHTML : normaliseHtml(draft.html)}`;
    this.element.replaceChildren(
      element(
        'div',
        { class: 'toolbar', role: 'toolbar', 'aria-label': 'Message' },
        ...this.#controls.map((control) => addinButton(control, this.#openPane)),
      ),
      element(
        'header',
        { class: 'letterhead' },
        element('h2', {}, draft.subject ?? '(no subject)'),
        element('p', {}, draft.from ?? '', element('span', { class: 'date' }, receivedDate(item))),
        element('p', { class: 'quiet' }, `To: ${(draft.to ?? []).join('; ')}`),
        element(
          'details',
          {},
          element('summary', {}, 'Internet headers'),
          element('pre', { tabindex: '0' }, item.headers),
        ),
      ),
      body,
    );
  }
}
