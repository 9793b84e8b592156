import { check, totalOf, type RuleFunctions } from './engine/check.js';
import { bodyAfterFreemail } from './engine/evals/wire/freemail.js';
import { wireFunctions } from './engine/evals/wire/index.js';
import type { Evidence, Hit, SkipReason, Verdict } from './engine/verdict.js';
import { WireChecker } from './engine/wire/check-wire.js';
import { evidenceOf, wordsOf } from './engine/wire/evidence.js';
import { asksForTransport } from './engine/wire/transport-headers.js';
import type { WireHit, WireVerdict } from './engine/wire/wire-verdict.js';
import { isQuoted } from './message/body.js';
import { completeDraft } from './message/complete-draft.js';
import { draftOf } from './message/from-draft.js';
import type { Message } from './message/message.js';
import { wireMessageFrom } from './message/wire/read-wire.js';
import type { Bytes, WireMessage } from './message/wire/wire-message.js';
import type { RuleSet } from './rules/rule-set.js';
import type { WireRule, WireRuleSet } from './rules/wire-rule-set.js';

export interface FilterOptions {
  /** Seconds since 1970 at which messages are judged and drafts are dated. */
  readonly clock: number;
  /** Makes the Message-ID of a completed draft; the same seed gives the same message. */
  readonly seed?: string;
  /** For charsets other than UTF-8, ASCII, Latin-1, Windows-1252 and UTF-16; without it, their bytes stay as they are. */
  readonly decodeCharset?: (bytes: Bytes, charset: string) => string | undefined;
}

/** A host's rule files, ready to judge messages and drafts beside the bundled rules. */
export interface Filter {
  readonly version: string;
  /** What these rules alone make of a raw message (RFC 5322), as SpamAssassin would report it. */
  judge(raw: Uint8Array | Bytes): WireVerdict;
  /** The same of a message without bytes of its own, completed as its client would send it. */
  judgeDraft(message: Message): WireVerdict;
  /** The verdict of the bundled rules and these together. */
  check(message: Message, bundled: RuleSet, functions: RuleFunctions): Verdict;
}

/** A message that repeats one phrase ten thousand times is explained as well by its first places. */
const MAX_EVIDENCE = 20;

/**
 * Makes compiled rule files ready. A raw message is judged as it is; a draft is completed with what its client will
 * add, and rules about what only servers add are skipped. Where a file defines a rule that ships with Presend, or sets
 * its score, the file has the last word.
 */
export function filterOf(ruleSet: WireRuleSet, options: FilterOptions): Filter {
  const checker = new WireChecker(ruleSet, wireFunctions, bodySeenBy(ruleSet));
  const bundledUnder = new WeakMap<RuleSet, RuleSet>();
  const read = (raw: Uint8Array | Bytes): WireMessage =>
    wireMessageFrom(raw, { ...options, settings: ruleSet.settings });
  const judgeDraft = (message: Message): WireVerdict =>
    checker.check(read(completeDraft(draftOf(message), { seed: '', ...options })), leftOutOfDrafts);
  return {
    version: ruleSet.version,
    judge: (raw) => checker.check(read(raw)),
    judgeDraft,
    check(message, bundled, functions) {
      const rest = bundledUnder.get(bundled) ?? overridden(bundled, ruleSet);
      bundledUnder.set(bundled, rest);
      const own = check(message, rest, functions);
      const verdict = message.raw === undefined ? judgeDraft(message) : checker.check(read(message.raw));
      const hits = [...own.hits, ...hitsOf(verdict.hits, message)];
      return { score: totalOf(hits), hits, skipped: [...own.skipped, ...verdict.skipped] };
    },
  };
}

/** SpamAssassin's FreeMail plugin takes addresses out of the text that `body` rules are then run over. */
function bodySeenBy({ rules }: WireRuleSet): ((message: WireMessage) => readonly Bytes[]) | undefined {
  const asksFreemail = rules.some(
    ({ matcher }) => matcher.kind === 'eval' && /^check_freemail_/.test(matcher.name),
  );
  return asksFreemail ? bodyAfterFreemail : undefined;
}

function leftOutOfDrafts(rule: WireRule): SkipReason | undefined {
  return asksForTransport(rule.matcher) ? 'header-not-in-draft' : undefined;
}

function overridden(bundled: RuleSet, { rules, unrun, scores }: WireRuleSet): RuleSet {
  const redefined = new Set([...rules, ...unrun].map(({ symbol }) => symbol));
  const kept = bundled.rules
    .filter(({ symbol }) => !redefined.has(symbol) && scores[symbol] !== 0)
    .map((rule) => {
      const score = scores[rule.symbol];
      return score === undefined ? rule : { ...rule, score };
    });
  return { version: bundled.version, rules: kept };
}

/** What the author sees of the hits: those that score, each with the words it found. */
function hitsOf(hits: readonly WireHit[], message: Message): readonly Hit[] {
  const bySymbol = new Map<string, WireHit>();
  for (const hit of hits) bySymbol.set(hit.symbol, hit);
  return hits
    .filter(({ symbol }) => symbol.slice(0, 2) !== '__')
    .map((hit) => hitOf(hit, evidenceFor(hit, message, bySymbol), message));
}

function hitOf(hit: WireHit, evidence: readonly Evidence[], message: Message): Hit {
  const quoted = evidence.length > 0 && evidence.every((span) => isQuoted(message.body, span));
  const { found } = hit;
  return {
    symbol: hit.symbol,
    score: hit.score * hit.times,
    describe: hit.describe,
    quoted,
    evidence,
    changes: quoted && message.body.thread.length > 0 ? [{ kind: 'cut-thread' }] : [],
    data: found === undefined ? {} : { view: found.view, field: found.request ?? '', words: wordsOf(found) },
  };
}

/** A combination points at what its parts point at. */
function evidenceFor(
  hit: WireHit,
  message: Message,
  bySymbol: ReadonlyMap<string, WireHit>,
): readonly Evidence[] {
  if (hit.found !== undefined) return evidenceOf(message, hit.found);
  const evidence: Evidence[] = [];
  const asked = new Set<string>([hit.symbol]);
  const waiting = [...(hit.because ?? [])].reverse();
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    if (asked.has(symbol)) continue;
    asked.add(symbol);
    const part = bySymbol.get(symbol);
    if (part === undefined) continue;
    if (part.found !== undefined) evidence.push(...evidenceOf(message, part.found));
    waiting.push(...(part.because ?? []));
    if (evidence.length >= MAX_EVIDENCE) break;
  }
  return evidence.slice(0, MAX_EVIDENCE);
}
