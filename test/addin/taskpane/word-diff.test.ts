import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPiece } from '../../../src/addin/taskpane/word-diff.js';

/** `=same -removed +added`, in brackets. */
function written(pieces: readonly DiffPiece[]): string {
  const sign = { same: '=', removed: '-', added: '+' };
  return pieces.map(({ kind, text }) => `[${sign[kind]}${text}]`).join('');
}

describe('diffWords', () => {
  it.each([
    ['please act now', 'please answer', '[=please ][-act now][+answer]'],
    ['FINAL NOTICE', 'Final notice', '[-FINAL NOTICE][+Final notice]'],
    ['act now', '', '[-act now]'],
    ['', 'Hello', '[+Hello]'],
    ['same', 'same', '[=same]'],
    ['', '', ''],
  ])('%j to %j', (before, after, pieces) => {
    expect(written(diffWords(before, after))).toBe(pieces);
  });

  it('shows very long texts as replaced whole', () => {
    const long = 'word '.repeat(1_000);
    expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('always spells both texts', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '😀', 'ab '), { maxLength: 30 })
      .map((w) => w.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: DiffPiece['kind']) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
