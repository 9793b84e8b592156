import { valuesOf, type HeaderField } from '../headers/header-fields.js';

/** No person writes under these names. */
const DAEMON = /mailer-?daemon|mail delivery (?:sub)?system/i;
/** A person may, but not with such a subject. */
const OFFICE = /post_?master|mail ?delivery|mail ?system|undeliver|bounces?@|<\s*>/i;
const SUBJECT =
  /undeliver|failure notice|returned mail|delivery (?:status|failure|has failed|report|notification)|mail delivery|(?:not|n't|never) (?:be )?deliver|returned to sender|delivery .{0,20}fail|unzustellbar|non remis|onbestelbaar|mail system error|delayed mail/i;

/** Values are looked at no further than this. */
const MAX_LOOKED_AT = 1000;

/** Whether a header is that of a bounce: a notice by a server about a message of the person's. */
export function isBounceHeader(fields: readonly HeaderField[]): boolean {
  const first = (name: string): string => (valuesOf(fields, name)[0] ?? '').slice(0, MAX_LOOKED_AT);
  if (/^multipart\/report\b/i.test(first('content-type'))) return true;
  if (valuesOf(fields, 'x-failed-recipients').length > 0) return true;
  const from = first('from');
  if (DAEMON.test(from)) return true;
  const isUnanswerable = /^<\s*>/.test(first('return-path')) || /^auto-/i.test(first('auto-submitted'));
  return (OFFICE.test(from) || isUnanswerable) && SUBJECT.test(first('subject'));
}

const BOUNCE_TEXT =
  /undeliver|could(?: not|n't) be delivered|wasn't delivered|delivery (?:to .{1,100} )?(?:has )?failed|not able to deliver|unable to deliver|permanent (?:fatal )?error|returned to (?:its )?sender|mail delivery|generating server|diagnostic information|remote server returned|rejected your message|\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|\b55\d[ -]/i;

/** How much of a bounce comes before the message it returns, generously. */
const MAX_NOTICE_CHARS = 20_000;

/** Whether a text without a header of its own reads like a bounce copied from the screen. */
export function tellsOfBounce(text: string): boolean {
  return BOUNCE_TEXT.test(text.slice(0, MAX_NOTICE_CHARS));
}
