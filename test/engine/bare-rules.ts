import type { CompiledRule, RuleSet } from '../../src/rules/rule-set.js';

/** What a bundled rule has besides its symbol and what it looks for. */
export const RULE_TEXTS = {
  describe: 'd',
  why: 'w',
  fix: 'f',
  score: 1,
  scored: 's',
  examples: { hits: [], misses: [] },
};

/** The same rules, every pattern and every function run over every text. */
export function withoutNeeds(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.map(withoutNeedsOf) };
}

function withoutNeedsOf(rule: CompiledRule): CompiledRule {
  const { matcher } = rule;
  if (matcher.kind === 'eval') return { ...rule, matcher: { ...matcher, parts: [] } };
  if (matcher.kind !== 'body' && matcher.kind !== 'subject') return rule;
  const { source, flags, view } = matcher.pattern;
  return { ...rule, matcher: { ...matcher, pattern: { source, flags, view } } };
}
