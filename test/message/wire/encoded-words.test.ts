import { describe, expect, it } from 'vitest';
import { decodeHeader } from '../../../src/message/wire/encoded-words.js';

const decode = (value: string, name = 'Subject') => decodeHeader(value, name, () => undefined);

describe('decodeHeader', () => {
  it.each([
    ['two words of one charset that share a character', '=?utf-8?q?=C3?=\t =?UTF-8?B?qQ==?=', '\xc3\xa9'],
    ['text beside words', 'a =?us-ascii*en?Q?b_c?= d', 'a b c d'],
    ['Latin-1 as Windows-1252', '=?iso-8859-1?q?=93?=', '\xe2\x80\x9c'],
    [
      'malformed UTF-8 as one character for each sequence',
      '=?utf-8?q?=E2=82A=FF?=',
      '\xef\xbf\xbdA\xef\xbf\xbd',
    ],
    ['a charset nobody knows', '=?x-none?q?=E9?=', '\xc3\xa9'],
    ['UTF-16, which stays as it is', '=?utf-16?q?h=00i=00?=', 'h\0i\0'],
    ['a word that is none', '=?utf-8?x?a?=', '=?utf-8?x?a?='],
    ['bare UTF-8', 'caf\xc3\xa9', 'caf\xc3\xa9'],
    ['bare Latin-1', 'caf\xe9', 'caf\xc3\xa9'],
  ])('%s', (_, value, expected) => {
    expect(decode(value)).toBe(expected);
  });

  it.each(['Received', 'Message-ID', 'References', 'List-Id'])('leaves %s alone', (name) => {
    expect(decode('=?utf-8?q?a?=', name)).toBe('=?utf-8?q?a?=');
  });
});
