/** A call of Office.js as it arrives at the host. */
export interface HostMethod {
  readonly name: string;
  /** Changes the item, and so needs the ReadWriteItem permission. */
  readonly writes: boolean;
}

/** The dispatch ids of outlook-web-16.01.js that this host answers, by the API behind each. */
export const METHODS: Readonly<Record<number, HostMethod>> = {
  3: reads('loadCustomPropertiesAsync'),
  4: reads('customProperties.saveAsync'),
  14: reads('body.getTypeAsync'),
  15: reads('recipients.getAsync'),
  17: writes('subject.setAsync'),
  18: reads('subject.getAsync'),
  20: writes('removeAttachmentAsync'),
  21: writes('recipients.setAsync'),
  22: writes('recipients.addAsync'),
  23: writes('body.prependAsync'),
  32: writes('saveAsync'),
  33: reads('notificationMessages.addAsync'),
  34: reads('notificationMessages.getAllAsync'),
  35: reads('notificationMessages.replaceAsync'),
  36: reads('notificationMessages.removeAsync'),
  37: reads('body.getAsync'),
  38: writes('body.setAsync'),
  41: writes('close'),
  99: reads('getInitializationContextAsync'),
  107: reads('from.getAsync'),
  108: reads('getSharedPropertiesAsync'),
  148: writes('addFileAttachmentFromBase64Async'),
  149: reads('getAttachmentsAsync'),
  150: reads('getAttachmentContentAsync'),
  151: reads('internetHeaders.getAsync'),
  152: writes('internetHeaders.setAsync'),
  153: writes('internetHeaders.removeAsync'),
  164: reads('getItemIdAsync'),
  168: reads('getAllInternetHeadersAsync'),
  174: reads('getComposeTypeAsync'),
  175: reads('isClientSignatureEnabledAsync'),
  176: writes('disableClientSignatureAsync'),
  185: writes('sessionData.setAsync'),
  186: writes('sessionData.getAsync'),
  187: writes('sessionData.getAllAsync'),
  188: writes('sessionData.clearAsync'),
  189: writes('sessionData.removeAsync'),
  404: reads('roamingSettings.saveAsync'),
};

/** The numbers Office.js turns into `asyncResult.error`. */
export const ERROR = {
  /** The manifest does not ask for the permission this call needs. */
  permissionDenied: 7000,
  internal: 5001,
  invalidFormat: 9002,
  attachmentNotFound: 9008,
  generic: 9020,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  /** The item's rights (IRM, S/MIME) keep its content from add-ins. */
  itemProtected: 9038,
  keyNotFound: 9050,
  sessionDataFull: 9051,
} as const;

/** What the host says to one call. `silence` never answers, as a hung Outlook does. */
export type Answer =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'error'; readonly code: number }
  /** Custom properties answer in a shape of their own. */
  | { readonly kind: 'customProperties'; readonly json: string }
  | { readonly kind: 'silence' };

export function data(value: unknown): Answer {
  return { kind: 'data', data: value };
}

export function failure(code: number): Answer {
  return { kind: 'error', code };
}

function reads(name: string): HostMethod {
  return { name, writes: false };
}

function writes(name: string): HostMethod {
  return { name, writes: true };
}
