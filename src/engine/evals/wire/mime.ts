import { once } from '../../../message/wire/once.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { charsetOfContentType, isUsualCharset, looksLikeCapitals, welcomeLocales } from './mime-charset.js';
import { hasOpenBoundary, mimeFacts } from './mime-facts.js';
import { declared } from './mime-part.js';
import { longestLine } from './mime-scan.js';
import { capitalShare } from './mime-uppercase.js';

/** The functions of Mail::SpamAssassin::Plugin::MIMEEval. */
export const mimeEvals: Readonly<Record<string, WireEval>> = {
  check_for_mime: (message, [name = '']) =>
    name === 'mime_missing_boundary'
      ? hasOpenBoundary(message)
      : (mimeFacts(message).values[name] ?? 0) !== 0,

  check_for_mime_html: (message) => isHtmlMessage(message) || mimeFacts(message).htmlParts > 0,

  check_for_mime_html_only: (message) => {
    if (isHtmlMessage(message)) return true;
    const { htmlParts, textParts } = mimeFacts(message);
    return htmlParts > 0 && textParts === 0;
  },

  check_mime_multipart_ratio: (message, [min, max]) => {
    const { textToHtml } = mimeFacts(message);
    return textToHtml >= Number(min) && textToHtml < Number(max);
  },

  check_msg_parse_flags: (message, [flag = '']) => message.flags.has(flag),

  check_for_ascii_text_illegal: (message) => mimeFacts(message).values['mime_ascii_text_illegal'] === 1,

  check_abundant_unicode_ratio: (message, [ratio = '']) =>
    /^\d{0,3}\.\d{1,3}$/.test(ratio) && mimeFacts(message).entityRatio >= Number(ratio),

  check_for_faraway_charset: (message) => {
    const locales = welcomeLocales(message);
    const charset = charsetOfContentType(message.get('Content-Type') ?? '');
    if (locales === undefined || charset === undefined || isUsualCharset(charset, locales)) return false;
    // Many of these charsets hold ASCII too: the name alone says little.
    return isMostlyBeyondAscii(message.body.join('\n'));
  },

  check_for_uppercase: (message, [min, max]) => {
    const share = isCapitalsByCharset(message) ? 0 : capitalShare(message);
    return share > Number(min) && share <= Number(max);
  },

  check_ma_non_text: (message) =>
    message.nodes.some(
      (part) =>
        part.type === 'multipart/alternative' &&
        part.parts.some(
          (child) => child.isLeaf && !/^(?:multipart\/related$|application\/rtf$|text\/)/.test(child.type),
        ),
    ),

  check_base64_length: (message, [min, max]) => {
    const longest = longestBase64Line(message);
    return longest >= Number(min) && (max === undefined || longest <= Number(max));
  },

  check_qp_ratio: (message, [min]) => mimeFacts(message).quotedPrintableRatio >= Number(min),
};

function isHtmlMessage(message: WireMessage): boolean {
  return /^text\/html/i.test(message.get('Content-Type') ?? '');
}

function isMostlyBeyondAscii(text: Bytes): boolean {
  let beyond = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) beyond++;
  return beyond > 3 && text.length - beyond <= beyond;
}

const isCapitalsByCharset = once((message: WireMessage): boolean => {
  const charset = charsetOfContentType(message.get('Content-Type') ?? '');
  return [charset ?? '', ...mimeFacts(message).charsets].some(looksLikeCapitals);
});

const longestBase64Line = once((message: WireMessage): number => {
  let longest = 0;
  for (const part of message.leaves) {
    const { type, encoding } = declared(part);
    // Calendars send invitations in lines of any length.
    if (encoding === 'base64' && type !== 'application/ics')
      longest = Math.max(longest, longestLine(part.raw));
  }
  return longest;
});
