import { describe, expect, it } from 'vitest';
import { shownScore, summaryOf, type Standing } from '../../../src/addin/taskpane/summary.js';
import { createTranslator } from '../../../src/addin/taskpane/strings.js';
import { verdictSentence } from '../../../src/addin/taskpane/VerdictCard.js';
import type { Assessment } from '../../../src/assess.js';
import { assessmentOf, readingOf } from './states.js';

const reading = readingOf({ subject: 'Minutes', text: 'Hello' });
const finding = (score: number) => ({ symbol: `S${score}`, score, title: 'T', why: 'W.', fix: 'F.' });

describe('shownScore', () => {
  it.each([
    [6.24, 5, 6.2],
    [4.96, 5, 4.9],
    [4.999, 5, 4.9],
    [5, 5, 5],
    [5.04, 5, 5],
    [0, 5, 0],
    [-0.5, 5, -0.5],
    [4.44, 4.5, 4.4],
  ])('%d of %d is shown as %d', (score, required, shown) => {
    expect(shownScore(score, required)).toBe(shown);
  });
});

describe('summaryOf', () => {
  const rows: readonly (readonly [Standing, Partial<Assessment>, readonly number[]])[] = [
    ['fine', {}, []],
    ['fine', {}, [2]],
    ['fine', { range: { withLogin: 1, withoutLogin: 4.9 } }, [1]],
    ['depends', { range: { withLogin: 2, withoutLogin: 5.6 } }, [2]],
    ['refused', { range: { withLogin: 5, withoutLogin: 8.6 } }, [5]],
    ['refused', {}, [3, 2]],
    ['blocked', { action: 'block' }, [3, 2]],
    ['second-look', { action: 'warn' }, [3]],
    ['partly', { unread: [{ part: 'body', reason: 'unreadable' }] }, [2]],
    ['fine', { unread: [{ part: 'headers', reason: 'not-loaded' }] }, [2]],
    ['refused', { unread: [{ part: 'body', reason: 'protected' }] }, [5]],
  ];
  it.each(rows)('is %s for %j with %j', (standing, more, scores) => {
    expect(summaryOf(assessmentOf(reading, scores.map(finding), more)).standing).toBe(standing);
  });

  it('counts what costs points, not what speaks for the mail', () => {
    expect(summaryOf(assessmentOf(reading, [finding(3), finding(-1)])).toChange).toBe(1);
  });
});

describe('the verdict as one sentence', () => {
  const en = createTranslator('en-US');
  const rows: readonly (readonly [string, readonly number[], Partial<Assessment>])[] = [
    ['Score 6.2 of 5. Likely to be refused. Three things to change.', [3, 2, 1.2], {}],
    ['Score 5 of 5. Likely to be refused. One thing to change.', [5], {}],
    ['Score 0 of 5. Fine to send. Nothing to change.', [], {}],
    ['Score 2 of 5. Fine to send. Two things could be better.', [1.5, 0.5], {}],
    [
      'Score 3.1 of 5. Fine if your mail program logs in. With log-in 3.1, without 8.4, limit 5. One thing could be better.',
      [3.1],
      { range: { withLogin: 3.1, withoutLogin: 8.4 } },
    ],
    [
      'Score 0 of 5 for the parts that could be read. Only partly checked. Nothing to change.',
      [],
      { unread: [{ part: 'body', reason: 'protected' }] },
    ],
  ];
  it.each(rows)('%s', (sentence, scores, more) => {
    expect(verdictSentence(en, summaryOf(assessmentOf(reading, scores.map(finding), more)))).toBe(sentence);
  });
});
