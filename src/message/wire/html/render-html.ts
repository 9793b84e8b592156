import { isAscii } from '../bytes.js';
import type { HtmlFacts, RenderedPart } from '../wire-message.js';
import { characterCount } from './characters.js';
import { PageReader } from './page-reader.js';
import { spaceCount } from './shown-text.js';
import { HtmlTokenizer } from './tokenizer.js';

const NO_FACTS: HtmlFacts = { values: {}, texts: {}, opened: {}, inside: {}, uris: [], urisTruncated: false };

/**
 * A page as SpamAssassin renders it, and the facts rules ask about it (Mail::SpamAssassin::HTML). `source` is decoded
 * text; `byteLength` is its length before decoding. The rendered texts are characters: Perl keeps them as bytes, and
 * leaves them unencoded, where the source was ASCII and nothing in the text is above U+00FF.
 */
export function renderHtml(source: string, byteLength: number): RenderedPart {
  const isUnicode = !isAscii(source);
  const page = new PageReader(isUnicode);
  const tokenizer = new HtmlTokenizer(page);
  tokenizer.feed(withoutStumblingBlocks(source, isUnicode));
  // Without an end tag a script or style would swallow the rest.
  if (page.insideOf('style') > 0) tokenizer.feed('</style>');
  if (page.insideOf('script') > 0) tokenizer.feed('</script>');
  // What SpamAssassin sums up at the end of a page is missing where it is told of none.
  const facts = tokenizer.end() ? page.facts(isUnicode ? characterCount(source) : source.length) : NO_FACTS;
  const text = page.shown.all();
  return {
    type: 'text/html',
    text,
    visible: page.shown.visible(),
    invisible: page.shown.hidden(),
    html: { ...facts, values: { ...page.flags, ...facts.values, ...measure(text, byteLength, isUnicode) } },
  };
}

/** What SpamAssassin takes out of the way of HTML::Parser. */
function withoutStumblingBlocks(source: string, isUnicode: boolean): string {
  let text = source.replace(/&nbsp;/g, ' ');
  if (text.indexOf('/>') >= 0) text = text.replace(/<(\w+)\s*\/>/g, '<$1>');
  return isUnicode ? text.replace(/[\u201c\u201d]/g, '"') : text;
}

/** Lengths of the rendered text (Mail::SpamAssassin::Message::Node, "rendered"). */
function measure(text: string, byteLength: number, isUnicode: boolean): Record<string, number> {
  const length = characterCount(text);
  const spaces = spaceCount(text, isUnicode || /[^\0-\xff]/.test(text));
  const lengths = { html_length: length, non_space_len: length - spaces };
  return byteLength > 0 ? { ...lengths, ratio: (byteLength - length) / byteLength } : lengths;
}
