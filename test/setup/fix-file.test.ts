import { expect, it } from 'vitest';
import { fixFileFor } from '../../src/setup/fix-file.js';
import { providerEvent, readEvidence } from '../../src/setup/reading.js';
import type { ProviderRecord } from '../../src/submission/provider-record.js';
import { PROVIDER_JSON } from './samples.js';

const event = providerEvent(PROVIDER_JSON);
if (event.kind !== 'provider') throw new Error('the sample is no record');
const PROVIDER: ProviderRecord = event.provider;

it.each(['outlook-classic', 'outlook-2007', 'apple-mail', 'iphone'] as const)(
  'the file for %s sets up an account that logs in, as the page itself reads it',
  (client) => {
    const file = fixFileFor(client, PROVIDER, 'ann@harbour.test');
    if (file === undefined) throw new Error('no file');
    expect(readEvidence(file.name, file.content)).toMatchObject({
      kind: 'settings',
      accounts: [
        { finding: { verdict: 'authenticated', host: 'out.harbour.test', user: 'ann@harbour.test' } },
      ],
    });
  },
);

it('there is none for a program without such files, for half an address, or where the record lacks a server', () => {
  const outgoingOnly: ProviderRecord = { ...PROVIDER };
  delete (outgoingOnly as { imap?: unknown }).imap;
  expect(fixFileFor('gmail', PROVIDER, 'ann@harbour.test')).toBeUndefined();
  expect(fixFileFor('outlook-classic', PROVIDER, 'ann@')).toBeUndefined();
  expect(fixFileFor('outlook-classic', outgoingOnly, 'ann@harbour.test')).toBeUndefined();
});
