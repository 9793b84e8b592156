import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HtmlTokenizer } from '../../../../src/message/wire/html/tokenizer.js';
import { renderHtml } from '../../../../src/message/wire/html/render-html.js';

const MARKUP = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![',
    '[',
    ']]>',
    '<!doctype ',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '&',
    '&#',
    ';',
  ],
  ...[
    '<title>',
    '<style>',
    '<script>',
    '</script>',
    '<a href=',
    '<p style="',
    'color:',
    '<td>',
    '<font size=',
    '9',
  ],
  ...[
    '\0',
    '\u00a0',
    '\ud800',
    '\u201c',
    '<base href=http://a/>',
    '<img src=../',
    '<plaintext>',
    '<![IGNORE[',
  ],
];

describe('any text at all', () => {
  it('is rendered, and all of its text is either visible or not', () => {
    const pages = fc.array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ maxLength: 8 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pages, (pieces) => {
        const page = pieces.join('');
        const { text, visible, invisible, html } = renderHtml(page, page.length);
        expect(visible.length + invisible.length).toBe(text.length);
        expect(html?.values['html']).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});

/** One megabyte each: what is quadratic in any of them does not end within the time of a test. */
const MEGABYTE = 1_000_000;
const REPEATED: readonly string[] = [
  ...[
    '<',
    '< ',
    '<div>',
    '</span>',
    '<a href="x',
    '<title>',
    '<title><script>',
    '<!--',
    '<!doctype ">"',
    '<!doctype -',
  ],
  ...[
    '<![a[',
    '<![-- -->',
    '<![ignore[',
    ']',
    '&',
    '&copy',
    '<p style="color: red">',
    '</a "',
    '<?',
    ' ',
    '<x \0',
  ],
];

describe('a megabyte of one thing', () => {
  it.each(REPEATED)('%j is read in one go', (piece) => {
    const page = piece.repeat(MEGABYTE / piece.length);
    expect(renderHtml(page, page.length).html?.values['html']).toBe(1);
  });

  it.each([
    ['a tag', `<a href="${'x'.repeat(MEGABYTE)}">`],
    ['a style', `<p style="color:${' '.repeat(MEGABYTE)}!important">x`],
    ['a reference', `&${'a'.repeat(MEGABYTE)}`],
    ['a list of fonts', `<font face="${'a, '.repeat(MEGABYTE / 3)}1">`],
    ['nested elements and an end tag for none', '<div>'.repeat(100_000) + '</span>'.repeat(100_000)],
    ['titles that never end', `<title>${'<textarea>'.repeat(MEGABYTE / 10)}`],
  ])('%s is read in one go', (_, page) => {
    expect(renderHtml(page, page.length).html?.values['html']).toBe(1);
  });
});

describe('a page in pieces', () => {
  it('has the same tags and comments however it is cut', () => {
    const page = '<p class="a b">One &amp; two<!-- c --><br></p ><![CDATA[x]]><title>T</title></p>';
    const read = (cut: number): readonly string[] => {
      const tokens: string[] = [];
      const tokenizer = new HtmlTokenizer({
        start: (name, attributes) => tokens.push(`<${name} ${[...attributes].join()}`),
        end: (name) => tokens.push(`</${name}`),
        text: () => undefined,
        comment: (text) => tokens.push(text),
        declaration: (text) => tokens.push(text),
      });
      tokenizer.feed(page.slice(0, cut));
      tokenizer.feed(page.slice(cut));
      tokenizer.end();
      return tokens;
    };
    const whole = read(page.length);
    expect(whole).toHaveLength(7);
    for (let cut = 0; cut < page.length; cut++) expect(read(cut)).toEqual(whole);
  });
});
