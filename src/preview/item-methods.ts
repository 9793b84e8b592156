import type { Address } from '../message/address.js';
import type { ComposeAttachment, ComposeItem, RecipientField } from './compose-item.js';
import { RECIPIENT_FIELDS } from './compose-item.js';
import type { Faults } from './faults.js';
import { data, ERROR, failure, METHODS } from './methods.js';
import type { Answer } from './methods.js';
import { normaliseHtml } from './outlook-html.js';
import type { ReceivedItem } from './received-item.js';

/** How Office.js names the two kinds of body on the wire. */
const TEXT = 0;
const HTML = 3;

/** Outlook's own limits (documented for each API). */
const MAX_SESSION_DATA_CHARS = 50_000;
const MAX_NOTIFICATIONS = 5;

/** Mailbox rights of a delegate: read, write and delete, in Outlook's bit mask. */
const DELEGATE_RIGHTS = 0b11_1111;

/** The recipient type Outlook gives to an address outside the directory. */
const EXTERNAL_USER = 3;

type Params = Readonly<Record<string, unknown>>;

/** Answers one call about the draft. Permission and ordered faults are judged before this. */
export function answerCompose(item: ComposeItem, faults: Faults, dispatchId: number, raw: unknown): Answer {
  const params = paramsOf(raw);
  switch (METHODS[dispatchId]?.name) {
    case 'subject.getAsync':
      return data(item.subject());
    case 'subject.setAsync':
      item.setSubject(text(params.subject));
      return data(null);
    case 'body.getTypeAsync':
      return data(item.body.type());
    case 'body.getAsync':
      return readBody(item, faults, params);
    case 'body.setAsync':
      return writeBody(item, faults, params);
    case 'body.prependAsync':
      return prependBody(item, params);
    case 'recipients.getAsync':
      return withField(params, (field) => data(item.recipients(field).map(addressForOffice)));
    case 'recipients.setAsync':
      return withField(params, (field) => {
        item.setRecipients(field, addressesIn(params));
        return data(null);
      });
    case 'recipients.addAsync':
      return withField(params, (field) => {
        item.setRecipients(field, [...item.recipients(field), ...addressesIn(params)]);
        return data(null);
      });
    case 'from.getAsync':
      return data(addressForOffice(item.from));
    case 'getAttachmentsAsync':
      return data(item.attachments().map(attachmentForOffice));
    case 'removeAttachmentAsync':
      return item.removeAttachment(text(params.attachmentIndex))
        ? data(null)
        : failure(ERROR.attachmentNotFound);
    case 'addFileAttachmentFromBase64Async':
      return data(
        item.addAttachment({
          name: text(params.name),
          size: Math.floor((text(params.base64String).length * 3) / 4),
          contentType: 'application/octet-stream',
          isInline: params.isInline === true,
        }).id,
      );
    case 'getComposeTypeAsync':
      return data({
        composeType: item.kind === 'new' ? 'newMail' : item.kind,
        coercionType: item.body.type(),
      });
    case 'isClientSignatureEnabledAsync':
      return data(false);
    case 'disableClientSignatureAsync':
      return data(null);
    case 'saveAsync':
      item.itemId ??= 'preview-saved-draft';
      return data(item.itemId);
    case 'getItemIdAsync':
      return item.itemId === undefined ? failure(ERROR.generic) : data(item.itemId);
    case 'getSharedPropertiesAsync':
      return data({
        delegatePermissions: DELEGATE_RIGHTS,
        owner: item.from.address,
        targetMailbox: item.from.address,
        targetRestUrl: '',
      });
    case 'sessionData.setAsync':
      return setSessionData(item, text(params.name), text(params.value));
    case 'sessionData.getAsync': {
      const value = item.sessionData.get(text(params.name));
      return value === undefined ? failure(ERROR.keyNotFound) : data(value);
    }
    case 'sessionData.getAllAsync':
      return data(Object.fromEntries(item.sessionData));
    case 'sessionData.clearAsync':
      item.sessionData.clear();
      return data(null);
    case 'sessionData.removeAsync':
      return item.sessionData.delete(text(params.name)) ? data(null) : failure(ERROR.keyNotFound);
    case 'loadCustomPropertiesAsync':
      return { kind: 'customProperties', json: JSON.stringify(item.customProperties) };
    case 'customProperties.saveAsync':
      item.customProperties = params.customProperties ?? {};
      return data(null);
    case 'notificationMessages.addAsync':
      if (item.notifications.has(text(params.key))) return failure(ERROR.duplicateNotificationKey);
      if (item.notifications.size >= MAX_NOTIFICATIONS) return failure(ERROR.tooManyNotifications);
      notify(item, params);
      return data(null);
    case 'notificationMessages.replaceAsync':
      if (!item.notifications.has(text(params.key))) return failure(ERROR.notificationKeyNotFound);
      notify(item, params);
      return data(null);
    case 'notificationMessages.removeAsync':
      if (!item.notifications.has(text(params.key))) return failure(ERROR.notificationKeyNotFound);
      item.dismiss(text(params.key));
      return data(null);
    case 'notificationMessages.getAllAsync':
      return data([...item.notifications.values()]);
    case 'internetHeaders.getAsync': {
      const found = stringsIn(params.internetHeaderKeys).filter((key) => item.internetHeaders.has(key));
      return data(Object.fromEntries(found.map((key) => [key, item.internetHeaders.get(key)])));
    }
    case 'internetHeaders.setAsync':
      for (const [key, value] of headerPairs(params)) item.internetHeaders.set(key, value);
      return data(null);
    case 'internetHeaders.removeAsync':
      for (const key of stringsIn(params.internetHeaderKeys)) item.internetHeaders.delete(key);
      return data(null);
    default:
      return failure(ERROR.internal);
  }
}

