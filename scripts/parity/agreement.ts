/** The hits of both engines on one message. */
export interface Pair {
  readonly id: string;
  readonly theirs: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly theirScore: number;
  readonly ourScore: number;
}

/** How often one rule was hit, and by whom. */
export interface RuleAgreement {
  readonly symbol: string;
  both: number;
  readonly onlyTheirs: string[];
  readonly onlyOurs: string[];
}

export interface Agreement {
  readonly messages: number;
  /** (message, rule) pairs that both engines hit, and that either does. */
  readonly both: number;
  readonly either: number;
  /** Messages whose scores differ by no more than `SCORE_TOLERANCE`. */
  readonly sameScore: number;
  readonly rules: readonly RuleAgreement[];
}

/** A reader of a report sees one decimal. */
export const SCORE_TOLERANCE = 0.05;

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const rules = new Map<string, RuleAgreement>();
  let both = 0;
  let either = 0;
  let sameScore = 0;
  for (const { id, theirs, ours, theirScore, ourScore } of pairs) {
    if (Math.abs(theirScore - ourScore) <= SCORE_TOLERANCE) sameScore++;
    for (const symbol of new Set([...theirs, ...ours])) {
      const rule = rules.get(symbol) ?? { symbol, both: 0, onlyTheirs: [], onlyOurs: [] };
      rules.set(symbol, rule);
      either++;
      if (!ours.has(symbol)) rule.onlyTheirs.push(id);
      else if (!theirs.has(symbol)) rule.onlyOurs.push(id);
      else {
        rule.both++;
        both++;
      }
    }
  }
  return { messages: pairs.length, both, either, sameScore, rules: Array.from(rules.values()) };
}

/** Rules with differences first, the most first. */
export function byDifference(rules: readonly RuleAgreement[]): readonly RuleAgreement[] {
  const differences = (rule: RuleAgreement): number => rule.onlyOurs.length + rule.onlyTheirs.length;
  return [...rules].sort((a, b) => differences(b) - differences(a) || b.both - a.both);
}
