const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 5322 §4.3; other letters stand for no known zone. */
const ZONE_HOURS: Readonly<Record<string, number | undefined>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** A date-time is far shorter, comments included. */
const MAX_DATE_CHARS = 200;

const DATE_TIME =
  /(?:^|[ ,;])(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(?:([-+])(\d{2})(\d{2})|([a-z]{1,3}))(?![a-z\d])/i;

/**
 * The first RFC 5322 date-time in a text as ISO 8601 in UTC (`2024-01-02T03:04:05Z`); undefined where there is none, it
 * is no date of the calendar, or its time zone is not known.
 */
export function isoDateIn(text: string): string | undefined {
  const match = DATE_TIME.exec(text.slice(0, MAX_DATE_CHARS));
  if (match === null) return undefined;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '0'] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const zone = zoneMinutes(match[7], match[8], match[9], match[10]);
  if (month < 0 || zone === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) {
    return undefined;
  }
  const year = Number(yearText) + (yearText.length > 2 ? 0 : Number(yearText) < 50 ? 2000 : 1900);
  if (year < 1970) return undefined;
  const dayStart = new Date(Date.UTC(year, month, Number(day)));
  if (dayStart.getUTCDate() !== Number(day)) return undefined;
  const time =
    dayStart.getTime() + ((Number(hour) * 60 + Number(minute) - zone) * 60 + Number(second)) * 1000;
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Minutes east of Greenwich. */
function zoneMinutes(sign = '', hours = '', minutes = '', name = ''): number | undefined {
  if (sign === '') {
    const known = ZONE_HOURS[name.toLowerCase()];
    return known === undefined ? undefined : known * 60;
  }
  if (Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
