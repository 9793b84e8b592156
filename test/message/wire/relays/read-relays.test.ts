import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { readRelays, trailOf } from '../../../../src/message/wire/relays/read-relays.js';
import type { Relays, WireSetting } from '../../../../src/message/wire/wire-message.js';

function hop(ip: string, protocol = 'ESMTP'): string {
  return `Received: from h (h.example.org [${ip}]) by in.example.com (Postfix) with ${protocol} id 4AbC1; x`;
}

function relays(lines: readonly string[], settings: readonly WireSetting[] = []): Relays {
  return readRelays(wireMessageFrom(`${lines.join('\n')}\n\nHello\n`, { clock: 0, settings }));
}

function ips(list: Relays['trusted']): readonly string[] {
  return list.map((relay) => relay.ip);
}

describe('readRelays', () => {
  it('guesses that private addresses and authenticated senders can be trusted', () => {
    const { trusted, untrusted, internal } = relays([
      hop('10.0.0.1'),
      hop('192.0.2.1', 'ESMTPA'),
      hop('192.0.2.2'),
    ]);
    expect(ips(trusted)).toEqual(['10.0.0.1', '192.0.2.1']);
    expect(ips(internal)).toEqual(['10.0.0.1', '192.0.2.1']);
    expect(ips(untrusted)).toEqual(['192.0.2.2']);
  });

  it('goes by the settings where there are any', () => {
    const { trusted, internal, external } = relays(
      [hop('192.0.2.1'), hop('192.0.2.9'), hop('10.0.0.1')],
      [
        { name: 'trusted_networks', value: '192.0.2.0/24' },
        { name: 'internal_networks', value: '192.0.2.1' },
      ],
    );
    expect(ips(trusted)).toEqual(['192.0.2.1', '192.0.2.9']);
    expect(ips(internal)).toEqual(['192.0.2.1']);
    expect(ips(external)).toEqual(['192.0.2.9', '10.0.0.1']);
  });

  it('believes what an MSA says of its users', () => {
    const settings = [
      { name: 'trusted_networks', value: '192.0.2.1 192.0.2.2' },
      { name: 'msa_networks', value: '192.0.2.2' },
    ];
    const { trusted, untrusted } = relays(
      [hop('192.0.2.1'), hop('192.0.2.2'), hop('198.51.100.1')],
      settings,
    );
    expect(trusted.map((relay) => relay.msa)).toEqual([false, true, false]);
    expect(trusted[1]?.text).toMatch(/ msa=1 \]$/);
    expect(untrusted).toEqual([]);
  });

  it('forgets the way from the mailbox to the one who fetched the message', () => {
    const fetched =
      'Received: from pop [127.0.0.1] by localhost with IMAP (fetchmail-6.4.1) for bob@localhost';
    const { trusted, untrusted } = relays([hop('10.0.0.1'), fetched, hop('192.0.2.2')]);
    expect(ips(trusted)).toEqual([]);
    expect(ips(untrusted)).toEqual(['192.0.2.2']);
  });

  it('takes the sender of a hop from what qmail-scanner says of it', () => {
    const scanned =
      'Received: from a by b (envelope-from <ann@example.org>, uid 5) with qmail-scanner-1.24 (clean)';
    const [relay] = relays([scanned, hop('192.0.2.2')]).untrusted;
    expect(relay?.envfrom).toBe('ann@example.org');
    expect(relay?.text).toContain(' envfrom=ann@example.org ');
  });

  it('adds the address that the configured headers name', () => {
    const settings = [{ name: 'originating_ip_headers', value: 'X-Originating-IP' }];
    const { untrusted } = relays([hop('192.0.2.2'), 'X-Originating-IP: [192.0.2.77]'], settings);
    expect(ips(untrusted)).toEqual(['192.0.2.2', '192.0.2.77']);
  });

  it('counts headers, read or not, and those that nobody can read', () => {
    const lines = [
      'Received: by x with HTTP',
      hop('10.0.0.1'),
      'Received: from over the rainbow',
      hop('192.0.2.2'),
    ];
    const trail = trailOf(wireMessageFrom(`${lines.join('\n')}\n\n`, { clock: 0 }));
    expect(trail).toMatchObject({ unparseable: 1, trustedHeaders: 3, internalHeaders: 3 });
  });
});
