import { describe, expect, it } from 'vitest';
import { cut, quotesOf } from '../../../src/addin/taskpane/quotes.js';
import type { Evidence } from '../../../src/engine/verdict.js';
import type { Part } from '../../../src/message/span.js';

const evidence = (part: Part, text: string): Evidence => ({ part, text, start: 0, end: text.length });

describe('quotesOf', () => {
  it('says where the words stand', () => {
    const { quotes } = quotesOf([
      evidence('subject', 'Win'),
      evidence('attachment:2', 'a.exe'),
      evidence('header:From', 'x'),
    ]);
    expect(quotes.map(({ where }) => where)).toEqual([
      'quote-in.subject',
      'quote-in.attachment',
      'quote-in.header',
    ]);
  });

  it('shows equal words once and counts the other places', () => {
    const { quotes, more } = quotesOf(Array.from({ length: 5 }, () => evidence('body', 'act  now')));
    expect(quotes).toEqual([{ where: 'quote-in.body', text: 'act now' }]);
    expect(more).toBe(4);
  });

  it('shows three different ones', () => {
    const { quotes, more } = quotesOf(['a', 'b', 'c', 'd'].map((text) => evidence('body', text)));
    expect(quotes).toHaveLength(3);
    expect(more).toBe(1);
  });

  it('has none for something that is missing', () => {
    expect(quotesOf([evidence('subject', '')])).toEqual({ quotes: [], more: 0 });
  });
});

describe('cut', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a longer text', 8, 'a longe…'],
    ['ab😀😀', 4, 'ab…'],
    ['ab😀😀', 5, 'ab😀…'],
  ])('%j to %d is %j', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });
});