/** Answers one call about a received message. */
export function answerRead(item: ReceivedItem, dispatchId: number, raw: unknown): Answer {
  const params = paramsOf(raw);
  switch (METHODS[dispatchId]?.name) {
    case 'getAllInternetHeadersAsync':
      return data(item.headers);
    case 'body.getTypeAsync':
      return data(item.draft.html === undefined ? 'text' : 'html');
    case 'body.getAsync':
      return data(
        params.coercionType === HTML
          ? normaliseHtml(item.draft.html ?? escapeHtml(item.draft.text ?? ''))
          : (item.draft.text ?? plainText(item.draft.html ?? '')),
      );
    case 'loadCustomPropertiesAsync':
      return { kind: 'customProperties', json: '{}' };
    case 'notificationMessages.getAllAsync':
      return data([]);
    default:
      return failure(ERROR.internal);
  }
}

/** What an attachment looks like in Office.js's own messages. */
export function attachmentForOffice(attachment: ComposeAttachment): object {
  return { ...attachment, attachmentType: 0 };
}

function readBody(item: ComposeItem, faults: Faults, params: Params): Answer {
  if (item.isProtected) return failure(ERROR.itemProtected);
  const answer = data(params.coercionType === HTML ? item.body.html() : item.body.text());
  const typing = faults.takeTypingAfterRead();
  if (typing !== undefined) {
    item.body.typeWords(typing.text, typing.after);
    item.bodyWritten();
  }
  return answer;
}

function writeBody(item: ComposeItem, faults: Faults, params: Params): Answer {
  if (item.isProtected) return failure(ERROR.itemProtected);
  const typing = faults.takeTypingBeforeWrite();
  if (typing !== undefined) item.body.typeWords(typing.text, typing.after);
  if (params.coercionType === HTML) {
    // Outlook refuses HTML for a draft in plain text; it never converts it.
    if (item.body.type() === 'text') return failure(ERROR.invalidFormat);
    item.body.setHtml(text(params.data));
  } else {
    item.body.setText(text(params.data));
  }
  item.bodyWritten();
  return data(null);
}

function prependBody(item: ComposeItem, params: Params): Answer {
  if (item.isProtected) return failure(ERROR.itemProtected);
  const addition = text(params.data);
  if (item.body.type() === 'text') item.body.setText(addition + item.body.text());
  else item.body.setHtml((params.coercionType === TEXT ? escapeHtml(addition) : addition) + item.body.html());
  item.bodyWritten();
  return data(null);
}

function setSessionData(item: ComposeItem, name: string, value: string): Answer {
  let size = name.length + value.length;
  for (const [key, stored] of item.sessionData) if (key !== name) size += key.length + stored.length;
  if (size > MAX_SESSION_DATA_CHARS) return failure(ERROR.sessionDataFull);
  item.sessionData.set(name, value);
  return data(null);
}

function notify(item: ComposeItem, params: Params): void {
  item.notify({
    key: text(params.key),
    type: typeof params.type === 'number' ? params.type : 1,
    message: text(params.message),
    ...(typeof params.icon === 'string' && { icon: params.icon }),
    ...(typeof params.persistent === 'boolean' && { persistent: params.persistent }),
  });
}

function withField(params: Params, then: (field: RecipientField) => Answer): Answer {
  const field = RECIPIENT_FIELDS[typeof params.recipientField === 'number' ? params.recipientField : -1];
  return field === undefined ? failure(ERROR.internal) : then(field);
}

function addressesIn(params: Params): readonly Address[] {
  const list: readonly unknown[] = Array.isArray(params.recipientArray) ? params.recipientArray : [];
  return list.map((entry) => {
    const { name, address } = paramsOf(entry);
    return { name: text(name) === text(address) ? '' : text(name), address: text(address) };
  });
}

/** Outlook shows the address where a mailbox has no name. */
function addressForOffice({ name, address }: Address): object {
  return { name: name === '' ? address : name, address, recipientType: EXTERNAL_USER };
}

function headerPairs(params: Params): readonly (readonly [string, string])[] {
  const pairs = paramsOf(params.internetHeaderNameValuePairs);
  return Object.entries(pairs).map(([key, value]) => [key, text(value)]);
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function paramsOf(raw: unknown): Params {
  return typeof raw === 'object' && raw !== null ? (raw as Params) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function escapeHtml(plain: string): string {
  const holder = document.createElement('div');
  holder.textContent = plain;
  return holder.innerHTML.replace(/\r?\n/g, '<br>');
}

function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerText;
}
