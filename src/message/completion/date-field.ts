const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 §3.3: `Mon, 7 Mar 2022 12:00:42 +0900`, of seconds since 1970 and minutes east of Greenwich. */
export function formatDate(clock: number, timeZoneMinutes: number): string {
  const date = new Date((clock + timeZoneMinutes * 60) * 1000);
  const day = `${DAYS[date.getUTCDay()] ?? ''}, ${date.getUTCDate()}`;
  const month = `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':');
  const minutes = Math.abs(timeZoneMinutes);
  const zone =
    (timeZoneMinutes < 0 ? '-' : '+') + twoDigits(Math.floor(minutes / 60)) + twoDigits(minutes % 60);
  return `${day} ${month} ${time} ${zone}`;
}

function twoDigits(number: number): string {
  return `0${number}`.slice(-2);
}
