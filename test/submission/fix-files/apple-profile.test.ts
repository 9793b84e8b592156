import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { appleProfile } from '../../../src/submission/fix-files/apple-profile.js';
import type { Person } from '../../../src/submission/fix-files/plan.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';
import { ANN, EXAMPLE, person, record, without } from '../example-record.js';

/** The keys we may use of Apple's device management reference, with their types; those with ! are required there. */
const COMMON_KEYS = {
  PayloadDescription: 'string',
  PayloadDisplayName: 'string',
  'PayloadIdentifier!': 'string',
  'PayloadType!': 'string',
  'PayloadUUID!': 'string',
  'PayloadVersion!': 'number',
};
const PROFILE_KEYS = { ...COMMON_KEYS, PayloadContent: 'object', PayloadOrganization: 'string' };
const MAIL_KEYS = {
  ...COMMON_KEYS,
  EmailAccountDescription: 'string',
  EmailAccountName: 'string',
  'EmailAccountType!': 'string',
  EmailAddress: 'string',
  'IncomingMailServerAuthentication!': 'string',
  'IncomingMailServerHostName!': 'string',
  IncomingMailServerPortNumber: 'number',
  IncomingMailServerUseSSL: 'boolean',
  IncomingMailServerUsername: 'string',
  'OutgoingMailServerAuthentication!': 'string',
  'OutgoingMailServerHostName!': 'string',
  OutgoingMailServerPortNumber: 'number',
  OutgoingMailServerUseSSL: 'boolean',
  OutgoingMailServerUsername: 'string',
  OutgoingPasswordSameAsIncomingPassword: 'boolean',
};
const AUTHENTICATIONS = ['EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM'];

type Dict = Readonly<Record<string, unknown>>;

/** What is wrong with a dict by the reference. */
function faultsOf(dict: Dict, keys: Readonly<Record<string, string>>): readonly string[] {
  const required = Object.keys(keys).filter((key) => key.endsWith('!'));
  const missing = required.map((key) => key.slice(0, -1)).filter((key) => !(key in dict));
  const wrong = Object.entries(dict).filter(
    ([key, value]) => typeof value !== (keys[key] ?? keys[`${key}!`]),
  );
  return [...missing, ...wrong.map(([key]) => key)];
}

function profileOf(
  provider: ProviderRecord,
  who: Person,
): Dict & { readonly PayloadContent: readonly Dict[] } {
  const file = appleProfile(provider, who);
  if (file.kind === 'refused') throw new Error(file.reason);
  return parse(file.text) as never;
}

it('holds the documented keys with the documented types, and no other, whatever the record', () => {
  let written = 0;
  fc.assert(
    fc.property(record, person, (provider, who) => {
      fc.pre(appleProfile(provider, who).kind === 'text');
      const profile = profileOf(provider, who);
      const [mail = {}] = profile.PayloadContent;
      expect(faultsOf(profile, PROFILE_KEYS)).toEqual([]);
      expect(faultsOf(mail, MAIL_KEYS)).toEqual([]);
      expect(profile['PayloadType']).toBe('Configuration');
      expect(mail['PayloadType']).toBe('com.apple.mail.managed');
      expect(['EmailTypeIMAP', 'EmailTypePOP']).toContain(mail['EmailAccountType']);
      expect(AUTHENTICATIONS).toContain(mail['OutgoingMailServerAuthentication']);
      expect(mail['EmailAccountName']).toBe(who.name ?? who.address);
      expect(profile['PayloadOrganization']).toBe(provider.name);
      written++;
    }),
  );
  expect(written).toBeGreaterThan(50);
});

it('an independent reader finds the values of the record', () => {
  expect(profileOf(EXAMPLE, ANN).PayloadContent[0]).toMatchObject({
    EmailAccountName: 'Ann Example',
    EmailAddress: 'ann@example.com',
    IncomingMailServerHostName: 'mail.example.net',
    IncomingMailServerPortNumber: 993,
    IncomingMailServerUseSSL: true,
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerHostName: 'mail.example.net',
    OutgoingMailServerPortNumber: 465,
    OutgoingMailServerUseSSL: true,
    OutgoingMailServerUsername: 'ann@example.com',
    OutgoingPasswordSameAsIncomingPassword: true,
  });
});

it('lets the device ask for a user name that only the provider knows', () => {
  const [mail = {}] = profileOf({ ...EXAMPLE, userName: 'other' }, ANN).PayloadContent;
  expect(Object.keys(mail).filter((key) => key.endsWith('Username'))).toEqual([]);
  const [named = {}] = profileOf({ ...EXAMPLE, userName: 'other' }, { ...ANN, user: 'c4711' }).PayloadContent;
  expect(named['OutgoingMailServerUsername']).toBe('c4711');
});

describe('a profile replaces the one made before for the same address', () => {
  const idsOf = (provider: ProviderRecord, who: Person): readonly unknown[] => {
    const profile = profileOf(provider, who);
    return [profile, ...profile.PayloadContent].flatMap((dict) => [
      dict['PayloadIdentifier'],
      dict['PayloadUUID'],
    ]);
  };
  const ids = idsOf(EXAMPLE, ANN);

  it('also when a server has moved or the name is written otherwise', () => {
    const moved = {
      ...EXAMPLE,
      smtp: [{ host: 'new.example.net', port: 587, encryption: 'starttls' }] as const,
    };
    expect(idsOf(moved, { ...ANN, name: 'Ann E.', address: 'Ann@Example.com' })).toEqual(ids);
  });

  it('and leaves those of others alone', () => {
    const others = Array.from({ length: 300 }, (_, index) =>
      idsOf(EXAMPLE, { address: `ann${index}@example.com` }),
    );
    for (const at of [0, 1, 2, 3]) expect(new Set(others.map((each) => each[at])).size).toBe(300);
  });

  it('with UUIDs in the form of RFC 9562, each for one thing only', () => {
    const uuids = [ids[1], ids[3]] as readonly string[];
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(uuids[0]).not.toBe(uuids[1]);
  });
});

it('is refused, with the reason, where a profile cannot say what the record says', () => {
  const refusals: readonly [Partial<ProviderRecord>, string][] = [
    [{ smtp: [{ ...EXAMPLE.smtp[0], encryption: 'none' }] }, 'no encrypted server'],
    [{ smtp: [{ ...EXAMPLE.smtp[0], port: 2525 }] }, 'outgoing one at port 465 or 587'],
    [{ mechanisms: ['XOAUTH2'] }, 'sign in to this provider on a web page'],
  ];
  for (const [change, reason] of refusals)
    expect(appleProfile({ ...EXAMPLE, ...change }, ANN)).toMatchObject({
      reason: expect.stringContaining(reason),
    });
  expect(appleProfile(without('imap', 'pop3'), ANN).kind).toBe('refused');
});
