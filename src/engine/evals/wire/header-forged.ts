import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import { findIpAddress, IP_ADDRESS } from '../../../message/wire/relays/ip-address.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';

/**
 * Functions about senders that claim to be somewhere they are not, of Mail::SpamAssassin::Plugin::HeaderEval: mail of a
 * provider bears the Received headers that this provider writes.
 */
export const headerForgedEvals: Readonly<Record<string, WireEval>> = {
  check_for_fake_aol_relay_in_rcvd: (message) => {
    const received = receivedOf(message);
    if (!/ rly-[a-z][a-z]\d\d\./i.test(received)) return false;
    return !/\/AOL-\d+\.\d+\.\d+\)|ESMTP id (?:RELAY|MAILRELAY|MAILIN)/.test(received);
  },

  check_for_forged_hotmail_received_headers: (message) => hotmailClaim(message) === 'greeted',
  check_for_no_hotmail_received_headers: (message) => hotmailClaim(message) === 'sender',
  check_for_msn_groups_headers: isOfMsnGroup,

  check_for_forged_eudoramail_received_headers: (message) => {
    if (!isFrom(message, 'eudoramail.com') || isReceivedRemoved(message)) return false;
    const hasSenderIp = findIpAddress(message.get('X-Sender-Ip') ?? '') !== undefined;
    return !hasSenderIp || !/by [^ ]*whowhere.com;/.test(receivedOf(message));
  },

  check_for_forged_yahoo_received_headers: (message) => {
    if (!isFrom(message, 'yahoo.com') || isReceivedRemoved(message)) return false;
    const { trusted, untrusted } = message.relays;
    const isOfYahoo = [...trusted, ...untrusted.slice(0, 1)].some(({ rdns }) => /.\.yahoo\.com$/.test(rdns));
    return !isOfYahoo && !isWrittenByYahoo(message);
  },

  check_for_forged_juno_received_headers: (message) => {
    if (!isFrom(message, 'juno.com') || isReceivedRemoved(message)) return false;
    const mailer = message.get('X-Mailer') ?? '';
    const origin = message.get('X-Originating-IP') ?? '';
    const received = message.get('Received') ?? '';
    const isOfJuno =
      hasInOneLine(received, [/from/g, /\b(?:juno|untd)\.com/g, BRACKETED_IP, /by/g]) ||
      / cookie\.(?:juno|untd)\.com /.test(received);
    return origin === '' || !isOfJuno || mailer.indexOf('Juno ') < 0;
  },

  check_for_forged_gmail_received_headers: (message) => {
    if (!isFrom(message, 'gmail.com')) return false;
    const resent = message.get('X-Received') ?? '';
    if (/by 10\.[^ \t-\r]+ with SMTP id [^ \t-\r]/.test(resent)) return false;
    if (/by 2002:a\d\d:\w+:[^ \t-\r]+ with SMTP id [^ \t-\r]/.test(resent)) return false;
    if (/by smtp\.googlemail\.com with ESMTPSA id [^ \t-\r]/.test(message.get('Received') ?? ''))
      return false;
    const marks = ['X-Gm-Message-State', 'X-Google-Smtp-Source'];
    return !marks.every((name) => (message.get(name) ?? '').length >= MIN_GMAIL_MARK_CHARS);
  },

  check_for_forged_gw05_received_headers: (message) => GW05.test(message.get('Received') ?? ''),

  gated_through_received_hdr_remover: (message) => isReceivedRemoved(message),

  check_messageid_not_usable: (message) => {
    const received = message.get('Received') ?? '';
    return (
      isUnsubscribeOfLyris(message.get('List-Unsubscribe') ?? '') ||
      isReceivedRemoved(message) ||
      received.indexOf('/CWT/DCE)') >= 0 ||
      received.indexOf('iPlanet Messaging Server') >= 0
    );
  },
};

/** Google writes longer ones. */
const MIN_GMAIL_MARK_CHARS = 60;
const BRACKETED_IP = new RegExp(`[[(]${IP_ADDRESS}[\\])]`, 'g');
/** An internal name, `gw05`, in the oldest header, which junk mailers wrote themselves. */
const GW05 =
  /\nfrom[ \t-\r][^ \t-\r]+[ \t-\r]by[ \t-\r][^ \t-\r.]+[ \t-\r]with[ \t-\r]ESMTP;[ \t-\r]+[^ \t-\r]{3},[ \t-\r]+\d+[ \t-\r]+[^ \t-\r]{3}[ \t-\r]+\d{4}[ \t-\r]+\d\d:\d\d:\d\d[ \t-\r]+[-+]*\d{4}\n$/;

