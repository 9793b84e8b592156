import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/setup/reading.js';
import {
  INITIAL_STATE,
  MAX_EXHIBITS,
  reduce,
  type SetupEvent,
  type SetupState,
} from '../../src/setup/state.js';
import { PROBLEMS } from '../../src/setup/texts.js';
import { bytesOf, RECEIVED } from './samples.js';

const found = readEvidence('a.eml', bytesOf(RECEIVED));
if (!('kind' in found)) throw new Error('the sample is not read');
const READ: SetupEvent = { kind: 'read', name: 'a.eml', evidence: found };

const after = (...events: readonly SetupEvent[]): SetupState => events.reduce(reduce, INITIAL_STATE);

describe('reading', () => {
  it('shows how far it has come and ends with the evidence', () => {
    const reading = after({ kind: 'reading', name: 'a.eml', total: 10 }, { kind: 'progress', loaded: 4 });
    expect(reading.reading).toEqual({ name: 'a.eml', loaded: 4, total: 10 });
    const read = reduce(reading, READ);
    expect(read.reading).toBeUndefined();
    expect(read.exhibits.map(({ name }) => name)).toEqual(['a.eml']);
  });

  it('takes no progress of what was cancelled', () => {
    const cancelled = after({ kind: 'reading', name: 'a', total: 10 }, { kind: 'cancelled' });
    expect(reduce(cancelled, { kind: 'progress', loaded: 4 })).toBe(cancelled);
  });

  it('forgets the last problem as soon as the next thing is given, and keeps what was found before', () => {
    const refused = after(READ, { kind: 'refused', problem: PROBLEMS.empty });
    expect(refused.problem).toBe(PROBLEMS.empty);
    expect(refused.exhibits).toHaveLength(1);
    expect(reduce(refused, { kind: 'reading', name: 'b', total: 1 }).problem).toBeUndefined();
  });

  it('counts each result, so that the page goes to it, and none that is no result', () => {
    const state = after(READ, { kind: 'refused', problem: PROBLEMS.empty }, READ);
    expect(state.serial).toBe(3);
    expect(reduce(state, { kind: 'cancelled' }).serial).toBe(3);
  });
});

describe('the exhibits', () => {
  it('stand newest first, each with a number of its own', () => {
    const { exhibits } = after(READ, { ...READ, name: 'b.eml' });
    expect(exhibits.map(({ name }) => name)).toEqual(['b.eml', 'a.eml']);
    expect(new Set(exhibits.map(({ id }) => id)).size).toBe(2);
  });

  it('are taken away one by one', () => {
    const state = after(READ, { ...READ, name: 'b.eml' });
    const id = state.exhibits[1]?.id ?? 0;
    expect(reduce(state, { kind: 'removed', id }).exhibits.map(({ name }) => name)).toEqual(['b.eml']);
  });

  it('are so many and no more', () => {
    const state = after(...Array.from({ length: MAX_EXHIBITS + 3 }, () => READ));
    expect(state.exhibits).toHaveLength(MAX_EXHIBITS);
  });
});
