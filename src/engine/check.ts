import { isQuoted, ownRanges, type Body } from '../message/body.js';
import type { TextChange } from '../message/change.js';
import type { Message } from '../message/message.js';
import { sourceOf } from '../message/rendering.js';
import type { Part, Range, Span } from '../message/span.js';
import type { Finding, RuleFunction } from '../rules/bundled-rule.js';
import { evaluate, symbolsOf } from '../rules/expression.js';
import type { CompiledRule, Matcher, Pattern, Rewrite, RuleSet, Scope } from '../rules/rule-set.js';
import { gramFilter, type GramFilter, type Search } from './gram-filter.js';
import type { Needy } from './gram-table.js';
import { isReady, regExpOf } from './pattern.js';
import { rewrite } from './rewrite.js';
import { addressesOf, originsOf } from './uri-texts.js';
import type { Evidence, Hit, Skipped, Verdict } from './verdict.js';

/** The functions behind `eval` rules, by name. */
export type RuleFunctions = Readonly<Record<string, RuleFunction>>;

/** A message that repeats one phrase ten thousand times is explained as well by its first places. */
export const MAX_EVIDENCE = 20;

/** V8 compiles a pattern to machine code at once for a text of this length. */
const LONG_CHARS = 1_000;

/** Headers that a mail has only once it is on its way; a rule about them says nothing about a draft. */
const DRAFT_HEADERS = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'tocc']);

interface Match {
  readonly span: Span;
  readonly change: TextChange | undefined;
}

/**
 * Runs every rule of the set over a message. Pure: no clock, no I/O, the same result for the same input; content never
 * makes it throw.
 */
export function check(message: Message, ruleSet: RuleSet, functions: RuleFunctions): Verdict {
  const hits: Hit[] = [];
  const skipped: Skipped[] = [];
  const counts = new Map<string, number>();
  const searches = searchesIn(message, ruleSet);
  for (const rule of ruleSet.rules) {
    const outcome = run(rule, message, functions, counts, hits, searches);
    if (outcome === undefined) continue;
    if ('reason' in outcome) {
      skipped.push(outcome);
      continue;
    }
    counts.set(rule.symbol, outcome.count);
    // A sub-rule only feeds metas (Mail::SpamAssassin::Conf: names that begin with two underscores do not score).
    hits.push(outcome.hit);
  }
  const scored = hits.filter((hit) => hit.symbol.slice(0, 2) !== '__');
  return { score: totalOf(scored), hits: scored, skipped };
}

/** The sum of scores at three decimals, so that tenths add up to tenths. */
export function totalOf(hits: readonly Pick<Hit, 'score'>[]): number {
  return Math.round(hits.reduce((sum, hit) => sum + hit.score, 0) * 1000) / 1000;
}

function run(
  rule: CompiledRule,
  message: Message,
  functions: RuleFunctions,
  counts: ReadonlyMap<string, number>,
  earlier: readonly Hit[],
  searches: Searches,
): { hit: Hit; count: number } | Skipped | undefined {
  const { matcher, symbol } = rule;
  if (rule.flags?.net === true) return { symbol, reason: 'network' };
  if (rule.flags?.learn === true) return { symbol, reason: 'bayes' };
  switch (matcher.kind) {
    case 'meta': {
      if (evaluate(matcher.expression, (name) => counts.get(name) ?? 0) === 0) return undefined;
      return { hit: metaHit(rule, matcher, earlier), count: 1 };
    }
    case 'eval': {
      const test = functions[matcher.name];
      if (test === undefined) return { symbol, reason: 'unsupported' };
      const isPossible = matcher.parts?.every((part) => isThere(part, rule.scope, message.body, searches));
      if (isPossible === false) return undefined;
      const finding = test(message);
      return finding === undefined ? undefined : fromFinding(rule, finding, message);
    }
    case 'rawbody':
    case 'full':
    case 'mimeheader':
      return { symbol, reason: 'unsupported' };
    case 'header':
    case 'exists':
      if (message.as === 'draft' && !DRAFT_HEADERS.has(matcher.field.toLowerCase())) {
        return { symbol, reason: 'header-not-in-draft' };
      }
      return fromMatches(rule, headerMatches(message, matcher), message);
    case 'subject':
      return fromMatches(rule, subjectMatches(message, matcher, searches), message);
    case 'body':
      return fromMatches(rule, bodyMatches(message, matcher, rule, searches), message);
    case 'uri':
      return fromMatches(rule, uriMatches(message, matcher, rule), message);
  }
}

