import type { BundledRule } from './bundled-rule.js';
import { parseExpression, symbolsOf } from './expression.js';
import { fingerprint } from './fingerprint.js';
import { needsOf } from './needs-of.js';
import type { CompiledRule, Matcher, Pattern, RuleSet } from './rule-set.js';

/**
 * Compiles rules written in TypeScript to the same data that .cf files compile to. Metas come after the rules they ask
 * for.
 *
 * @throws TypeError naming the rule, for what only its author can have got wrong: two rules of one name, a meta over
 * an unknown symbol or in a circle.
 */
export function compileBundled(rules: readonly BundledRule[]): RuleSet {
  const bySymbol = new Map<string, CompiledRule>();
  for (const rule of rules) {
    if (bySymbol.has(rule.symbol)) throw new TypeError(`Two rules are called ${rule.symbol}`);
    bySymbol.set(rule.symbol, {
      symbol: rule.symbol,
      score: rule.score,
      describe: rule.describe,
      origin: 'bundled',
      scope: rule.scope ?? 'own',
      matcher: matcherOf(rule),
    });
  }
  const ordered = inDependencyOrder(bySymbol);
  return { version: fingerprint(JSON.stringify(ordered)), rules: ordered };
}

function matcherOf(rule: BundledRule): Matcher {
  if ('test' in rule) {
    const parts = rule.needs?.map(needsOf).filter((needs) => needs !== undefined);
    const found = parts === undefined ? {} : { parts: parts.map((needs) => ({ needs })) };
    return { kind: 'eval', name: rule.symbol, args: [], ...found };
  }
  if ('meta' in rule) return { kind: 'meta', expression: parseExpression(rule.meta) };
  if ('header' in rule) return { kind: 'header', field: rule.header[0], pattern: patternOf(rule.header[1]) };
  if ('uri' in rule) return { kind: 'uri', pattern: patternOf(rule.uri) };
  if ('origin' in rule) return { kind: 'uri', pattern: patternOf(rule.origin), of: 'origin' };
  const [kind, pattern] =
    'subject' in rule ? (['subject', rule.subject] as const) : (['body', rule.body] as const);
  return {
    kind,
    pattern: textPatternOf(pattern),
    ...(rule.rewrite === undefined ? {} : { rewrite: rule.rewrite }),
  };
}

function patternOf(pattern: RegExp): Pattern {
  return { source: pattern.source, flags: pattern.flags.replace('g', ''), view: 'text' };
}

/** Of a text: it is run only around what it needs, and not even compiled where that does not stand. */
function textPatternOf(pattern: RegExp): Pattern {
  const needs = needsOf(pattern);
  return needs === undefined ? patternOf(pattern) : { ...patternOf(pattern), needs };
}

/** Metas after what they depend on, otherwise by name, so that the same rules give the same file. */
function inDependencyOrder(bySymbol: ReadonlyMap<string, CompiledRule>): readonly CompiledRule[] {
  const ordered: CompiledRule[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (symbol: string, askedBy: string): void => {
    const rule = bySymbol.get(symbol);
    if (rule === undefined) throw new TypeError(`${askedBy} asks for ${symbol}, which is no rule`);
    if (state.get(symbol) === 'done') return;
    if (state.get(symbol) === 'open') throw new TypeError(`${askedBy} and ${symbol} ask for each other`);
    state.set(symbol, 'open');
    if (rule.matcher.kind === 'meta') {
      for (const dependency of symbolsOf(rule.matcher.expression)) visit(dependency, symbol);
    }
    state.set(symbol, 'done');
    ordered.push(rule);
  };
  for (const symbol of Array.from(bySymbol.keys()).sort()) visit(symbol, symbol);
  return ordered;
}
