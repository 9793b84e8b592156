import type { Range, Span } from './span.js';

/** A web or mail address found in a message. */
export interface Uri {
  /** As written, entities decoded. */
  readonly raw: string;
  /** Lower case, without port and user; '' for `mailto:`, `data:` and the like. Punycode stays punycode. */
  readonly host: string;
  /** Registrable domain by the ICANN part of the Public Suffix List; '' for IP addresses and unknown suffixes. */
  readonly domain: string;
  /** Lower case, without the colon; `http` for an address written without one. */
  readonly scheme: string;
  readonly from: 'text' | 'link' | 'image' | 'form';
  /** `body` where it is written or where its link's text stands; `html` at the attribute's element otherwise. */
  readonly span: Span;
}

/** An `<a href>` element. */
export interface Link {
  readonly uri: Uri;
  /** The text it shows, trimmed. */
  readonly text: string;
  /** That text in the rendered body. */
  readonly range: Range;
  /** The start tag in the HTML source. */
  readonly source: Range;
}
