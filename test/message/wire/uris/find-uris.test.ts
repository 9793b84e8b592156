import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_UNWRAPPED } from '../../../../src/message/wire/uris/canonical-forms.js';
import { findUris } from '../../../../src/message/wire/uris/find-uris.js';
import { MAX_URI_LENGTH, MAX_URIS } from '../../../../src/message/wire/uris/uri-collection.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import type {
  HtmlFacts,
  WireMessage,
  WireSetting,
  WireUri,
} from '../../../../src/message/wire/wire-message.js';

const settings: readonly WireSetting[] = [
  { name: 'util_rb_tld', value: 'com net org biz de gov uk' },
  { name: 'util_rb_2tld', value: 'co.uk' },
  {
    name: 'redirector_pattern',
    value: 'm{^https?://go\\.example\\.com/to/(.*)}i',
    pattern: { source: '^https?:\\/\\/go\\.example\\.com\\/to\\/(.*)', flags: 'i' },
  },
];

const NO_HTML: HtmlFacts = { values: {}, texts: {}, opened: {}, inside: {}, uris: [], urisTruncated: false };

function urisOf(body: string, type = 'text/plain', headers = ''): readonly WireUri[] {
  const raw = `From: a@example.com\nSubject: s\n${headers}Content-Type: ${type}\n\n${body}\n`;
  return findUris(wireMessageFrom(raw, { clock: 0, settings })).uris;
}

/** Addresses of text, as SpamAssassin 4.0.1 reads them. */
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['see www.example.com, please', ['http://www.example.com']],
  ['(http://example.org/a_(b))', ['http://example.org/a_(b']],
  ['or http://example.org/x).', ['http://example.org/x']],
  ['shop.example.co.uk/path', ['http://shop.example.co.uk/path']],
  ['at example.net. Next', ['http://example.net']],
  ['not example.net/ nor file.txt', []],
  ['not example.net, though', []],
  ['foo.bar@example.com; thanks', ['mailto:foo.bar@example.com']],
  ['skype:me@example.org', ['mailto:me@example.org']],
  ['x@y Vi@gra foo@bar%2Ecom', []],
  ['[cid:image001.png@01D4986E.E3459640]', []],
  ['ftp.example.org', ['ftp://ftp.example.org']],
  ['http://example.biz!!!', ['http://example.biz']],
  ['http://a_b.com/', []],
  ['http://x.unknowntld/', []],
];

