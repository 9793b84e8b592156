import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../../src/message/wire/wire-message.js';

/** Lines that matter to the parser, in any order. */
const line = fc.oneof(
  fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: message/rfc822',
    'Content-Type: text/html; charset=utf-16',
    'Content-Transfer-Encoding: base64',
    'From: "a" <b@c.example>, (d',
    'Subject: =?utf-8?q?=E9?= =?x?b?/?=',
    '--b',
    '--b--',
    '',
    ' fold',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const lines = fc.array(line, { maxLength: 30 }).map((all) => all.join('\n'));

function readAll(message: WireMessage): unknown[] {
  const requests = [
    'From:addr',
    'From:name',
    'Subject',
    'ALL',
    'ALL:raw',
    'ToCc:host',
    'Received:ip',
    ':addr:',
    '',
  ];
  return [
    message.full,
    message.pristineBody,
    message.nodes.length,
    message.flags.size,
    message.rawbody.length,
    message.body.length,
    message.invisibleBody.length,
    message.html.length,
    ...requests.map((request) => message.get(request)),
  ];
}

describe('wireMessageFrom', () => {
  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (octets) => {
        const message = wireMessageFrom(octets, { clock: 0 });
        expect(readAll(message)).toHaveLength(17);
        expect(/[^\0-\xff]/.test(message.body.join('') + message.rawbody.join(''))).toBe(false);
      }),
    );
  });

  it('never throws on lines of mail', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const octets = Uint8Array.from(Array.from(text, (character) => character.charCodeAt(0) & 0xff));
        expect(readAll(wireMessageFrom(octets, { clock: 0 }))).toHaveLength(17);
      }),
      { numRuns: 300 },
    );
  });

  it('reads bytes and a string of bytes alike', () => {
    const text = 'Subject: \xe9\n\n\xff\x00';
    const octets = Uint8Array.from(Array.from(text, (character) => character.charCodeAt(0)));
    expect(readAll(wireMessageFrom(octets, { clock: 0 }))).toEqual(
      readAll(wireMessageFrom(text, { clock: 0 })),
    );
  });

  it('works each thing out once', () => {
    const message = wireMessageFrom('Subject: x\n\ny\n', { clock: 0 });
    expect(message.body).toBe(message.body);
    expect(message.root).toBe(message.root);
    expect(message.getAll('Subject')).toBe(message.getAll('Subject'));
    expect(message.flags).toBe(message.flags);
  });
});
