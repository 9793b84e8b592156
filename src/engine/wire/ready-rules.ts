import { symbolsOf } from '../../rules/expression.js';
import type { WirePattern, WireRule, WireRuleSet } from '../../rules/wire-rule-set.js';
import { buildPrefilter } from '../prefilter/prefilter-data.js';
import { Prefilter } from '../prefilter/prefilter.js';
import { programOf, type Program } from './expression-program.js';
import { ReadyPattern } from './wire-reg-exp.js';

/** A rule with a pattern, and what else decides how it is run. */
export interface PatternRule {
  readonly number: number;
  readonly pattern: WirePattern;
  readonly ready: ReadyPattern;
  /** Stops counting here; 1 where one match is enough. */
  readonly maxHits: number;
  readonly noSubject: boolean;
}

export interface HeaderRule extends PatternRule {
  readonly negate: boolean;
  readonly ifUnset: string | undefined;
}

/** Rules that are run over the same texts, with what tells in one pass which of them are worth a try. */
export class RuleGroup<Rule extends PatternRule = PatternRule> {
  private made: Prefilter | undefined;

  constructor(readonly rules: readonly Rule[]) {}

  /** Its candidates are places in `rules`. Made when a message first needs it. */
  get prefilter(): Prefilter {
    return (this.made ??= new Prefilter(buildPrefilter(this.rules.map(({ pattern }) => pattern.required))));
  }
}

/** Header rules by the field they look at, so that each field is read once. */
export interface HeaderGroup {
  readonly request: string;
  readonly group: RuleGroup<HeaderRule>;
  /** Numbers of the rules that only ask whether the field is there. */
  readonly exists: readonly number[];
  /** Places in the group of rules that hit where their pattern finds nothing. */
  readonly negated: readonly number[];
  /** Rules that have a text of their own for a field that is not there. */
  readonly withDefault: readonly HeaderRule[];
}

export interface MimeHeaderRule extends HeaderRule {
  readonly request: string;
  readonly range: readonly [number, number];
  readonly isConcatenated: boolean;
}

export interface MetaRule {
  readonly number: number;
  readonly program: Program;
  /** Hits although nothing it asks for did, as `!A` does. */
  readonly hitsAlone: boolean;
}

/** A rule set sorted by how its rules run. Numbers are places in `rules`. */
export interface ReadyRules {
  readonly rules: readonly WireRule[];
  readonly body: RuleGroup;
  readonly rawbody: RuleGroup;
  readonly uri: RuleGroup;
  readonly full: RuleGroup;
  readonly headers: readonly HeaderGroup[];
  readonly mimeHeaders: readonly MimeHeaderRule[];
  /** Rules whose pattern waits for what others capture. */
  readonly templates: readonly number[];
  readonly evals: readonly number[];
  /** Each after the metas it asks for. */
  readonly metas: readonly MetaRule[];
  /** By the number of a rule: places in `metas` of those that ask for it. */
  readonly askedBy: readonly (readonly number[])[];
}

/** SpamAssassin looks at no more parts (Message.pm), and counts no more hits of a mimeheader rule (MIMEHeader.pm). */
const MAX_PARTS = 1000;

export function readyRules({ rules }: WireRuleSet): ReadyRules {
  const numbers = new Map<string, number>();
  rules.forEach(({ symbol }, number) => numbers.set(symbol, number));

  const views = { body: [], rawbody: [], uri: [], full: [] } as Record<
    'body' | 'rawbody' | 'uri' | 'full',
    PatternRule[]
  >;
  const groups = new Map<string, { request: string; rules: HeaderRule[]; exists: number[] }>();
  const groupOf = (request: string): { request: string; rules: HeaderRule[]; exists: number[] } => {
    const group = groups.get(request) ?? { request, rules: [], exists: [] };
    groups.set(request, group);
    return group;
  };
  const mimeHeaders: MimeHeaderRule[] = [];
  const templates: number[] = [];
  const evals: number[] = [];
  const metas: MetaRule[] = [];
  const askedBy: number[][] = rules.map(() => []);
  const nothing = new Float64Array(rules.length);

  rules.forEach((rule, number) => {
    const { matcher } = rule;
    if ('pattern' in matcher && matcher.pattern.slots !== undefined) {
      templates.push(number);
      return;
    }
    switch (matcher.kind) {
      case 'body':
      case 'rawbody':
      case 'uri':
      case 'full':
        views[matcher.kind].push(patternRule(rule, number, matcher.pattern));
        return;
      case 'header':
        groupOf(matcher.request).rules.push(headerRule(rule, number, matcher));
        return;
      case 'exists':
        groupOf(matcher.request).exists.push(number);
        return;
      case 'mimeheader':
        mimeHeaders.push(mimeHeaderRule(rule, number, matcher));
        return;
      case 'eval':
        evals.push(number);
        return;
      case 'meta': {
        const program = programOf(matcher.expression, (symbol) => numbers.get(symbol));
        for (const symbol of symbolsOf(matcher.expression)) {
          askedBy[numbers.get(symbol) ?? -1]?.push(metas.length);
        }
        metas.push({ number, program, hitsAlone: program(nothing) !== 0 });
        return;
      }
    }
  });
  return {
    rules,
    body: new RuleGroup(views.body),
    rawbody: new RuleGroup(views.rawbody),
    uri: new RuleGroup(views.uri),
    full: new RuleGroup(views.full),
    headers: Array.from(groups.values()).map(({ request, rules: ofField, exists }) => ({
      request,
      group: new RuleGroup(ofField),
      exists,
      negated: ofField.map((_, place) => place).filter((place) => ofField[place]?.negate === true),
      withDefault: ofField.filter(({ ifUnset }) => ifUnset !== undefined),
    })),
    mimeHeaders,
    templates,
    evals,
    metas,
    askedBy,
  };
}

/** How a rule with a pattern is run. */
export function patternRule({ flags }: WireRule, number: number, pattern: WirePattern): PatternRule {
  return {
    number,
    pattern,
    ready: new ReadyPattern(pattern),
    maxHits: flags?.multiple === true ? (flags.maxHits ?? Infinity) : 1,
    noSubject: flags?.noSubject === true,
  };
}

type FieldMatcher = Extract<WireRule['matcher'], { kind: 'header' | 'mimeheader' }>;

export function headerRule(rule: WireRule, number: number, matcher: FieldMatcher): HeaderRule {
  return {
    ...patternRule(rule, number, matcher.pattern),
    negate: matcher.negate === true,
    ifUnset: matcher.ifUnset,
  };
}

export function mimeHeaderRule(rule: WireRule, number: number, matcher: FieldMatcher): MimeHeaderRule {
  const { flags } = rule;
  return {
    ...headerRule(rule, number, matcher),
    maxHits: flags?.multiple === true ? (flags.maxHits ?? MAX_PARTS) : 1,
    request: matcher.request,
    range: flags?.range ?? [0, MAX_PARTS],
    isConcatenated: flags?.concat === true,
  };
}
