import { describe, expect, it } from 'vitest';
import { htmlEvals, htmlPatternArguments } from '../../../../src/engine/evals/wire/html.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { mail } from './eval-case.js';

const PAGE =
  '<html><head><title>A rather long title</title><!--x--></head><body><p>Hello <b>all</b></p>' +
  '<a href="http://a.test/"><img src=i.png width=100 height=10></a></body></body></html>\n';

/** As SpamAssassin 4.0.1 answers for that page. */
const CASES: readonly (readonly [name: string, args: readonly string[], hits: boolean])[] = [
  ['html_tag_balance', ['b', '== 0'], true],
  ['html_tag_balance', ['img', '!= 0'], true],
  ['html_tag_balance', ['head', '!= 0'], false],
  ['html_tag_balance', ['center', '== 0'], false],
  ['html_tag_balance', ['b', '; unlink'], false],
  ['html_image_only', ['0000', '0400'], true],
  ['html_image_only', ['0400', '0800'], false],
  ['html_image_ratio', ['0.000', '0.05'], true],
  ['html_image_ratio', ['0.05', '1'], false],
  ['html_charset_faraway', [], false],
  ['html_tag_exists', ['title'], true],
  ['html_tag_exists', ['bgsound'], false],
  ['html_test', ['html'], true],
  ['html_test', ['embeds'], false],
  ['html_test', ['comment'], true],
  ['html_test', ['script'], false],
  ['html_eval', ['length', '< 512'], true],
  ['html_eval', ['length', '> 512 - 12'], false],
  ['html_eval', ['nothing', '== 0'], false],
  ['html_text_match', ['anchor', '/<img>/'], true],
  ['html_text_match', ['title', '/.{20}/'], false],
  ['html_text_match', ['script', '/./'], false],
  ['html_text_not_match', ['title', '/^A/'], false],
  ['html_text_not_match', ['title', '/^B/'], true],
  ['html_title_subject_ratio', ['0.5'], true],
  ['html_title_subject_ratio', ['3.5'], false],
  ['html_range', ['closed_extra_ratio', '.05', '.1'], true],
  ['html_range', ['max_size', '5', 'inf'], false],
  ['html_range', ['max_size', '2', 'inf'], true],
  ['check_iframe_src', [], false],
];

const rule = { symbol: 'X', on: 'body' } as const;
const message = wireMessageFrom(mail('Content-Type: text/html', PAGE), { clock: 0 });

describe('functions about HTML', () => {
  it.each(CASES)('%s %j: %s', (name, args, hits) => {
    expect(htmlEvals[name]!(message, args, rule)).toBe(hits);
  });

  it('do not hit where there is none', () => {
    const plain = wireMessageFrom(mail('Content-Type: text/plain', PAGE), { clock: 0 });
    for (const [name, args] of CASES) expect(htmlEvals[name]!(plain, args, rule)).toBe(false);
  });

  it('find frames by their addresses', () => {
    const framed = wireMessageFrom(mail('Content-Type: text/html', '<iframe src=a></iframe>'), { clock: 0 });
    expect(htmlEvals['check_iframe_src']!(framed, [], rule)).toBe(true);
  });

  it('count a surrogate pair as one character of a title', () => {
    const smile = '=F0=9F=98=80';
    const page = `<title>${smile}${smile}</title>`;
    const head = 'Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable';
    const smiling = wireMessageFrom(mail(head, page), { clock: 0 });
    expect(htmlEvals['html_text_match']!(smiling, ['title', '/^..$/'], rule)).toBe(true);
  });

  it('do no arithmetic without a comparison, unlike SpamAssassin', () => {
    expect(htmlEvals['html_eval']!(message, ['length', '- 1'], rule)).toBe(false);
  });

  it('say which argument is a pattern', () => {
    expect(htmlPatternArguments).toEqual({ html_text_match: 1, html_text_not_match: 1 });
  });
});
