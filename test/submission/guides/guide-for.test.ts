import { describe, expect, it } from 'vitest';
import type { Guide, GuideClient } from '../../../src/submission/guides/guide.js';
import { GUIDE_CLIENTS, guideFor, isGuideClient } from '../../../src/submission/guides/guide-for.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';

const PROVIDER: ProviderRecord = {
  name: 'Harbour Hosting',
  domains: ['harbour.test'],
  smtp: [
    { host: 'out.harbour.test', port: 587, encryption: 'starttls' },
    { host: 'out2.harbour.test', port: 465, encryption: 'implicit' },
  ],
  userName: 'address',
  mechanisms: ['PLAIN', 'LOGIN'],
  guides: {
    thunderbird: 'https://help.harbour.test/thunderbird',
    'outlook-classic': 'https://help.harbour.test/o',
  },
};
const ANN = { address: 'ann@harbour.test' };

const everyClient = GUIDE_CLIENTS.map(({ client }) => client);
const settable = everyClient.filter((client) => client !== 'outlook-hosted');

function textsOf(guide: Guide): readonly string[] {
  const steps = [...guide.steps, guide.prove];
  return [
    guide.title,
    guide.versions,
    ...guide.remarks,
    ...steps.flatMap(({ text, values }) => [text, ...values.flatMap(({ label, value }) => [label, value])]),
  ];
}

const valuesOf = (guide: Guide): readonly string[] =>
  guide.steps.flatMap(({ values }) => values.map(({ value }) => value));

const labelled = (guide: Guide, label: string): string | undefined =>
  guide.steps.flatMap(({ values }) => values).find((value) => value.label === label)?.value;

describe.each(everyClient)('the guide for %s', (client) => {
  const guides = [
    guideFor(client),
    guideFor(client, PROVIDER),
    guideFor(client, PROVIDER, ANN),
    guideFor(client, undefined, ANN),
    guideFor(client, { ...PROVIDER, userName: 'other' }, ANN),
    guideFor(client, { ...PROVIDER, mechanisms: ['XOAUTH2'] }, ANN),
  ];

  it('has a title, versions and steps, and every text of it is a whole one', () => {
    for (const guide of guides) {
      expect(guide.client).toBe(client);
      expect(guide.steps.length).toBeGreaterThan(0);
      for (const text of textsOf(guide)) expect(text.trim()).not.toBe('');
      for (const { text } of [...guide.steps, guide.prove]) expect(text).toMatch(/[.”]$/);
    }
  });

  it('leaves no place to be filled in and exclaims nothing', () => {
    for (const text of guides.flatMap(textsOf))
      expect(text).not.toMatch(/[{}<>!]|undefined|null|NaN|TODO|%[A-Z]/);
  });

  it('ends with a mail to oneself whose headers Presend reads', () => {
    const { text } = guideFor(client, PROVIDER).prove;
    expect(text).toMatch(/your (?:own|Gmail) address|to yourself/);
    expect(text).toContain('headers');
    expect(text).toContain('Presend');
  });

  it('never holds a password', () => {
    const values = guides.flatMap(({ steps }) => steps.flatMap((step) => step.values));
    for (const { label, how } of values.filter(({ label }) => /password$/i.test(label))) {
      expect(how, label).toBe('own');
    }
  });
});

describe.each(settable)('with a provider, the guide for %s', (client) => {
  const guide = guideFor(client, PROVIDER, ANN);

  it('names the server, the port and the user, each to be copied', () => {
    const typed = guide.steps.flatMap(({ values }) => values.filter(({ how }) => how === 'type'));
    const values = typed.map(({ value }) => value);
    expect(values).toContain('out.harbour.test');
    expect(values).toContain('587');
    if (client !== 'windows-live-mail') expect(values).toContain('ann@harbour.test');
  });

  it('says what to choose for encryption otherwise than for the other kind, where the program tells them apart', () => {
    const other = guideFor(client, {
      ...PROVIDER,
      smtp: [{ host: 'out.harbour.test', port: 465, encryption: 'none' }],
    });
    expect(valuesOf(guide)).not.toEqual(valuesOf(other));
    expect(other.remarks.join(' ')).toContain('without encryption');
  });

  it('names the second server too', () => {
    expect(guide.remarks).toContain(
      'If that server cannot be reached, use out2.harbour.test, port 465, with SSL/TLS.',
    );
  });

  it('has nothing to set where the provider takes mail without SMTP', () => {
    const [step, ...more] = guideFor(client, { ...PROVIDER, submitsBySmtp: false }).steps;
    expect(more).toEqual([]);
    expect(step?.text).toContain('nothing to set');
  });
});

