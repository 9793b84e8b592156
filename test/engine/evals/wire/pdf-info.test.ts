import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { md5 } from '../../../../src/engine/evals/wire/pdf-info-md5.js';
import { textAfterKey } from '../../../../src/engine/evals/wire/pdf-info-string.js';
import { pdfInfoEvals } from '../../../../src/engine/evals/wire/pdf-info.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { pdfInfoCases } from './pdf-info-cases.js';

describe.each(pdfInfoCases)('$name $args', ({ title, message, name, args, on = 'body', hits }) => {
  it(`${title}: ${hits ? 'hits' : 'does not hit'}`, () => {
    const answer = pdfInfoEvals[name]!(wireMessageFrom(message, { clock: 0 }), args, { symbol: 'X', on });
    expect(Boolean(answer)).toBe(hits);
  });
});

it('sums as everyone sums', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const expected = createHash('md5').update(bytes).digest('hex').toUpperCase();
      expect(md5(Buffer.from(bytes).toString('latin1'))).toBe(expected);
    }),
  );
});

it('adds no addresses to those of the message, unlike SpamAssassin', () => {
  const linked = Buffer.from('%PDF-1.4\n/S/URI/URI(http://example.com/pay)\n').toString('base64');
  const message = `Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${linked}\n`;
  const wire = wireMessageFrom(message, { clock: 0 });
  expect(pdfInfoEvals['pdf_count']!(wire, ['1'], { symbol: 'X', on: 'body' })).toBe(true);
  expect(wire.uris.map(({ uri }) => uri)).toEqual([]);
});

it.each([
  ['/Title(a)/Title(b)', 'a'],
  ['/Title /Title  (b)', 'b'],
  ['/Title   (three spaces)', undefined],
  ['/Title(unclosed /Title<41>', 'A'],
  ['/Title<41 /Title(b)', 'b'],
  ['/Title(a\\)b)', 'a)b'],
  ['/Title(\\\\101)', '\\101'],
])('reads the text of %s', (line, text) => {
  expect(textAfterKey(line, '/Title')).toBe(text);
});
