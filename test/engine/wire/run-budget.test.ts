import { describe, expect, it } from 'vitest';
import { RunBudget } from '../../../src/engine/wire/run-budget.js';

const LONG = 'x'.repeat(600);

/** A budget for rules 0 to 9, and runs that take as long as they say. */
function budgetOfRuns() {
  let time = 5;
  const budget = new RunBudget(10, () => time);
  const run = (rule: number, tookMs: number, text = LONG) =>
    budget.timed(rule, text, () => {
      time += tookMs;
      return 'answer';
    });
  return { budget, run };
}

describe('how long patterns may run', () => {
  it('gives the answer of the run', () => {
    expect(budgetOfRuns().run(0, 1)).toBe('answer');
  });

  it('is spent for a rule whose runs together took long, not for others', () => {
    const { budget, run } = budgetOfRuns();
    run(3, 100);
    expect(budget.isSpent(3)).toBe(false);
    run(3, 100);
    expect(budget.isSpent(3)).toBe(true);
    expect(budget.isSpent(4)).toBe(false);
  });

  it('is spent for every rule once all together took long', () => {
    const { budget, run } = budgetOfRuns();
    for (let rule = 0; rule < 9; rule++) run(rule, 95);
    expect(budget.isSpent(9)).toBe(true);
  });

  it('does not ask the clock for short texts', () => {
    const { budget, run } = budgetOfRuns();
    run(0, 500, 'short');
    expect(budget.isSpent(0)).toBe(false);
  });
});
