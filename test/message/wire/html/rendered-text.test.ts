import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/message/wire/html/render-html.js';

/** Page, its text and its comments, as SpamAssassin 4.0.1 with HTML::Parser 3.81 has them. */
const PAGES: readonly (readonly [string, string, string, (readonly string[])?])[] = [
  ['paragraphs at start and end', '<p>One</p><p>Two', '\n\nOne\n\n\n\nTwo'],
  ['an XHTML line break', 'a<br/>b', 'a\nb'],
  ['elements that mean no space', 'a <b> c', 'a  c'],
  ['a bare less-than sign', 'a < b and c <', 'a < b and c ', ['<']],
  ['references without a semicolon', 'fish &amp chips &copyright &#65', 'fish & chips \u00a9right A'],
  ['references that need one', '&alpha &alpha; &nosuch; &#0;', '&alpha \u03b1 &nosuch; &#0;'],
  ['references to surrogates', '&#xd83d;&#xde00;', '\u{1f600}'],
  ['a comment with a space in its end', '<!-- a -- > b', ' b', ['<!-- a -- >']],
  ['a comment without an end', '<!-- a > b', ' b', ['<!-- a >']],
  ['a comment with one dash', '<!DOCTYPE html><!-x>y', 'y', ['<!-x>']],
  ['a declaration that goes wrong', '<!DOCTYPE "a>" -b>c', 'c', ['<!DOCTYPE "a>" -b>']],
  ['an end tag without a name', '</ x>y', 'y', ['</ x>']],
  ['a quoted bracket in an end tag', 'y</p class=">" id=1>z', 'y\n\nz'],
  ['a script', '<script>if (a</b) x</script>y', 'y'],
  ['a style without an end', '<style>p{}', ''],
  ['a title without an end', '<title>A &amp; <b>B', '\n\nA &\n\nB'],
  ['a text area', '<textarea>A <b>B', 'A <b>B'],
  ['plain text to the end', '<plaintext>A</plaintext> &amp;', '\n\nA</plaintext> &amp;'],
  ['CDATA', '<![CDATA[a &amp; <b>]]>c', 'a &amp; <b>c'],
  ['a condition of Outlook', '<![if mso]>a<![endif]>b', 'ab', ['<![if mso]>', '<![endif]>']],
  ['an ignored section', '<![IGNORE[a<b>]]>c', 'c'],
  ['a bracket before markup in a section', '<![INCLUDE[a]<b>]]>c', 'a]<b>c'],
  ['a tag without an end', '<a href=x', '', ['<a href=x']],
];

describe('the text of a page', () => {
  it.each(PAGES.map(([title, page, text, comments]) => ({ title, page, text, comments })))(
    'has $title',
    ({ page, text, comments }) => {
      const rendered = renderHtml(page, page.length);
      expect(rendered.text).toBe(text);
      expect(rendered.html?.texts['comment']).toEqual(comments);
    },
  );
});

const HIDDEN: readonly (readonly [title: string, page: string, hidden: string])[] = [
  ['display none', '<p style="display:none">a</p>b', 'a'],
  ['display none, with a word after it', '<p style="display:none !important">a</p>b', ''],
  ['visibility with a space before its colon', '<p style="visibility : hidden">a</p>b', 'a'],
  ['the colour of the page', '<font color=white>a</font>b', 'a'],
  ['nearly the colour of the page', '<font color="#f8f8f8">a</font>b', 'a'],
  ['digits without a hash, an invalid colour', '<font color=ffffff>a</font>b', 'a'],
  ['the smallest size', '<font size=1>a</font>b', 'a'],
  ['small in small', '<small><small>a</small></small>b', 'a'],
  ['a colour with a space before its colon', '<p style="color : #fff">a', ''],
  ['a colour in numbers', '<p style="color:rgba(250,250,250,.5)">a', 'a'],
  [
    'a transparent colour on black',
    '<div style="background:url(a.png) , #000"><p style="color:transparent">a',
    'a',
  ],
  ['a background in an attribute', '<table bgcolor=black><tr><td><font color=black>a<td>b</table>', ''],
  ['text after the end of a body', '<body text=white>a</body>b', 'ab'],
];

describe('what is hidden in a page', () => {
  it.each(HIDDEN)('knows %s', (_, page, hidden) => {
    const rendered = renderHtml(page, page.length);
    expect(rendered.invisible).toBe(hidden);
    if (hidden === '') expect(rendered.visible).toBe(rendered.text);
    else expect(rendered.visible).not.toContain(hidden);
  });

  it('is told by the parent beyond 20,000 levels, unlike in SpamAssassin', () => {
    const page = `${'<span>'.repeat(20_000)}<font color=white>a</font>b`;
    expect(renderHtml(page, page.length).invisible).toBe('');
  });
});
