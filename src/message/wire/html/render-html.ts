import type { RenderedPart } from '../wire-message.js';

/**
 * A page as SpamAssassin renders it, and the facts rules ask about it (Mail::SpamAssassin::HTML). `source` is decoded
 * text; `byteLength` is its length before decoding.
 */
export function renderHtml(source: string, byteLength: number): RenderedPart {
  return {
    type: 'text/html',
    text: source,
    visible: source,
    invisible: '',
    html: {
      values: { length: byteLength },
      texts: {},
      opened: {},
      inside: {},
      uris: [],
      urisTruncated: false,
    },
  };
}
