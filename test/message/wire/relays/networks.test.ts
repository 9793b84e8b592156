import { describe, expect, it } from 'vitest';
import { containsAddress, trustSettings } from '../../../../src/message/wire/relays/networks.js';

function trusted(value: string, ip: string): boolean {
  return containsAddress(trustSettings([{ name: 'trusted_networks', value }]).trusted, ip);
}

describe('trustSettings', () => {
  it.each([
    ['192.0.2.', '192.0.2.77', true],
    ['192.0.2', '192.0.3.77', false],
    ['10.1/16', '10.1.200.1', true],
    ['10.0.0.0/255.128.0.0', '10.127.0.1', true],
    ['10.0.0.0/255.128.0.0', '10.128.0.1', false],
    ['!192.0.2.5 192.0.2.0/24', '192.0.2.5', false],
    ['192.0.2.0/24 !192.0.2.5', '192.0.2.5', true],
    ['[2001:db8::]/33', '2001:db8:7fff::1', true],
    ['2001:db8::/33', '2001:db8:8000::1', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['198.51.100.1', '127.0.0.8', true],
    ['nonsense 300.1.1.1 1.2.3.4/99', '1.2.3.4', false],
  ])('%s holds %s: %s', (value, ip, is) => {
    expect(trusted(value, ip)).toBe(is);
  });

  it('takes trusted networks for internal ones, and the other way round', () => {
    const onlyInternal = trustSettings([{ name: 'internal_networks', value: '192.0.2.1' }]);
    expect(containsAddress(onlyInternal.trusted, '192.0.2.1')).toBe(true);
    const onlyTrusted = trustSettings([{ name: 'trusted_networks', value: '192.0.2.1' }]);
    expect(containsAddress(onlyTrusted.internal, '192.0.2.1')).toBe(true);
    expect(trustSettings([]).isGuessed).toBe(true);
  });

  it('leaves out internal networks and MSAs that are not trusted', () => {
    const settings = trustSettings([
      { name: 'trusted_networks', value: '192.0.2.0/24' },
      { name: 'internal_networks', value: '192.0.2.1 198.51.100.1' },
      { name: 'msa_networks', value: '198.51.100.2' },
    ]);
    expect(containsAddress(settings.internal, '192.0.2.1')).toBe(true);
    expect(containsAddress(settings.internal, '198.51.100.1')).toBe(false);
    expect(containsAddress(settings.msa, '198.51.100.2')).toBe(false);
  });

  it('begins anew where a setting was cleared', () => {
    const settings = trustSettings([
      { name: 'trusted_networks', value: '192.0.2.1' },
      { name: 'clear_trusted_networks', value: '' },
      { name: 'trusted_networks', value: '192.0.2.2' },
    ]);
    expect(containsAddress(settings.trusted, '192.0.2.1')).toBe(false);
    expect(containsAddress(settings.trusted, '192.0.2.2')).toBe(true);
  });
});
