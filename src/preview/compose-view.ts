import type { DraftKind } from '../message/draft.js';
import { RECIPIENT_FIELDS } from './compose-item.js';
import type { ComposeItem } from './compose-item.js';
import { button, element, formatSize } from './dom.js';
import type { ManifestControl } from './manifest.js';
import { recipientBox } from './recipient-box.js';

const KINDS: readonly (readonly [DraftKind, string])[] = [
  ['new', 'New message'],
  ['reply', 'Reply'],
  ['forward', 'Forward'],
];

export interface ComposeActions {
  readonly send: () => void;
  readonly openPane: (control: ManifestControl) => void;
}

/** The compose window around one item. */
export function composeView(
  item: ComposeItem,
  controls: readonly ManifestControl[],
  actions: ComposeActions,
): HTMLElement {
  return element(
    'section',
    { class: 'compose', 'aria-label': 'Message being written' },
    toolbar(item, controls, actions),
    notificationBar(item),
    element(
      'div',
      { class: 'fields' },
      fromLine(item),
      ...RECIPIENT_FIELDS.map((field) => recipientBox(item, field)),
      subjectLine(item),
      attachmentLine(item),
    ),
    item.body.element,
  );
}

/** A button the manifest asks for; its label is the manifest's. */
export function addinButton(control: ManifestControl, open: (control: ManifestControl) => void): HTMLElement {
  return button(
    control.label,
    () => {
      open(control);
    },
    {
      class: 'addin-button',
      title: control.description,
      'data-control': control.id,
    },
  );
}

function toolbar(
  item: ComposeItem,
  controls: readonly ManifestControl[],
  actions: ComposeActions,
): HTMLElement {
  const picker = element('input', { type: 'file', multiple: true, hidden: true, id: 'attachment-picker' });
  picker.addEventListener('change', () => {
    for (const file of Array.from(picker.files ?? [])) {
      item.addAttachment({ name: file.name, size: file.size, contentType: file.type, isInline: false });
    }
    picker.value = '';
  });

  const kind = element('select', { 'aria-label': 'Kind of message' });
  kind.append(...KINDS.map(([value, label]) => element('option', { value }, label)));
  kind.addEventListener('change', () => {
    item.kind = KINDS.find(([value]) => value === kind.value)?.[0] ?? 'new';
  });

  const plain = element('input', { type: 'checkbox' });
  plain.addEventListener('change', () => {
    item.body.setType(plain.checked ? 'text' : 'html');
    item.bodyWritten();
  });
  item.onChange((change) => {
    if (change.kind !== 'everything') return;
    kind.value = item.kind;
    plain.checked = item.body.type() === 'text';
  });

  return element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': 'Message' },
    button('Send', actions.send, { class: 'primary', id: 'send' }),
    button('Attach file', () => {
      picker.click();
    }),
    picker,
    ...controls.map((control) => addinButton(control, actions.openPane)),
    element('span', { class: 'spacer' }),
    kind,
    element('label', { class: 'check' }, plain, 'Plain text'),
  );
}

function fromLine(item: ComposeItem): HTMLElement {
  const sender = element('output', { 'aria-label': 'From' });
  item.onChange((change) => {
    if (change.kind === 'everything') sender.textContent = `${item.from.name} <${item.from.address}>`.trim();
  });
  return element('div', { class: 'field' }, element('span', { class: 'label' }, 'From'), sender);
}

function subjectLine(item: ComposeItem): HTMLElement {
  const input = element('input', { id: 'subject', type: 'text', autocomplete: 'off' });
  input.addEventListener('input', () => {
    item.setSubject(input.value);
  });
  item.onChange((change) => {
    const isNew = change.kind === 'everything' || change.kind === 'subject';
    if (isNew && input.value !== item.subject()) input.value = item.subject();
  });
  return element('div', { class: 'field' }, element('label', { for: 'subject' }, 'Subject'), input);
}

function attachmentLine(item: ComposeItem): HTMLElement {
  const list = element('ul', { class: 'attachments', 'aria-label': 'Attachments' });
  item.onChange((change) => {
    if (change.kind !== 'everything' && change.kind !== 'attachments') return;
    list.replaceChildren(
      ...item.attachments().map(({ id, name, size }) =>
        element(
          'li',
          {},
          element('span', { class: 'file-name' }, name),
          element('span', { class: 'file-size' }, formatSize(size)),
          button(
            '×',
            () => {
              item.removeAttachment(id);
            },
            { 'aria-label': `Remove attachment ${name}` },
          ),
        ),
      ),
    );
  });
  return list;
}

function notificationBar(item: ComposeItem): HTMLElement {
  const bar = element('ul', { class: 'notifications', 'aria-label': 'Notifications', 'aria-live': 'polite' });
  item.onChange((change) => {
    if (change.kind !== 'everything' && change.kind !== 'notifications') return;
    bar.replaceChildren(
      ...[...item.notifications.values()].map(({ key, message }) =>
        element(
          'li',
          {},
          message,
          button(
            '×',
            () => {
              item.dismiss(key);
            },
            { 'aria-label': 'Dismiss' },
          ),
        ),
      ),
    );
  });
  return bar;
}