/** How to look for a pattern in each text; made when the first rule asks. */
interface Searches {
  readonly subject: () => GramFilter;
  /** A thread may be many times as long as what is written above it. */
  readonly own: () => GramFilter;
  readonly whole: () => GramFilter;
}

function searchesIn({ subject, body }: Message, ruleSet: RuleSet): Searches {
  return {
    subject: once(() => gramFilter(ruleSet, 'subject', subject, [rangeOf(subject)])),
    own: once(() => gramFilter(ruleSet, 'body', body.text, ownRanges(body))),
    whole: once(() => gramFilter(ruleSet, 'body', body.text, [rangeOf(body.text)])),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ?? (made = { value: make() })).value;
}

function rangeOf({ length }: string): Range {
  return { start: 0, end: length };
}

function subjectMatches({ subject }: Message, matcher: TextMatcher, searches: Searches): readonly Match[] {
  const search = searches.subject()(matcher.pattern);
  return search === undefined ? [] : matchesIn(subject, [rangeOf(subject)], 'subject', matcher, search);
}

function bodyMatches(
  { body }: Message,
  matcher: TextMatcher,
  { scope }: CompiledRule,
  searches: Searches,
): readonly Match[] {
  const search = searches[scope]()(matcher.pattern);
  return search === undefined ? [] : matchesIn(body.text, rangesOf(body, scope), 'body', matcher, search);
}

/** Whether the body holds what is needed. */
function isThere(part: Needy, scope: Scope, body: Body, searches: Searches): boolean {
  const search = searches[scope]()(part);
  return search !== undefined && rangesOf(body, scope).some((range) => search(range).length > 0);
}

function rangesOf(body: Body, scope: Scope): readonly Range[] {
  return scope === 'own' ? ownRanges(body) : [rangeOf(body.text)];
}

interface TextMatcher {
  readonly pattern: Pattern;
  readonly rewrite?: Rewrite;
}

function matchesIn(
  text: string,
  ranges: readonly Range[],
  part: 'subject' | 'body',
  matcher: TextMatcher,
  search: Search,
): readonly Match[] {
  const matches: Match[] = [];
  for (const range of ranges) {
    let next = range.start;
    for (const { start, end, first, last } of search(range)) {
      const isFirst = !isReady(matcher.pattern);
      const regExp = regExpOf(matcher.pattern);
      // V8 compiles a pattern twice that meets a short text first, which takes longer than all its runs at Send.
      const seenEnd = isFirst ? Math.max(end, Math.min(start + LONG_CHARS, range.end)) : end;
      const isWhole = start === 0 && seenEnd === text.length;
      const piece = isWhole ? text : text.slice(start, seenEnd);
      regExp.lastIndex = Math.max(first, next) - start;
      for (let match = regExp.exec(piece); match !== null; match = regExp.exec(piece)) {
        const from = start + match.index;
        if (from > last) break;
        if (match[0] === '') regExp.lastIndex++;
        const span = { part, start: from, end: from + match[0].length };
        next = span.end;
        const change = rewrite(matcher.rewrite, text, span, match);
        const before = matches[matches.length - 1]?.change;
        // Two matches in one sentence that goes whole: it goes once.
        matches.push({ span, change: before?.start === change?.start ? before : change });
        if (matches.length >= MAX_EVIDENCE) return matches;
      }
    }
  }
  return matches;
}

function headerMatches(
  message: Message,
  matcher: Extract<Matcher, { kind: 'header' | 'mimeheader' | 'exists' }>,
): readonly Match[] {
  const field = matcher.field.toLowerCase();
  const headers = message.headers.filter((header) => header.name.toLowerCase() === field);
  const matches: Match[] = [];
  for (const header of headers) {
    const part = `header:${header.name}` as const;
    if (matcher.kind === 'exists') {
      matches.push({ span: { part, start: 0, end: header.value.length }, change: undefined });
      continue;
    }
    const regExp = regExpOf(matcher.pattern);
    const match = regExp.exec(header.value);
    if (match !== null) {
      const span = { part, start: match.index, end: match.index + match[0].length };
      matches.push({ span, change: undefined });
    }
  }
  return matches;
}

