/** Messages of one kind in any size. */
export interface Shape {
  readonly name: string;
  /** A raw message of about so many bytes. */
  build(bytes: number): string;
}

const WORDS =
  'the minutes of our meeting are attached please send corrections by friday and tell anna that the room upstairs is ' +
  'booked for the whole morning so we can start at nine and finish before lunch as we did last time when it rained ';

const HEADER =
  'From: Ann <ann@example.com>\r\nTo: Bob <bob@example.org>\r\nSubject: Friday\r\n' +
  'Date: Thu, 01 Jan 2026 09:00:00 +0000\r\nMessage-ID: <growth@example.com>\r\nMIME-Version: 1.0\r\n';

const LINE = 76;

/**
 * What a message is made of when it is big, and what makes backtracking slow: runs that a pattern can enter anywhere
 * and must follow to their end. The last ones are built against stock rules that recheck finds polynomial.
 */
export const SHAPES: readonly Shape[] = [
  { name: 'plain prose', build: (bytes) => textMessage(inLines(repeat(WORDS, bytes))) },
  { name: 'one line without spaces', build: (bytes) => textMessage(repeat('meetingminutes', bytes)) },
  {
    name: 'HTML table',
    build: (bytes) =>
      htmlMessage(
        `<table>${repeat('<tr><td style="color:#333">Meeting</td><td><b>Friday</b></td></tr>\r\n', bytes)}</table>`,
      ),
  },
  { name: 'tags never closed', build: (bytes) => htmlMessage(repeat('<div><b>a ', bytes)) },
  { name: 'base64 attachment', build: attachmentMessage },
  {
    name: 'many links',
    build: (bytes) =>
      htmlMessage(manyOf((n) => `<a href="http://www${n}.example.com/${n}?a=b">Page ${n}</a>\r\n`, bytes)),
  },
  {
    name: 'many header fields',
    build: (bytes) =>
      textMessage(
        'Hello',
        manyOf((n) => `X-Field-${n}: value ${n}\r\n`, bytes),
      ),
  },
  { name: 'many parts', build: (bytes) => partsMessage(bytes) },
  { name: 'quotes in From', build: (bytes) => textMessage('Hello', `From: ${repeat('"a b', bytes)}\r\n`) },
  { name: '< in every header', build: (bytes) => inEveryHeader(repeat('<a', bytes / 4)) },
  { name: 'digits in every header', build: (bytes) => inEveryHeader(repeat('1234567890', bytes / 4)) },
  { name: 'blanks in every header', build: (bytes) => inEveryHeader(`a${repeat(' ', bytes / 4)}b`) },
  { name: '< and digits in the body', build: (bytes) => textMessage(repeat('<12345678901"', bytes)) },
];

function textMessage(body: string, fields = ''): string {
  return `${fields}${HEADER}Content-Type: text/plain\r\n\r\n${body}\r\n`;
}

function htmlMessage(body: string): string {
  return `${HEADER}Content-Type: text/html\r\n\r\n<html><body>${body}</body></html>\r\n`;
}

/** From, To, Subject and Message-ID carry most of the header rules. */
function inEveryHeader(text: string): string {
  const fields = ['From', 'To', 'Subject', 'Message-ID'].map((name) => `${name}: ${text}\r\n`);
  return `${fields.join('')}Content-Type: text/plain\r\n\r\nHello\r\n`;
}

function attachmentMessage(bytes: number): string {
  const encoded = inLines(
    repeat('JVBERi0xLjcKJeLjz9MKMSAwIG9iago8PC9UeXBlIC9DYXRhbG9nPj4KZW5kb2JqCg', bytes),
    '',
  );
  return multipart([
    'Content-Type: text/plain\r\n\r\nThe report is attached.\r\n',
    `Content-Type: application/pdf; name=report.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n`,
  ]);
}

function partsMessage(bytes: number): string {
  const part = 'Content-Type: text/plain\r\n\r\nThe minutes are attached.\r\n';
  return multipart(Array.from({ length: Math.ceil(bytes / part.length) }, () => part));
}

function multipart(parts: readonly string[]): string {
  const body = parts.map((part) => `--next\r\n${part}\r\n`).join('');
  return `${HEADER}Content-Type: multipart/mixed; boundary=next\r\n\r\n${body}--next--\r\n`;
}

function repeat(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, Math.ceil(bytes));
}

function manyOf(nth: (n: number) => string, bytes: number): string {
  const each = nth(1_000).length;
  return Array.from({ length: Math.ceil(bytes / each) }, (_, n) => nth(n)).join('');
}

/** Broken into lines of a usual length, at a blank if there is one. */
function inLines(text: string, separator = ' '): string {
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + LINE;
    const at = end < text.length && separator !== '' ? text.lastIndexOf(separator, end) : end;
    lines.push(text.slice(start, at > start ? at : end));
    start = (at > start ? at : end) + separator.length;
  }
  return lines.join('\r\n');
}
