import { MAX_EVIDENCE_CHARS } from '../finding.js';
import type { UserNameForm } from '../provider-record.js';

/** The longest name DNS knows; a mail address is not longer either. */
const MAX_VALUE_CHARS = 254;

/** A value that can be shown: one line, not empty, no longer than names are. */
export function shortText(text: string | undefined): string | undefined {
  const trimmed = (text ?? '').trim();
  return trimmed === '' || trimmed.length > MAX_VALUE_CHARS || /[\u0000-\u001f\u007f-\u009f]/.test(trimmed)
    ? undefined
    : trimmed;
}

/** A host name as published, lower case, without the dot that ends it in zone files. */
export function hostValue(text: string | undefined): string | undefined {
  const host = shortText(text)?.toLowerCase().replace(/\.$/, '');
  return host === undefined || host === '' || /\s/.test(host) ? undefined : host;
}

export function portValue(text: string | undefined): number | undefined {
  const digits = (text ?? '').trim();
  const port = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
}

/** A quotation short enough to be shown. */
export function quotation(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > MAX_EVIDENCE_CHARS ? `${line.slice(0, MAX_EVIDENCE_CHARS - 1)}…` : line;
}

/** What kind of user name this is: a placeholder of Mozilla's, or a name that was made for the address. */
export function userNameForm(user: string | undefined, email?: string): UserNameForm | undefined {
  if (user === undefined) return undefined;
  const name = user.toLowerCase();
  if (name === '%emailaddress%' || name === '%emaillocalpart%@%emaildomain%') return 'address';
  if (name === '%emaillocalpart%') return 'local-part';
  if (name.indexOf('%') >= 0) return 'other';
  if (email === undefined) return name.indexOf('@') > 0 ? 'address' : 'local-part';
  const address = email.toLowerCase();
  if (name === address) return 'address';
  return name === address.slice(0, address.lastIndexOf('@')) ? 'local-part' : 'other';
}

/** A value that only the keys given may stand for, whatever `Object.prototype` offers. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
