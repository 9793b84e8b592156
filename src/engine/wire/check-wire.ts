import type { Bytes, WireEval, WireMessage, WirePart } from '../../message/wire/wire-message.js';
import { symbolsOf } from '../../rules/expression.js';
import type { WireRule, WireRuleSet } from '../../rules/wire-rule-set.js';
import { OctetBuffer } from '../prefilter/octets.js';
import type { Skipped, SkipReason } from '../verdict.js';
import {
  headerRule,
  mimeHeaderRule,
  patternRule,
  readyRules,
  type HeaderGroup,
  type HeaderRule,
  type MimeHeaderRule,
  type PatternRule,
  type ReadyRules,
  type RuleGroup,
} from './ready-rules.js';
import { filledIn } from './wire-reg-exp.js';
import { Found } from './found.js';
import { RunBudget } from './run-budget.js';
import type { WireFound, WireHit, WireVerdict } from './wire-verdict.js';

/** The functions behind `eval:`, by SpamAssassin's names. */
export type WireFunctions = Readonly<Record<string, WireEval | undefined>>;

/** So few rules about a field are tried sooner than told apart. */
const FEW_RULES = 2;

/** What a template may be filled with: a hostile message must not make a pattern of a megabyte. */
const MAX_CAPTURES = 20;
const MAX_CAPTURE_LENGTH = 1000;

/** Rules of a set made ready, to check any number of messages. */
export class WireChecker {
  private readonly ready: ReadyRules;
  private readonly buffer = new OctetBuffer();

  constructor(
    readonly ruleSet: WireRuleSet,
    private readonly functions: WireFunctions,
    /** What `body` rules are run over, where that is more than `message.body`. */
    private readonly bodyOf: (message: WireMessage) => readonly Bytes[] = (message) => message.body,
    /** Milliseconds, from anywhere: what bounds how long patterns may run. */
    private readonly now: () => number = Date.now,
  ) {
    this.ready = readyRules(ruleSet);
  }

  /** What the rules make of a message. Pure; content never makes it throw. */
  check(message: WireMessage, isLeftOut?: (rule: WireRule) => SkipReason | undefined): WireVerdict {
    return new Run(
      this.ready,
      this.ruleSet,
      this.functions,
      message,
      this.bodyOf,
      this.buffer,
      this.now,
      isLeftOut,
    ).verdict();
  }
}

/** One message under one set of rules. */
class Run {
  /** How often each rule hit, by its number. */
  private readonly counts: Float64Array;
  private readonly found = new Map<number, WireFound>();
  private readonly times = new Map<number, number>();
  private readonly captures = new Map<string, string[]>();
  /** By number of a rule: 1 where it is skipped. */
  private readonly leftOut: Uint8Array;
  private readonly skipped: Skipped[];
  private readonly budget: RunBudget;

  constructor(
    private readonly ready: ReadyRules,
    ruleSet: WireRuleSet,
    private readonly functions: WireFunctions,
    private readonly message: WireMessage,
    private readonly bodyOf: (message: WireMessage) => readonly Bytes[],
    private readonly buffer: OctetBuffer,
    now: () => number,
    isLeftOut: ((rule: WireRule) => SkipReason | undefined) | undefined,
  ) {
    this.counts = new Float64Array(ready.rules.length);
    this.leftOut = new Uint8Array(ready.rules.length);
    this.budget = new RunBudget(ready.rules.length, now);
    this.skipped = ruleSet.unrun.slice();
    if (isLeftOut === undefined) return;
    ready.rules.forEach((rule, number) => {
      const reason = isLeftOut(rule);
      if (reason !== undefined) this.skip(number, reason);
    });
  }

  verdict(): WireVerdict {
    const { message, ready } = this;
    for (const group of ready.headers) this.headers(group);
    this.lines('body', this.bodyOf(message), ready.body);
    this.lines('uri', message.uriTexts, ready.uri);
    this.lines('rawbody', message.rawbody, ready.rawbody);
    this.lines('full', [message.full], ready.full);
    for (const rule of ready.mimeHeaders) this.mimeHeader(rule);
    for (const number of ready.evals) this.evaluate(number);
    for (const number of ready.templates) this.template(number);
    this.metas();
    return this.result();
  }

