import type { Bytes } from '../wire/wire-message.js';
import { encodeBase64 } from './encode-text.js';
import { hexOf32Bits, seededHex } from './seeded.js';

/** Where the names of a mail are made from; all of it, so that a draft is completed twice in the same way. */
export interface Origin {
  readonly seed: string;
  /** Seconds since 1970: when the mail is sent. */
  readonly clock: number;
  readonly timeZoneMinutes: number;
  /** The sender's. */
  readonly domain: string;
}

/** How a mail program names what it makes. */
export interface Identity {
  /** With its angle brackets. */
  readonly messageId: Bytes;
  boundary(index: number): Bytes;
  /** Of a picture in the body, without angle brackets. */
  contentId(fileName: string): Bytes;
}

/** As Outlook does when it hands mail to a server itself: everything by the time, in units of Windows. */
export function outlookIdentity({ seed, clock, timeZoneMinutes, domain }: Origin): Identity {
  const sent = fileTime(clock, seed);
  // The local time. Where that is Greenwich's, the boundary would repeat the Message-ID, by which rules know a program
  // that pretends to be Outlook; the time at which the writing began serves there.
  const opened = fileTime(clock + (timeZoneMinutes === 0 ? -COMPOSING_SECONDS : timeZoneMinutes * 60), seed);
  const count = `00${seededHex(seed, 'count', 2)}`;
  return {
    messageId: `<${count}${sent.high}$${sent.low}$${seededHex(seed, 'message', 8)}$@${domain}>`,
    boundary: (index) => `----=_NextPart_${digits(index, 3)}_${digits(index + 1, 4)}_${stamp(opened)}`,
    contentId: (fileName) => `${fileName}@${stamp(sent)}`,
  };
}

/** As most programs do: by chance alone. */
export function plainIdentity({ seed, domain }: Origin): Identity {
  return {
    messageId: uuidMessageId(seed, 'message', domain),
    boundary: (index) => `------------${seededHex(seed, `boundary ${index}`, 24)}`,
    contentId: (fileName) => `${seededHex(seed, `picture ${fileName}`, 16)}@${domain}`,
  };
}

/** With its angle brackets (RFC 5322 §3.6.4, RFC 4122). */
export function uuidMessageId(seed: string, purpose: string, domain: string): Bytes {
  const hex = seededHex(seed, purpose, 32);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `<${groups.join('-')}@${domain}>`;
}

/**
 * The place of a mail in its conversation ([MS-OXOMSG] §2.2.1.3): six bytes of time, sixteen of the conversation's own,
 * and five more for an answer.
 */
export function threadIndex({ seed, clock }: Origin, isReply: boolean): Bytes {
  const { high, low } = fileTime(clock, seed);
  const start = high.slice(2) + low;
  // The reserved first byte is 1, and stands in the place of the time's first, which is 1 until 2057.
  const hex = `01${start.slice(0, 10)}${seededHex(seed, 'thread', 32)}`;
  return encodeBase64(octets(isReply ? `${hex}0${seededHex(seed, 'answer', 9)}` : hex));
}

/** How long the writing of a mail may have taken; more than the seven minutes that share the upper half of a time. */
const COMPOSING_SECONDS = 900;

/** Between 1601, when Windows begins to count, and 1970. */
const WINDOWS_EPOCH_SECONDS = 11_644_473_600;

/** Windows counts in tenths of a microsecond: too many for a number, so in 128ths of a second's 10,000,000 first. */
const UNITS_PER_SECOND = 78_125;
const TICKS_PER_UNIT = 128;
const UNITS_IN_HIGH_HALF = 2 ** 32 / TICKS_PER_UNIT;

/** A time of Windows, eight digits each half. */
interface FileTime {
  readonly high: string;
  readonly low: string;
}

function fileTime(seconds: number, seed: string): FileTime {
  const fraction = parseInt(seededHex(seed, 'fraction', 6), 16) % UNITS_PER_SECOND;
  const units = (Math.floor(seconds) + WINDOWS_EPOCH_SECONDS) * UNITS_PER_SECOND + fraction;
  const high = Math.floor(units / UNITS_IN_HIGH_HALF);
  return {
    high: hexOf32Bits(high),
    low: hexOf32Bits((units - high * UNITS_IN_HIGH_HALF) * TICKS_PER_UNIT),
  };
}

function stamp({ high, low }: FileTime): string {
  return `${high}.${low}`.toUpperCase();
}

function digits(number: number, count: number): string {
  return `000${number}`.slice(-count);
}

function octets(hex: string): Bytes {
  return hex.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
}
