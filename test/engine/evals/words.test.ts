import { describe, expect, it } from 'vitest';
import { gappyWordsOf } from '../../../src/engine/evals/gappy-words.js';
import { obfuscatedWordsOf } from '../../../src/engine/evals/obfuscated-words.js';
import { calmed } from '../../../src/engine/evals/shouted-words.js';

const LONG_LINE = 'WE MOVED THE WHOLE STORE ON THE FIRST MONDAY IN JUNE TO THE';

describe('words in capitals made calm', () => {
  it.each([
    ['the start of a text', 'READ THIS', 0, 'Read this'],
    ['the middle of a sentence', 'Please READ THIS', 7, 'read this'],
    ['the first person', 'so I SAID', 3, 'I said'],
    ['the line after a heading', 'OUR NEWS\nTHE STORE', 0, 'Our news\nThe store'],
    ['a line broken to fit', `${LONG_LINE}\nSTATION`, 0, `We${LONG_LINE.slice(2).toLowerCase()}\nstation`],
  ])('at %s', (_, text, start, expected) => {
    expect(calmed(text, { start, end: text.length })).toBe(expected);
  });
});

describe('words with gaps', () => {
  it.each([
    ['N E W S today', ['News']],
    ['the n-e-w-s', ['news']],
    ['f r e e d o m f o r a l l', [undefined]],
    ['A B C D', []],
    ["it's a b e t", []],
    ['x y z w', []],
  ])('in %s', (text, expected) => {
    expect(gappyWordsOf(text).map((word) => word.instead)).toEqual(expected);
  });
});

describe('words in disguise', () => {
  it.each([
    ['m0ney', ['money']],
    ['1oans and c@sh!', ['loans', 'cash']],
    ['free!', []],
    ['sale-100 and S4LE-100', []],
    ['c@sh.example.com', []],
  ])('in %s', (text, expected) => {
    expect(obfuscatedWordsOf(text).map((word) => word.instead)).toEqual(expected);
  });
});