/** Every form of an address, as SpamAssassin 4.0.1 reads it. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  [
    'http://%77ww.example.com:80?id=3',
    ['http://%77ww.example.com:80?id=3', 'http://www.example.com:80/?id=3', 'http://www.example.com/?id=3'],
  ],
  ['http://user:pw@www.example.com/x', ['http://user:pw@www.example.com/x']],
  ['http://a@b@example.org/', ['http://a@b@example.org/', 'http://example.org/']],
  ['http://0x7f000001/', ['http://0x7f000001/', 'http://127.0.0.1/']],
  ['http://1113343453/', ['http://1113343453/', 'http://66.92.69.221/']],
  ['http://foobar/', ['http://foobar/', 'http://www.foobar.com/']],
  ['https://example.org:443/s', ['https://example.org:443/s', 'https://example.org/s']],
  ['HTTP://EXAMPLE.ORG:80/', ['HTTP://EXAMPLE.ORG:80/']],
  ['http://example.org/a\\b', ['http://example.org/a\\b', 'http://example.org/a/b']],
  [
    'http://r.example.com/?u=http://target.example.net/z&q=1',
    ['http://r.example.com/?u=http://target.example.net/z&q=1', 'http://target.example.net/z'],
  ],
  [
    'http://go.example.com/to/www.example.net/z',
    ['http://go.example.com/to/www.example.net/z', 'www.example.net/z', 'http://www.example.net/z'],
  ],
  ['foo@example.com&bar', ['mailto:foo@example.com&bar', 'mailto:foo@example.com']],
];

describe('findUris', () => {
  it.each(WRITTEN)('finds in %j the addresses %j', (body, expected) => {
    expect(urisOf(body).map(({ uri }) => uri)).toEqual(expected);
  });

  it.each(FORMS)('reads %j in all its forms', (body, expected) => {
    expect(urisOf(body)[0]?.cleaned).toEqual(expected);
  });

  it('gives hosts with the domains that somebody registered', () => {
    expect(urisOf('http://www.shop.example.co.uk/?u=http://1.2.3.4/x.y')[0]?.hosts).toEqual({
      'www.shop.example.co.uk': 'example.co.uk',
      '1.2.3.4': '1.2.3.4',
    });
  });

  it('says how an address was written', () => {
    const types = (body: string): readonly string[] | undefined => urisOf(body)[0]?.types;
    expect(types('http://example.com')).toEqual(['parsed']);
    expect(types('www.example.com')).toEqual(['parsed', 'schemeless']);
    expect(types('example.com')).toEqual(['parsed', 'unlinked', 'schemeless']);
  });

  it('adds the links of HTML, with the text each is shown by', () => {
    const [uri] = urisOf(
      '<a href="http://example.com/x">one</a> <a href="http://example.com/x">two</a>',
      'text/html',
    );
    expect(uri).toMatchObject({ uri: 'http://example.com/x', types: ['a'], anchorTexts: ['one', 'two'] });
  });

  it('adds the domains of signatures, for lists of hosts only', () => {
    const [uri] = urisOf('text', 'text/plain', 'DKIM-Signature: v=1; d=mail.example.com; s=x\n');
    expect(uri).toMatchObject({
      uri: 'domainkeys:mail.example.com',
      cleaned: [],
      hosts: { 'mail.example.com': 'example.com' },
    });
  });

  it('unwraps no more than a fixed number of addresses from one, unlike SpamAssassin', () => {
    const nested = Array.from({ length: 50 }, (_, index) => `http://h${index}.example.com/`).join('');
    const hosts = Object.keys(urisOf(nested)[0]?.hosts ?? {});
    expect(hosts).toHaveLength(MAX_UNWRAPPED + 1);
  });

  it('reads no more than a fixed number of addresses, unlike SpamAssassin', () => {
    const body = Array.from({ length: MAX_URIS + 5 }, (_, index) => `http://h${index}.com/`);
    const { uris, truncated } = findUris(messageOf(body));
    expect([uris.length, truncated]).toEqual([MAX_URIS, true]);
  });

  it('cuts off what is too long', () => {
    const uri = `http://example.com/${'a'.repeat(MAX_URI_LENGTH)}`;
    const links = { ...NO_HTML, uris: [{ uri, types: ['a'], anchorTexts: [] }] };
    const { uris, truncated } = findUris(messageOf([], [links]));
    expect([uris[0]?.cleaned[0]?.length, truncated]).toEqual([MAX_URI_LENGTH, true]);
  });

  it('takes any bytes', () => {
    const piece = fc.constantFrom(
      'http://',
      '@',
      '.com',
      'www.',
      '%20',
      '&#x2e;',
      '\x1b(B',
      ')',
      '(',
      '<',
      ' ',
      '\\',
      '0x',
      ':',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const bytes = body.replace(/[^\0-\xff]/g, '\xff');
        for (const { cleaned } of findUris(messageOf([bytes])).uris) expect(cleaned).not.toHaveLength(0);
      }),
    );
  });

  // A square of the length would not end within the time a test has.
  it.each([
    '@',
    'a@',
    'a.',
    'www.',
    'a:',
    'mailto:',
    '%20',
    ')(',
    '<',
    '&#0',
    'http://a.gov/externalLink.jhtml?url=',
  ])('reads 1 MB of %j in time', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const uri = `mailto:${text.slice(0, MAX_URI_LENGTH)}`;
    const links = { ...NO_HTML, uris: [{ uri, types: ['a'], anchorTexts: [] }] };
    expect(findUris(messageOf([text], [links])).uris.length).toBeGreaterThan(0);
  });
});

/** A message with these texts, whatever HTML they were made of. */
function messageOf(body: readonly string[], html: readonly HtmlFacts[] = []): WireMessage {
  const message = wireMessageFrom('Subject: s\n\n', { clock: 0, settings });
  return Object.create(message, { body: { value: body }, html: { value: html } }) as WireMessage;
}
