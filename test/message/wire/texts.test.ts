import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../src/message/wire/read-wire.js';

const read = (text: string) => wireMessageFrom(text, { clock: 0 });

describe('body', () => {
  it('begins with the decoded subject and keeps paragraphs apart', () => {
    const message = read('Subject: =?utf-8?q?caf=C3?= =?utf-8?q?=A9?= now\n\nOne\n  two\n\n\nThree \n');
    expect(message.body).toEqual(['caf\xc3\xa9 now\n', 'One two\n', 'Three ']);
    expect(message.visibleBody).toEqual(message.body);
    expect(message.invisibleBody).toEqual([]);
  });

  it('begins with an empty line where there is no subject', () => {
    expect(read('\nx').body).toEqual(['\n', 'x']);
  });

  it('breaks long paragraphs at a space', () => {
    const text = 'word '.repeat(1000);
    const lines = read(`Subject: s\n\n${text}`).body.slice(1);
    expect(lines.join('')).toBe(text);
    expect(lines.map((line) => line.length)).toEqual([2045, 2045, 910]);
  });

  it('takes a no-break space for white space where there are characters', () => {
    expect(read('Content-Type: text/plain; charset=iso-8859-1\n\na\xa0 b\n').body).toEqual(['\n', 'a b ']);
  });

  it('reads fifty thousand characters of a part, up to the next line', () => {
    const body = read(`Subject: s\n\n${'a'.repeat(50_100)}\n${'b'.repeat(9)}`)
      .body.slice(1)
      .join('');
    expect(body).toBe(`${'a'.repeat(50_100)} `);
  });

  it.each([
    [
      'text in Windows-1252 that says it is ASCII',
      'us-ascii',
      'na\xefve \x93q\x94',
      'na\xc3\xafve \xe2\x80\x9cq\xe2\x80\x9d',
    ],
    ['UTF-8 whatever it says', 'koi8-r', 'caf\xc3\xa9', 'caf\xc3\xa9'],
    ['UTF-16 without a mark', 'utf-16', 'h\0i\0 \0\xe9\0', 'hi \xc3\xa9'],
    ['half a character of UTF-8', 'utf-8', 'a\xc3', 'a\xc3\x83'],
    ['a charset nobody knows', 'x-none', '\xe9', '\xc3\xa9'],
  ])('reads %s', (_, charset, bytes, expected) => {
    expect(read(`Content-Type: text/plain; charset=${charset}\n\n${bytes}`).body[1]).toBe(expected);
  });

  it('asks for other charsets, and not where text is malformed in them', () => {
    const decodeCharset = (bytes: string) => (bytes === '\xc1' ? '\u0430' : '\ufffd');
    const body = (byte: string) =>
      wireMessageFrom(`Content-Type: text/plain; charset=koi8-r\n\n${byte}`, { clock: 0, decodeCharset })
        .body[1];
    expect(body('\xc1')).toBe('\xd0\xb0');
    expect(body('\xc2')).toBe('\xc3\x82');
  });
});

describe('rawbody', () => {
  it('is decoded text, undone in the order soft breaks, escapes', () => {
    const message = read('Content-Transfer-Encoding: quoted-printable\n\na =  \nb=3D=3d=4\n1 \t\nend=\n');
    expect(message.rawbody).toEqual(['a b===4\n1\nend']);
  });

  it('leaves calendars and attachments out', () => {
    expect(read('Content-Type: text/calendar\n\nx\n').rawbody).toEqual([]);
    expect(read('Content-Type: image/png\n\nx\n').rawbody).toEqual([]);
  });

  it('comes in chunks of 2 to 4 KB that end at a line, a tag or a word', () => {
    const chunks = (unit: string) =>
      read(`\n${unit.repeat(6000 / unit.length)}`).rawbody.map((chunk) => chunk.length);
    expect(chunks('x')).toEqual([2049, 3951]);
    expect(chunks('123456789\n')).toEqual([2050, 3950]);
    expect(chunks('123 5678> ')).toEqual([2049, 3951]);
  });
});
