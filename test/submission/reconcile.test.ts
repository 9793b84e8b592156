import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionFinding } from '../../src/submission/finding.js';
import { reconcile } from '../../src/submission/reconcile.js';

const BASE: SubmissionFinding = {
  verdict: 'authenticated',
  confidence: 'high',
  source: 'headers',
  method: 'rfc3848',
  evidence: '',
  why: 'Because.',
};

function found(
  verdict: SubmissionFinding['verdict'],
  source: SubmissionFinding['source'],
  when?: string,
): SubmissionFinding {
  return { ...BASE, verdict, source, ...(when === undefined ? {} : { when }) };
}

describe('several pieces of evidence', () => {
  it('come to what the headers say, then the settings, then what the provider publishes', () => {
    const headers = found('authenticated', 'headers');
    const settings = found('authenticated', 'settings');
    const published = found('authenticated', 'autoconfig');
    expect(reconcile([published, settings, headers])).toEqual({ finding: headers });
    expect(reconcile([published, settings])).toEqual({ finding: settings });
    expect(reconcile([published])).toEqual({ finding: published });
  });

  it('come to the newest headers, dated ones first', () => {
    const old = found('unauthenticated', 'headers', '2026-01-05T10:00:00Z');
    const recent = found('authenticated', 'headers', '2026-03-05T10:00:00+09:00');
    const undated = found('unauthenticated', 'headers');
    const { finding, contradiction } = reconcile([undated, old, recent]);
    expect(finding).toBe(recent);
    expect(contradiction).toBe(
      'The newest mail of 2026-03-05 says that the log-in is on, but an earlier one of 2026-01-05 says that the log-in ' +
        'is off. The settings were changed in between, or the mails were sent from different accounts or programs.',
    );
  });

  it('are not outweighed by evidence that says nothing', () => {
    const settings = found('unauthenticated', 'settings');
    for (const silent of ['unknown', 'relay-auth-only'] as const) {
      expect(reconcile([found(silent, 'headers'), settings])).toEqual({ finding: settings });
    }
    expect(reconcile([found('unknown', 'headers')]).finding.verdict).toBe('unknown');
  });

  it('that contradict each other are explained: settings on, mail without', () => {
    const { finding, contradiction } = reconcile([
      found('authenticated', 'settings'),
      found('unauthenticated', 'headers'),
    ]);
    expect(finding.verdict).toBe('unauthenticated');
    expect(contradiction).toMatch(
      /mail that arrived says that the log-in is off, but the settings say that the log-in is on/,
    );
    expect(contradiction).toMatch(/antivirus .* another account/);
  });

  it('that contradict each other are explained: settings off, mail with', () => {
    const { finding, contradiction } = reconcile([
      found('unauthenticated', 'settings'),
      found('authenticated', 'headers'),
    ]);
    expect(finding.verdict).toBe('authenticated');
    expect(contradiction).toMatch(/older or newer than the mail, or belong to another account/);
  });

  it('about two ways to send are told apart', () => {
    expect(
      reconcile([found('authenticated', 'settings'), found('webmail-or-api', 'headers')]).contradiction,
    ).toMatch(/two different programs or accounts/);
  });

  it('of none is unknown, with what to do', () => {
    const { finding } = reconcile([]);
    expect(finding.verdict).toBe('unknown');
    expect(finding.why).toContain('test mail');
  });

  it('come to the same in any order', () => {
    const findings = fc.uniqueArray(
      fc.record({
        verdict: fc.constantFrom(
          'authenticated',
          'unauthenticated',
          'webmail-or-api',
          'local',
          'relay-auth-only',
          'unknown',
        ),
        source: fc.constantFrom('headers', 'settings', 'autoconfig', 'probe', 'account-type'),
        confidence: fc.constantFrom('high', 'medium', 'low'),
        when: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', 'yesterday'),
      }),
      {
        selector: ({ source, when, confidence }) => `${source} ${when} ${confidence}`,
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(findings, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const all = given.map((one) => ({ ...BASE, ...one }));
        const shuffled = all
          .map((finding) => ({ finding, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ finding }) => finding);
        expect(reconcile(shuffled)).toEqual(reconcile(all));
      }),
    );
  });
});
