import { describe, expect, it } from 'vitest';
import type { ClientAccount, ClientAuth, Encryption } from '../../../src/submission/client-account.js';
import { findingFromAccount } from '../../../src/submission/settings/finding-from-account.js';

function account(changes: Partial<ClientAccount>): ClientAccount {
  return {
    client: 'Outlook (classic)',
    host: 'smtp.example.com',
    port: 587,
    encryption: 'starttls',
    auth: 'password',
    user: 'ann@example.com',
    evidence: ['"SMTP Use Auth"=dword:00000001', '"SMTP Port"=dword:0000024b'],
    ...changes,
  };
}

describe('what an account says of how its mail leaves', () => {
  it.each<[ClientAuth, string, string]>([
    ['none', 'unauthenticated', 'medium'],
    ['same-as-incoming', 'authenticated', 'medium'],
    ['password', 'authenticated', 'medium'],
    ['spa', 'authenticated', 'medium'],
    ['cram', 'authenticated', 'medium'],
    ['oauth2', 'authenticated', 'medium'],
    ['client-certificate', 'authenticated', 'medium'],
    ['client-address', 'unauthenticated', 'medium'],
    ['pop-before-smtp', 'unauthenticated', 'medium'],
    ['not-smtp', 'webmail-or-api', 'medium'],
    ['unknown', 'unknown', 'low'],
  ])('log-in %s: %s, %s', (auth, verdict, confidence) => {
    const finding = findingFromAccount(account({ auth }));
    expect(finding).toMatchObject({ verdict, confidence, source: 'settings', method: `settings-${auth}` });
    expect(finding).toMatchObject({ host: 'smtp.example.com', evidence: '"SMTP Use Auth"=dword:00000001' });
  });

  it.each<[Encryption, boolean | undefined]>([
    ['implicit', true],
    ['starttls', true],
    ['none', false],
    ['starttls-optional', undefined],
    ['auto', undefined],
    ['unknown', undefined],
  ])('encryption %s: %j', (encryption, tls) => {
    expect(findingFromAccount(account({ encryption })).tls).toBe(tls);
  });

  it('is not taken for a proof that the log-in happens', () => {
    expect(findingFromAccount(account({})).why).toMatch(
      /is set to log in to smtp\.example\.com.*only the headers.*prove/,
    );
  });

  it.each<[string, Partial<ClientAccount>, RegExp]>([
    ['a log-in in the clear', { encryption: 'none' }, /log-in and the mail travel unencrypted/],
    ['mail in the clear', { encryption: 'none', auth: 'none' }, /the mail travels unencrypted/],
    ['encryption that can be switched off', { encryption: 'starttls-optional' }, /switch it off/],
    ['port 25', { port: 25 }, /port 25/],
    ['logging in by fetching mail first', { auth: 'pop-before-smtp' }, /fetches mail first/],
  ])('warns of %s', (_, changes, warning) => {
    expect(findingFromAccount(account(changes)).why).toMatch(warning);
    expect(findingFromAccount(account({})).why).not.toMatch(warning);
  });

  it('has at most two sentences, whatever is amiss', () => {
    for (const auth of [
      'none',
      'password',
      'pop-before-smtp',
      'client-address',
      'not-smtp',
      'unknown',
    ] as const)
      for (const encryption of ['none', 'starttls-optional'] as const) {
        const { why } = findingFromAccount(account({ auth, encryption, port: 25 }));
        expect(why.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
      }
  });

  it('does not warn a hosted account of ports', () => {
    expect(findingFromAccount(account({ auth: 'not-smtp', encryption: 'none', port: 25 })).why).not.toMatch(
      /25|unencrypted/,
    );
  });
});
