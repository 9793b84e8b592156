import { formatAddress, parseAddresses } from '../message/address.js';
import type { ComposeItem, RecipientField } from './compose-item.js';
import { button, element } from './dom.js';

const LABELS: Readonly<Record<RecipientField, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

/** One recipient line. Typing becomes recipients on Enter, comma or leaving, as in Outlook. */
export function recipientBox(item: ComposeItem, field: RecipientField): HTMLElement {
  const id = `recipients-${field}`;
  const chips = element('ul', { class: 'chips', 'aria-label': `${LABELS[field]} recipients` });
  const input = element('input', { id, type: 'text', autocomplete: 'off', spellcheck: 'false' });

  const commit = (): void => {
    const added = parseAddresses(input.value);
    input.value = '';
    if (added.length > 0) item.setRecipients(field, [...item.recipients(field), ...added]);
  };
  const remove = (index: number): void => {
    item.setRecipients(
      field,
      item.recipients(field).filter((_, position) => position !== index),
    );
    input.focus();
  };
  const draw = (): void => {
    chips.replaceChildren(
      ...item.recipients(field).map((recipient, index) => {
        const shown = recipient.name === '' ? recipient.address : recipient.name;
        const removal = button(
          '×',
          () => {
            remove(index);
          },
          { 'aria-label': `Remove ${shown}` },
        );
        return element('li', { title: formatAddress(recipient) }, shown, removal);
      }),
    );
  };

  input.addEventListener('change', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key === ',' || event.key === ';') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && input.value === '') {
      remove(item.recipients(field).length - 1);
    }
  });
  item.onChange((change) => {
    if (change.kind === 'everything' || (change.kind === 'recipients' && change.field === field)) draw();
  });
  return element('div', { class: 'field' }, element('label', { for: id }, LABELS[field]), chips, input);
}
