import { describe, expect, it } from 'vitest';
import {
  findIpAddress,
  isPrivateAddress,
  plainAddress,
} from '../../../../src/message/wire/relays/ip-address.js';

describe('findIpAddress', () => {
  it.each([
    ['[192.0.2.1]', '192.0.2.1'],
    ['sent from 2001:db8::7 today', '2001:db8::7'],
    ['IPv6:2001:db8::7', '2001:db8::7'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['v192.0.2.1 (192.0.2.2)', '192.0.2.2'],
  ])('%s', (text, ip) => {
    expect(findIpAddress(text)?.replace(/^IPv6:/, '')).toBe(ip);
  });

  it.each(['192.0.2.256', '1.2.3', '1::2::3 1:2:3:4:5:6:7:8:9', 'none'])('none in %j', (text) => {
    expect(findIpAddress(text)).toBeUndefined();
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.1.1',
    '100.127.0.1',
    '::1',
    '0:0:0:0:0:0:0:1',
    'fe80::1',
  ])('%s', (ip) => expect(isPrivateAddress(ip)).toBe(true));

  it.each(['11.1.2.3', '172.32.0.1', '100.128.0.1', '2001:db8::1', '::11', ''])('not %j', (ip) => {
    expect(isPrivateAddress(ip)).toBe(false);
  });
});

describe('plainAddress', () => {
  it.each([
    ['[192.0.2.1]', '192.0.2.1'],
    ['IPv6:2001:db8::7', '2001:db8::7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
  ])('%s', (written, plain) => {
    expect(plainAddress(written)).toBe(plain);
  });
});
