import { describe, expect, it } from 'vitest';
import { cardsOf, enoughFixOf, threadFixOf, type AppliedFix } from '../../../src/addin/taskpane/cards.js';
import type { Change } from '../../../src/message/change.js';
import { assessmentOf, readingOf } from './states.js';

const finding = (symbol: string, score: number, changes: readonly Change[] = [], quoted = false) => ({
  symbol,
  score,
  title: `Title of ${symbol}`,
  why: 'W.',
  fix: 'F.',
  changes,
  quoted,
});
const inSubject: Change = { kind: 'replace', part: 'subject', start: 0, end: 1, before: 'M', after: 'm' };
const inBody: Change = { kind: 'replace', part: 'body', start: 0, end: 1, before: 'H', after: 'h' };

const reading = readingOf({ subject: 'Minutes', text: 'Hello' });
const huge = { ...reading, draft: { text: 'x'.repeat(1_000_001) } };

const applied = (symbol: string, score: number): AppliedFix => ({
  id: symbol,
  edits: [{ id: symbol, symbol, changes: [], scoreAfter: 0 }],
  titles: [symbol],
  score,
  undo: { symbols: [symbol] },
});

describe('cardsOf', () => {
  it('leaves what was applied or ignored where it stood', () => {
    const assessment = assessmentOf(reading, [finding('B', 2), finding('D', 1)]);
    const ignored = assessmentOf(reading, [finding('C', 1.5)]).hits;
    const cards = cardsOf({ reading, assessment: { ...assessment, ignored } }, [applied('A', 3)]);
    expect(cards.map(({ kind, id }) => `${id} ${kind}`)).toEqual([
      'A applied',
      'B hit',
      'C ignored',
      'D hit',
    ]);
  });

  it('keeps equal scores in one order, whoever comes first', () => {
    const cards = cardsOf(
      { reading, assessment: assessmentOf(reading, [finding('B', 1), finding('A', 1)]) },
      [],
    );
    expect(cards.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('has no card for a rule that speaks for the mail', () => {
    expect(cardsOf({ reading, assessment: assessmentOf(reading, [finding('GOOD', -1)]) }, [])).toEqual([]);
  });

  it('offers a fix where there is an edit', () => {
    const assessment = assessmentOf(reading, [finding('A', 2, [inSubject]), finding('B', 1)]);
    const cards = cardsOf({ reading, assessment }, []);
    expect(cards.map((card) => card.kind === 'hit' && card.fix?.edits.length)).toEqual([1, undefined]);
  });

  it('offers no fix of a body that is too long to be written, but still one of the subject', () => {
    const assessment = assessmentOf(reading, [finding('A', 2, [inSubject]), finding('B', 1, [inBody])]);
    const cards = cardsOf({ reading: huge, assessment }, []);
    expect(cards.map((card) => card.kind === 'hit' && card.fix?.edits.length)).toEqual([1, undefined]);
  });
});

describe('enoughFixOf', () => {
  const findings = [finding('A', 4, [inSubject]), finding('B', 3, [inBody])];
  const assessment = assessmentOf(reading, findings, { enough: ['A', 'B'] });

  it('is the smallest set, with its titles', () => {
    expect(enoughFixOf(reading, assessment)).toMatchObject({
      id: 'enough',
      titles: ['Title of A', 'Title of B'],
    });
  });

  it('is nothing when none is needed', () => {
    expect(enoughFixOf(reading, assessmentOf(reading, findings))).toBeUndefined();
  });

  it('is nothing when one of the set cannot be written: half of it is not enough', () => {
    expect(enoughFixOf(huge, assessment)).toBeUndefined();
  });
});

describe('threadFixOf', () => {
  const cutThread = [finding('A', 2, [{ kind: 'cut-thread' }], true)];

  it('cuts the thread that points come from', () => {
    expect(threadFixOf(reading, assessmentOf(reading, cutThread))).toMatchObject({ id: 'thread', score: 2 });
  });

  it('is nothing when no point comes from it', () => {
    expect(threadFixOf(reading, assessmentOf(reading, cutThread, { quotedScore: 0 }))).toBeUndefined();
  });

  it('is nothing when the thread cannot be told apart', () => {
    expect(threadFixOf(reading, assessmentOf(reading, [finding('A', 2, [], true)]))).toBeUndefined();
  });
});
