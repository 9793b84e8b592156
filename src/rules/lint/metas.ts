import type { CfRule } from '../cf/cf-rule.js';
import type { CfRules } from '../cf/read-cf.js';
import type { Diagnostic } from '../diagnostic.js';
import { symbolsOf, type Expression } from '../expression.js';
import { COUNTED, isAlways, isNever, NEVER, ONCE, rangeOf, type ValueRange } from './value-range.js';

type Meta = CfRule & { readonly matcher: { readonly kind: 'meta'; readonly expression: Expression } };

/** A finding names at most this many rules: `rules_matching()` can stand for thousands. */
const MAX_NAMED = 5;

/** Metas that cannot hit, always hit, name what no file defines, or ask for themselves. */
export function lintMetas({ rules, scoreLines }: CfRules): readonly Diagnostic[] {
  const known = new Map(rules.map((rule): [string, CfRule] => [rule.name, rule]));
  const metas = new Map(rules.filter(isMeta).map((meta): [string, Meta] => [meta.name, meta]));
  const off = namesTurnedOff(scoreLines);
  const ranges = new Map<string, ValueRange>();
  const rangeOfRule = (name: string): ValueRange => {
    const rule = known.get(name);
    if (rule === undefined || off.has(name)) return NEVER;
    return ranges.get(name) ?? (rule.tflags.indexOf('multiple') < 0 ? ONCE : COUNTED);
  };
  const findings: Diagnostic[] = [];
  const report = ({ file, line }: Meta, code: Diagnostic['code'], message: string): void => {
    findings.push({ file, line, column: 1, code, message });
  };

  const { ordered, circular } = inDependencyOrder(metas);
  for (const meta of circular) {
    ranges.set(meta.name, NEVER);
    if (off.has(meta.name)) continue;
    report(
      meta,
      'meta-in-circle',
      `${meta.name} asks for itself through the rules it names, and never hits.`,
    );
  }
  for (const meta of ordered) {
    const names = symbolsOf(meta.matcher.expression);
    const stopped = names.filter((name) => metas.has(name) && isNever(rangeOfRule(name)));
    // SpamAssassin takes a pattern that is turned off for 0, but waits for ever for a meta that is.
    const waits = stopped.some((name) => off.has(name));
    const range = waits ? NEVER : rangeOf(meta.matcher.expression, rangeOfRule);
    ranges.set(meta.name, isNever(range) ? NEVER : COUNTED);
    // `meta X ()` says on purpose that X never hits here.
    if (off.has(meta.name) || names.length === 0) continue;
    const missing = names.filter((name) => !known.has(name));
    if (isNever(range)) {
      const dead = stopped.filter((name) => !off.has(name));
      const reasons = [
        ...reason(missing, 'not defined'),
        ...reason(
          names.filter((name) => off.has(name)),
          'turned off by a score of 0',
        ),
        ...reason(dead, 'unable to hit'),
      ];
      const because = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
      report(meta, 'meta-never-hits', `${meta.name} can never hit${because}.`);
      continue;
    }
    if (missing.length > 0) {
      const message = `${meta.name} names what no file defines: ${listed(missing)}.`;
      report(meta, 'meta-unknown-rule', message);
    }
    if (isAlways(range)) report(meta, 'meta-always-hits', `${meta.name} hits every message.`);
  }
  return findings;
}

/** By a score of 0 in every score set: what is 0 without the network alone still hits on a host that has it. */
function namesTurnedOff(scoreLines: CfRules['scoreLines']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rule, isOff } of scoreLines) {
    if (isOff) names.add(rule);
    else names.delete(rule);
  }
  return names;
}

function isMeta(rule: CfRule): rule is Meta {
  return rule.matcher.kind === 'meta';
}

function reason(names: readonly string[], state: string): readonly string[] {
  if (names.length === 0) return [];
  return [`${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${state}`];
}

function listed(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Metas after those they ask for; and those that stand in a circle, or between two. No recursion: chains get long. */
function inDependencyOrder(metas: ReadonlyMap<string, Meta>): {
  readonly ordered: readonly Meta[];
  readonly circular: readonly Meta[];
} {
  const asks = new Map<string, readonly string[]>();
  const askedBy = new Map<string, string[]>();
  metas.forEach((meta, name) => {
    const asked = symbolsOf(meta.matcher.expression).filter((symbol) => metas.has(symbol));
    asks.set(name, asked);
    for (const symbol of asked) {
      const users = askedBy.get(symbol);
      if (users === undefined) askedBy.set(symbol, [name]);
      else users.push(name);
    }
  });
  const names = Array.from(metas.keys());
  const ordered = peel(names, asks, askedBy);
  const done = new Set(ordered);
  const left = names.filter((name) => !done.has(name));
  const outside = peel(left, askedBy, asks);
  const after = new Set(outside);
  const metasOf = (list: readonly string[]): readonly Meta[] =>
    list.map((name) => metas.get(name)).filter((meta) => meta !== undefined);
  return {
    // What asks for a circle without being in it comes last, the nearest first.
    ordered: metasOf([...ordered, ...outside.slice().reverse()]),
    circular: metasOf(left.filter((name) => !after.has(name))),
  };
}

/** The names that are free of unsettled needs, in the order they become so. */
function peel(
  names: readonly string[],
  needs: ReadonlyMap<string, readonly string[]>,
  neededBy: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const among = new Set(names);
  const open = new Map<string, number>();
  for (const name of names) open.set(name, (needs.get(name) ?? []).filter((need) => among.has(need)).length);
  const settled = names.filter((name) => open.get(name) === 0);
  // Grows while it is walked.
  for (const name of settled) {
    for (const user of neededBy.get(name) ?? []) {
      const rest = (open.get(user) ?? 0) - 1;
      open.set(user, rest);
      if (rest === 0 && among.has(user)) settled.push(user);
    }
  }
  return settled;
}
