/** A mailbox: what is shown and where it goes. Both decoded; `address` is '' when the text held none. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/**
 * An address field is attacker's text on a raw message; a real one stays far below this. Longer text is cut, so that a
 * field of megabytes costs no more than this.
 */
export const MAX_ADDRESS_FIELD_CHARS = 200_000;

/**
 * The mailboxes of an address field (RFC 5322 §3.4), forgiving as mail readers are: quoted names, comments, groups
 * (`undisclosed-recipients:;` gives none) and bare addresses. Text without an address keeps its name alone.
 */
export function parseAddresses(field: string): readonly Address[] {
  const addresses: Address[] = [];
  const text = field.slice(0, MAX_ADDRESS_FIELD_CHARS);
  let name = '';
  let comment = '';
  let angle: string | undefined;
  let wasQuoted = false;

  const finish = (): void => {
    const words = name.replace(/\s+/g, ' ').trim();
    if (angle !== undefined) {
      addresses.push({ name: words !== '' ? words : comment.trim(), address: angle.trim() });
    } else if (words !== '') {
      const isBare = !wasQuoted && words.indexOf('@') > 0 && words.indexOf(' ') < 0;
      addresses.push(isBare ? { name: comment.trim(), address: words } : { name: words, address: '' });
    }
    name = '';
    comment = '';
    angle = undefined;
    wasQuoted = false;
  };

  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      const quoted = readDelimited(text, at, '"');
      name += quoted.content;
      wasQuoted = true;
      at = quoted.last;
    } else if (char === '(') {
      const inside = readDelimited(text, at, ')');
      comment += inside.content;
      at = inside.last;
    } else if (char === '<') {
      const inside = readDelimited(text, at, '>');
      angle = inside.content;
      at = inside.last;
    } else if (char === ',' || char === ';') {
      finish();
    } else if (char === ':' && angle === undefined && name.indexOf('@') < 0) {
      // A group's display name; its members follow.
      name = '';
    } else {
      name += char;
    }
  }
  finish();
  return addresses;
}

/** The inverse of `parseAddresses` for one mailbox: quotes a name that would be read differently bare. */
export function formatAddress(address: Address): string {
  if (address.name === '') return address.address;
  const name = /[^\w .'\u0080-\uffff-]/.test(address.name)
    ? `"${address.name.replace(/(["\\])/g, '\\$1')}"`
    : address.name;
  return address.address === '' ? name : `${name} <${address.address}>`;
}

/** The domain of an address in lower case; '' when it has none. */
export function domainOfAddress(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1 || address.length).toLowerCase();
}

/** What stands between `text[open]` and the next unescaped `close`; to the end when it never comes. */
function readDelimited(text: string, open: number, close: string): { content: string; last: number } {
  let content = '';
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && at + 1 < text.length) {
      at++;
      content += text.charAt(at);
    } else if (char === close) {
      return { content, last: at };
    } else {
      content += char;
    }
  }
  return { content, last: text.length };
}
