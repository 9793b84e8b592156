import { describe, expect, it } from 'vitest';
import type { DraftReading } from '../../src/addin/draft-port.js';
import { NOTHING_KEPT, withFinding, type KeptFinding } from '../../src/addin/kept-finding.js';
import { asSent, handOverOf, sendingOf, type MailboxKnowledge } from '../../src/addin/sending.js';
import { assess } from '../../src/assess.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const ANN = 'ann@example.com';

const seen = (verdict: KeptFinding['verdict'], daysAgo = 3, host = 'mail.example.net'): KeptFinding => ({
  verdict,
  host,
  date: new Date(NOW - daysAgo * 86_400_000).toISOString(),
  address: ANN,
});

const knowing = (finding?: KeptFinding, change: Partial<MailboxKnowledge> = {}): MailboxKnowledge => ({
  account: 'unknown',
  address: ANN,
  kept: finding === undefined ? NOTHING_KEPT : withFinding(NOTHING_KEPT, finding),
  terms: undefined,
  ...change,
});

const BY_SMTP = { bySmtp: true, hosts: ['smtp.example.net'] };
const NOT_BY_SMTP = { bySmtp: false, hosts: ['smtp.example.net'] };

const loginOf = (knowledge: MailboxKnowledge): string | undefined =>
  handOverOf(sendingOf(ANN, knowledge, NOW))?.login;

describe('whether the log-in counts', () => {
  it.each<[string, MailboxKnowledge, string | undefined]>([
    ['nothing is known', knowing(), undefined],
    ['only that the provider takes SMTP', knowing(undefined, { terms: BY_SMTP }), 'unknown'],
    ['the provider takes no SMTP', knowing(undefined, { terms: NOT_BY_SMTP }), undefined],
    ['a test mail had a log-in', knowing(seen('authenticated')), 'yes'],
    ['a test mail had none', knowing(seen('unauthenticated')), 'no'],
    [
      'a test mail had none, whatever the record says',
      knowing(seen('unauthenticated'), { terms: NOT_BY_SMTP }),
      'no',
    ],
    ['a test mail went by webmail', knowing(seen('webmail-or-api')), 'not-smtp'],
    ['the test mail is 31 days old', knowing(seen('unauthenticated', 31)), 'unknown'],
    ['the webmail test is 31 days old', knowing(seen('webmail-or-api', 31)), undefined],
    [
      'the test mail went by another provider’s server',
      knowing(seen('unauthenticated', 3, 'mx.example.org'), { terms: BY_SMTP }),
      'unknown',
    ],
    [
      'another server of the provider',
      knowing(seen('authenticated', 3, 's7.example.net'), { terms: BY_SMTP }),
      'yes',
    ],
    ['Gmail without a test', knowing(undefined, { account: 'gmail' }), undefined],
    ['Gmail with a test', knowing(seen('authenticated'), { account: 'gmail' }), 'yes'],
  ])('%s', (_, knowledge, login) => {
    expect(loginOf(knowledge)).toBe(login);
  });

  it.each(['office365', 'enterprise', 'outlookCom'] as const)(
    'never for %s, whatever was kept or recorded',
    (account) => {
      expect(loginOf(knowing(seen('unauthenticated'), { account, terms: BY_SMTP }))).toBe('not-smtp');
    },
  );

  it('is still known on the thirtieth day', () => {
    expect(sendingOf(ANN, knowing(seen('authenticated', 30)), NOW)).toMatchObject({
      kind: 'known',
      ageDays: 30,
    });
  });
});

describe('a reading as it will be sent', () => {
  const draft: Draft = {
    from: `Ann <${ANN}>`,
    to: ['bo@example.org'],
    subject: 'Friday',
    text: 'See you on Friday.',
  };
  const reading: DraftReading = {
    state: 'compose',
    draft,
    message: messageFromDraft(draft),
    bodyType: 'text',
    hash: 'h',
  };
  const scoreOf = (knowledge: MailboxKnowledge) => {
    const { message, limits } = asSent(reading, knowledge, NOW);
    return assess(message, { ...limits, range: true });
  };

  it('costs points without a log-in, and is a range while nobody knows', () => {
    expect(scoreOf(knowing(seen('unauthenticated'))).score).toBeGreaterThan(scoreOf(knowing()).score);
    expect(scoreOf(knowing(seen('authenticated'))).range).toBeUndefined();
    const { range, score } = scoreOf(knowing(undefined, { terms: BY_SMTP }));
    expect(score).toBe(range?.withLogin);
    expect(range?.withoutLogin).toBe(scoreOf(knowing(seen('unauthenticated'))).score);
  });

  it('is judged by the provider’s own limit', () => {
    expect(scoreOf(knowing(undefined, { terms: { ...BY_SMTP, required: 3 } })).required).toBe(3);
    expect(scoreOf(knowing()).required).toBe(5);
  });

  it('has another hash whenever it is judged otherwise', () => {
    const all = [
      knowing(),
      knowing(seen('authenticated')),
      knowing(seen('unauthenticated')),
      knowing(undefined, { terms: BY_SMTP }),
      knowing(undefined, { terms: { ...BY_SMTP, required: 3 } }),
      knowing(undefined, { account: 'office365' }),
    ].map((knowledge) => asSent(reading, knowledge, NOW).hash);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe('h');
  });
});
