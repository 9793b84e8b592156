import { lowerCase, trimSpace } from '../../../message/wire/bytes.js';
import type { Bytes, WireEval } from '../../../message/wire/wire-message.js';
import { isUsualCharset, looksLikeCapitals, welcomeLocales } from './mime-charset.js';

/** Functions about the text of headers of Mail::SpamAssassin::Plugin::HeaderEval. */
export const headerTextEvals: Readonly<Record<string, WireEval>> = {
  check_illegal_chars: (message, [header = '', ratio, count]) => {
    const isRaw = header.slice(-4) === ':raw';
    const text = message.get(isRaw ? header : `${header}:raw`) ?? '';
    if (!/[^ \t-\r]/.test(text)) return false;
    let illegal = (text.match(ILLEGAL) ?? []).length;
    if (illegal === 0) return Number(ratio) <= 0 && Number(count) <= 0;
    if (isPlainUtf8(text)) return false;
    // One sign of cent, pound or trademark in a subject is common and harmless.
    const isSubject = lowerCase(header).replace(/:raw$/, '') === 'subject';
    if (isSubject && (text.match(/[\xa2\xa3\xae]/g) ?? []).length === 1) illegal--;
    return illegal / text.length >= Number(ratio) && illegal >= Number(count);
  },

  check_for_faraway_charset_in_headers: (message) => {
    const locales = welcomeLocales(message);
    if (locales === undefined) return false;
    return [...message.getAll('From:raw'), ...message.getAll('Subject:raw')].some((text) =>
      charsetsOfWords(text).some((charset) => !isUsualCharset(charset, locales)),
    );
  },

  /** Kept for old rules; SpamAssassin answers no as well. */
  check_for_unique_subject_id: () => false,

  subject_is_all_caps: (message) => {
    const subject = withoutReplyMarks(trimSpace(message.get('Subject') ?? ''));
    if (subject.length < MIN_CAPITALS_CHARS || !/[ \t-\r]/.test(subject)) return false;
    if (!/[A-Z]/.test(subject) || /[a-z]/.test(subject)) return false;
    const charsets = /=\?([-_a-z0-9]*)\?/gi;
    const raw = message.get('Subject:raw') ?? '';
    for (let match = charsets.exec(raw); match !== null; match = charsets.exec(raw)) {
      if (looksLikeCapitals(match[1] ?? '')) return false;
    }
    return true;
  },

  check_header_count_range: (message, [name = '', min, max]) => {
    const count = new Set(message.headers(name).map((header) => header.value)).size;
    return count >= Number(min) && count <= Number(max);
  },

  check_unresolved_template: (message) => {
    if ((message.get('ALL') ?? '').indexOf('%') < 0) return false;
    return message.getAll('ALL').some((header) => VARIABLE.test(header) && !MAY_HOLD_PERCENT.test(header));
  },
};

/** Neither ASCII that is read nor white space. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xff]/g;

/** A shorter subject may be an abbreviation. */
const MIN_CAPITALS_CHARS = 10;

/** A variable that a mailing program left unfilled, and headers in which it is none. */
const VARIABLE = /%[A-Z][A-Z_-]/;
const MAY_HOLD_PERCENT =
  /^(?:X-VMS-To|X-UIDL|X-Face|To|Cc|From|Subject|References|In-Reply-To|(?:X-|Resent-|X-Original-)?Message-Id):/i;

/** RFC 3629, without control characters; not for ASCII alone. */
function isPlainUtf8(text: Bytes): boolean {
  if (!/[\x80-\xff]/.test(text) || /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return false;
  return !/[\x80-\xff]/.test(text.replace(UTF8_CHARACTER, ''));
}

const UTF8_CHARACTER =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g;

/** The charsets that encoded words name. */
function charsetsOfWords(text: Bytes): readonly string[] {
  const charsets: string[] = [];
  for (const piece of text.split('=?').slice(1)) {
    const match = /^([^?]+)\?[^\n]\?/.exec(piece);
    if (match !== null) charsets.push(match[1] ?? '');
  }
  return charsets;
}

/** `Re: Fwd: AW: …` taken away. */
function withoutReplyMarks(subject: Bytes): Bytes {
  return subject.replace(/^(?:(?:Re|Fwd|Fw|Aw|Antwort|WG|SV|VB|VS|VL):[ \t-\r]*)+/i, '');
}
