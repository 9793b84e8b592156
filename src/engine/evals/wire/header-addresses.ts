import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import { registryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';

/** Functions about senders and recipients of Mail::SpamAssassin::Plugin::HeaderEval. */
export const headerAddressEvals: Readonly<Record<string, WireEval>> = {
  check_for_missing_to_header: (message) =>
    message.get('To') === undefined && message.get('Apparently-To') === undefined,

  check_for_matching_env_and_hdr_from: (message) =>
    lowerCase(firstOf(message, 'EnvelopeFrom:addr')) === lowerCase(firstOf(message, 'From:addr')),

  check_equal_from_domains: (message) => {
    const from = domainOf(firstOf(message, 'From:addr'));
    const envelope = domainOf(firstOf(message, 'EnvelopeFrom:addr'));
    return from !== '' && envelope !== '' && lowerCase(from) !== lowerCase(envelope);
  },

  sorted_recipients: (message) => {
    const recipients = recipientsOf(message);
    if (recipients.length < MIN_SORTED) return false;
    return recipients.every((recipient, index) => index === 0 || (recipients[index - 1] ?? '') <= recipient);
  },

  similar_recipients: (message, [min, max]) => {
    const similarity = similarityOf(message);
    return (min === 'undef' || similarity >= Number(min)) && (max === 'undef' || similarity < Number(max));
  },

  check_for_to_in_subject: (message, [what]) => {
    const address = firstOf(message, 'To:addr');
    const subject = message.get('Subject') ?? '';
    if (address === '' || (what !== 'address' && what !== 'user')) return false;
    return what === 'address'
      ? hasWord(subject, address)
      : isAddressedBy(subject, address.replace(/@[^\n]*/, ''));
  },

  check_ratware_name_id: (message) => {
    const id = /<[A-Z]{28}\.([^>]+)>/.exec(message.get('MESSAGEID') ?? '')?.[1];
    if (id === undefined) return false;
    return new RegExp(`"[^"]+"[ \\t-\\r]*<${escaped(id)}>`).test(message.get('From') ?? '');
  },

  check_ratware_envelope_from: (message) => {
    const [, user, host] = /^([^@]+)@(.+)$/.exec(firstOf(message, 'To:addr')) ?? [];
    const from = lowerCase(firstOf(message, 'EnvelopeFrom:addr'));
    if (user === undefined || host === undefined || /^srs\d[=+-]/.test(from)) return false;
    if (from.indexOf(`${lowerCase(user)}@`) < 0) return false;
    const boundaries = registryBoundaries(message.settings);
    const domain = boundaries.trimDomain(host);
    if (!boundaries.isDomainValid(domain)) return false;
    return new RegExp(`\\b${escaped(domain)}.${escaped(lowerCase(user))}@`).test(from);
  },
};

function firstOf(message: WireMessage, request: string): Bytes {
  return message.getAll(request)[0] ?? '';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The last two labels of an address's host. */
function domainOf(address: Bytes): Bytes {
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (host.length === address.length) return '';
  return /^.+\.([^.]+\.[^.]+)$/.exec(host)?.[1] ?? host;
}

/** Fewer recipients are often in order by chance. */
const MIN_SORTED = 7;
const MIN_SIMILAR = 5;
/** Recipients are compared in pairs. */
const MAX_RECIPIENTS = 256;
/** As many first letters of names and hosts are compared. */
const COMPARED_CHARS = 2;

/** Without the same twice in a row. */
const recipientsOf: (message: WireMessage) => readonly Bytes[] = once((message) => {
  const shown = message.getAll('ToCc:addr');
  const all = shown.length >= MIN_SIMILAR ? shown : [...shown, ...message.getAll('Bcc:addr')];
  const recipients: Bytes[] = [];
  let previous = '';
  for (const recipient of all) {
    if (recipient === '' || recipients.length === MAX_RECIPIENTS) break;
    if (lowerCase(recipient) !== previous) recipients.push(recipient);
    previous = lowerCase(recipient);
  }
  return recipients;
});

/** The share of pairs that begin alike, names and hosts counted each. */
const similarityOf: (message: WireMessage) => number = once((message) => {
  const recipients = recipientsOf(message);
  if (recipients.length < MIN_SIMILAR) return 0;
  const users = recipients.map((recipient) => recipient.slice(0, COMPARED_CHARS));
  const hosts: Bytes[] = [];
  for (const recipient of recipients) {
    const at = recipient.indexOf('@');
    if (at >= 0) hosts.push(recipient.slice(at + 1));
  }
  const hostStarts = hosts.map((host) => host.slice(0, COMPARED_CHARS));
  let alike = 0;
  for (let i = 0; i < recipients.length; i++) {
    for (let j = i + 1; j < recipients.length; j++) {
      if (users[i] === users[j]) alike++;
      if (hostStarts[i] === hostStarts[j] && hosts[i] !== hosts[j]) alike++;
    }
  }
  return alike / ((recipients.length * (recipients.length - 1)) / 2);
});

function hasWord(text: Bytes, word: Bytes): boolean {
  return new RegExp(`\\b${escaped(lowerCase(word))}\\b`).test(lowerCase(text));
}

/** `Re: joe`, `joe, …`, `joe`, `, joe!`: a program that knew nothing but the address wrote the subject. */
function isAddressedBy(subject: Bytes, user: Bytes): boolean {
  const text = lowerCase(subject);
  const name = lowerCase(user);
  if (text.indexOf(name) < 0) return false;
  const anyCase = escaped(name);
  const whole = `(?:(?:re|fw):[ \\t-\\r]*(?:\\w+[ \\t-\\r]+)?${anyCase}|${anyCase}|,[ \\t-\\r]*${anyCase}[,:;!?-])`;
  if (new RegExp(`^${whole}\\n?$`).test(text)) return true;
  return new RegExp(`^${escaped(user)}[ \\t-\\r]*[,:;!?-](?:$|[ \\t-\\r])`).test(subject);
}
