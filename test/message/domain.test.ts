import { parse } from 'tldts-icann';
import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/message/domain.js';

describe('what somebody registered', () => {
  it.each([
    ['www.example.co.uk', 'example.co.uk'],
    ['a.b.example.com.br', 'example.com.br'],
    ['example.com', 'example.com'],
    ['co.uk', 'co.uk'],
    ['mail.example.de', 'example.de'],
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
    ['203.0.113.9', ''],
    ['2001:db8::1', ''],
    ['localhost', ''],
    ['', ''],
  ])('%s: %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  it('is what the Public Suffix List says for the second levels that mail uses', () => {
    const tops =
      'uk jp br au nz za kr in il th tr mx ar co pl ua cn tw hk sg my id ph vn pk bd lk ke ng gh eg sa ae at fr hu ro'.split(
        ' ',
      );
    const seconds = 'com co org net ac gov edu or ne go mil gob gen web info biz nom firm id sch'.split(' ');
    const hosts = tops.flatMap((top) => seconds.map((second) => `www.example.${second}.${top}`));
    const listed = hosts.filter((host) => (parse(host).publicSuffix ?? '').includes('.'));
    const wrong = listed.filter((host) => registrableDomain(host) !== parse(host).domain);
    expect(listed.length).toBeGreaterThan(240);
    // Where the list has a wildcard, the registered name stands one label further left still.
    expect(wrong).toEqual(['www.example.sch.uk', 'www.example.nom.br']);
  });
});
