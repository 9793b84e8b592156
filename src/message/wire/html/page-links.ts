import { encodeUtf8 } from '../utf8.js';
import type { Bytes, HtmlUri } from '../wire-message.js';
import { isUnicodeSpace, trimUnicode } from './characters.js';
import type { Attributes } from './markup.js';
import { resolveUri } from './resolve-uri.js';

/** As in SpamAssassin: an address of a megabyte is cut before patterns are run over it. */
const MAX_URI_LENGTH = 8192;
/**
 * Every address is later taken apart, decoded and matched: a page of a megabyte has room for a hundred thousand.
 * Differs from SpamAssassin: it keeps them all.
 */
const MAX_PAGE_URIS = 10_000;
/**
 * Each of thousands of short addresses would be joined to a base of 8,000 characters.
 * Differs from SpamAssassin: it joins them all.
 */
const MAX_RESOLVED_CHARACTERS = 2_000_000;

interface Link {
  readonly types: string[];
  readonly anchorTexts: string[];
}

/** The addresses of a page and the texts they are shown by (Mail::SpamAssassin::HTML, "html_uri"). */
export class PageLinks {
  isTruncated = false;
  /** The text of each `<a>`, in order. */
  readonly anchors: string[] = [];
  private readonly links = new Map<string, Link>();
  private current: Link | undefined;
  private base = '';
  private resolvedCharacters = 0;

  /** Takes the addresses out of a start tag. */
  read(element: string, attributes: Attributes): void {
    switch (element) {
      case 'body':
      case 'table':
      case 'tr':
      case 'td':
        this.add(element, attributes.get('background'));
        break;
      case 'a':
      case 'area':
      case 'link':
        this.add(element, hrefOf(attributes));
        this.add(element, attributes.get('data-saferedirecturl'));
        break;
      case 'img':
      case 'frame':
      case 'iframe':
      case 'embed':
      case 'script':
      case 'bgsound':
        this.add(element, misspelt(attributes, '/src') ?? attributes.get('src'));
        break;
      case 'form':
        this.add(element, attributes.get('action'));
        break;
      case 'base':
        this.readBase(attributes.get('href'));
        break;
      case 'meta':
        this.add(element, refreshTarget(attributes));
    }
  }

  /** Begins the text of an `<a>`. */
  startAnchor(attributes: Attributes): void {
    const uri = this.shorten(hrefOf(attributes) ?? '');
    this.current = this.linkOf(uri);
    this.current?.anchorTexts.push('');
    this.anchors.push('');
  }

  addAnchorText(text: string): void {
    if (this.current !== undefined) appendToLast(this.current.anchorTexts, text);
    appendToLast(this.anchors, text);
  }

  all(): readonly HtmlUri[] {
    const uris: HtmlUri[] = [];
    this.links.forEach(({ types, anchorTexts }, uri) => {
      uris.push({ uri: asBytes(uri), types, anchorTexts: anchorTexts.map(asBytes) });
    });
    return uris;
  }

  private add(element: string, written: string | undefined): void {
    if (written === undefined) return;
    const uri = this.shorten(written);
    if (uri === '') return;
    const target = this.resolve(uri);
    if (target === '') return;
    const types = this.linkOf(target)?.types;
    if (types !== undefined && types.indexOf(element) < 0) types.push(element);
  }

  /** '' for what leads nowhere, and once too much has been joined. */
  private resolve(uri: string): string {
    if (/^(?:data|mailto|file|cid|tel):/i.test(uri)) return uri;
    if (this.resolvedCharacters > MAX_RESOLVED_CHARACTERS) {
      this.isTruncated = true;
      return '';
    }
    const target = resolveUri(this.base, uri);
    this.resolvedCharacters += target.length;
    return target;
  }

  private linkOf(uri: string): Link | undefined {
    const known = this.links.get(uri);
    if (known !== undefined) return known;
    if (this.links.size >= MAX_PAGE_URIS) {
      this.isTruncated = true;
      return undefined;
    }
    const link: Link = { types: [], anchorTexts: [] };
    this.links.set(uri, link);
    return link;
  }

  private readBase(href: string | undefined): void {
    if (href === undefined || href === '' || href === '0') return;
    const uri = this.shorten(href);
    this.add('base', uri);
    // Browsers ignore any other.
    if (!/^(?:https?|ftp):/i.test(uri)) return;
    const folder = withoutFileName(uri);
    this.base = folder.endsWith('/') ? folder : `${folder}/`;
  }

  private shorten(written: string): string {
    const uri = needsTrim(written) ? trimUnicode(written) : written;
    if (uri.length <= MAX_URI_LENGTH) return uri;
    this.isTruncated = true;
    return uri.slice(0, MAX_URI_LENGTH);
  }
}

function needsTrim(uri: string): boolean {
  return isUnicodeSpace(uri.charCodeAt(0)) || isUnicodeSpace(uri.charCodeAt(uri.length - 1));
}

function hrefOf(attributes: Attributes): string | undefined {
  const href = misspelt(attributes, '/href') ?? attributes.get('href');
  return href === undefined || href.indexOf('\ufeff') < 0 ? href : href.replace(/\ufeff/g, '');
}

/** The value of an attribute whose name ran into the one before it (`<a class/href=…>`); the last of them counts. */
function misspelt(attributes: Attributes, ending: '/href' | '/src'): string | undefined {
  let found: string | undefined;
  attributes.forEach((value, name) => {
    for (let at = name.indexOf(ending); at >= 0; at = name.indexOf(ending, at + 1)) {
      if (at > 0 && /\w/.test(name.charAt(at - 1))) found = value;
    }
  });
  return found;
}

/** Where `<meta http-equiv=refresh content="0; url=…">` leads. */
function refreshTarget(attributes: Attributes): string | undefined {
  const content = attributes.get('content');
  if (content === undefined || !/refresh/i.test(attributes.get('http-equiv') ?? '')) return undefined;
  if (!/\burl\s*=/i.test(content)) return undefined;
  const uri = content.replace(/^[^\n]*\burl\s*=\s*/i, '');
  const semicolon = uri.indexOf(';');
  if (semicolon < 0) return uri;
  let end = semicolon;
  while (isUnicodeSpace(uri.charCodeAt(end - 1))) end--;
  const newline = uri.indexOf('\n', semicolon);
  return uri.slice(0, end) + (newline < 0 ? '' : uri.slice(newline));
}

/** A base address without the file at its end: what has a dot and two to four characters after it. */
function withoutFileName(uri: string): string {
  const start = (/^[a-z]+:\/{0,2}[^/]+\//i.exec(uri) ?? [''])[0].length;
  const dot = uri.lastIndexOf('.');
  const ending = uri.length - dot - 1;
  if (start === 0 || dot <= start || ending < 2 || ending > 4 || uri.indexOf('/', dot) >= 0) return uri;
  const nameStart = Math.max(uri.lastIndexOf('/', dot - 1), uri.lastIndexOf('.', dot - 1)) + 1;
  const folder = uri.slice(0, nameStart);
  return nameStart === dot || nameStart < start || folder.indexOf('\n', start) >= 0 ? uri : folder;
}

/** Perl matches characters up to U+00FF as bytes; only beyond them is text encoded. */
function asBytes(text: string): Bytes {
  return /[^\0-\xff]/.test(text) ? encodeUtf8(text) : text;
}

export function appendToLast(texts: string[], text: string): void {
  const last = texts.length - 1;
  if (last >= 0) texts[last] = (texts[last] ?? '') + text;
}
