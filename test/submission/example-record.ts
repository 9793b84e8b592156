import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ProviderRecord } from '../../src/submission/provider-record.js';
import { readProvider } from '../../src/submission/provider/read-provider.js';
import type { Person } from '../../src/submission/fix-files/plan.js';

/** The record that docs/provider.md shows. */
export const EXAMPLE = readProvider(readFileSync('docs/provider-example.json', 'utf8')).provider!;

export const ANN: Person = { address: 'ann@example.com', name: 'Ann Example' };

/** The example record without these keys. */
export function without(...keys: readonly (keyof ProviderRecord)[]): ProviderRecord {
  const kept = Object.entries(EXAMPLE).filter(([key]) => !keys.includes(key as keyof ProviderRecord));
  return Object.fromEntries(kept) as unknown as ProviderRecord;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
const host = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => [...labels, 'example'].join('.'));
/** One line of anything a person may be called, with the characters that XML, JSON and INI files give a meaning. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '=', ';', '[', '%', '\\', ' ', 'é', 'Ł', '–'),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ''))
  .map((text) => `A${text}`.slice(0, 60));

const outgoing = fc.oneof(
  fc.record({ host, port: fc.constant(465), encryption: fc.constant('implicit' as const) }),
  fc.record({ host, port: fc.constant(587), encryption: fc.constant('starttls' as const) }),
  fc.record({
    host,
    port: fc.integer({ min: 1, max: 65535 }),
    encryption: fc.constantFrom('none' as const, 'starttls' as const, 'implicit' as const),
  }),
);
const imap = fc.oneof(
  fc.record({ host, port: fc.constant(993), encryption: fc.constant('implicit' as const) }),
  fc.record({ host, port: fc.constant(143), encryption: fc.constant('starttls' as const) }),
);
const pop3 = fc.oneof(
  fc.record({ host, port: fc.constant(995), encryption: fc.constant('implicit' as const) }),
  fc.record({ host, port: fc.constant(110), encryption: fc.constant('starttls' as const) }),
);

/** Any record that `readProvider` could have read. */
export const record: fc.Arbitrary<ProviderRecord> = fc
  .record(
    {
      name: line,
      domains: fc.array(host, { minLength: 1, maxLength: 3 }),
      smtp: fc.array(outgoing, { minLength: 1, maxLength: 3 }),
      imap,
      pop3,
      userName: fc.constantFrom('address', 'local-part', 'other'),
      mechanisms: fc.uniqueArray(
        fc.constantFrom('PLAIN', 'LOGIN', 'CRAM-MD5', 'NTLM', 'XOAUTH2', 'SCRAM-SHA-256'),
      ),
      guides: fc.constantFrom({}, { thunderbird: 'https://help.example/?a=1&b=2' }),
      support: fc.constantFrom({ url: 'https://help.example/contact' }, {}),
    },
    { requiredKeys: ['name', 'domains', 'smtp', 'userName', 'mechanisms', 'guides'] },
  )
  .map((values) => values as unknown as ProviderRecord);

export const person: fc.Arbitrary<Person> = fc.record(
  {
    address: fc.tuple(fc.stringMatching(/^[A-Za-z0-9.&'+=_-]{1,12}$/), host).map((parts) => parts.join('@')),
    name: line,
    user: fc.stringMatching(/^[A-Za-z0-9&'_-]{1,12}$/),
  },
  { requiredKeys: ['address'] },
);
