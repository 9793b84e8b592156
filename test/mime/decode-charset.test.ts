import { describe, expect, it } from 'vitest';
import { decodeCharset } from '../../src/mime/decode-charset.js';

describe('decodeCharset', () => {
  it.each([
    ['big5', '\xa5x\xc6W', '\u53f0\u7063'],
    ['GB2312', '\xb4\xf2\xd4\xec', '\u6253\u9020'],
    ['GB2312_CHARSET', '\xa1\xa4\xa1\xaa', '\u30fb\u2015'],
    ['gbk', '\x81\x40', '\u4e02'],
    ['ks_c_5601-1987', '\xb0\xa1\x81\x41', '\uac00\uac02'],
    ['Shift_JIS', '\x82\xa0\xb1\x81\x60', '\u3042\uff71\u301c'],
    ['euc-jp', '\xa4\xa2', '\u3042'],
    ['iso-2022-jp', '\x1b$B$"\x1b(B', '\u3042'],
    ['koi8-r', '\xc1', '\u0430'],
    ['Windows-1251', '\xe0', '\u0430'],
    ['ISO-8859-15', '\xa4', '\u20ac'],
  ])('%s', (charset, bytes, expected) => {
    expect(decodeCharset(bytes, charset)).toBe(expected);
  });

  it.each([
    ['GB 2312 without what GBK adds', 'gb2312', '\xa2\xa1'],
    ['EUC-KR without what Windows adds', 'euc-kr', '\x81A'],
    ['Shift JIS without what NEC adds', 'shift_jis', '\x87\x40'],
    ['Big5 without what Hong Kong adds', 'big5', '\x87\x40'],
  ])('knows %s', (_, charset, bytes) => {
    expect(decodeCharset(bytes, charset)).toContain('\ufffd');
  });

  it('leaves half a character at the end out', () => {
    expect(decodeCharset('\xa5x\xc6', 'big5')).toBe('\u53f0');
  });

  it('keeps the text after a byte that stands for nothing', () => {
    expect(decodeCharset('\xff\xa4\xa4 \xa5 A', 'big5')).toBe('\ufffd\u4e2d \ufffd A');
    expect(decodeCharset('\x87\x40A', 'shift_jis')).toBe('\ufffd@A');
    expect(decodeCharset('\xff\xb4\xf2', 'gb2312')).toBe('\ufffd\u6253');
  });

  it.each(['x-none', 'hex', 'base64', 'binary', 'iso-8859-8-i', ''])('does not know %j', (charset) => {
    expect(decodeCharset('ab', charset)).toBeUndefined();
  });
});
