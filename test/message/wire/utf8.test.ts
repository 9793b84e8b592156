import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, decodeUtf8Loosely, encodeUtf8 } from '../../../src/message/wire/utf8.js';

describe('UTF-8', () => {
  it('comes back from what it was written as', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((value) => !/[\ufffe\uffff\ufdd0-\ufdef]|[\ud800-\udbff][\udffe\udfff]/.test(value));
    fc.assert(fc.property(text, (value) => decodeUtf8(encodeUtf8(value)) === value));
  });

  it.each([
    '\xc3',
    '\xc0\x80',
    '\xe0\x80\x80',
    '\xed\xa0\x80',
    '\xf4\x90\x80\x80',
    '\xef\xbf\xbf',
    '\xef\xb7\x90',
    '\x80',
  ])('refuses %j, as Perl does', (bytes) => {
    expect(decodeUtf8(bytes)).toBeUndefined();
    expect(decodeUtf8Loosely(`${bytes}A`)).toBe('\ufffdA');
  });

  it('writes U+FFFD for half a pair', () => {
    expect(encodeUtf8('\ud800')).toBe('\xef\xbf\xbd');
  });
});
