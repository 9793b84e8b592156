import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialAddressKind } from '../../src/probe/address-kind.js';

describe('an address that is no public server', () => {
  it.each<[string, string]>([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['10.255.255.255', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.127.255.255', 'carrier-grade NAT'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['198.19.0.1', 'benchmark'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['0:0:0:0:0:0:0:1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['2001:db8::1%lo', 'link-local'],
    ['fc00::1', 'unique local'],
    ['fdff:ffff::1', 'unique local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['64:ff9b:1::1', 'private'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['::FFFF:10.0.0.1', 'private'],
    ['0:0:0:0:0:ffff:a9fe:a9fe', 'link-local'],
    ['::ffff:0:192.168.0.1', 'private'],
    ['::127.0.0.1', 'loopback'],
    ['64:ff9b::10.1.2.3', 'private'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:7f00:1::', 'loopback'],
    ['2002:c0a8:101::1', 'private'],
    ['', 'invalid'],
    ['localhost', 'invalid'],
    ['127.1', 'invalid'],
    ['0x7f000001', 'invalid'],
  ])('%s is %s', (address, kind) => {
    expect(specialAddressKind(address)).toBe(kind);
  });
});

describe('an address that may be a public server', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '203.0.113.5',
    '2001:db8::5',
    '2606:4700::1111',
    '::ffff:203.0.113.5',
    '64:ff9b::203.0.113.5',
    '2002:cb00:7105::1',
  ])('%s', (address) => {
    expect(specialAddressKind(address)).toBeUndefined();
  });
});

it('judges an IPv4 address the same however IPv6 carries it', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const kind = specialAddressKind(address);
      const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
      const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
      expect(specialAddressKind(`::ffff:${address}`)).toBe(kind);
      expect(specialAddressKind(`0:0:0:0:0:ffff:${groups}`)).toBe(kind);
      expect(specialAddressKind(`64:ff9b::${address}`)).toBe(kind);
      expect(specialAddressKind(`2002:${groups}::1`)).toBe(kind);
    }),
  );
});
