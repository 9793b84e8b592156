import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeQuotedPrintable } from '../../../src/message/wire/transfer-encoding.js';

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((octets) => String.fromCharCode(...octets));

describe('decodeBase64', () => {
  it.each([
    ['QUJD', 'ABC'],
    ['QU JD\nRA==', 'ABCD'],
    ['QUJDRA', 'ABCD'],
    ['QUJDR', 'ABC'],
    ['QU=D', 'A@\x03'],
    ['Q*U=D', 'AO\xc3'],
    ['====', ''],
    ['', ''],
  ])('%s', (encoded, decoded) => {
    expect(decodeBase64(encoded)).toBe(decoded);
  });

  it('undoes what an encoder did', () => {
    fc.assert(fc.property(anyBytes, (bytes) => decodeBase64(btoa(bytes)) === bytes));
  });
});

describe('decodeQuotedPrintable', () => {
  it.each([
    ['a=3Db=3db', 'a=b=b'],
    ['a=\nb=\r\nc', 'abc'],
    ['a \t\nb \r\n', 'a\nb\r\n'],
    ['=4=\n1', 'A'],
    ['100=% =Z1 =', '100=% =Z1 ='],
  ])('%j', (encoded, decoded) => {
    expect(decodeQuotedPrintable(encoded)).toBe(decoded);
  });
});
