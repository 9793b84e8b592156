import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/message/wire/html/render-html.js';
import type { HtmlFacts } from '../../../../src/message/wire/wire-message.js';

function factsOf(page: string): HtmlFacts {
  return renderHtml(page, page.length).html!;
}

/** As SpamAssassin 4.0.1 has them. */
const VALUES: readonly (readonly [page: string, values: HtmlFacts['values']])[] = [
  ['<img width=10 height=20><img width="50%" height=x>', { image_area: 80_200, html_length: 0, length: 50 }],
  ['<font size=+4>a</font><font size=1>b</font><big>c', { max_size: 7, min_size: 1, obfuscation_ratio: 0.4 }],
  ['<font face="Arial, sans-serif">', { font_face_bad: undefined }],
  ['<font face="Ari4al!">', { font_face_bad: 1 }],
  ['<form action="MAILTO:a@b.test"><embed src=g>', { form_action_mailto: 1, embeds: 1, bad_tag_ratio: 0.5 }],
  [
    '<o:p>a</o:p><foo>b</foo></foo>',
    { bad_tag_ratio: 0.6, closed_extra_ratio: 0.2, non_element_ratio: 0.5, backhair_count: 1 },
  ],
  ['V<b>i</b>a<i>gra</i>', { obfuscation_ratio: 0.75, html: 1 }],
  ['<font color=white>a', { font_low_contrast: 1, font_invalid_color: undefined }],
  ['<font color=ffffff>a', { font_low_contrast: undefined, font_invalid_color: 1 }],
  ['<p>a b</p>', { html_length: 7, non_space_len: 2, ratio: 0.3 }],
];

describe('the values of a page', () => {
  it.each(VALUES)('%s', (page, values) => {
    const found = factsOf(page).values;
    const asked: Record<string, number | undefined> = {};
    for (const name of Object.keys(values)) asked[name] = found[name];
    expect(asked).toEqual(values);
  });

  it('count a surrogate pair as one character', () => {
    expect(factsOf('<p>\u{1f600}</p>').values).toMatchObject({ length: 8, html_length: 5, non_space_len: 1 });
  });

  it('tell cut words apart by UTF-16 units, unlike SpamAssassin', () => {
    const { values } = factsOf('<p>foo\u{1f600}<b>bar</b><p>fooo<b>bar</b>');
    expect(values['backhair_count']).toBe(2);
  });

  it('know how often an element was opened, and whether it still is', () => {
    const { opened, inside } = factsOf('<!DOCTYPE html><body><p>a<P>b</p></i><constructor>');
    expect({ ...opened }).toEqual({ '!doctype': 1, body: 1, p: 2, i: 0, constructor: 1 });
    expect({ ...inside }).toEqual({ '!doctype': 0, body: 1, p: 1, i: 0, constructor: 1 });
    expect(inside['toString']).toBeUndefined();
  });

  it('are not summed up where the page ends in an ignored section', () => {
    const facts = factsOf('<embed><img><![IGNORE[');
    expect(facts.values['embeds']).toBe(1);
    expect(facts.values['length']).toBeUndefined();
    expect(facts.inside).toEqual({});
  });
});

type Links = Readonly<Record<string, readonly [types: readonly string[], texts: readonly string[]]>>;

const LINKS: readonly (readonly [title: string, page: string, links: Links])[] = [
  [
    'links as shown and as resolved',
    '<a href=" http://a.test/b/../c?d#e ">go <b>on</b></a><a href="http://a.test/c?d#e"><img src=i.png></a>',
    {
      'http://a.test/b/../c?d#e': [[], ['go on']],
      'http://a.test/c?d#e': [['a'], ['<img>\n']],
      'i.png': [['img'], []],
    },
  ],
  [
    'a base',
    '<base href="http://a.test/dir/page.html"><a href="x/y">z</a><img src="//www.b.test/i.png">',
    {
      'http://a.test/dir/page.html': [['base'], []],
      'http://a.test/dir/x/y': [['a'], []],
      'http://www.b.test/i.png': [['img'], []],
      'x/y': [[], ['z']],
    },
  ],
  [
    'links without a scheme or an address',
    '<a href="//www.c.test/">x</a><a>y</a>',
    { '//www.c.test/': [[], ['x']], 'http://www.c.test/': [['a'], []], '': [[], ['y']] },
  ],
  ['a misspelt attribute', '<a class/href="http://d.test/">x</a>', { 'http://d.test/': [['a'], ['x']] }],
  [
    'a refreshed page',
    '<meta http-equiv="Refresh" content="0; URL=http://e.test/ ; x">',
    { 'http://e.test/': [['meta'], []] },
  ],
  [
    'forms, frames and backgrounds',
    '<form action="MAILTO:a@b.test"><iframe src="/f"></iframe><td background="data:image/png,x">',
    { 'MAILTO:a@b.test': [['form'], []], '/f': [['iframe'], []], 'data:image/png,x': [['td'], []] },
  ],
];

describe('the addresses of a page', () => {
  it.each(LINKS)('%s', (_, page, links) => {
    const found: Record<string, unknown> = {};
    for (const { uri, types, anchorTexts } of factsOf(page).uris) found[uri] = [types, anchorTexts];
    expect(found).toEqual(links);
  });

  it('are cut at 8192 characters', () => {
    const facts = factsOf(`<a href="${'x'.repeat(9000)}">`);
    expect(facts.uris.map(({ uri }) => uri.length)).toEqual([8192]);
    expect(facts.urisTruncated).toBe(true);
  });

  it('are left out once there are ten thousand', () => {
    const links = Array.from({ length: 10_001 }, (_, index) => `<img src=i${String(index)}>`).join('');
    const facts = factsOf(links);
    expect(facts.uris).toHaveLength(10_000);
    expect(facts.urisTruncated).toBe(true);
  });

  it('are left out once too much was joined to a long base', () => {
    const links = Array.from({ length: 1000 }, (_, index) => `<img src=i${String(index)}>`).join('');
    const facts = factsOf(`<base href="http://a.test/${'b/'.repeat(4000)}">${links}`);
    expect(facts.uris.length).toBeLessThan(300);
    expect(facts.urisTruncated).toBe(true);
  });
});
