import { IP_ADDRESS } from './ip-address.js';

const AUTHENTICATED_PROTOCOL = / with ((?:ES|L|UTF8S|UTF8L)MTPS?A|ASMTP|HTTP[SU]?)(?: |;|$)/i;
const GMAIL_ID =
  / by mx\.google\.com with ESMTPS id [a-z0-9]{1,4}sm[0-9]{2,9}[a-z]{3}\.[0-9]{1,3}\.[0-9]{4}\.(?:[0-6][0-9]\.){4}[0-6][0-9]/;
const GMAIL_TLS = /\(version=([^ ]+) cipher=([^)]+)\)/;
const COURIER = /^(?:\]\)|\)\]) \(AUTH: (LOGIN|PLAIN|DIGEST-MD5|CRAM-MD5) [^ ]/;
const ADDRESS_CLOSED = /\](?: \([^)]{0,300}\))?\) |\)\] /;
const GMX = new RegExp(
  `from [^ ]* \\((?:HELO|EHLO) [^ ]*\\) \\[${IP_ADDRESS}\\] by (mail\\.gmx\\.(?:net|com)) \\([^)]+\\) with (E?SMTP)`,
);
const CRITICAL_PATH = / \(\d{1,2}\.\d\.\d{3}(?:\.\d{1,3})?\) \(authenticated as ./;
const POSTFIX = /\) \(Authenticated sender: [^ ]+\) by [^ ]+ \(([^)]+)\) with /;
const COMMUNIGATE = /CommuniGate Pro (?:HTTP|SMTP|XIMSS|IMAP)/;
const VIA_HTTP = / \(via (HTTP.?)\)(?: |;|$)/i;

/** How servers tell it, in the order they are asked; each gives '' when the line is not one of its own. */
const WAYS: readonly ((line: string) => string)[] = [
  (line) => (isByHost(line) ? firstGroup(AUTHENTICATED_PROTOCOL, line) : ''),
  gmail,
  courier,
  (line) => (isSendmail(line) ? 'Sendmail' : ''),
  gmx,
  (line) => (isCriticalPath(line) ? 'CriticalPath' : ''),
  postfix,
  (line) => (line.indexOf(' (account ') >= 0 && COMMUNIGATE.test(line) ? 'Communigate' : ''),
  (line) => (/ with Microsoft Exchange Server HTTP-DAV\b/.test(line) ? 'HTTP-DAV' : ''),
  (line) => (isByHost(line) ? firstGroup(VIA_HTTP, line) : ''),
];

/** How the sender of a hop proved who they are, as its Received header has it; '' when it does not say. */
export function authenticationOf(line: string): string {
  for (const way of WAYS) {
    const authentication = way(line);
    if (authentication !== '') return authentication;
  }
  return '';
}

function isByHost(line: string): boolean {
  return line.indexOf(' by ') >= 0;
}

function firstGroup(pattern: RegExp, line: string): string {
  return pattern.exec(line)?.[1] ?? '';
}

/** Gmail says ESMTPS where it means ESMTPSA; the shape of the id tells. */
function gmail(line: string): string {
  if (line.indexOf(' by mx.google.com with ESMTPS id ') < 0 || !GMAIL_ID.test(line)) return '';
  const tls = GMAIL_TLS.exec(line);
  return tls === null ? '' : `GMail - transport=${tls[1] ?? ''} cipher=${tls[2] ?? ''}`;
}

function courier(line: string): string {
  for (let at = line.indexOf(' (AUTH: '); at >= 0; at = line.indexOf(' (AUTH: ', at + 1)) {
    const match = COURIER.exec(line.slice(Math.max(0, at - 2), at + MAX_AUTH_CHARS));
    if (match !== null && line.indexOf(') by ', at) >= 0) return match[1] ?? '';
  }
  return '';
}

/** Enough for a mechanism and a name; looking further from every `(AUTH:` of a crafted line would be quadratic. */
const MAX_AUTH_CHARS = 300;

/** `(host [192.0.2.1]) … (… authenticated …) … by`: Sendmail, MDaemon, and webmail of several kinds. */
function isSendmail(line: string): boolean {
  if (line.indexOf('authenticated') < 0) return false;
  const address = ADDRESS_CLOSED.exec(line);
  if (address === null || !/^from /.test(line)) return false;
  return hasInOrder(line, ['(', 'authenticated', ')', ' by'], address.index + address[0].length);
}

function gmx(line: string): string {
  const match = line.indexOf('] by mail.gmx.') < 0 ? null : GMX.exec(line);
  return match === null ? '' : `GMX (${match[2] ?? ''} / ${match[1] ?? ''})`;
}

function isCriticalPath(line: string): boolean {
  if (line.indexOf(' (authenticated as ') < 0) return false;
  const by = line.indexOf(') by ');
  if (by < 0) return false;
  const match = CRITICAL_PATH.exec(line.slice(by + ') by x'.length));
  return match !== null && line.indexOf(') id ', by + match.index + match[0].length) >= 0;
}

/** With `smtpd_sasl_authenticated_header`; Postfix may go by another name. */
function postfix(line: string): string {
  const server = line.indexOf(' (Authenticated sender: ') < 0 ? undefined : POSTFIX.exec(line)?.[1];
  if (server === undefined) return '';
  return server === 'Postfix' ? server : `Postfix (${server})`;
}

function hasInOrder(text: string, pieces: readonly string[], from: number): boolean {
  let at = from;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
