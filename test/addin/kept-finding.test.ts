import { describe, expect, it } from 'vitest';
import {
  ageInDays,
  findingFor,
  formatKeptSubmission,
  isOwnAddress,
  NOTHING_KEPT,
  parseKeptSubmission,
  withAlias,
  withFinding,
  withoutAlias,
  withoutFindings,
  type KeptFinding,
} from '../../src/addin/kept-finding.js';

const seen = (change: Partial<KeptFinding> = {}): KeptFinding => ({
  verdict: 'authenticated',
  host: 'mail.example.net',
  date: '2026-11-20T08:00:00Z',
  address: 'ann@example.com',
  ...change,
});

const ANN = 'ann@example.com';

describe('what a test mail showed', () => {
  it('comes back as it was kept', () => {
    const kept = withAlias(withFinding(NOTHING_KEPT, seen()), 'Orders@Example.com');
    expect(parseKeptSubmission(formatKeptSubmission(kept))).toEqual({
      findings: [seen()],
      aliases: ['orders@example.com'],
    });
  });

  it('is kept as verdict, server, date and address, whatever else stands beside them', () => {
    const talkative = {
      ...seen(),
      user: 'secret-name',
      evidence: 'Received: from DESKTOP-7Q1',
      helo: 'DESKTOP-7Q1',
    };
    const text = formatKeptSubmission({ findings: [talkative], aliases: [] });
    expect(text).not.toMatch(/secret-name|DESKTOP|Received/);
    expect(Object.keys((JSON.parse(text) as { findings: [object] }).findings[0]).sort()).toEqual([
      'address',
      'date',
      'host',
      'verdict',
    ]);
  });

  it('gives way to a newer mail by the same server, and not to an older one', () => {
    const kept = withFinding(NOTHING_KEPT, seen());
    const newer = seen({ verdict: 'unauthenticated', date: '2026-11-21T08:00:00Z' });
    expect(withFinding(kept, newer).findings).toEqual([newer]);
    expect(withFinding(kept, seen({ date: '2026-11-19T08:00:00Z' }))).toBe(kept);
  });

  it('stands beside that of another server, and the newest counts', () => {
    const other = seen({
      host: 'smtp.example.org',
      verdict: 'unauthenticated',
      date: '2026-11-21T08:00:00Z',
    });
    const kept = withFinding(withFinding(NOTHING_KEPT, other), seen());
    expect(kept.findings).toEqual([other, seen()]);
    expect(findingFor(ANN, ANN, kept)).toEqual(other);
  });

  it('is kept for a handful of servers at most, the newest', () => {
    let kept = NOTHING_KEPT;
    for (let day = 1; day <= 20; day++) {
      const date = `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;
      kept = withFinding(kept, seen({ host: `mail${day}.example.net`, date }));
    }
    expect(kept.findings.length).toBeLessThanOrEqual(6);
    expect(kept.findings[0]?.host).toBe('mail20.example.net');
    expect(formatKeptSubmission(kept).length).toBeLessThan(2_000);
  });

  it('is forgotten for an address when asked', () => {
    const kept = withFinding(withFinding(NOTHING_KEPT, seen()), seen({ address: 'bo@example.com' }));
    expect(withoutFindings(kept, 'ANN@example.com').findings).toEqual([seen({ address: 'bo@example.com' })]);
  });
});

describe('whose address it is', () => {
  const kept = withFinding(
    withAlias(NOTHING_KEPT, 'orders@example.com'),
    seen({ address: 'orders@example.com' }),
  );

  it('is the person’s own if it is the mailbox’s or was called theirs, in any letter case', () => {
    expect(isOwnAddress('ANN@example.com', ANN, kept)).toBe(true);
    expect(isOwnAddress('Orders@Example.COM', ANN, kept)).toBe(true);
    expect(isOwnAddress('bo@example.com', ANN, kept)).toBe(false);
    expect(isOwnAddress('', '', kept)).toBe(false);
  });

  it('lets what another address of the same mailbox showed count, but not a stranger’s', () => {
    expect(findingFor(ANN, ANN, kept)?.address).toBe('orders@example.com');
    expect(findingFor('bo@example.com', ANN, kept)).toBeUndefined();
  });

  it('takes what it showed along when it is given back', () => {
    expect(withoutAlias(kept, 'orders@example.com')).toEqual(NOTHING_KEPT);
  });
});

it.each([
  ['today', '2026-11-28T00:30:00Z', 0],
  ['yesterday', '2026-11-27T11:00:00Z', 1],
  ['a month and a day ago', '2026-10-28T11:00:00Z', 31],
  ['ahead of this clock', '2026-11-28T13:00:00Z', 0],
])('counts the days since %s', (_, date, days) => {
  expect(ageInDays(date, Date.parse('2026-11-28T12:00:00Z'))).toBe(days);
});

describe('what is no use', () => {
  it.each([
    ['nothing', undefined],
    ['no text', 17],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['findings of another kind', '{"findings":"x","aliases":{"a":1}}'],
  ])('%s is read as nothing kept', (_, text) => {
    expect(parseKeptSubmission(text)).toEqual(NOTHING_KEPT);
  });

  it.each<[string, Partial<Record<keyof KeptFinding, unknown>>]>([
    ['a verdict that says nothing of the person', { verdict: 'relay-auth-only' }],
    ['no date', { date: 'soon' }],
    ['no address', { address: 'ann' }],
    ['an address of a megabyte', { address: `a@${'b'.repeat(1_000_000)}` }],
    ['a server that is no text', { host: 7 }],
  ])('a finding with %s is left out', (_, change) => {
    const text = JSON.stringify({ findings: [{ ...seen(), ...change }, seen()], aliases: ['x', 5, ANN] });
    expect(parseKeptSubmission(text)).toEqual({ findings: [seen()], aliases: [ANN] });
  });
});
