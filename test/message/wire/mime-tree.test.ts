import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../../src/message/wire/wire-message.js';

const read = (text: string): WireMessage => wireMessageFrom(text, { clock: 0 });
const leaves = (message: WireMessage) => message.leaves.map((part) => [part.type, part.raw]);
const types = (message: WireMessage) => message.nodes.map((part) => part.type);
const flags = (message: WireMessage) => Array.from(message.flags).sort();
const MIXED = 'Content-Type: multipart/mixed; boundary="b"\n\n';

describe('the tree of a message', () => {
  it('reads parts between boundaries and notes text after the last', () => {
    const message = read(
      `${MIXED}preamble\n--b\nContent-Type: text/plain\n\none\n\n--b\n` +
        'Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--\nepilogue\n',
    );
    expect(leaves(message)).toEqual([
      ['text/plain', 'one\n'],
      ['image/png', 'QUJD'],
    ]);
    expect(message.leaves[1]).toMatchObject({ name: 'a.png', boundary: 'b', charset: undefined });
    expect(message.leaves[1]?.decoded()).toBe('ABC');
    expect(flags(message)).toEqual(['mime_epilogue_exists']);
  });

  it('reads parts without a header, and loses a field that a boundary cuts off', () => {
    const message = read(`${MIXED}--b\nno header\n--b\nContent-Type: text/html\n--b--\n`);
    expect(leaves(message)).toEqual([
      ['text/plain', 'no header'],
      ['text/plain', ''],
    ]);
    expect(flags(message)).toEqual(['missing_mime_head_body_separator', 'missing_mime_headers']);
  });

  it('reads a multipart without its boundary as one part', () => {
    const message = read(`${MIXED}first\nsecond\n`);
    expect(leaves(message)).toEqual([['text/plain', 'first\nsecond\n']]);
  });

  it('has no leaf in a multipart without a body', () => {
    const message = read('Content-Type: multipart/mixed; boundary=b\n');
    expect(message.root.isLeaf).toBe(false);
    expect(message.leaves).toEqual([]);
    expect(message.body).toEqual([]);
  });

  it('reads a multipart that names no boundary as text', () => {
    expect(leaves(read('Content-Type: multipart/mixed\n\nx\n'))).toEqual([['text/plain', 'x\n']]);
  });

  it('takes a part of a digest for a message', () => {
    const message = read(
      'Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: inner\n\nhello\n--b--\n',
    );
    expect(types(message)).toEqual(['multipart/digest', 'message/rfc822', 'text/plain']);
    expect(message.nodes[1]?.raw).toBe('');
    expect(message.get('Subject')).toBeUndefined();
  });

  it('tells a nested multipart with the same boundary from the outer one', () => {
    const message = read(
      `${MIXED}--b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\ninner\n--b--\n--b\n\nouter\n--b--\n`,
    );
    expect(types(message)).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/plain']);
    expect(message.rawbody).toEqual(['inner', 'outer']);
  });

  it('goes by the name of a file', () => {
    const message = read('Content-Type: application/octet-stream; name="a.HTM"\n\n<p>x</p>\n');
    expect(message.root.effectiveType()).toBe('text/html');
    expect(message.html).toHaveLength(1);
  });

  it('breaks lines of more than 2048 bytes in parts', () => {
    const message = read(`${MIXED}--b\n\n${'y'.repeat(2048)}\n--b--\n`);
    expect(message.rawbody[0]).toBe(`${'y'.repeat(2048)}\n`);
    expect(message.body.slice(2)).toEqual(['']);
  });

  it.each([
    ['under a header', 'X: y\n\na\n', 20],
    ['at the top', '\n', 21],
  ])('cuts runs of blank lines %s', (_, start, kept) => {
    const message = read(`${start}${'\n'.repeat(30)}x\n`);
    expect(message.root.raw.split('\n').filter((line) => line === '')).toHaveLength(kept + 1);
  });

  it('stops at a thousand parts', () => {
    const message = read(`${MIXED}${'--b\n\nx\n'.repeat(1500)}`);
    expect(message.leaves).toHaveLength(1000);
    expect(message.flags.has('mimepart_limit_exceeded')).toBe(true);
  });

  it('stops at twenty messages in each other', () => {
    const message = read('Content-Type: message/rfc822\n\n'.repeat(30) + 'x\n');
    expect(message.nodes).toHaveLength(21);
  });

  it('Differs from SpamAssassin: reads 8192 bytes of the Content-Type of a part', () => {
    const filler = 'x'.repeat(9000);
    const message = read(`${MIXED}--b\nContent-Type: text/plain; x=${filler}; charset=koi8-r\n\nx\n--b--\n`);
    expect(message.leaves[0]?.charset).toBeUndefined();
  });
});
