import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../src/engine/evals/wire/image-info-size.js';
import { imageInfoEvals } from '../../../../src/engine/evals/wire/image-info.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { gif, imageInfoCases, jpeg, png } from './image-info-cases.js';

describe.each(imageInfoCases)('$name $args', ({ title, message, name, args, on = 'body', hits }) => {
  it(`${title}: ${hits ? 'hits' : 'does not hit'}`, () => {
    const answer = imageInfoEvals[name]!(wireMessageFrom(message, { clock: 0 }), args, { symbol: 'X', on });
    expect(Boolean(answer)).toBe(hits);
  });
});

it('image_name_regex takes a pattern between slashes, where SpamAssassin looks for the slashes too', () => {
  const { message } = imageInfoCases[0]!;
  const ask = (pattern: string): unknown =>
    imageInfoEvals['image_name_regex']!(wireMessageFrom(message, { clock: 0 }), [pattern], {
      symbol: 'X',
      on: 'body',
    });
  expect(ask('/^B\\.png$/i')).toBe(true);
  expect(ask('/^B\\.png$/')).toBe(false);
  expect(ask('/(/')).toBe(false);
});

it.each([
  ['gif', gif(640, 480)],
  ['png', png(640, 480)],
  ['jpeg', jpeg(640, 480)],
] as const)('reads a %s, and any piece of one without a fault', (kind, file) => {
  expect(imageSize(kind, file)).toEqual({ width: 640, height: 480 });
  for (let end = 0; end < file.length - 8; end++)
    expect(() => imageSize(kind, file.slice(0, end))).not.toThrow();
});

it('reads any bytes after a right beginning', () => {
  const beginnings = ['GIF89a', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff'];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (beginning, bytes) => {
      const file = beginning + Buffer.from(bytes).toString('latin1');
      for (const kind of ['gif', 'png', 'jpeg'] as const) {
        const size = imageSize(kind, file);
        expect(size === undefined || size.width * size.height > 0).toBe(true);
      }
    }),
  );
});
