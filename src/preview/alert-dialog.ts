import { renderMarkdown } from './alert-markdown.js';
import { button, element } from './dom.js';
import type { AlertSurface } from './send.js';
import type { Alert, AlertButton } from './smart-alert.js';

const LABELS: Readonly<Record<Exclude<AlertButton, 'takeAction'>, string>> = {
  sendAnyway: 'Send Anyway',
  dontSend: "Don't Send",
  tryLater: 'Try Later',
};

/** Smart Alerts as dialogs over the compose window. Escape means what the last button means: do not send. */
export class AlertDialog implements AlertSurface {
  readonly element: HTMLDialogElement;
  readonly #addinName: string;
  #finish: (button: AlertButton | undefined) => void = () => undefined;

  constructor(addinName: string) {
    this.#addinName = addinName;
    this.element = element('dialog', {
      class: 'alert',
      'aria-labelledby': 'alert-title',
      'aria-describedby': 'alert-text',
    });
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#close('dontSend');
    });
  }

  show(alert: Alert): Promise<AlertButton | undefined> {
    const message = element('div', { id: 'alert-text', class: 'alert-text' });
    if (alert.isMarkdown) message.append(renderMarkdown(alert.message));
    else message.append(...alert.message.split(/\n+/).map((line) => element('p', {}, line)));
    this.element.dataset.kind = alert.kind;
    this.element.replaceChildren(
      element('h2', { id: 'alert-title' }, this.#addinName),
      message,
      ...alert.faults.map((fault) => element('p', { class: 'alert-fault', role: 'alert' }, fault)),
      element('div', { class: 'alert-buttons' }, ...alert.buttons.map((name) => this.#button(name, alert))),
    );
    this.element.showModal();
    return new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  dismiss(): void {
    this.#close(undefined);
  }

  #button(name: AlertButton, alert: Alert): HTMLElement {
    const label = name === 'takeAction' ? alert.actionLabel : LABELS[name];
    return button(
      label,
      () => {
        this.#close(name);
      },
      {
        'data-button': name,
        ...(name === alert.buttons[0] && { class: 'primary' }),
      },
    );
  }

  #close(pressed: AlertButton | undefined): void {
    this.element.close();
    this.#finish(pressed);
  }
}
