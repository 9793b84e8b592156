import { describe, expect, it } from 'vitest';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { parseUri } from '../../src/message/uri.js';

const span = { part: 'body', start: 0, end: 0 } as const;

describe('addresses', () => {
  it.each([
    ['http://www.example.co.uk/a', 'www.example.co.uk', 'example.co.uk', 'http'],
    ['HTTPS://User:pw@Example.COM:8443/x?y#z', 'example.com', 'example.com', 'https'],
    ['www.example.com', 'www.example.com', 'example.com', 'http'],
    ['example.com:8080/x', 'example.com', 'example.com', 'http'],
    ['http:\\\\example.com\\x', 'example.com', 'example.com', 'http'],
    ['ht\ntp://exa\tmple.com', 'example.com', 'example.com', 'http'],
    ['http://192.0.2.7/', '192.0.2.7', '', 'http'],
    ['http://xn--80ak6aa92e.com', 'xn--80ak6aa92e.com', 'xn--80ak6aa92e.com', 'http'],
    ['mailto:a@example.com', '', '', 'mailto'],
    ['data:text/html,<b>', '', '', 'data'],
    ['javascript:alert(1)', '', '', 'javascript'],
    ['', '', '', 'http'],
  ])('%s', (text, host, domain, scheme) => {
    expect(parseUri(text, 'text', span)).toMatchObject({ host, domain, scheme });
  });

  it.each([
    ['See https://example.com/a, please.', ['https://example.com/a']],
    ['(see www.example.org/b(c))', ['www.example.org/b(c)']],
    ['write to ann@example.com or visit example.com/help', ['example.com/help']],
    ['no address: e.g. this, v1.2, file.txt', []],
  ])('in the text %s', (text, expected) => {
    expect(messageFromDraft({ text }).uris.map((uri) => uri.raw)).toEqual(expected);
  });

  it('keep the text a link shows beside where it goes', () => {
    const { links, body } = messageFromDraft({
      html: '<p>Log in at <a href="http://evil.test/x"><b>bank.example.com</b></a>.</p>',
    });
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ text: 'bank.example.com', uri: { host: 'evil.test', from: 'link' } });
    expect(body.text.slice(links[0]?.range.start, links[0]?.range.end)).toBe('bank.example.com');
  });
});
