import { describe, expect, it } from 'vitest';
import { MAX_EVIDENCE_CHARS } from '../../../src/submission/finding.js';
import { findingFromProbe } from '../../../src/submission/probe/finding-from-probe.js';
import type { PortRecord, ProbeRecord, ProbeStopKind } from '../../../src/submission/probe/probe-record.js';

/** A record as the probe writes it where no server can be asked: these ports are others' on a computer that tests. */
function unreached(port: number, kind: ProbeStopKind = 'no-answer'): PortRecord {
  return {
    port,
    tlsMode: port === 465 ? 'implicit' : 'starttls',
    address: '192.0.2.1',
    stop: { kind, step: 'connect', detail: kind === 'refused' ? 'ECONNREFUSED' : 'ETIMEDOUT' },
    transcript: [],
  };
}

function insisting(port: number): PortRecord {
  const ehlo = {
    reply: { code: 250, lines: ['250-mail', '250 AUTH PLAIN'] },
    startTls: false,
    mechanisms: ['PLAIN'],
  };
  return {
    port,
    tlsMode: 'implicit',
    address: '192.0.2.1',
    greeting: { code: 220, lines: ['220 mail.example.com'] },
    tls: { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
    after: ehlo,
    mail: { code: 530, lines: ['530 5.7.0 log in'] },
    transcript: [],
  };
}

function record(...ports: readonly PortRecord[]): ProbeRecord {
  return {
    host: 'mail.example.com',
    from: 'postmaster@example.com',
    to: 'probe@example.invalid',
    when: '2026-11-28T12:00:00.000Z',
    ports,
  };
}

describe('port 25 that cannot be reached', () => {
  it.each<ProbeStopKind>(['no-answer', 'refused', 'no-route'])('is blocked here, not down: %s', (kind) => {
    const { remarks, finding } = findingFromProbe(record(unreached(25, kind)));
    expect(remarks.map(({ code, severity }) => [code, severity])).toEqual([['port-25-blocked', 'note']]);
    expect(remarks[0]?.text).toMatch(/providers block it.*does not mean that the server is down/);
    expect(finding).toMatchObject({ verdict: 'unknown', method: 'probe-unreachable' });
  });

  it('is only a note where another port answers', () => {
    const { remarks, finding } = findingFromProbe(record(unreached(25), insisting(465)));
    expect(remarks.map(({ code }) => code)).toEqual(['port-25-blocked', 'log-in-required']);
    expect(finding.method).toBe('probe-insists');
  });
});

it('silence on every port is said once, with what to look at', () => {
  const { remarks } = findingFromProbe(record(unreached(465), unreached(587), unreached(25)));
  expect(remarks.map(({ code }) => code)).toEqual([
    'nothing-reachable',
    'port-silent',
    'port-silent',
    'port-25-blocked',
  ]);
  expect(remarks[0]?.text).toContain('ports 465, 587 and 25');
});

it('a finding says when the server was asked, and whether the hand-over was encrypted', () => {
  expect(findingFromProbe(record(insisting(465))).finding).toMatchObject({
    when: '2026-11-28T12:00:00.000Z',
    tls: true,
    host: 'mail.example.com',
    evidence: '530 5.7.0 log in',
  });
});

it('evidence is never longer than a finding may hold', () => {
  const long = `530 ${'a'.repeat(2000)}`;
  const { finding, remarks } = findingFromProbe(
    record({ ...insisting(465), mail: { code: 530, lines: [long, long] } }),
  );
  expect(finding.evidence.length).toBe(MAX_EVIDENCE_CHARS);
  for (const { evidence } of remarks) expect(evidence.length).toBeLessThanOrEqual(MAX_EVIDENCE_CHARS);
});

it('what a person reads has no exclamation mark and blames nobody', () => {
  const kinds: readonly ProbeStopKind[] = [
    'refused',
    'no-answer',
    'no-route',
    'stalled',
    'closed',
    'not-smtp',
    'speaks-tls',
    'line-too-long',
    'reply-too-long',
    'too-much',
    'out-of-turn',
    'tls-failed',
  ];
  const texts = kinds.flatMap((kind) =>
    findingFromProbe(record(unreached(587, kind))).remarks.map(({ text }) => text),
  );
  expect(texts.length).toBeGreaterThanOrEqual(kinds.length);
  expect(texts.filter((text) => /!|you (?:forgot|failed)/.test(text) || !/[.]$/.test(text))).toEqual([]);
});
