/** How far a named zone is from UTC, as in `+0100` (Mail::SpamAssassin::Util). */
const ZONES: Readonly<Record<string, string | undefined>> = {
  ...{ UT: '+0000', UTC: '+0000', GMT: '+0000', WET: '+0000' },
  ...{ NST: '-0330', NDT: '-0230', AST: '-0400', ADT: '-0300', EST: '-0500', EDT: '-0400', CST: '-0600' },
  ...{ CDT: '-0500', MST: '-0700', MDT: '-0600', PST: '-0800', PDT: '-0700', HST: '-1000' },
  ...{ AKST: '-0900', AKDT: '-0800', HADT: '-0900', HAST: '-1000' },
  ...{ BST: '+0100', IST: '+0100', WEST: '+0100', CET: '+0100', CEST: '+0200', EET: '+0200', EEST: '+0300' },
  ...{ MSK: '+0300', MSD: '+0400', MET: '+0100', MEZ: '+0100', MEST: '+0200', MESZ: '+0200' },
  ...{ BRT: '-0300', BRST: '-0200', IDT: '+0300' },
  ...{
    AEST: '+1000',
    AEDT: '+1100',
    ACST: '+0930',
    ACDT: '+1030',
    AWST: '+0800',
    NZST: '+1200',
    NZDT: '+1300',
  },
  ...{ JST: '+0900', KST: '+0900', HKT: '+0800', SGT: '+0800', PHT: '+0800' },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})`;
const DAY_MONTH_YEAR = new RegExp(` (\\d+) ${MONTH} (\\d{4}) `, 'i');
/** As `date` and `asctime` write it. The time is lost with the date around it, as in SpamAssassin. */
const MONTH_DAY_YEAR = new RegExp(` ${MONTH} +(\\d+) \\d+:\\d+:\\d+ (\\d{4}) `, 'i');
const DAY_MONTH_SHORT_YEAR = new RegExp(` (\\d+) ${MONTH} (\\d{2,3}) `, 'i');

/** What single spaces are put in the place of; a single space is left alone, which is most of the work saved. */
const EXTRA_SPACE = /[ \t-\r]{2,}|[\t-\r]/g;

/** Seconds of a date as mail has them, however badly it is written; undefined where there is none. */
export function parseMailDate(text: string): number | undefined {
  const padded = ` ${text} `.replace(/, */g, ' ').replace(EXTRA_SPACE, ' ');
  const date = readDate(padded);
  if (date === undefined) return undefined;
  const rest = padded.replace(date.written, ' ');
  const time = / (\d?\d):(\d\d)(?::(\d\d))? /.exec(rest);
  const zone = zoneSeconds(time === null ? rest : rest.replace(time[0], ' '));
  const [, hour = '0', minute = '0', second = '0'] = time ?? [];
  const utc = toSeconds(
    date,
    Math.min(23, Number(hour)),
    Math.min(59, Number(minute)),
    Math.min(59, Number(second)),
  );
  if (utc === undefined) return undefined;
  return zone > 0 ? Math.max(0, utc - zone) : utc - zone;
}

interface CalendarDate {
  readonly written: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number;
}

function readDate(text: string): CalendarDate | undefined {
  const american = DAY_MONTH_YEAR.test(text) ? null : MONTH_DAY_YEAR.exec(text);
  if (american !== null) {
    const [written, month = '', day, year = ''] = american;
    return { written, day: Number(day), month: monthNumber(month), year: fullYear(year) };
  }
  const match = DAY_MONTH_YEAR.exec(text) ?? DAY_MONTH_SHORT_YEAR.exec(text);
  if (match === null) return undefined;
  const [written, day, month = '', year = ''] = match;
  return { written, day: Number(day), month: monthNumber(month), year: fullYear(year) };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return written.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

/** Only the first capitals count, zone or not. */
function zoneSeconds(text: string): number {
  const zone = / ([-+]\d{4}) /.exec(text)?.[1] ?? ZONES[/\b([A-Z]{2,4}(?:-DST)?)\b/.exec(text)?.[1] ?? ''];
  const match = /^([-+])(\d\d)(\d\d)$/.exec(zone ?? '');
  if (match === null) return 0;
  const [, sign, hours, minutes] = match;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
}

/** A day too many is the first of the next month; years are kept within those of a 32-bit clock. */
function toSeconds(date: CalendarDate, hour: number, minute: number, second: number): number | undefined {
  let { day, month, year } = date;
  if (day > daysOf(month, year)) {
    day = 1;
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  year = Math.min(2037, Math.max(1970, year));
  if (day === 0 || day > daysOf(month, year)) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].indexOf(month) >= 0 ? 30 : 31;
}
