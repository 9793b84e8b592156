import { describe, expect, it } from 'vitest';
import { isIpAddress } from '../../../../src/message/wire/uris/ip-address.js';
import { isFqdnValid, registryBoundaries } from '../../../../src/message/wire/uris/registry-boundaries.js';

const { trimDomain, uriToDomain, isDomainValid } = registryBoundaries([
  { name: 'util_rb_tld', value: 'invalid' },
  { name: 'clear_util_rb', value: '' },
  { name: 'util_rb_tld', value: 'com uk us' },
  { name: 'util_rb_2tld', value: 'co.uk' },
  { name: 'util_rb_3tld', value: 'demon.co.uk' },
]);

describe('registryBoundaries', () => {
  it.each([
    ['www.foo.com', 'foo.com'],
    ['WWW..Foo.Co.UK.', 'foo.co.uk'],
    ['a.b.demon.co.uk', 'b.demon.co.uk'],
    ['b.a.name.ca.us', 'a.name.ca.us'],
    ['x.fire.ci.los-angeles.ca.us', 'fire.ci.los-angeles.ca.us'],
    ['x.school.pvt.k12.ca.us', 'school.pvt.k12.ca.us'],
    ['co.uk', 'co.uk'],
    ['com', 'com'],
    ['', ''],
  ])('of the host %j, %j is registered', (host, domain) => {
    expect(trimDomain(host)).toBe(domain);
  });

  it.each([
    ['http://user@www.foo.com:80/x?y@z', { host: 'www.foo.com', domain: 'foo.com' }],
    ['https:/foo.com', { host: 'foo.com', domain: 'foo.com' }],
    ['mailto:a@foo.com?subject=x', { host: 'foo.com', domain: 'foo.com' }],
    ['mailto:a@b@foo.com', undefined],
    ['http://1.2.3.4/', { host: '1.2.3.4', domain: '1.2.3.4' }],
    ['http://foo%2ecom/', undefined],
    ['javascript:foo.com', undefined],
    ['http://foo.invalid/', undefined],
    ['http://-foo.com/', undefined],
  ])('the address %j leads to %j', (uri, expected) => {
    expect(uriToDomain(uri)).toEqual(expected);
  });

  it('takes a known ending for a valid domain, and nothing else', () => {
    expect(['a.com', 'a.COM', 'com', 'a.net', 'a b.com'].map(isDomainValid)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('isFqdnValid', () => {
  it.each([
    ['a.b', true],
    ['a.b..', true],
    ['a', false],
    ['a..b', false],
    ['_x.a.b', true],
    ['a_x.b', false],
    ['-a.b', false],
    [`${'a'.repeat(63)}.b`, true],
    [`${'a'.repeat(64)}.b`, false],
    ['\xe9.b', false],
  ])('of %j: %j', (host, expected) => {
    expect(isFqdnValid(host)).toBe(expected);
  });
});

describe('isIpAddress', () => {
  it.each([
    ['1.2.3.4', true],
    ['01.2.3.4', false],
    ['256.1.1.1', false],
    ['::', true],
    ['::1', true],
    ['1:2:3:4:5:6:7:8', true],
    ['1:2:3:4:5:6:7::', true],
    ['1::2::3', false],
    ['IPv6:fe80::1', true],
    ['::ffff:1.2.3.4', true],
    ['1:2:3:4:5:6:7', false],
    ['fade.com', false],
  ])('of %j: %j', (host, expected) => {
    expect(isIpAddress(host)).toBe(expected);
  });
});