describe.each(settable)('without a provider, the guide for %s', (client) => {
  it('names the usual port and leaves the server to be looked up', () => {
    const guide = guideFor(client);
    expect(valuesOf(guide)).toContain('your provider’s outgoing server');
    expect(valuesOf(guide)).toContain('465');
    expect(guide.remarks[0]).toContain('587 with STARTTLS');
  });
});

describe('the user name', () => {
  it.each([
    ['address', ANN, 'ann@harbour.test'],
    ['local-part', ANN, 'ann'],
    ['other', ANN, 'the user name your provider gave you'],
    ['address', {}, 'your full mail address'],
    ['local-part', {}, 'the part of your mail address before the @'],
  ] as const)('in the form "%s" for %j is "%s"', (userName, person, expected) => {
    expect(labelled(guideFor('thunderbird', { ...PROVIDER, userName }, person), 'User Name')).toBe(expected);
  });
});

describe('the way to log in', () => {
  it('is OAuth2 where the provider would rather have it and the program knows it', () => {
    const provider = { ...PROVIDER, mechanisms: ['XOAUTH2', 'PLAIN'] };
    expect(labelled(guideFor('thunderbird', provider), 'Authentication method')).toBe('OAuth2');
    expect(labelled(guideFor('thunderbird', PROVIDER), 'Authentication method')).toBe('Normal password');
  });

  it('is said to be missing where the provider takes no password and the program knows only those', () => {
    const provider = { ...PROVIDER, mechanisms: ['OAUTHBEARER'] };
    expect(guideFor('outlook-2016', provider).remarks.join(' ')).toContain('takes no password');
    expect(guideFor('thunderbird', provider).remarks.join(' ')).not.toContain('takes no password');
  });
});

describe('Microsoft 365', () => {
  it('comes with the date from which a plain password is refused', () => {
    const provider: ProviderRecord = {
      ...PROVIDER,
      smtp: [{ host: 'smtp.office365.com', port: 587, encryption: 'starttls' }],
    };
    expect(guideFor('thunderbird', provider).remarks[0]).toContain('December 2026');
    expect(guideFor('thunderbird', PROVIDER).remarks.join(' ')).not.toContain('December 2026');
  });

  it('needs no set-up in Outlook, and asks for no value there', () => {
    const guide = guideFor('outlook-hosted', PROVIDER, ANN);
    expect(valuesOf(guide)).toEqual([]);
    expect(guide.steps[0]?.text).toContain('nothing to set');
  });
});

it('says that menus may differ exactly where no vendor page confirmed them', () => {
  const confirmed: readonly GuideClient[] = [
    'outlook-classic',
    'outlook-2016',
    'outlook-2007',
    'outlook-hosted',
    'apple-mail',
    'thunderbird',
    'em-client',
  ];
  const certain = everyClient.filter((client) => !guideFor(client).mayDiffer);
  expect([...certain].sort()).toEqual([...confirmed].sort());
});

it('points to the provider’s own guide, and to that of Outlook from its older versions', () => {
  expect(guideFor('thunderbird', PROVIDER).providerGuide).toBe('https://help.harbour.test/thunderbird');
  expect(guideFor('outlook-2007', PROVIDER).providerGuide).toBe('https://help.harbour.test/o');
  expect(guideFor('gmail', PROVIDER).providerGuide).toBeUndefined();
});

it('offers every program once, and knows its own names only', () => {
  expect(new Set(everyClient).size).toBe(everyClient.length);
  expect(isGuideClient('thunderbird')).toBe(true);
  expect(isGuideClient('toString')).toBe(false);
});
