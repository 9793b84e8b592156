import { once } from '../../../message/wire/once.js';
import type { WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { parseMailDate } from './header-dates.js';

/** Functions about dates of Mail::SpamAssassin::Plugin::HeaderEval. */
export const headerTimeEvals: Readonly<Record<string, WireEval>> = {
  check_for_shifted_date: (message, [min, max]) => isWithin(shiftOf(message), min, max, SECONDS_PER_HOUR),

  received_within_months: (message, [min, max]) =>
    isWithin(message.clock - receivedAt(message), min, max, SECONDS_PER_YEAR / 12),

  check_outlook_message_id: (message) => {
    const id = /^<[0-9a-f]{4}([0-9a-f]{8})\$[0-9a-f]{8}\$[0-9a-f]{8}@/.exec(message.get('MESSAGEID') ?? '');
    if (id === null) return false;
    const token = parseInt(id[1] ?? '', 16);
    return !isOutlookTime(token, message.get('Date')) && !isOutlookTime(token, message.get('Received'));
  },
};

const SECONDS_PER_HOUR = 3600;
/** 365.2425 days. */
const SECONDS_PER_YEAR = 31556952;

/** `undef` in a rule: no limit. */
function isWithin(seconds: number, min: string | undefined, max: string | undefined, unit: number): boolean {
  const isAbove = min === undefined || min === 'undef' || seconds >= unit * Number(min);
  return isAbove && (max === undefined || max === 'undef' || seconds < unit * Number(max));
}

/** Outlook writes the time into its Message-Id, in units of 2^32 / 10^7 seconds since 1601. */
function isOutlookTime(token: number, date: string | undefined): boolean {
  const seconds = parseMailDate(date ?? '') ?? 0;
  const expected = Math.trunc(seconds * 0.0023283064365387 + 27111902.8329849);
  return Math.abs(token - expected) < MAX_TOKEN_DIFFERENCE;
}

const MAX_TOKEN_DIFFERENCE = 250;

/** Seconds by which the Date is ahead of the Received header that is nearest to it; 0 when either is missing. */
const shiftOf: (message: WireMessage) => number = once((message) => {
  const date = dateOf(message);
  if (date === undefined) return 0;
  const shifts = receivedTimes(message).times.map((time) => date - time);
  // The first server often takes its date from the message.
  if (shifts.length > 1 && shifts[shifts.length - 1] === 0) shifts.pop();
  return shifts.reduce(
    (nearest, shift) => (Math.abs(shift) < Math.abs(nearest) ? shift : nearest),
    shifts[0] ?? 0,
  );
});

const dateOf: (message: WireMessage) => number | undefined = once((message) => {
  for (const name of ['Resent-Date', 'Date']) {
    for (const header of message.headers(name)) {
      const time = parseMailDate(header.value);
      if (time !== undefined) return time;
    }
  }
  return undefined;
});

interface ReceivedTimes {
  /** Newest first. */
  readonly times: readonly number[];
  /** When fetchmail collected the message. */
  readonly fetched: number | undefined;
}

const receivedTimes: (message: WireMessage) => ReceivedTimes = once((message) => {
  const headers = message
    .headers('Received')
    .map((header) => header.value)
    .filter((value) => /[^ \t-\r]/.test(value));
  const own: string[] = [];
  const [newest = ''] = headers;
  if (FROM_LOCALHOST.test(newest) || /qmail \d+ invoked by uid \d+/.test(newest))
    own.push(...headers.splice(0, 1));
  if (/\bby localhost with \w+ \(fetchmail-[\d.]+/.test(headers[0] ?? '')) own.push(...headers.splice(0, 1));
  else headers.unshift(...own.splice(0));
  const fetched = timesIn(own).filter((time) => time <= message.clock);
  return { times: timesIn(headers), fetched: fetched.length > 0 ? Math.max(...fetched) : undefined };
});

const FROM_LOCALHOST = /\bfrom (?:localhost[ \t-\r]|(?:[^ \t-\r]+ ){1,2}[^ \t-\r]*\b127\.0\.0\.1\b)/;
const RECEIVED_DATE = /[ \t-\r].?\d+ [^ \t-\r]{3} \d+ \d+:\d+:\d+ [^ \t-\r]+/;

function timesIn(headers: readonly string[]): readonly number[] {
  const times: number[] = [];
  for (const header of headers) {
    const time = parseMailDate(RECEIVED_DATE.exec(header)?.[0] ?? '');
    if (time !== undefined) times.push(time);
  }
  return times;
}

/** The median of what Date and Received say; 0 when they say nothing. */
function receivedAt(message: WireMessage): number {
  const date = dateOf(message);
  const { times, fetched } = receivedTimes(message);
  const [newest] = times;
  const guesses = [date, newest, fetched].filter((time): time is number => time !== undefined);
  if (date !== undefined && newest !== undefined) guesses.push(date - shiftOf(message));
  guesses.sort((a, b) => b - a);
  return guesses[Math.floor((guesses.length - 1) / 2)] ?? 0;
}