/** All Received headers on one line. */
const receivedOf: (message: WireMessage) => Bytes = once((message) => oneLine(message.get('Received') ?? ''));

function oneLine(text: Bytes): Bytes {
  return text.replace(/[ \t-\r]{2,}|[\t-\r]/g, ' ');
}

function isFrom(message: WireMessage, domain: string): boolean {
  const address = lowerCase(message.getAll('From:addr')[0] ?? '');
  if (address.slice(-domain.length) !== domain) return false;
  return !/\w/.test(address.charAt(address.length - domain.length - 1));
}

/** ezmlm and MSN Groups take Received headers away, so that nothing can be learned from what is missing. */
const isReceivedRemoved: (message: WireMessage) => boolean = once((message) => {
  const received = message.get('Received');
  if (received === undefined || /from groups\.msn\.com \([^ \t-\r]+\.msn\.com /.test(received)) return true;
  const list = /^contact ([^ \t-\r]+); run by ezmlm$/m.exec(message.get('Mailing-List') ?? '')?.[1] ?? '';
  const at = list.indexOf('@', 1);
  return (
    at > 0 &&
    at < list.length - 1 &&
    /^mailing list [^ \t-\r]+@[^ \t-\r]/m.test(message.get('Delivered-To') ?? '') &&
    /qmail \d+ invoked (?:from network|by .{3,20})\); \d+ ... \d+/.test(received)
  );
});

/**
 * Who says the message is of Hotmail: a host that greeted by its name, or only the sender. Undefined when it is, or when
 * nobody says so.
 */
const hotmailClaim: (message: WireMessage) => 'greeted' | 'sender' | undefined = once((message) => {
  const isSender = isFrom(message, 'hotmail.com');
  const received = receivedOf(message);
  if (!isSender && received.indexOf('hotmail.com') < 0) return undefined;
  if (received.indexOf('from mail pickup service by hotmail.com with Microsoft SMTPSVC;') >= 0)
    return undefined;
  if (isOfMsnGroup(message) || isReceivedRemoved(message)) return undefined;
  const hasIp = findIpAddress(message.get('X-Originating-Ip') ?? '') !== undefined;
  const isOutlook = /hotmail\.com|msonline-outlook/.test(message.get('X-OriginatorOrg') ?? '');
  if (hasIp && HOTMAIL_HOPS.some((hop) => hop.test(received))) return undefined;
  if (isOutlook && OUTLOOK_HOPS.some((hop) => hop.test(received))) return undefined;
  if (greetedAsHotmail(received)) return 'greeted';
  return isSender ? 'sender' : undefined;
});

const HOTMAIL_HOPS: readonly RegExp[] = [
  /from (?:[^ ]*\.)?hotmail.com \([^ ]+\.hotmail(?:\.msn)?\.com[ )]/,
  new RegExp(`from [^ ]*\\.hotmail.com \\(\\[${IP_ADDRESS}\\][ ):]`),
  /from [^ ]+ by [^ ]+\.hotmail(?:\.msn)?\.com with HTTP;/,
  /from \[66\.218.[^ ]+\] by [^ ]+\.yahoo\.com/,
];
const OUTLOOK_HOPS: readonly RegExp[] = [
  /from [^ ]*\.outbound\.protection\.outlook\.com \([^ ]+\.outbound\.protection\.outlook\.com[ )]/,
  new RegExp(`from [^ ]*\\.(?:eur|nam)prd\\d+\\.prod\\.outlook\\.com \\(${IP_ADDRESS}\\)`),
];

/** `from …hotmail.com`, `HELO …hotmail.com` or `helo=…hotmail.com`, word for word: one pattern would be quadratic. */
function greetedAsHotmail(received: Bytes): boolean {
  let previous = '';
  return received.split(' ').some((word) => {
    const isGreeting = /(?:from|HELO)$/.test(previous);
    const helo = word.indexOf('helo=');
    previous = word;
    if (!isGreeting && helo < 0) return false;
    return /hotmail\.com\b/.test(isGreeting ? word : word.slice(helo));
  });
}

