import { describe, expect, it } from 'vitest';
import { parseHeaderAddresses } from '../../../src/message/wire/addresses.js';

const read = (field: string) => parseHeaderAddresses(field).map(({ phrase, address }) => [phrase, address]);

describe('parseHeaderAddresses', () => {
  it.each([
    ['a@b.example', [[undefined, 'a@b.example']]],
    ['A B <a@b.example>', [['A B ', 'a@b.example']]],
    [
      '"A, \\"B\\"" <a@b.example>, c@d.example (C)',
      [
        ['A, "B" ', 'a@b.example'],
        ['C', 'c@d.example'],
      ],
    ],
    ['<a@b.example><c@d.example>', [[undefined, undefined]]],
    ['A <a@b.example> <a@b.example>', [['A ', 'a@b.example']]],
    ['<a@b.example >', [[undefined, 'a@b.example']]],
    ['"a@b.example"', [[undefined, 'a@b.example']]],
    ['a@b.example <a@b.example>', [['a@b.example ', 'a@b.example']]],
    ['A (x) <a@b.example>', [['A  ', 'a@b.example']]],
    ['undisclosed-recipients:;', []],
    ['list: a@b.example', [[undefined, 'a@b.example']]],
    ['=?utf-8?Q?"A"_<a@b.example>?=', [[undefined, 'a@b.example']]],
    ['<>', [[undefined, undefined]]],
    [
      ' , a@b.example',
      [
        [' ', undefined],
        [undefined, 'a@b.example'],
      ],
    ],
    ['<a@[192.0.2.1]>', [[undefined, 'a@[192.0.2.1]']]],
    ['"a b"@c.example', [[undefined, '"a b"@c.example']]],
    ['', []],
    [' ', []],
  ])('%s', (field, expected) => {
    expect(read(field)).toEqual(expected);
  });

  it('Differs from SpamAssassin: gives up on brackets that could be read in a million ways', () => {
    expect(read(`a ${'<a>'.repeat(1000)}!`)).toEqual([]);
  });
});