function uriMatches(
  message: Message,
  { pattern, of }: Extract<Matcher, { kind: 'uri' }>,
  { scope }: CompiledRule,
): readonly Match[] {
  const { texts, textOf } = of === 'origin' ? originsOf(message) : addressesOf(message);
  const regExp = regExpOf(pattern);
  const isHit = texts.map((text) => {
    regExp.lastIndex = 0;
    return regExp.test(text);
  });
  if (isHit.indexOf(true) < 0) return [];
  const matches: Match[] = [];
  message.uris.forEach(({ span }, index) => {
    if (matches.length >= MAX_EVIDENCE || isHit[textOf[index] ?? -1] !== true) return;
    if (scope === 'own' && isQuoted(message.body, span)) return;
    matches.push({ span, change: undefined });
  });
  return matches;
}

function fromMatches(
  rule: CompiledRule,
  matches: readonly Match[],
  message: Message,
): { hit: Hit; count: number } | undefined {
  if (matches.length === 0) return undefined;
  const changes = matches.map((match) => match.change);
  // Half a fix leaves the rule standing: there is an edit for every place, or none.
  const isComplete = changes.every((change) => change !== undefined);
  const different = changes.filter(
    (change, index): change is TextChange => change !== undefined && change !== changes[index - 1],
  );
  const finding: Finding = {
    evidence: matches.map((match) => match.span),
    changes: isComplete ? different : [],
  };
  const result = fromFinding(rule, finding, message);
  const count = rule.flags?.multiple === true ? Math.min(matches.length, rule.flags.maxHits ?? Infinity) : 1;
  return result === undefined ? undefined : { ...result, count };
}

function fromFinding(
  rule: CompiledRule,
  finding: Finding,
  message: Message,
): { hit: Hit; count: number } | undefined {
  if (finding.evidence.every((span) => isUnread(message, span))) return undefined;
  const quoted =
    finding.evidence.length > 0 && finding.evidence.every((span) => isQuoted(message.body, span));
  if (quoted && rule.scope === 'own') return undefined;
  const hit: Hit = {
    symbol: rule.symbol,
    score: rule.score,
    describe: rule.describe,
    quoted,
    evidence: finding.evidence.slice(0, MAX_EVIDENCE).map((span) => evidenceAt(message, span)),
    changes: quoted && message.body.thread.length > 0 ? [{ kind: 'cut-thread' }] : (finding.changes ?? []),
    data: finding.data ?? {},
  };
  return { hit, count: 1 };
}

/** A part that could not be read says nothing by being empty. */
function isUnread(message: Message, { part }: Span): boolean {
  const name = part === 'html' ? 'body' : part;
  return message.unread.some((unread) => unread.part === name && unread.reason !== 'too-large');
}

/** A combination points at what its parts point at. */
function metaHit(
  rule: CompiledRule,
  matcher: Extract<Matcher, { kind: 'meta' }>,
  earlier: readonly Hit[],
): Hit {
  const names = new Set(symbolsOf(matcher.expression));
  const parts = earlier.filter((hit) => names.has(hit.symbol));
  const evidence: Evidence[] = [];
  for (const part of parts) evidence.push(...part.evidence);
  return {
    symbol: rule.symbol,
    score: rule.score,
    describe: rule.describe,
    quoted: parts.length > 0 && parts.every((part) => part.quoted),
    evidence: evidence.slice(0, MAX_EVIDENCE),
    changes: [],
    data: {},
  };
}

/** The span with its text, and its place in the HTML where it was rendered from HTML. */
export function evidenceAt(message: Message, span: Span): Evidence {
  const text = textOfPart(message, span.part);
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const evidence = { part: span.part, start, end, text: text.slice(start, end) };
  if (span.part === 'body' && message.html !== undefined) {
    return { ...evidence, source: sourceOf(message.body, { start, end }) };
  }
  return span.part === 'html' ? { ...evidence, source: { start, end } } : evidence;
}

/** The text that a part's offsets count in; '' for a part the message does not have. */
export function textOfPart(message: Message, part: Part): string {
  if (part === 'subject') return message.subject;
  if (part === 'body') return message.body.text;
  if (part === 'html') return message.html?.source ?? '';
  if (part.slice(0, 7) === 'header:') {
    const name = part.slice(7).toLowerCase();
    return message.headers.filter((header) => header.name.toLowerCase() === name)[0]?.value ?? '';
  }
  return message.attachments[Number(part.slice(11))]?.name ?? '';
}
