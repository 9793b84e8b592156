import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeDraft, type CompletionOptions } from '../../src/message/complete-draft.js';
import type { Draft } from '../../src/message/draft.js';
import { wireMessageFrom } from '../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../src/message/wire/wire-message.js';

/** Thursday, 1 January 2026, midnight at Greenwich. */
const CLOCK = 1_767_225_600;
const ann: Draft = {
  from: 'Ann Lee <ann@example.com>',
  to: ['Ben Okri <ben@example.org>'],
  subject: 'Minutes',
  text: 'Hello Ben,\n\nthe minutes are ready.\n',
};
const page =
  '<html><head></head><body><p>Hello Ben,</p><p>the <a href="https://example.com/m">minutes</a></p></body></html>';

const complete = (draft: Draft, options: Partial<CompletionOptions> = {}): string =>
  completeDraft(draft, { clock: CLOCK, seed: 'one', ...options });
const read = (draft: Draft, options: Partial<CompletionOptions> = {}): WireMessage =>
  wireMessageFrom(complete(draft, options), { clock: CLOCK });
const types = (message: WireMessage): readonly string[] => message.nodes.map((part) => part.type);
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('header', () => {
  it('has what every mail has, in the order of Outlook', () => {
    const names = read({ ...ann, cc: ['cy@example.net'] }).root.headers.map((header) => header.name);
    expect(names).toEqual([
      ...['From', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
      ...['Content-Transfer-Encoding', 'X-Mailer', 'Thread-Index', 'Content-Language'],
    ]);
  });

  it('never names those in Bcc', () => {
    expect(complete({ ...ann, bcc: ['secret@example.net'] })).not.toContain('secret');
  });

  it('names a group where everyone is in Bcc', () => {
    expect(read({ from: 'ann@example.com', bcc: ['b@example.org'] }).get('To')).toBe(
      'undisclosed-recipients:;\n',
    );
  });

  it('puts names in quotation marks and addresses in angle brackets', () => {
    const message = read({ ...ann, to: ['"Okri, Ben" <ben@example.org>', 'bare@example.org'] });
    expect(message.headers('To')[0]!.raw.trim()).toBe('"Okri, Ben" <ben@example.org>, <bare@example.org>');
  });

  it.each([
    [0, 'Thu, 1 Jan 2026 00:00:00 +0000'],
    [60, 'Thu, 1 Jan 2026 01:00:00 +0100'],
    [-330, 'Wed, 31 Dec 2025 18:30:00 -0530'],
  ])('dates it in the zone %i', (timeZoneMinutes, date) => {
    expect(read(ann, { timeZoneMinutes }).get('Date')).toBe(`${date}\n`);
  });

  it('names the mail by its time, as Outlook does, and by the domain of the sender', () => {
    expect(read(ann).get('Message-ID')).toMatch(
      /^<00[0-9a-f]{2}01dc7ab1\$92[0-9a-f]{6}\$[0-9a-f]{8}\$@example\.com>\n$/,
    );
  });

  it.each([0, 60, -330])(
    'has a boundary that is not the time of the Message-ID, in zone %i',
    (timeZoneMinutes) => {
      const raw = complete({ ...ann, html: page }, { timeZoneMinutes });
      const high = /Message-ID: <.{4}([0-9a-f]{8})/.exec(raw)![1]!;
      expect(
        /boundary="----=_NextPart_000_0001_([0-9A-F]{8})\.[0-9A-F]{8}"/.exec(raw)![1]!.toLowerCase(),
      ).not.toBe(high);
    },
  );

  it('names what it answers', () => {
    const reply = read({ ...ann, kind: 'reply' });
    expect(reply.get('In-Reply-To')).toMatch(/^<[0-9a-f-]{36}@example\.org>\n$/);
    expect(reply.get('References')).toBe(reply.get('In-Reply-To'));
    expect(reply.get('Thread-Index')!.length).toBeGreaterThan(read(ann).get('Thread-Index')!.length);
    expect(read(ann).get('References')).toBeUndefined();
  });

  it('says nothing of itself as a plain client', () => {
    const message = read(ann, { client: 'plain' });
    expect(message.get('X-Mailer')).toBeUndefined();
    expect(message.get('Thread-Index')).toBeUndefined();
    expect(message.get('Message-ID')).toMatch(
      /^<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@example\.com>\n$/,
    );
  });

  it.each([
    'Überblick',
    'Протокол встречи во вторник, с приложением, которое мы обсуждали в прошлый раз',
    `Minutes ${'and more of them '.repeat(20)}end`,
    'x'.repeat(2000),
    'a =?utf-8?Q?riddle?= in plain letters',
    '😀'.repeat(60),
  ])('gives back the subject %j', (subject) => {
    const raw = complete({ ...ann, subject });
    expect(wireMessageFrom(raw, { clock: CLOCK }).get('Subject')).toBe(`${bytes(subject)}\n`);
    for (const line of raw.split('\n\n', 1)[0]!.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('lets no line break begin another field', () => {
    const draft = {
      ...ann,
      subject: 'x\nBcc: y@example.org',
      to: ['"A\r\nX-Evil: 1" <b@example.org\nX: 1>'],
    };
    const names = read({ ...draft, attachments: [{ name: 'a\n\nb' }] }).root.headers.map(
      (header) => header.name,
    );
    expect(names).not.toContain('Bcc');
    expect(names).not.toContain('X-Evil');
    expect(names).not.toContain('X');
  });
});

describe('body', () => {
  it('is one text for a plain draft', () => {
    const message = read(ann);
    expect(types(message)).toEqual(['text/plain']);
    expect(message.root.charset).toBe('us-ascii');
    expect(message.root.decoded()).toBe(ann.text);
  });

  it('is text and HTML for an HTML draft, the text derived', () => {
    const [, text, html] = read({ ...ann, html: page }).nodes;
    expect(text!.decoded().trim()).toBe('Hello Ben,\n\nthe minutes <https://example.com/m>');
    expect(html!.decoded()).toContain('<p>Hello Ben,</p>');
    expect([text!.type, html!.type]).toEqual(['text/plain', 'text/html']);
  });

  it.each([
    '<p>Hello</p>',
    '<body><p>Hello</p></body>',
    '<html><p>Hello</p></html>',
    '<html><head><title>x</title></head><p>Hello</p>',
  ])('is a whole page for %j', (html) => {
    const source = read({ ...ann, html }).nodes[2]!.decoded();
    expect(source).toMatch(
      /^<html>\s*<head>.*<meta .*charset=us-ascii.*<\/head>.*<body>.*<p>Hello<\/p>.*<\/body>/,
    );
    expect(source.match(/<body>/g)).toHaveLength(1);
  });

  it.each(['Grüße aus Köln an alle, die gestern dabei waren', 'Здравствуйте, протокол встречи готов'])(
    'comes back whole: %s',
    (text) => {
      const message = read({ ...ann, text });
      expect(message.root.charset).toBe('utf-8');
      expect(message.root.decoded()).toBe(`${bytes(text)}\n`);
    },
  );

  it('puts files beside the text, without their content', () => {
    const message = read({
      ...ann,
      html: page,
      attachments: [{ name: 'Plan.pdf', size: 9 }, { name: 'Überblick' }],
    });
    expect(types(message)).toEqual([
      ...['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html'],
      ...['application/pdf', 'application/octet-stream'],
    ]);
    expect(message.nodes.slice(4).map((part) => [part.name, part.decoded()])).toEqual([
      ['Plan.pdf', ''],
      [bytes('Überblick'), ''],
    ]);
    expect(Array.from(message.flags)).toEqual([]);
  });

  it.each(['plan '.repeat(300) + '.pdf', 'п'.repeat(300)])('folds the name of a file: %#', (name) => {
    const raw = complete({ ...ann, attachments: [{ name }] });
    for (const line of raw.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(wireMessageFrom(raw, { clock: CLOCK }).nodes[2]!.name).toBe(bytes(name));
  });

  it('puts pictures where the HTML can name them', () => {
    const html = page.replace('</p>', '<img src="cid:logo.png@01DC.7A"></p>');
    const message = read({ ...ann, html, attachments: [{ name: 'logo.png', isInline: true }] });
    expect(types(message)).toEqual([
      ...['multipart/related', 'multipart/alternative', 'text/plain', 'text/html', 'image/png'],
    ]);
    expect(message.nodes[4]!.headers.map((header) => header.value)).toContain('<logo.png@01DC.7A>');
  });
});

it('is the same for the same seed and clock, and another for another seed', () => {
  const draft: Draft = { ...ann, html: page, kind: 'reply' };
  expect(complete(draft)).toBe(complete(draft));
  expect(read(draft).get('Message-ID')).not.toBe(read(draft, { seed: 'two' }).get('Message-ID'));
});

it('gives bytes that can be read, whatever is in the draft', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  const attachment = fc.record({ name: text, contentType: text, isInline: fc.boolean() });
  const draft = fc.record(
    { from: text, to: fc.array(text), subject: text, html: text, text, attachments: fc.array(attachment) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(draft, (value) => {
      const raw = complete(value);
      expect(raw).toMatch(/^[\0-\xff]*$/);
      expect(raw.split('\n').every((line) => line.length < 998)).toBe(true);
      const message = wireMessageFrom(raw, { clock: CLOCK });
      expect(message.get('MIME-Version')).toBe('1.0\n');
      expect(message.flags.size).toBe(0);
    }),
    { numRuns: 100 },
  );
});
