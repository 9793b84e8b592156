import { isAscii } from './bytes.js';
import { decodeText, type DecodeCharset } from './charset.js';
import type { HeaderFields } from './header-field.js';
import { renderHtml } from './html/render-html.js';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.js';
import type { Bytes, HtmlFacts, RenderedPart, WireHeader, WirePart } from './wire-message.js';

/** An empty page still counts, and rules that ask about the last page learn nothing from it. */
const EMPTY_PAGE: HtmlFacts = {
  values: {},
  texts: {},
  opened: {},
  inside: {},
  uris: [],
  urisTruncated: false,
};

/** A part under construction: the tree is built from the root down, and what a part is may be seen late. */
export class Part implements WirePart {
  type = 'text/plain';
  charset: string | undefined;
  boundary: Bytes | undefined;
  name: Bytes | undefined;
  raw: Bytes = '';
  /** Undefined for a leaf; a multipart may be empty without being one. */
  children: Part[] | undefined;
  private decodedBody: Bytes | undefined;
  private rendering: { readonly part: RenderedPart | undefined } | undefined;

  constructor(
    readonly fields: HeaderFields,
    private readonly decodeOther: DecodeCharset,
  ) {}

  get headers(): readonly WireHeader[] {
    return this.fields.all;
  }

  get parts(): readonly Part[] {
    return this.children ?? [];
  }

  get isLeaf(): boolean {
    return this.children === undefined;
  }

  /** Makes the body a message of its own. */
  adopt(message: Part): void {
    this.children = [message];
    this.raw = '';
    this.decodedBody = undefined;
  }

  decoded(): Bytes {
    return (this.decodedBody ??= this.undoTransferEncoding());
  }

  effectiveType(): string {
    return this.name !== undefined && /\.s?html?\n?$/i.test(this.name) ? 'text/html' : this.type;
  }

  rendered(): RenderedPart | undefined {
    this.rendering ??= { part: this.render() };
    return this.rendering.part;
  }

  /**
   * Whether Perl keeps the rendered text as characters. A page in ASCII whose entities stay below U+0100 is kept as
   * bytes, and no-break spaces and letters with accents go into the body as they are, not as UTF-8.
   */
  isCharacters(): boolean {
    const rendered = this.rendered();
    if (rendered === undefined || isAscii(rendered.text)) return false;
    return rendered.html === undefined || !isAscii(this.source()) || /[^\0-\xff]/.test(rendered.text);
  }

  private undoTransferEncoding(): Bytes {
    const encoding = (this.fields.last('content-transfer-encoding') ?? '').toLowerCase();
    if (encoding === 'quoted-printable') return withoutCarriageReturns(decodeQuotedPrintable(this.raw));
    if (encoding !== 'base64') return this.raw;
    const body = decodeBase64(this.raw);
    return /^(?:text|message)\//.test(this.type) ? withoutCarriageReturns(body) : body;
  }

  private source(): string {
    return decodeText(this.decoded(), this.charset ?? 'us-ascii', this.decodeOther);
  }

  private render(): RenderedPart | undefined {
    const type = this.effectiveType();
    if (type !== 'text/plain' && type !== 'text/html') return undefined;
    const text = this.source();
    if (type === 'text/plain') return { type, text, visible: text, invisible: '' };
    if (text !== '') return renderHtml(text, this.decoded().length);
    return { type, text, visible: '', invisible: '', html: EMPTY_PAGE };
  }
}

/** With `\n` for `\r\n`. */
export function withoutCarriageReturns(body: Bytes): Bytes {
  return body.indexOf('\r\n') < 0 ? body : body.replace(/\r\n/g, '\n');
}
