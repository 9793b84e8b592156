/**
 * Milliseconds a rule may take over all texts of one message: for about fifteen patterns of a stock set a text can be
 * made that takes time as the square or the cube of its length. Of 1,200 real messages none came near.
 */
const MAX_RULE_MS = 150;

/** The same for all rules together: a message of many parts can hold something for each. */
const MAX_MESSAGE_MS = 700;

/** Shorter texts are not timed: the clock would cost as much as the run. */
const MIN_TIMED_LENGTH = 512;

/**
 * How long the patterns of a message may run. A run that has begun cannot be broken off: the budget bounds how many
 * there are, not how long one takes.
 */
export class RunBudget {
  private readonly spent: Float64Array;
  private total = 0;

  /** Rules go by their numbers; `now` tells milliseconds, from anywhere. */
  constructor(
    rules: number,
    private readonly now: () => number,
  ) {
    this.spent = new Float64Array(rules);
  }

  isSpent(rule: number): boolean {
    return this.total >= MAX_MESSAGE_MS || (this.spent[rule] ?? 0) >= MAX_RULE_MS;
  }

  /** The run's answer, its time put down to the rule. */
  timed<Answer>(rule: number, text: string, run: () => Answer): Answer {
    if (text.length < MIN_TIMED_LENGTH) return run();
    const began = this.now();
    const answer = run();
    const took = this.now() - began;
    this.total += took;
    this.spent[rule] = (this.spent[rule] ?? 0) + took;
    return answer;
  }
}
