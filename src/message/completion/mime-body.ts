import type { Draft, DraftAttachment } from '../draft.js';
import { isAscii } from '../wire/bytes.js';
import { encodeUtf8 } from '../wire/utf8.js';
import type { Bytes } from '../wire/wire-message.js';
import { attachmentType } from './attachment-type.js';
import { encodeBase64Lines, encodeQuotedPrintable, MAX_ENCODED_LINE } from './encode-text.js';
import { parameter } from './header-text.js';
import { wholePage } from './html-page.js';
import type { Identity } from './identity.js';
import { textTwin } from './text-twin.js';

/** A part: its `Content-` fields, each with its newline, and what follows the empty line. */
export interface MimeBody {
  readonly fields: Bytes;
  readonly content: Bytes;
}

/** What a draft becomes: one text, or text and HTML, the pictures in it, and files, each in the other's shell. */
export function mimeBodyOf(draft: Draft, identity: Identity): MimeBody {
  const { html } = draft;
  const attachments = draft.attachments ?? [];
  const pictures = html === undefined ? [] : attachments.filter((attachment) => attachment.isInline === true);
  const files = attachments.filter((attachment) => pictures.indexOf(attachment) < 0);
  const shells = Number(files.length > 0) + Number(pictures.length > 0) + Number(html !== undefined);
  // The outermost has the first number.
  let index = shells;
  const wrap = (type: string, parts: readonly MimeBody[]): MimeBody =>
    multipart(type, parts, identity.boundary(--index));

  let body =
    html === undefined ? plainPart(draft.text ?? '') : wrap('multipart/alternative', alternatives(html));
  if (html !== undefined && pictures.length > 0) {
    const ids = contentIds(html, pictures, identity);
    const parts = pictures.map((picture, at) => picturePart(picture, ids[at] ?? ''));
    body = wrap('multipart/related;\n\ttype="multipart/alternative"', [body, ...parts]);
  }
  return files.length > 0 ? wrap('multipart/mixed', [body, ...files.map(filePart)]) : body;
}

function plainPart(text: string): MimeBody {
  const lines = withNewlines(text).replace(/\n?$/, '\n');
  return textPart('plain', lines, charsetOf(lines));
}

function alternatives(html: string): readonly MimeBody[] {
  const text = `${withNewlines(textTwin(html))}\n`;
  const source = withNewlines(html);
  // Outlook chooses one charset for the whole mail.
  const charset = charsetOf(text + source);
  return [textPart('plain', text, charset), textPart('html', wholePage(source, charset), charset)];
}

function textPart(subtype: 'plain' | 'html', text: string, charset: string): MimeBody {
  const bytes = encodeUtf8(text);
  const encoding = encodingFor(bytes, subtype);
  return {
    fields: `Content-Type: text/${subtype};\n\tcharset="${charset}"\nContent-Transfer-Encoding: ${encoding}\n`,
    content:
      encoding === '7bit'
        ? bytes
        : encoding === 'base64'
          ? encodeBase64Lines(bytes)
          : encodeQuotedPrintable(bytes),
  };
}

/** HTML always goes encoded; text only where it must. A text that is mostly beyond ASCII is shorter in base64. */
function encodingFor(bytes: Bytes, subtype: 'plain' | 'html'): '7bit' | 'quoted-printable' | 'base64' {
  if (isAscii(bytes)) {
    const isReady = subtype === 'plain' && bytes.split('\n').every((line) => line.length <= MAX_ENCODED_LINE);
    return isReady && !/[\0-\x08\x0b-\x1f\x7f]/.test(bytes) ? '7bit' : 'quoted-printable';
  }
  const beyondAscii = bytes.length - bytes.replace(/[\x80-\xff]+/g, '').length;
  return beyondAscii > bytes.length / 6 ? 'base64' : 'quoted-printable';
}

/** A draft knows a file's name and size, and not what is in it. */
function filePart(attachment: DraftAttachment): MimeBody {
  return {
    fields:
      typeField(attachment) +
      `Content-Transfer-Encoding: base64\nContent-Disposition: attachment;\n\tfilename=${parameter(attachment.name)}\n`,
    content: '',
  };
}

function picturePart(attachment: DraftAttachment, contentId: Bytes): MimeBody {
  return {
    fields:
      typeField(attachment) +
      `Content-Transfer-Encoding: base64\nContent-Disposition: inline;\n\tfilename=${parameter(attachment.name)}\n` +
      `Content-ID: <${contentId}>\n`,
    content: '',
  };
}

function typeField(attachment: DraftAttachment): Bytes {
  return `Content-Type: ${attachmentType(attachment)};\n\tname=${parameter(attachment.name)}\n`;
}

/** What the HTML calls each picture: `cid:` and the file's name, or the next `cid:` that has no name of a picture. */
function contentIds(
  html: string,
  pictures: readonly DraftAttachment[],
  identity: Identity,
): readonly Bytes[] {
  const named = (id: string): boolean => pictures.some(({ name }) => isNameOf(name, id));
  const ids = (html.match(/\bcid:[^"'\s<>()]{1,300}/gi) ?? []).map((match) => encodeUtf8(match.slice(4)));
  const unnamed = ids.filter((id) => !named(id));
  return pictures.map(
    ({ name }) =>
      ids.filter((id) => isNameOf(name, id))[0] ??
      unnamed.shift() ??
      identity.contentId(name.replace(/[^\w.-]+/g, '_')),
  );
}

function isNameOf(name: string, id: string): boolean {
  return id === name || id.slice(0, name.length + 1) === `${name}@`;
}

function multipart(type: string, parts: readonly MimeBody[], boundary: Bytes): MimeBody {
  const opened = parts.map(({ fields, content }) => `\n--${boundary}\n${fields}\n${content}`);
  return {
    fields: `Content-Type: ${type};\n\tboundary="${boundary}"\n`,
    content: `This is a multipart message in MIME format.\n${opened.join('')}\n--${boundary}--\n`,
  };
}

function charsetOf(text: string): 'us-ascii' | 'utf-8' {
  return isAscii(text) ? 'us-ascii' : 'utf-8';
}

function withNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
