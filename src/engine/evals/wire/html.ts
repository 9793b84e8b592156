import { once } from '../../../message/wire/once.js';
import type { HtmlFacts, WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { holdsComparison } from './html-comparison.js';
import { patternArgument } from './pattern-argument.js';

/** Which argument of a function is a Perl pattern, from 0: what reads rule files has to translate it. */
export const htmlPatternArguments: Readonly<Record<string, number>> = {
  html_text_match: 1,
  html_text_not_match: 1,
};

/** Texts in which a surrogate pair is one character, as it is one to a pattern of Perl's. */
const singleUnitTexts = once((texts: readonly string[]) =>
  texts.map((text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '\ufffd')),
);

/** The functions of Mail::SpamAssassin::Plugin::HTMLEval, under its names; each hits where one HTML part does. */
export const htmlEvals: Readonly<Record<string, WireEval>> = {
  html_tag_balance: (message, [tag = '', comparison = '']) =>
    /^[a-zA-Z0-9]+$/.test(tag) &&
    message.html.some(({ inside }) => {
      const depth = inside[tag];
      return depth !== undefined && holdsComparison(depth, comparison);
    }),

  html_image_only: (message, [min = '', max = '']) =>
    message.html.some(({ inside, values }) => {
      const length = values['length'];
      return inside['img'] !== undefined && length !== undefined && isWithin(length, min, max);
    }),

  html_image_ratio: (message, [min = '', max = '']) =>
    message.html.some(({ values }) => {
      const area = values['image_area'] ?? 0;
      const length = values['non_space_len'];
      return length !== undefined && area > 0 && isWithin(length / area, min, max);
    }),

  // SpamAssassin gathers the charsets that pages declare but never hands them on: its own function can't hit.
  html_charset_faraway: () => false,

  html_tag_exists: (message, [tag = '']) => message.html.some(({ inside }) => inside[tag] !== undefined),

  html_test: (message, [name = '']) =>
    message.html.some((facts) => (facts.values[name] ?? 0) !== 0 || isKnownList(facts, name)),

  html_eval: (message, [name = '', comparison = '']) =>
    message.html.some(({ values }) => {
      const value = values[name];
      return value !== undefined && holdsComparison(value, comparison);
    }),

  html_text_match: (message, [name = '', pattern = '']) => someText(message, name, pattern, true),

  html_text_not_match: (message, [name = '', pattern = '']) => someText(message, name, pattern, false),

  html_title_subject_ratio: (message, [ratio = '']) => {
    const subject = message.get('Subject') ?? '';
    if (subject === '') return false;
    return message.html.some(({ texts }) =>
      singleUnitTexts(texts['title'] ?? NONE).some(
        (title) => title.length / subject.length > numberOf(ratio),
      ),
    );
  },

  html_range: (message, [name = '', min = '', max]) =>
    message.html.some(({ values }) => {
      const value = values[name];
      if (value === undefined) return false;
      return max === undefined || max === 'inf' ? value > numberOf(min) : isWithin(value, min, max);
    }),

  check_iframe_src: (message) =>
    message.html.some(({ uris }) => uris.some(({ types }) => types.indexOf('iframe') >= 0)),
};

const NONE: readonly string[] = [];

/** Lists are true to Perl however short; the addresses and elements of a page are always there. */
function isKnownList(facts: HtmlFacts, name: string): boolean {
  if (name === 'uri') return true;
  if (name === 'uri_detail') return facts.uris.length > 0;
  return name === 'inside' ? Object.keys(facts.inside).length > 0 : facts.texts[name] !== undefined;
}

function someText(message: WireMessage, name: string, argument: string, shouldMatch: boolean): boolean {
  const pattern = patternArgument(argument);
  if (pattern === undefined) return false;
  return message.html.some(({ texts }) =>
    singleUnitTexts(texts[name] ?? NONE).some((text) => text.search(pattern) >= 0 === shouldMatch),
  );
}

/** Above the one and at most the other. */
function isWithin(value: number, min: string, max: string): boolean {
  return value > numberOf(min) && value <= numberOf(max);
}

/** A number as Perl reads it out of a text: what stands at its start, or 0. */
function numberOf(text: string): number {
  const number = parseFloat(text);
  return Number.isNaN(number) ? 0 : number;
}