/** Microsoft hands messages of Hotmail to its groups directly. */
function isOfMsnGroup(message: WireMessage): boolean {
  const to = message.get('To') ?? '';
  const host = lowerCase(to).indexOf('@groups.msn.com>');
  const list = /<([^ \t-\r<]+)$/.exec(to.slice(Math.max(0, host - MAX_LIST_CHARS), Math.max(0, host)))?.[1];
  const server = /from mail pickup service by (p\d\d\.groups\.msn\.com)\b/.exec(
    message.get('Received') ?? '',
  )?.[1];
  if (list === undefined || server === undefined) return false;
  const id = message.get('Message-Id') ?? '';
  // Differs from SpamAssassin: the name of a list stands for itself, and is no pattern that its sender could write.
  if (list === 'notifications')
    return /^<[^ \t-\r]+@p\d\d\.groups\.msn\.com>/.test(id) && id.indexOf(`@${server}>`) > 0;
  const sender = message.getAll('EnvelopeFrom:addr')[0] ?? '';
  return (
    id.slice(0, list.length + 2) === `<${list}-` &&
    /^[^ \t-\r]+@groups\.msn\.com>/.test(id.slice(list.length + 2)) &&
    sender.indexOf(`${list}-bounce@groups.msn.com`) >= 0
  );
}

/** RFC 5321 §4.5.3.1.1. */
const MAX_LIST_CHARS = 64;

function isWrittenByYahoo(message: WireMessage): boolean {
  const isResent = (message.get('Resent-From') ?? '') !== '' && (message.get('Resent-To') ?? '') !== '';
  const resent = isResent ? (message.get('X-Received') ?? '') : '';
  const received = resent === '' ? receivedOf(message) : oneLine(resent);
  const handovers = /by ([^ ]+) (via HTTP|with HTTP|with SMTP)/g;
  for (let match = handovers.exec(received); match !== null; match = handovers.exec(received)) {
    const [, host = '', protocol = ''] = match;
    if (isYahooHost(host, protocol)) return true;
  }
  return (
    YAHOO_HOPS.some((hop) => hop.test(received)) ||
    (/\bmailer\d+\.bulk\.scd\.yahoo\.com\b/.test(received) && isFromYahooReply(message))
  );
}

const YAHOO_HOPS: readonly RegExp[] = [
  new RegExp(`from \\[${IP_ADDRESS}\\] by [^ ]+\\.(?:groups|scd|dcn)\\.yahoo\\.com with NNFMP`),
  /by \w+\.\w+\.yahoo\.com \(\d+\.\d+\.\d+\/\d+\.\d+\.\d+\)(?: with ESMTP)? id \w/,
];

function isYahooHost(host: Bytes, protocol: string): boolean {
  if (host.slice(-'.yahoo.com'.length) !== '.yahoo.com') return false;
  const name = host.slice(0, -'.yahoo.com'.length);
  switch (protocol) {
    case 'via HTTP':
      return name.slice(0, 3) === 'web' && name.indexOf('.mail', 4) > 0;
    case 'with HTTP':
      return name.slice(0, 5) === 'sonic' && name.indexOf('.consmr.mail', 6) > 0;
    default:
      return name.slice(0, 4) === 'smtp' && name.length > 4;
  }
}

function isFromYahooReply(message: WireMessage): boolean {
  return /@reply\.yahoo\.com$/i.test(message.getAll('From:addr')[0] ?? '');
}

/** Whether a line has the patterns one after another, anywhere; each of them global. */
function hasInOneLine(text: Bytes, patterns: readonly RegExp[]): boolean {
  return text.split('\n').some((line) => {
    let at = 0;
    return patterns.every((pattern) => {
      pattern.lastIndex = at;
      const isThere = pattern.test(line);
      at = pattern.lastIndex;
      return isThere;
    });
  });
}

/** Lyris takes Message-Ids away; so do some lists of ezmlm. */
function isUnsubscribeOfLyris(header: Bytes): boolean {
  const address = /<mailto:([^ \t-\r]*)>\n?$/i.exec(lowerCase(header))?.[1] ?? '';
  const at = address.lastIndexOf('@');
  if (at < 0 || at === address.length - 1) return false;
  const user = address.slice(0, at);
  return /^leave-./.test(user) || /.-unsubscribe$/.test(user);
}
