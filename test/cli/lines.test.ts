import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.js';

async function read(bytes: Buffer, chunkBytes: number, maxChars?: number): Promise<(string | undefined)[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const lines: (string | undefined)[] = [];
  for await (const { number, text } of linesOf(chunks(), maxChars)) {
    lines.push(text);
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe('linesOf', () => {
  it.each([1, 2, 3, 1000])('finds the same lines in chunks of %i bytes', async (chunkBytes) => {
    const bytes = Buffer.from('\ufeffone\r\ntwo ü 👍\n\nU+2028 \u2028 is no line end\nlast without end');
    expect(await read(bytes, chunkBytes)).toEqual([
      'one',
      'two ü 👍',
      '',
      'U+2028 \u2028 is no line end',
      'last without end',
    ]);
  });

  it('drops a line above the limit and reads on', async () => {
    expect(await read(Buffer.from('short\nfar too long\nshort\n'), 4, 5)).toEqual([
      'short',
      undefined,
      'short',
    ]);
  });
});
