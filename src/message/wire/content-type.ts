import { isSpace, lowerCase, trimSpace } from './bytes.js';
import { MAX_HEADER_VALUE } from './header-block.js';
import type { Bytes } from './wire-message.js';

export interface ContentType {
  /** Lower case, without parameters. */
  readonly type: string;
  readonly boundary: Bytes | undefined;
  readonly charset: string | undefined;
  readonly name: Bytes | undefined;
  /** Nothing usable was written, and `type` is the default. */
  readonly isMissing: boolean;
}

const BOUNDARY = /\bboundary[\t-\r ]*=[\t-\r ]*("[^"]+|[^\t-\r ";]+(?=[\t-\r ;]|$))/i;
const CHARSET = /\bcharset[\t-\r ]*=[\t-\r ]*["']?([^\n]*?)["']?(?:;|\n?$)/i;
const NAME = /\b(?:file)?name[\t-\r ]*=[\t-\r ]*["']?([^\n]*?)["']?(?:;|\n?$)/i;
const NAME_SECTION = /\b(?:file)?name\*(\d{1,3})[\t-\r ]*=[\t-\r ]*["']?([^\n]*?)["']?(?:;|\n?$)/gi;

/** Text of these kinds is shown as itself; all other text is plain text. */
const OTHER_TEXT = /^text\/(?:x-vcard|calendar|html)$/;

/** A Content-Type as mail programs take it, broken or not (Mail::SpamAssassin::Util, "parse_content_type"). */
export function parseContentType(value: Bytes | undefined): ContentType {
  if (value === undefined || value === '' || value === '0') {
    return { type: 'text/plain', boundary: undefined, charset: 'us-ascii', name: undefined, isMissing: true };
  }
  // Differs from SpamAssassin: the field of a part is cut as the field of a message is. Expressions that look for an
  // end at each `charset=` are quadratic in a field of nothing else.
  const field = value.slice(0, MAX_HEADER_VALUE);
  const name = NAME.exec(field)?.[1];
  const type = typeOf(field);
  const isText = type === '' || type === '0' || (/^text\b/.test(type) && !OTHER_TEXT.test(type));
  return {
    type: isText ? 'text/plain' : type.replace(/[\0- \x7f-\xff"(),:-?@[-\]]/g, ''),
    boundary: BOUNDARY.exec(field)?.[1]?.replace(/"/g, ''),
    charset: CHARSET.exec(field)?.[1],
    name: name === undefined || name === '' || name === '0' ? (nameInSections(field) ?? name) : name,
    isMissing: type === '' || type === '0',
  };
}

/** `type/subtype` in lower case, up to a semicolon or white space. */
function typeOf(field: Bytes): string {
  const semicolon = field.indexOf(';');
  const text = trimStart(semicolon < 0 ? field : field.slice(0, semicolon));
  const slash = text.indexOf('/');
  if (slash < 1) return lowerCase(text);
  let end = slash + 1;
  while (end < text.length && text.charAt(end) !== '/' && !isSpace(text.charCodeAt(end))) end++;
  return lowerCase(text.slice(0, end));
}

function trimStart(text: Bytes): Bytes {
  return trimSpace(`${text}.`).slice(0, -1);
}

/** The name where it is written in numbered sections (RFC 2231 §3). */
function nameInSections(field: Bytes): Bytes | undefined {
  if (!/\b(?:file)?name\*0[\t-\r ]*=/i.test(field)) return undefined;
  const sections: string[] = [];
  NAME_SECTION.lastIndex = 0;
  for (let found = NAME_SECTION.exec(field); found !== null; found = NAME_SECTION.exec(field)) {
    sections[Number(found[1])] = found[2] ?? '';
  }
  return sections.join('');
}
