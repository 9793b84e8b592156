import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAddress, parseAddresses } from '../../src/message/address.js';

it.each([
  ['ann@example.com', [{ name: '', address: 'ann@example.com' }]],
  ['Ann Lee <ann@example.com>', [{ name: 'Ann Lee', address: 'ann@example.com' }]],
  [
    '"Lee, Ann" <ann@example.com>, bob@example.com',
    [
      { name: 'Lee, Ann', address: 'ann@example.com' },
      { name: '', address: 'bob@example.com' },
    ],
  ],
  ['ann@example.com (Ann Lee)', [{ name: 'Ann Lee', address: 'ann@example.com' }]],
  [
    'Team: ann@example.com, bob@example.com;',
    [
      { name: '', address: 'ann@example.com' },
      { name: '', address: 'bob@example.com' },
    ],
  ],
  ['undisclosed-recipients:;', []],
  ['Just a name', [{ name: 'Just a name', address: '' }]],
  ['"never closed <x', [{ name: 'never closed <x', address: '' }]],
  ['', []],
])('%s', (field, expected) => {
  expect(parseAddresses(field)).toEqual(expected);
});

it('formats what it parses, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      const name = text.replace(/\s+/g, ' ').trim();
      const address = { name, address: 'ann@example.com' };
      expect(parseAddresses(formatAddress(address))).toEqual([address]);
    }),
  );
});
