import { PANE_ENGLISH, type PaneLanguage, type StringKey, type Text } from './locales/pane-language.js';

export type { StringKey } from './locales/pane-language.js';

/** Scripts written from right to left, by primary language tag. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

export type Values = Readonly<Record<string, string | number>>;

/** The pane's voice in one language. */
export interface Translator {
  /** BCP 47 tag of the language that is really spoken, for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: (key: StringKey, values?: Values) => string;
  /** A number of points, with one decimal unless it is whole. */
  readonly points: (value: number) => string;
  /** "today", "3 days ago". */
  readonly daysAgo: (days: number) => string;
  /** An ISO 8601 date as people here write it; as it stands where it is none. */
  readonly dateTime: (iso: string) => string;
}

/**
 * Speaks the display language in the texts it is given, and English where those are not of this language: the tag that
 * is put on the page is then `en` too, or a screen reader would read English words in another language's voice.
 */
export function createTranslator(displayLanguage: string, given: PaneLanguage = PANE_ENGLISH): Translator {
  const primary = displayLanguage.toLowerCase().split('-')[0] ?? '';
  const isKnown = given.language === primary;
  const tag = isKnown ? displayLanguage : 'en';
  const { texts, numbers } = isKnown ? given : PANE_ENGLISH;
  const plural = new Intl.PluralRules(tag);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });

  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });

  const spell = (count: number): string => numbers[count] ?? whole.format(count);

  return {
    language: tag,
    direction: RIGHT_TO_LEFT.has(primary) && isKnown ? 'rtl' : 'ltr',
    points: (value) => decimal.format(value),
    daysAgo: (days) => relative.format(-days, 'day'),
    dateTime: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : moment.format(new Date(iso))),
    t(key, values = {}) {
      const text: Text = texts[key];
      const count = values['count'];
      const template =
        typeof text === 'string'
          ? text
          : ((typeof count === 'number' ? text[plural.select(count)] : undefined) ?? text.other);
      const filled = template.replace(/\{(\w+)\}/g, (placeholder: string, name: string) => {
        const value = values[name];
        if (value === undefined) return placeholder;
        return name === 'count' && typeof value === 'number' ? spell(value) : String(value);
      });
      return template.startsWith('{count}') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
    },
  };
}
