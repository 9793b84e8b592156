import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatTerms, isProvidersHost, parseTerms, termsOf } from '../../src/addin/provider-terms.js';
import { readProvider } from '../../src/submission/provider/read-provider.js';

const record = readProvider(readFileSync('docs/provider-example.json', 'utf8')).provider!;

it('a record is about the mailboxes of its domains, or about all where it names none', () => {
  expect(termsOf(record, ['jo@example.com'])).toEqual({
    required: 5,
    bySmtp: true,
    hosts: ['mail.example.net'],
  });
  expect(termsOf(record, ['jo@elsewhere.test'])).toBeUndefined();
  expect(termsOf(record, ['jo@elsewhere.test', 'jo@Example.ORG'])).toBeDefined();
  expect(termsOf({ ...record, domains: [] }, [''])).toBeDefined();
  expect(termsOf({ ...record, submitsBySmtp: false }, ['jo@example.com'])?.bySmtp).toBe(false);
});

it('a server is the provider’s if it is of the same registered domain', () => {
  const terms = termsOf(record, ['jo@example.com'])!;
  expect(isProvidersHost('mail.example.net', terms)).toBe(true);
  expect(isProvidersHost('s14.cluster.example.net', terms)).toBe(true);
  expect(isProvidersHost('mail.example.org', terms)).toBe(false);
  expect(isProvidersHost('localhost', terms)).toBe(false);
});

it('terms come back as they were kept, and nothing else does', () => {
  const terms = termsOf(record, ['jo@example.com'])!;
  expect(parseTerms(formatTerms(terms))).toEqual(terms);
  expect(formatTerms(undefined)).toBe('');
  for (const text of ['', undefined, 5, '{', 'null', '[]', '{"bySmtp":"yes","hosts":[]}', '{"bySmtp":true}'])
    expect(parseTerms(text), String(text)).toBeUndefined();
  expect(parseTerms('{"bySmtp":true,"hosts":["a.example",3],"required":-2}')).toEqual({
    bySmtp: true,
    hosts: ['a.example'],
  });
});
