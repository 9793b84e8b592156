import { describe, expect, it } from 'vitest';
import { decodeFile, readsLikeRefusal, recognise } from '../../src/setup/recognise.js';
import * as samples from './samples.js';

const { bytesOf } = samples;
const kindOf = (text: string): string => recognise(bytesOf(text), text);

it.each([
  ['a received mail', samples.RECEIVED, 'mail'],
  ['a mailbox file', `From ann@harbour.test Fri Nov 20 10:00:00 2026\n${samples.RECEIVED}`, 'mail'],
  ['a draft with a subject', samples.SPAM_DRAFT, 'mail'],
  ['headers quoted in a bounce', `It failed:\n\n> Received: from a by b\n`, 'quoted-mail'],
  ['a settings file', samples.PREFS_JS, 'text'],
  ['prose', samples.PLAIN_TEXT, 'text'],
  ['prose with a colon', 'Note: the minutes follow.\n', 'text'],
  ['a page', '<!DOCTYPE html><p>Hello', 'page'],
  ['nothing', ' \n', 'empty'],
  ['bytes', 'a\0b', 'binary'],
])('%s is recognised', (_, text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

it.each([
  ['an Outlook message', [0xd0, 0xcf, 0x11, 0xe0], 'outlook-message'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], 'foreign'],
  ['an archive', [0x50, 0x4b, 0x03, 0x04], 'foreign'],
  ['an Outlook data file', [0x21, 0x42, 0x44, 0x4e], 'foreign'],
])('%s is recognised by its first bytes', (_, bytes, kind) => {
  const file = Uint8Array.from(bytes);
  expect(recognise(file, decodeFile(file))).toBe(kind);
});

describe('the characters of a file', () => {
  it('are read as UTF-16 where it says so', () => {
    expect(decodeFile(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe4, 0]))).toBe('Aä');
    expect(decodeFile(Uint8Array.from([0xfe, 0xff, 0, 0x41]))).toBe('A');
  });

  it('are read as UTF-8, and as Windows-1252 where they are not that', () => {
    expect(decodeFile(bytesOf('Grüße'))).toBe('Grüße');
    expect(decodeFile(Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toBe('Grüße');
  });
});

it.each([
  ['550 5.7.1 relay denied', true],
  ['550 This message was classified as SPAM and may not be delivered', true],
  ['Your message is undeliverable.', true],
  ['We have 550 chairs.', false],
  ['The delivery comes on Friday.', false],
])('"%s" reads like a refusal: %s', (text, expected) => {
  expect(readsLikeRefusal(text)).toBe(expected);
});
