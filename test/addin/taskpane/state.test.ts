import { describe, expect, it } from 'vitest';
import type { AppliedFix } from '../../../src/addin/taskpane/cards.js';
import {
  INITIAL_STATE,
  reduce,
  type OpenItem,
  type PaneEvent,
  type PaneState,
} from '../../../src/addin/taskpane/state.js';
import type { Assessment } from '../../../src/assess.js';
import { after, assessmentOf, readingOf } from './states.js';

function draftWith(...scores: readonly (readonly [symbol: string, score: number])[]): OpenItem {
  const reading = readingOf({ subject: scores.join(), text: 'Hello' });
  const findings = scores.map(([symbol, score]) => ({
    symbol,
    score,
    title: symbol,
    why: 'Why.',
    fix: 'Fix.',
  }));
  const assessment: Assessment = assessmentOf(reading, findings);
  return { kind: 'draft', reading, assessment, sending: { kind: 'hosted' } };
}

function appliedTo(...symbols: readonly string[]): AppliedFix {
  const edits = symbols.map((symbol) => ({ id: symbol, symbol, changes: [], scoreAfter: 0 }));
  return {
    id: symbols.length > 1 ? 'enough' : String(symbols[0]),
    edits,
    titles: symbols,
    score: 1,
    undo: { symbols },
  };
}

const one = draftWith(['A', 3]);
const two = draftWith(['A', 3], ['B', 3]);
const onlyB = draftWith(['B', 3]);
const none = draftWith();

const received: OpenItem = { kind: 'received', headers: 'From: a@example.com' };
const checked = (open: OpenItem): PaneEvent => ({ kind: 'checked', open });
const applying: PaneEvent = { kind: 'applying', id: 'A' };
const appliedA: PaneEvent = { kind: 'applied', fix: appliedTo('A'), open: onlyB };

describe('phases', () => {
  const rows: readonly (readonly [string, readonly PaneEvent[], PaneState['phase']])[] = [
    ['starts idle', [], 'idle'],
    ['reads', [{ kind: 'reading' }], 'reading'],
    ['has checked', [{ kind: 'reading' }, checked(one)], 'checked'],
    ['finds nothing new', [checked(one), { kind: 'reading' }, { kind: 'unchanged' }], 'checked'],
    ['fails to read', [{ kind: 'reading' }, { kind: 'failed', failure: 'host' }], 'failed'],
    ['recovers', [{ kind: 'failed', failure: 'host' }, checked(one)], 'checked'],
    ['applies', [checked(two), applying], 'applying'],
    ['keeps applying while a read begins', [checked(two), applying, { kind: 'reading' }], 'applying'],
    ['keeps applying when a stale read ends', [checked(two), applying, checked(one)], 'applying'],
    [
      'keeps applying when a stale read found nothing',
      [checked(two), applying, { kind: 'unchanged' }],
      'applying',
    ],
    ['has applied', [checked(two), applying, appliedA], 'checked'],
    [
      'is refused',
      [checked(two), applying, { kind: 'refused', id: 'A', because: 'words-changed' }],
      'checked',
    ],
    [
      'gives up an Apply that our own fault ended',
      [checked(two), applying, { kind: 'failed', failure: 'fault' }],
      'failed',
    ],
  ];
  it.each(rows)('%s', (_, events, phase) => {
    expect(after(...events).phase).toBe(phase);
  });
});

describe('what is shown', () => {
  it('keeps the last verdict while reads fail', () => {
    const state = after(checked(one), { kind: 'failed', failure: 'host' });
    expect(state.open).toBe(one);
    expect(state.failure).toBe('host');
  });

  it('drops the failure as soon as a read succeeds', () => {
    expect(
      after(checked(one), { kind: 'failed', failure: 'host' }, { kind: 'unchanged' }).failure,
    ).toBeUndefined();
  });

  it('does not let a stale read replace the draft during an Apply', () => {
    expect(after(checked(two), applying, checked(none)).open).toBe(two);
  });

  it('names the card that is busy, and no longer than it is', () => {
    expect(after(checked(two), applying).busy).toBe('A');
    expect(after(checked(two), applying, appliedA).busy).toBeUndefined();
    expect(
      after(checked(two), applying, { kind: 'refused', id: 'A', because: 'host-error' }).busy,
    ).toBeUndefined();
  });

  it('keeps a refusal until the next request', () => {
    const refused = after(checked(two), applying, { kind: 'refused', id: 'A', because: 'words-changed' });
    expect(reduce(refused, checked(one)).refused).toEqual({ id: 'A', because: 'words-changed' });
    expect(reduce(refused, applying).refused).toBeUndefined();
    expect(reduce(refused, checked(received)).refused).toBeUndefined();
  });
});

