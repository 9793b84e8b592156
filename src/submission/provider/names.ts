/** RFC 1035 §2.3.4. */
const MAX_HOST_CHARS = 253;
/** RFC 5321 §4.5.3.1.1 allows 64 and 255, 254 together in a path. */
const MAX_ADDRESS_CHARS = 254;
/** Longer addresses are cut by browsers and mail programs. */
const MAX_URL_CHARS = 2000;

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether this is a full host name in ASCII letters, as DNS and certificates write it: at least two labels, no address. */
export function isHostName(text: string): boolean {
  if (text.length > MAX_HOST_CHARS) return false;
  const labels = text.split('.');
  // A last label of digits is an IP address, which no certificate of a mail host names.
  return (
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels[labels.length - 1] ?? '')
  );
}

/** Whether this is a mail address that can stand in a settings file without quoting. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > MAX_ADDRESS_CHARS) return false;
  return (
    /^[^\s@"(),:;<>[\\\]\u0000-\u001f\u007f]{1,64}$/.test(text.slice(0, at)) && isHostName(text.slice(at + 1))
  );
}

/** Whether this is an https address of a web page, without a user name in it. */
export function isHttpsUrl(text: string): boolean {
  if (text.length > MAX_URL_CHARS) return false;
  const match = /^https:\/\/([^/?#:]+)(?::\d{1,5})?(?:[/?#][!-~\u00a0-\uffff]*)?$/i.exec(text);
  return match !== null && isHostName(match[1] ?? '');
}

/** Whether a person can read the text as one line: something in it, and no control characters. */
export function isOneLine(text: string): boolean {
  return /\S/.test(text) && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
