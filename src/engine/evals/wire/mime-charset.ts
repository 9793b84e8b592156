import type { WireMessage } from '../../../message/wire/wire-message.js';

/**
 * Charsets that are usual where a language is at home, beside those that are usual everywhere
 * (Mail::SpamAssassin::Locales); upper case, letters and digits only.
 */
const CYRILLIC = ['KOI8R', 'KOI8U', 'KOI8T', 'ISOIR111', 'CP1251', 'GEORGIANPS', 'PT154', 'CP866'];
const CHINESE_TRADITIONAL = ['BIG5HKSCS', 'BIG5', 'EUCTW'];
const CHINESE_SIMPLIFIED = ['GB1988', 'GB2312', 'GB231219800', 'GB18030', 'GBK', 'ISO2022CN'];
const JAPANESE = [
  ...['EUCJP', 'ISO2022JP', 'SHIFTJIS', 'SJIS', 'JIS7', 'JISX0201', 'JISX0208', 'JISX0212'],
  ...['JISX020119760', 'JISX020819830', 'JISX020819900', 'JISX020819970'],
  ...['JISX021219900', 'JISX021320001', 'JISX021320002'],
];
const CHARSETS_OF: Readonly<Record<string, readonly string[] | undefined>> = {
  ja: JAPANESE,
  ko: ['EUCKR', 'KSC56011987'],
  ru: CYRILLIC,
  ka: CYRILLIC,
  tg: CYRILLIC,
  be: CYRILLIC,
  uk: CYRILLIC,
  bg: CYRILLIC,
  th: ['TIS620'],
  zh: [...CHINESE_SIMPLIFIED, ...CHINESE_TRADITIONAL],
};

const USUAL_EVERYWHERE =
  /^(?:(?:US)?ASCII$|ISO8859|ISO10646|UTF|UCS|CP125|WINDOWS|IBM852$|UNICODE11UTF[78]|XUNKNOWN$|ISO$)/;

/**
 * The languages of `ok_locales`; undefined when every charset is welcome, which is the default.
 *
 * Differs from SpamAssassin: the language of the machine's environment is not added to the list.
 */
export function welcomeLocales(message: WireMessage): readonly string[] | undefined {
  let value = 'all';
  for (const setting of message.settings) if (setting.name === 'ok_locales') value = setting.value;
  const locales = value.split(/[ \t]+/).filter((locale) => locale !== '');
  return locales.indexOf('all') >= 0 ? undefined : locales;
}

/** True for a charset that is usual everywhere or where one of these languages is at home. */
export function isUsualCharset(charset: string, locales: readonly string[]): boolean {
  // A charset read out of quoted-printable text still carries the 3D of its equals sign.
  const name = charset
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^3D/, '');
  if (USUAL_EVERYWHERE.test(name)) return true;
  return locales.some((locale) => {
    const language = locale.replace(/^([a-z][a-z]).*$/, '$1');
    return (CHARSETS_OF[language] ?? []).indexOf(name) >= 0;
  });
}

/** The charset that a Content-Type names, quotes removed. */
export function charsetOfContentType(field: string): string | undefined {
  const found =
    /charset="([^"]+)"/i.exec(field) ??
    /charset='([^']+)'/i.exec(field) ??
    /charset=([^\t-\r ]+)/i.exec(field);
  return found?.[1];
}

/** True for charsets whose bytes look like capitals: counting letters says nothing there. */
export function looksLikeCapitals(charset: string): boolean {
  return (
    /^[-_a-z0-9]*$/i.test(charset) &&
    /koi|jp|jis|euc|gb|big5|isoir|cp1251|windows-1251|georgianps|pt154|tis/i.test(charset)
  );
}
