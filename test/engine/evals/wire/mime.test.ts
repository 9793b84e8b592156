import { describe, expect, it } from 'vitest';
import { mimeEvals } from '../../../../src/engine/evals/wire/mime.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { mail } from './eval-case.js';
import { mimeCases } from './mime-cases.js';

describe.each(mimeCases)('$name $args', ({ title, message, name, args, on = 'body', hits }) => {
  it(`${title}: ${hits ? 'hits' : 'does not hit'}`, () => {
    const answer = mimeEvals[name]!(wireMessageFrom(message, { clock: 0 }), args, { symbol: 'X', on });
    expect(Boolean(answer)).toBe(hits);
  });
});

describe('ok_locales', () => {
  const koi8 = mail('Content-Type: text/plain; charset=koi8-r', `${'\xf0\xf2\xe9\xf7\xe5\xf4'.repeat(20)}\n`);
  const ask = (locales: string, name: string, ...args: readonly string[]): unknown =>
    mimeEvals[name]!(
      wireMessageFrom(koi8, { clock: 0, settings: [{ name: 'ok_locales', value: locales }] }),
      args,
      {
        symbol: 'X',
        on: 'body',
      },
    );

  it.each([
    ['en', true],
    ['en ru', false],
    ['all', false],
    ['', true],
  ])('%j makes Cyrillic a faraway charset: %s', (locales, hits) => {
    expect(ask(locales, 'check_for_faraway_charset')).toBe(hits);
    expect(ask(locales, 'check_for_mime', 'mime_faraway_charset')).toBe(hits);
  });

  it('does not ask the environment for a language, unlike SpamAssassin', () => {
    const before = process.env['LANG'];
    process.env['LANG'] = 'ru_RU.UTF-8';
    expect(ask('en', 'check_for_faraway_charset')).toBe(true);
    if (before === undefined) delete process.env['LANG'];
    else process.env['LANG'] = before;
  });
});