describe('applied fixes', () => {
  const state = after(checked(two), applying, appliedA);

  it('are kept with their way back', () => {
    expect(state.applied.map(({ id }) => id)).toEqual(['A']);
  });

  it('stay while the draft is edited elsewhere', () => {
    expect(reduce(state, checked(none)).applied).toHaveLength(1);
  });

  it('are dropped when the same words are typed anew', () => {
    expect(reduce(state, checked(two)).applied).toEqual([]);
  });

  it('of several hits are dropped only when all of them are back', () => {
    const both = after(checked(two), { kind: 'applied', fix: appliedTo('A', 'B'), open: none });
    expect(reduce(both, checked(one)).applied).toHaveLength(1);
    expect(reduce(both, checked(two)).applied).toEqual([]);
  });

  it('are dropped by Undo', () => {
    expect(reduce(state, { kind: 'undone', id: 'A', symbols: ['A'], open: two }).applied).toEqual([]);
  });

  it.each([
    ['a received message', received],
    ['nothing', { kind: 'none' } as const],
  ])('are dropped when %s is open instead', (_, open) => {
    expect(reduce(state, checked(open)).applied).toEqual([]);
  });
});

describe('the announcement', () => {
  it('says the first verdict', () => {
    expect(after(checked(one)).announcement).toMatchObject({
      kind: 'verdict',
      summary: { score: 3, toChange: 1 },
    });
  });

  it('is the same object while the verdict is the same, so that nothing is said twice', () => {
    const state = after(checked(one));
    expect(reduce(state, checked(draftWith(['C', 3]))).announcement).toBe(state.announcement);
  });

  it('says a new verdict', () => {
    expect(after(checked(one), checked(two)).announcement).toMatchObject({
      summary: { standing: 'refused', score: 6 },
    });
  });

  it('says a refusal', () => {
    const state = after(checked(two), applying, { kind: 'refused', id: 'A', because: 'no-permission' });
    expect(state.announcement).toEqual({ kind: 'refusal', because: 'no-permission' });
  });

  it('says nothing of a received message', () => {
    expect(after(checked(one), checked(received)).announcement).toBeUndefined();
  });
});

describe('where to go', () => {
  const rows: readonly (readonly [string, readonly PaneEvent[], readonly string[]])[] = [
    ['the card that was applied', [checked(two), appliedA], ['A']],
    [
      'the card that came back',
      [checked(onlyB), { kind: 'undone', id: 'A', symbols: ['A'], open: two }],
      ['A', 'A'],
    ],
    [
      'one of the cards that a set had silenced',
      [{ kind: 'undone', id: 'enough', symbols: ['A', 'B'], open: two }],
      ['enough', 'A', 'B'],
    ],
    [
      'the card that was set aside',
      [checked(two), { kind: 'ignored-changed', symbol: 'B', open: one }],
      ['B'],
    ],
    ['the findings of a Smart Alert', [{ kind: 'go-to', symbols: ['B', 'A'] }], ['B', 'A']],
  ];
  it.each(rows)('is %s', (_, events, ids) => {
    expect(after(...events).goTo.ids).toEqual(ids);
  });

  it('tells two equal requests apart', () => {
    const first = reduce(INITIAL_STATE, { kind: 'go-to', symbols: ['A'] });
    const second = reduce(first, { kind: 'go-to', symbols: ['A'] });
    expect(second.goTo.serial).not.toBe(first.goTo.serial);
  });

  it('takes the focus only for a Smart Alert', () => {
    expect(after({ kind: 'go-to', symbols: ['A'] }).goTo.isFromAlert).toBe(true);
    expect(after(checked(two), appliedA).goTo.isFromAlert).toBe(false);
  });
});
