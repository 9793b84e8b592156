import type { Hop } from './received-hop.js';

/** The protocol a hop names: RFC 3848 and 6531, with the spellings servers really use. */
export interface Protocol {
  readonly isLmtp: boolean;
  /** The client greeted with HELO, after which there is no log-in. */
  readonly isPlainSmtp: boolean;
  readonly isAuthenticated: boolean;
  readonly isTls: boolean;
  /** `ESMTP/TLS/…`, `ESMTP-TLS`: a spelling of the server's own. */
  readonly isOwnSpelling: boolean;
}

const KEYWORD = /^(utf8)?(e?)(sm|lm)tp(s?)(a?)(?:([/-]).{0,60})?$/i;

/** Products put their names before it (`MailEnable ESMTPA`), TLS details behind it. */
export function protocolOf(hop: Hop): Protocol | undefined {
  for (const word of hop.with.split(' ').slice(0, MAX_WORDS)) {
    const match = KEYWORD.exec(word);
    if (match === null) continue;
    return {
      isLmtp: match[3]?.toLowerCase() === 'lm',
      isPlainSmtp: match[1] === undefined && match[2] === '',
      isAuthenticated: match[5] !== '',
      isTls: match[4] !== '' || /tls/i.test(word),
      isOwnSpelling: match[6] !== undefined,
    };
  }
  return undefined;
}

/** The keyword is among the first few words. */
const MAX_WORDS = 6;

const TLS_NOTE =
  /\b(?:TLS ?v?\d|SSL ?v?\d|TLS[-_]\d|TLS\d|version=TLS|version=SSL|SSL: |cipher[ =]|TLS secured channel)/i;

/** Whether the hand-over was encrypted; undefined where the line does not say. */
export function tlsOf(hop: Hop, protocol: Protocol | undefined): boolean | undefined {
  if (protocol?.isTls === true || TLS_NOTE.test(hop.line)) return true;
  return protocol !== undefined && !protocol.isOwnSpelling && saysTls(hop, protocol) ? false : undefined;
}

/** Without an S, ESMTP says that there was none; plain SMTP does so by a server that knows the difference. */
function saysTls(hop: Hop, protocol: Protocol): boolean {
  return !protocol.isPlainSmtp || writesRfc3848(hop);
}

const RFC_3848_SERVERS =
  /\((?:Exim |Postfix\b|OpenSMTPD|Haraka\b|Sendmail\b|8\.\d{1,2}\.\d)|\bby (?:mx\.google|smtp\.gmail)\.com /i;

/** Whether this product is known to write an A, or a note of its own, whenever a client logged in. */
export function writesRfc3848(hop: Hop): boolean {
  return RFC_3848_SERVERS.test(hop.line);
}