  private lines(view: WireFound['view'], texts: readonly Bytes[], { rules, prefilter }: RuleGroup): void {
    if (rules.length === 0) return;
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] ?? '';
      const octets = this.buffer.octetsOf(text);
      const candidates = prefilter.scan(octets);
      for (let next = 0; next < candidates; next++) {
        const rule = rules[prefilter.candidates[next] ?? 0];
        if (rule === undefined || (at === 0 && rule.noSubject)) continue;
        if ((this.counts[rule.number] ?? 0) < rule.maxHits) this.search(rule, view, text, octets);
      }
    }
  }

  private headers({ request, group, exists, negated, withDefault }: HeaderGroup): void {
    const value = this.valueOf(request);
    if (value === undefined) {
      // Of a field that is not there, each rule may have its own text.
      for (const rule of withDefault) this.header(rule, request, rule.ifUnset ?? '');
    } else {
      for (const number of exists) this.hit(number, 1);
    }
    const isDone = ({ ifUnset }: HeaderRule): boolean => value === undefined && ifUnset !== undefined;
    const { rules } = group;
    const octets = this.buffer.octetsOf(value ?? '');
    if (rules.length <= FEW_RULES) {
      for (const rule of rules) if (!isDone(rule)) this.header(rule, request, value ?? '', octets);
      return;
    }
    const { prefilter } = group;
    const candidates = prefilter.candidates.subarray(0, prefilter.scan(octets));
    for (const place of candidates) {
      const rule = rules[place];
      if (rule !== undefined && !isDone(rule)) this.header(rule, request, value ?? '', octets);
    }
    for (const place of negated) {
      const rule = rules[place];
      if (rule !== undefined && !isDone(rule) && candidates.indexOf(place) < 0) this.hit(rule.number, 1);
    }
  }

  /** What a header rule is run over: all that the request finds, one a line (Check.pm, "do_head_tests"). */
  private valueOf(request: string): Bytes | undefined {
    const values = this.message.getAll(request);
    const [first] = values;
    if (first === undefined || values.length === 1) return first;
    return values.join(first.slice(-1) === '\n' ? '' : '\n');
  }

  private header(
    rule: HeaderRule,
    request: string,
    value: Bytes,
    octets = this.buffer.octetsOf(value),
  ): void {
    if (!rule.negate) {
      this.search(rule, 'header', value, octets, request);
    } else if (this.leftOut[rule.number] === 0 && !this.matches(rule, value, octets)) {
      this.hit(rule.number, 1);
    }
  }

  private mimeHeader(rule: MimeHeaderRule): void {
    if (rule.negate) {
      // SpamAssassin 4.0.1 leaves its search at the first match and forgets that there was one: `!~` hits always.
      this.hit(rule.number, 1);
      return;
    }
    const [from, to] = rule.range;
    const values = this.message.nodes
      .slice(Math.max(0, from - 1), to)
      .map((part) => this.fieldOf(part, rule));
    const texts = rule.isConcatenated
      ? [values.map((value) => (value.slice(-1) === '\n' ? value : `${value}\n`)).join('')]
      : values;
    for (const text of texts) {
      if (this.search(rule, 'mimeheader', text, this.buffer.octetsOf(text), rule.request)) return;
    }
  }

  /** A field of a part as mimeheader rules see it: of several, the last. */
  private fieldOf(part: WirePart, { request, ifUnset }: MimeHeaderRule): Bytes {
    const [field = '', modifier] = request.split(':');
    const isRaw = modifier === 'raw';
    if (field === 'ALL') {
      return part.headers.map(({ name, raw, value }) => `${name}: ${isRaw ? raw : `${value}\n`}`).join('');
    }
    const name = field.toLowerCase();
    for (let at = part.headers.length - 1; at >= 0; at--) {
      const header = part.headers[at];
      if (header?.name.toLowerCase() === name) return isRaw ? header.raw : `${header.value}\n`;
    }
    return ifUnset ?? '';
  }

  /** Counts matches of a rule in one more text; whether there was one. */
  private search(
    rule: PatternRule,
    view: WireFound['view'],
    text: Bytes,
    octets: Uint8Array,
    request?: string,
  ): boolean {
    if (this.leftOut[rule.number] === 1) return false;
    const followed = rule.ready.follow(octets);
    if (followed === 'none') return false;
    if (followed === 'match' && rule.maxHits === 1 && rule.pattern.names === undefined) {
      this.found.set(rule.number, new Found(view, text, request, rule.ready));
      this.hit(rule.number, 1);
      return true;
    }
    const { regExp } = rule.ready;
    if (regExp === undefined) {
      this.skip(rule.number, 'untranslatable');
      return false;
    }
    if (this.budget.isSpent(rule.number)) {
      if (this.counts[rule.number] === 0) this.skip(rule.number, 'budget');
      return false;
    }
    return this.budget.timed(rule.number, text, () =>
      this.searchWith(regExp.regExp, regExp.andAlso, rule, view, text, request),
    );
  }

  private matches(rule: HeaderRule, value: Bytes, octets: Uint8Array): boolean {
    const followed = rule.ready.follow(octets);
    if (followed !== 'unknown') return followed === 'match';
    const { regExp } = rule.ready;
    if (regExp !== undefined) return this.budget.timed(rule.number, value, () => isIn(regExp.regExp, value));
    this.skip(rule.number, 'untranslatable');
    return true;
  }

  private searchWith(
    regExp: RegExp,
    andAlso: RegExp | undefined,
    rule: PatternRule,
    view: WireFound['view'],
    text: Bytes,
    request?: string,
  ): boolean {
    if (andAlso !== undefined && !isIn(andAlso, text)) return false;
    regExp.lastIndex = 0;
    let count = 0;
    const room = rule.maxHits - (this.counts[rule.number] ?? 0);
    // The last match that counts is not searched beyond: a slow pattern would be run twice.
    for (let match = regExp.exec(text); match !== null; match = count < room ? regExp.exec(text) : null) {
      count++;
      if (!this.found.has(rule.number)) {
        this.found.set(rule.number, new Found(view, text, request, match[0]));
      }
      if (rule.pattern.names !== undefined) this.capture(rule.pattern.names, match);
      if (match[0] === '') regExp.lastIndex++;
    }
    if (count > 0) this.hit(rule.number, count);
    return count > 0;
  }

  private capture(names: Readonly<Record<string, number>>, match: RegExpExecArray): void {
    for (const name of Object.keys(names)) {
      const value = match[names[name] ?? -1];
      const known = this.captures.get(name) ?? [];
      const isNew = value !== undefined && value !== '' && known.indexOf(value) < 0;
      if (!isNew || known.length >= MAX_CAPTURES || value.length > MAX_CAPTURE_LENGTH) continue;
      known.push(value);
      this.captures.set(name, known);
    }
  }

  private evaluate(number: number): void {
    if (this.leftOut[number] === 1) return;
    const rule = this.ready.rules[number];
    if (rule?.matcher.kind !== 'eval') return;
    const { name, args, on } = rule.matcher;
    const test = this.functions[name];
    if (test === undefined) {
      this.skip(number, 'unsupported');
      return;
    }
    const value = Number(test(this.message, args, { symbol: rule.symbol, on }));
    if (value === 0 || Number.isNaN(value)) return;
    this.counts[number] = value > 0 ? value : 1;
    this.times.set(number, 1);
  }

  /** Runs a pattern once its slots are filled; while nothing was captured for one, the rule does not run. */
  private template(number: number): void {
    const rule = this.ready.rules[number];
    if (rule === undefined || !('pattern' in rule.matcher) || this.leftOut[number] === 1) return;
    const regExp = filledIn(rule.matcher.pattern, this.captures);
    if (regExp === undefined) return;
    const { matcher } = rule;
    const { message } = this;
    switch (matcher.kind) {
      case 'header': {
        const ready = headerRule(rule, number, matcher);
        const value = this.valueOf(matcher.request) ?? ready.ifUnset ?? '';
        if (!ready.negate) this.searchWith(regExp, undefined, ready, 'header', value, matcher.request);
        else if (!isIn(regExp, value)) this.hit(number, 1);
        return;
      }
      case 'mimeheader': {
        const ready = mimeHeaderRule(rule, number, matcher);
        for (const part of message.nodes) {
          this.searchWith(regExp, undefined, ready, 'mimeheader', this.fieldOf(part, ready), matcher.request);
        }
        return;
      }
      default: {
        const ready = patternRule(rule, number, matcher.pattern);
        const texts = {
          body: () => this.bodyOf(message),
          rawbody: () => message.rawbody,
          uri: () => message.uriTexts,
          full: () => [message.full],
        }[matcher.kind]();
        for (const text of texts) {
          if ((this.counts[number] ?? 0) >= ready.maxHits) return;
          this.searchWith(regExp, undefined, ready, matcher.kind, text);
        }
      }
    }
  }

  /** Only metas that ask for something that hit, and those that hit when nothing did, can hit. */
  private metas(): void {
    const { metas, askedBy } = this.ready;
    const isAsked = new Uint8Array(metas.length);
    const ask = (number: number): void => {
      for (const place of askedBy[number] ?? []) isAsked[place] = 1;
    };
    this.counts.forEach((count, number) => {
      if (count !== 0) ask(number);
    });
    for (let place = 0; place < metas.length; place++) {
      const meta = metas[place];
      if (meta === undefined || (isAsked[place] === 0 && !meta.hitsAlone)) continue;
      if (this.leftOut[meta.number] === 1) continue;
      const value = meta.program(this.counts);
      if (value === 0) continue;
      this.counts[meta.number] = value > 0 ? value : 1;
      this.times.set(meta.number, 1);
      ask(meta.number);
    }
  }

  private hit(number: number, count: number): void {
    if (this.leftOut[number] === 1) return;
    this.counts[number] = (this.counts[number] ?? 0) + count;
    this.times.set(number, (this.times.get(number) ?? 0) + count);
  }

  private skip(number: number, reason: SkipReason): void {
    const rule = this.ready.rules[number];
    if (rule === undefined || this.leftOut[number] === 1) return;
    this.leftOut[number] = 1;
    this.skipped.push({ symbol: rule.symbol, reason });
  }

  private result(): WireVerdict {
    const hits: WireHit[] = [];
    let score = 0;
    this.counts.forEach((count, number) => {
      const rule = this.ready.rules[number];
      if (count === 0 || rule === undefined) return;
      const hit = this.hitOf(rule, number, count);
      hits.push(hit);
      // A sub-rule only feeds metas (Mail::SpamAssassin::Conf: names that begin with two underscores do not score).
      if (rule.symbol.slice(0, 2) !== '__') score += hit.score * hit.times;
    });
    return { score: Math.round(score * 1000) / 1000, hits, skipped: this.skipped };
  }

  private hitOf(rule: WireRule, number: number, count: number): WireHit {
    const found = this.found.get(number);
    const because = rule.matcher.kind === 'meta' ? this.reasonsFor(rule) : undefined;
    return {
      symbol: rule.symbol,
      score: rule.score,
      describe: rule.describe,
      count,
      times: this.times.get(number) ?? 1,
      ...(found !== undefined && { found }),
      ...(because !== undefined && { because }),
    };
  }

  private reasonsFor(rule: WireRule): readonly string[] {
    return rule.matcher.kind === 'meta' ? symbolsOf(rule.matcher.expression) : [];
  }
}

function isIn(regExp: RegExp, text: Bytes): boolean {
  regExp.lastIndex = 0;
  return regExp.test(text);
}
