import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideOf } from '../../../src/addin/taskpane/load-provider.js';
import { readProvider } from '../../../src/submission/provider/read-provider.js';

const record = readProvider(readFileSync('docs/provider-example.json', 'utf8')).provider!;

it('leads to the provider’s guide for an Outlook, else to another of its guides, else to its help', () => {
  expect(guideOf(record)).toBe('https://help.example.net/mail/outlook');
  const others = { thunderbird: record.guides['thunderbird']! };
  expect(guideOf({ ...record, guides: others })).toBe('https://help.example.net/mail/thunderbird');
  expect(guideOf({ ...record, guides: {} })).toBe('https://help.example.net/contact');
  expect(guideOf({ ...record, guides: {}, support: {} })).toBeUndefined();
});
