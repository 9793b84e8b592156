import { describe, expect, it } from 'vitest';
import { decodeHost, isLookalikeHost } from '../../../src/engine/evals/host-script.js';

describe('decodeHost', () => {
  it.each([
    ['a German label', 'www.xn--mnchen-3ya.test', 'www.münchen.test'],
    ['a label without a plain letter', 'xn--e1afmkfd.test', 'пример.test'],
    ['two encoded labels', 'xn--hxajbheg2az3al.xn--qxam', 'παράδειγμα.ελ'],
    ['characters beyond 16 bits', 'xn--ls8h.test', '💩.test'],
    ['a host in plain letters', 'mail.example.com', 'mail.example.com'],
    ['a label that breaks off', 'xn--99999.test', 'xn--99999.test'],
    ['a label with a sign Punycode does not have', 'xn--a_b.test', 'xn--a_b.test'],
    ['a label longer than DNS allows', `xn--${'a'.repeat(64)}`, `xn--${'a'.repeat(64)}`],
  ])('reads %s', (_, host, decoded) => {
    expect(decodeHost(host)).toBe(decoded);
  });
});

describe('isLookalikeHost', () => {
  it.each([
    ['Latin with one Cyrillic letter', 'ex\u0430mple.test', true],
    ['Latin with one Greek letter', 'g\u03bfogle.test', true],
    ['Cyrillic letters that all pass for Latin ones', '\u0440\u0430\u0443\u0440.test', true],
    ['Latin with accents', 'münchen.test', false],
    ['one alphabet to a label, two in the host', 'www.пример.test', false],
    ['a short Cyrillic word', '\u043e\u0441\u0430.test', false],
  ])('%s', (_, host, isLookalike) => {
    expect(isLookalikeHost(host)).toBe(isLookalike);
  });
});
