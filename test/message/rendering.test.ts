import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/message/html.js';
import { piecesOf, sourceOf } from '../../src/message/rendering.js';

/** Where `words` stand in the rendered text, and the source text they came from. */
function sourceTextOf(html: string, words: string): string {
  const { rendering } = readHtml(html);
  const start = rendering.text.indexOf(words);
  expect(start, `"${words}" must be in "${rendering.text}"`).toBeGreaterThanOrEqual(0);
  const source = sourceOf(rendering, { start, end: start + words.length });
  return html.slice(source.start, source.end);
}

describe('HTML becomes text, and every word knows where it came from', () => {
  it.each([
    ['plain words', '<p>Hello world</p>', 'world', 'world'],
    ['named entity', '<p>Fish &amp; chips</p>', 'Fish & chips', 'Fish &amp; chips'],
    ['one entity alone', '<p>Fish &amp; chips</p>', '&', '&amp;'],
    ['numeric entity beyond the BMP', '<p>so &#x1F600; glad</p>', '\u{1F600} glad', '&#x1F600; glad'],
    ['entity of two characters', '<p>a &acE; b</p>', '\u223e\u0333 b', '&acE; b'],
    ['emoji in the source', '<p>yes \u{1F680}\u{1F680} now</p>', '\u{1F680} now', '\u{1F680} now'],
    ['soft hyphen entity inside a word', '<p>via&shy;gra</p>', 'viagra', 'via&shy;gra'],
    ['zero-width space inside a word', '<p>fr\u200bee</p>', 'free', 'fr\u200bee'],
    ['word split by tags', '<p>v<b>i</b><i>ag</i>ra</p>', 'viagra', 'v<b>i</b><i>ag</i>ra'],
    ['word split by a comment', '<p>fr<!-- x -->ee</p>', 'free', 'fr<!-- x -->ee'],
    ['white space of the source', '<p>two\n      words</p>', 'two words', 'two\n      words'],
    ['no-break spaces', '<p>two&nbsp;&nbsp;words</p>', 'two words', 'two&nbsp;&nbsp;words'],
    ['upper-case tags', '<P>Loud<BR>line</P>', 'Loud\nline', 'Loud<BR>line'],
    ['unclosed tag at the end', '<p>end <b>here', 'end here', 'end <b>here'],
    ['less-than that opens nothing', '<p>1 < 2 here</p>', '1 < 2', '1 < 2'],
    ['a lone surrogate', '<p>a\ud83d b</p>', '\ud83d b', '\ud83d b'],
    [
      "Word's own HTML",
      "<p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-US'>Kind <o:p></o:p></span></p>\r\n<p class=MsoNormal>regards<o:p>&nbsp;</o:p></p>",
      'Kind \nregards',
      'Kind <o:p></o:p></span></p>\r\n<p class=MsoNormal>regards',
    ],
  ])('%s', (_, html, words, source) => {
    expect(sourceTextOf(html, words)).toBe(source);
  });

  it.each([
    [
      'scripts, styles and titles',
      '<head><title>T</title><style>p{}</style></head><p>a<script>1<2</script>b</p>',
      'ab',
    ],
    ['conditional comments of Outlook', '<!--[if mso]><p>only Word</p><![endif]--><p>all</p>', 'all'],
    ['an end tag that the source ends in', '<p>One</p><p class="x">Two</p\nThree', 'One\nTwo'],
    [
      'ampersands that begin no entity',
      '<p>AT&T &amp Co &nosuch; &#; R&D&#38;&copy</p>',
      'AT&T & Co &nosuch; &#; R&D&\u00a9',
    ],
    ['text that is shown as it stands', '<xmp>a &amp; <b></xmp> &amp; b', 'a &amp; <b> & b'],
    ['table cells apart, rows on lines', '<table><tr><td>a<td>b<tr><td>c</table>', 'a b\nc'],
    ['list items', '<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['preformatted text', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['empty paragraphs', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\nb'],
  ])('renders %s', (_, html, text) => {
    expect(readHtml(html).rendering.text).toBe(text);
  });

  it('maps every character of any HTML into the source, in order', () => {
    const fragment = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '&amp;',
      '&nbsp;',
      '&shy;',
      '&#128512;',
      ' ',
      '\n',
      'word',
      '\u{1F600}',
      '<td>',
      '</table>',
      '<!-- c -->',
      '<',
      '&',
      '\u00ad',
      '<span style="color:#fff">',
      '</span>',
      '<pre>',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
        const html = fragments.join('');
        const { rendering } = readHtml(html);
        let at = 0;
        let source = 0;
        for (const segment of rendering.segments) {
          expect(segment.at).toBe(at);
          expect(segment.source).toBeGreaterThanOrEqual(source);
          at += segment.length;
          source = segment.source;
        }
        expect(at).toBe(rendering.text.length);
        for (const piece of piecesOf(rendering, { start: 0, end: rendering.text.length })) {
          expect(html.slice(piece.source.start, piece.source.end)).not.toMatch(
            /<\/?(?:p|b|br|td|table|span|pre)\b/,
          );
        }
      }),
    );
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['display:none', '<div style="display:none">x</div>', 'display-none'],
    ['white on white', '<font color="white">x</font>', 'same-colour'],
    [
      'the colour of a stated background',
      '<td bgcolor="#112233"><span style="color:#112234">x</span></td>',
      'same-colour',
    ],
    ['a font of one pixel', '<span style="font-size:1px">x</span>', 'zero-size'],
    ['a font of two points', '<span style="font-size:2pt">x</span>', 'tiny'],
    ['far left of the page', '<div style="text-indent:-9999px">x</div>', 'off-screen'],
    ['transparent', '<span style="color:transparent">x</span>', 'transparent'],
    ['white on an image', '<td background="cid:a"><span style="color:white">x</span></td>', undefined],
    ['white on blue', '<td style="background-color:navy"><font color="#ffffff">x</font></td>', undefined],
    [
      'text that states its size anew',
      '<div style="font-size:0"><p style="font-size:14px">x</p></div>',
      undefined,
    ],
    ['a colour stated anew', '<div style="color:#fff"><p style="color:#000">x</p></div>', undefined],
    [
      'a size inside what is not shown',
      '<div style="display:none"><p style="font-size:14px">x</p></div>',
      'display-none',
    ],
    ['ordinary text', '<p style="color:#222;font-size:11pt">x</p>', undefined],
  ])('%s', (_, html, hidden) => {
    expect(readHtml(html).document.runs[0]?.style.hidden).toBe(hidden);
  });
});

describe('hostile HTML costs time in proportion to its size', () => {
  it.each([
    ['300,000 nested elements', '<div>'.repeat(300_000) + 'deep'],
    ['stray end tags over a deep tree', '<b>'.repeat(20_000) + '</q>'.repeat(20_000) + 'deep'],
    ['200,000 attributes', `<p ${'a=1 '.repeat(200_000)}>deep`],
    ['an endless style', `<p style="${'color:red;'.repeat(100_000)}">deep`],
  ])('%s', (_, html) => {
    expect(readHtml(html).rendering.text).toBe('deep');
  });
});
