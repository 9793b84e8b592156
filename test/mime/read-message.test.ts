import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HEADERS } from '../../src/mime/headers.js';
import { MAX_MESSAGE_BYTES, MessageTooLargeError } from '../../src/mime/parse-mail.js';
import { readDraft, readMessage } from '../../src/mime/read-message.js';

const FIXTURES = new URL('../fixtures/messages/', import.meta.url);

function fixture(name: string): Buffer {
  return readFileSync(new URL(name, FIXTURES));
}

function raw(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\n'));
}

describe('readMessage', () => {
  it('keeps every header in order, unfolded and decoded, and as it stood', async () => {
    const { headers } = await readMessage(fixture('encoded-headers.eml'));
    expect(headers.map(({ name }) => name)).toEqual([
      ...[
        'From',
        'To',
        'Cc',
        'Bcc',
        'Subject',
        'X-Odd',
        'X-Folded',
        'Content-Type',
        'Content-Transfer-Encoding',
      ],
    ]);
    expect(headers[4]).toEqual({
      name: 'Subject',
      value: 'Entwürfe für März',
      raw: ' =?iso-8859-1?Q?Entw=FCrfe_f=FCr?=\n =?iso-8859-1?Q?_M=E4rz?=',
    });
    expect(headers[6]).toMatchObject({ value: 'first second', raw: ' first\n\tsecond' });
  });

  it('decodes names after splitting addresses, keeps punycode, and opens groups', async () => {
    const message = await readMessage(fixture('encoded-headers.eml'));
    expect(message.from).toEqual({ name: 'Lee, Ann', address: 'ann@example.com' });
    expect(message.to).toEqual([
      { name: 'Jürgen Groß', address: 'juergen@xn--bcher-kva.example' },
      { name: 'Hart, Ben', address: 'ben@example.org' },
    ]);
    expect(message.cc.map(({ address }) => address)).toEqual(['priya@example.net', 'tom@example.net']);
    expect(message.bcc).toEqual([]);
    expect(message.subject).toBe('Entwürfe für März');
    expect(message.body.text).toContain('Grüße aus Köln.');
  });

  it('reads 8-bit headers as UTF-8 where they are that, and else as Latin-1', async () => {
    const utf8 = await readMessage(Buffer.from('Subject: Grüße\n\nx'));
    const latin1 = await readMessage(Buffer.from('Subject: Grüße\n\nx', 'latin1'));
    expect(utf8.subject).toBe('Grüße');
    expect(latin1.subject).toBe('Grüße');
  });

  it('judges the HTML where there is an alternative', async () => {
    const message = await readMessage(fixture('spammy-offer.eml'));
    expect(message.html?.source).toContain('<b>CONGRATULATIONS!!!</b>');
    expect(message.body.text).toContain('selected to receive a lottery prize of $1,000,000');
  });

  it('counts attachments, tells shown images from files, and leaves attached messages closed', async () => {
    const message = await readMessage(fixture('attachments.eml'));
    expect(message.attachments).toEqual([
      { name: 'photo.png', contentType: 'image/png', size: 8, isInline: true },
      { name: 'unused.png', contentType: 'image/png', size: 8, isInline: false },
      { name: 'Entwürfe.pdf', contentType: 'application/pdf', size: 9, isInline: false },
      {
        name: 'older.eml',
        contentType: 'message/rfc822',
        size: expect.any(Number) as number,
        isInline: false,
      },
    ]);
    expect(message.body.text).not.toContain('Ann did not write');
    expect(message.body.text).toContain('A line below the attachments, a < b.');
  });

  it.each([
    ['clean-business.eml', 'new'],
    ['reply-with-thread.eml', 'reply'],
    ['forward-by-words.eml', 'forward'],
    ['bare-reply-subject.eml', 'new'],
  ])('takes %s for %s', async (name, kind) => {
    expect((await readMessage(fixture(name))).kind).toBe(kind);
  });

  it('gives the same message for LF and CRLF', async () => {
    for (const name of readdirSync(FIXTURES)) {
      const lf = fixture(name);
      const crlf = Buffer.from(lf.toString('latin1').replace(/\n/g, '\r\n'), 'latin1');
      const [a, b] = [await readMessage(lf), await readMessage(crlf)];
      // The content of an attachment is kept byte for byte, so that its size may differ.
      const sizeless = (message: typeof a) => ({
        ...message,
        raw: undefined,
        attachments: message.attachments.map(({ name: file }) => file),
      });
      expect(sizeless(b), name).toEqual(sizeless(a));
    }
  });

  it('ignores a byte order mark', async () => {
    expect((await readMessage(Buffer.from('\ufeffSubject: Plan\n\nx'))).subject).toBe('Plan');
  });
});

describe('readDraft', () => {
  it('leaves out what only a sent message has', async () => {
    const draft = await readDraft(fixture('clean-business.eml'));
    expect(draft.as).toBe('draft');
    expect(draft.subject).toBe("Minutes of Tuesday's planning meeting");
    expect(draft.headers.map(({ name }) => name.toLowerCase())).not.toContain('message-id');
  });
});

describe('broken mail', () => {
  it('reads what it can of a multipart that never ends', async () => {
    const message = await readMessage(fixture('broken-multipart.eml'));
    expect(message.subject).toBe('Never closed');
    expect(message.headers.map(({ name }) => name)).not.toContain('This');
  });

  it('reads nothing from nothing', async () => {
    const message = await readMessage(Buffer.alloc(0));
    expect(message).toMatchObject({ as: 'message', headers: [], subject: '', attachments: [], unread: [] });
  });

  it('takes an attachment whose Content-Type names no type', async () => {
    const message = await readMessage(
      raw(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: ; name="a.jpg"',
        '',
        'x',
        '--b--',
      ),
    );
    expect(message.attachments).toEqual([{ name: 'a.jpg', contentType: '', size: 1, isInline: false }]);
  });

  it('falls back to the plain text, and says so, when there are too many parts', async () => {
    const parts = Array.from(
      { length: 2_000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${String(n)}\n\n--b${String(n)}`,
    );
    const message = await readMessage(raw('Subject: Deep', ...parts, '', 'hello'));
    expect(message.subject).toBe('Deep');
    expect(message.unread).toContainEqual({ part: 'body', reason: 'unreadable' });
    expect(message.body.text).toContain('hello');
  });

  it('takes so many headers and no more', async () => {
    const message = await readMessage(
      raw(...Array.from({ length: MAX_HEADERS + 1 }, () => 'X-Many: y'), '', 'hello'),
    );
    expect(message.headers).toHaveLength(MAX_HEADERS);
    expect(message.unread).toEqual([{ part: 'headers', reason: 'too-large' }]);
  });

  it('refuses what is too large before parsing it', async () => {
    await expect(readMessage(Buffer.alloc(MAX_MESSAGE_BYTES + 1))).rejects.toThrow(MessageTooLargeError);
  });

  it('gives a message for any bytes', async () => {
    const piece = fc.constantFrom(
      ...[
        'Content-Type: multipart/mixed; boundary=b\n',
        '--b\n',
        '--b--\n',
        '\n',
        '\r',
        ': ',
        '=?utf-8?B?',
        '?=',
      ],
      ...[
        'Content-Transfer-Encoding: base64\n',
        'Content-Type: text/html; charset=utf-16\n',
        'To: a@b, "x\n',
        'Content-Type: ;\n',
        'Content-Disposition: attachment\n',
        '<p>',
      ],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        expect((await readMessage(input)).as).toBe('message');
      }),
      { numRuns: 200 },
    );
  });
});
