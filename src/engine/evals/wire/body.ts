import { isBlank } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { alternativeDifference } from './body-alternatives.js';
import { letterCounts } from './body-letters.js';
import { signatureSizes } from './body-signature.js';
import { stockLabels } from './body-stock.js';

/** The ratio of a text without a signature. */
const NO_SIGNATURE_RATIO = 1_000_000;

/** The functions of Mail::SpamAssassin::Plugin::BodyEval. */
export const bodyEvals: Readonly<Record<string, WireEval>> = {
  multipart_alternative_difference: (message, [min, max]) => {
    const { missing } = alternativeDifference(message);
    return (Number(min) === 0 || missing > Number(min)) && (max === 'undef' || missing <= Number(max));
  },

  multipart_alternative_difference_count: (message, [ratio, minHtmlWords]) => {
    const { htmlWords, textWords } = alternativeDifference(message);
    return htmlWords > Number(minHtmlWords) && textWords / htmlWords > Number(ratio);
  },

  check_blank_line_ratio: (message, [min, max, minLines]) => {
    const { lines, blank } = lineCounts(message);
    // Too short a message lies below every range but the one that begins at zero.
    const percent = lines < Math.max(1, Number(minLines ?? 1)) ? -1 : (100 * blank) / lines;
    return (Number(min) === 0 || percent > Number(min)) && percent <= Number(max);
  },

  tvd_vertical_words: (message, [min, max]) => {
    const percent = mostSpaces(message);
    return percent >= Number(min) && percent < (Number(max) >= 100 ? 101 : Number(max));
  },

  check_stock_info: (message, [min]) => Number(min) === 0 || stockLabels(message) >= Number(min),

  check_body_length: (message, [max]) => message.pristineBody.length <= Number(max),

  plaintext_body_length: (message, args) => isWithin(signatureSizes(message)?.body, args),

  plaintext_sig_length: (message, args) => isWithin(signatureSizes(message)?.signature, args),

  plaintext_body_sig_ratio: (message, args) => {
    const sizes = signatureSizes(message);
    if (sizes === undefined) return false;
    return isWithin(sizes.signature === 0 ? NO_SIGNATURE_RATIO : sizes.body / sizes.signature, args);
  },
};

function isWithin(value: number | undefined, [min, max]: readonly string[]): boolean {
  return value !== undefined && value >= Number(min) && (max === undefined || value <= Number(max));
}

const lineCounts = once((message: WireMessage): { readonly lines: number; readonly blank: number } => {
  let lines = 0;
  let blank = 0;
  for (const chunk of message.rawbody) {
    let at = 0;
    while (at < chunk.length) {
      const newline = chunk.indexOf('\n', at);
      const end = newline < 0 ? chunk.length : newline;
      lines++;
      if (isBlank(chunk, at, end)) blank++;
      at = end + 1;
    }
  }
  return { lines, blank };
});

/** Shorter paragraphs are too short for a share of spaces to say anything. */
const MIN_PARAGRAPH = 6;

/** Spaces for a hundred other characters, in the paragraph that has most: text set as a column is full of them. */
const mostSpaces = once((message: WireMessage): number => {
  let most = -1;
  for (const { text, spaces } of letterCounts(message)) {
    if (text.length < MIN_PARAGRAPH) continue;
    const others = text.length - spaces;
    const percent = spaces > others ? 100 : Math.floor((100 * spaces) / others);
    if (percent > most) most = percent;
  }
  return most;
});
