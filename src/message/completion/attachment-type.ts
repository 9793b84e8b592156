import type { DraftAttachment } from '../draft.js';

/** By the end of a name, where the client did not say. */
const TYPE_OF: Readonly<Record<string, string | undefined>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/x-zip-compressed',
};

/** The media type it will be sent with; a message or a multipart, whose content is not known, as a file of bytes. */
export function attachmentType({ contentType, name }: DraftAttachment): string {
  const stated = /^[\w.+-]+\/[\w.+-]+/.exec(contentType?.trim() ?? '')?.[0].toLowerCase();
  const extension = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = stated ?? TYPE_OF[extension] ?? UNKNOWN_TYPE;
  return /^(?:multipart|message)\//.test(type) ? UNKNOWN_TYPE : type;
}

const UNKNOWN_TYPE = 'application/octet-stream';
