import { advise } from './advice/advise.js';
import type { AdviceLanguage } from './advice/advice-language.js';
import type { Advice, Edit } from './advice/advice.js';
import { applyEdits as applyFresh, editsFor, hitsOf, wordsOf, type Recheck } from './advice/edits.js';
import { smallestSet } from './advice/smallest-set.js';
import { adviceTextsEn } from './bundled/generated/advice-en.js';
import { functions } from './bundled/generated/functions.js';
import { ruleSet as bundledRuleSet } from './bundled/generated/rule-set.js';
import { check, totalOf } from './engine/check.js';
import type { Hit, Skipped } from './engine/verdict.js';
import type { Filter } from './filter.js';
import type { ChangedDraft } from './message/change.js';
import type { Draft } from './message/draft.js';
import type { HandOver } from './message/hand-over.js';
import type { Message, Unread } from './message/message.js';
import { decide, DEFAULT_POLICY, type Action, type Policy } from './policy/policy.js';
import type { RuleSet } from './rules/rule-set.js';

/** Whether this person's client logs in when it sends (SMTP AUTH), as the message says. */
export type AuthState = HandOver['login'];

/** What the score is with a log-in and without one. */
export interface ScoreRange {
  readonly withLogin: number;
  readonly withoutLogin: number;
}

export interface AssessOptions {
  /** Default: the bundled rules. */
  readonly ruleSet?: RuleSet;
  /** A host's rule files, judged beside the bundled rules. */
  readonly filter?: Filter;
  /** Default: `{ required: 5 }`. */
  readonly policy?: Policy;
  /** The language of the advice (`loadAdvice`); default, and for each piece it lacks, English. */
  readonly language?: AdviceLanguage | undefined;
  /** Symbols the author set aside for this draft: reported in `ignored`, neither scored nor advised on. */
  readonly ignored?: readonly string[];
  /** Work out `range` too, where there is one; it costs two further checks. */
  readonly range?: boolean;
  /** The draft the message was made from. With it, `edits` and `enough` are worked out; each costs a further check. */
  readonly draft?: Draft;
}

/** Everything a door needs to present: what was measured, what follows, what to tell the author. */
export interface Assessment {
  /** Of the rule set. */
  readonly version: string;
  readonly as: Message['as'];
  readonly score: number;
  readonly required: number;
  readonly isSpam: boolean;
  readonly action: Action;
  /** `unknown` where the message says nothing of it. */
  readonly auth: AuthState;
  /** With the option `range`, while it is unknown whether this sender, whose mail is handed over by SMTP, logs in. */
  readonly range?: ScoreRange;
  /** Worst first. */
  readonly hits: readonly Hit[];
  readonly ignored: readonly Hit[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  /** One for each hit, in the same order. */
  readonly advice: readonly Advice[];
  /** Strongest first; empty without `draft`. */
  readonly edits: readonly Edit[];
  /** Ids of the smallest set of edits that gets below the limit; empty when none does, or none is needed. */
  readonly enough: readonly string[];
  /** Points that come from the quoted thread alone. */
  readonly quotedScore: number;
}

/** Of the bundled rules: a verdict reached under another version may differ. */
export const ruleSetVersion = bundledRuleSet.version;

/** Check, decide and advise in one call. Pure and synchronous; content never makes it throw. */
export function assess(message: Message, options: AssessOptions = {}): Assessment {
  const recheck = recheckFor(options);
  const policy = options.policy ?? DEFAULT_POLICY;
  const verdict = recheck.verdictOn(message);
  const worstFirst = verdict.hits.slice().sort((a, b) => b.score - a.score || (a.symbol < b.symbol ? -1 : 1));
  const hits = worstFirst.filter((hit) => recheck.ignored.indexOf(hit.symbol) < 0);
  const score = totalOf(hits);
  const { draft } = options;
  const edits = draft === undefined ? [] : editsFor(draft, hits, recheck);
  return {
    version: versionOf(options),
    as: message.as,
    score,
    required: policy.required,
    isSpam: score >= policy.required,
    action: decide({ score }, policy),
    auth: message.handOver?.login ?? 'unknown',
    ...(options.range === true && rangeOf(message, recheck)),
    hits,
    ignored: worstFirst.filter((hit) => recheck.ignored.indexOf(hit.symbol) >= 0),
    skipped: verdict.skipped,
    unread: message.unread,
    advice: advise(hits, adviceTextsEn, options.language),
    edits,
    enough:
      draft === undefined ? [] : smallestSet(draft, hits, edits, policy.warn ?? policy.required, recheck),
    quotedScore: totalOf(hits.filter((hit) => hit.quoted)),
  };
}

/** Both scores, where the log-in is what nobody knows yet. Unknown adds no points (`score` is the one with log-in). */
function rangeOf(message: Message, recheck: Recheck): { readonly range?: ScoreRange } {
  const { handOver } = message;
  if (handOver?.login !== 'unknown') return {};
  const scoreWhen = (login: 'yes' | 'no'): number =>
    totalOf(
      recheck
        .verdictOn({ ...message, handOver: { ...handOver, login } })
        .hits.filter(({ symbol }) => recheck.ignored.indexOf(symbol) < 0),
    );
  return { range: { withLogin: scoreWhen('yes'), withoutLogin: scoreWhen('no') } };
}

/**
 * Applies edits of an assessment to a draft that may have moved on since: each is found anew and applied only when it
 * still says the same words. Undefined when one does not: then nothing is changed.
 */
export function applyEdits(
  draft: Draft,
  edits: readonly Edit[],
  options: Pick<AssessOptions, 'ruleSet' | 'filter' | 'ignored'> = {},
): ChangedDraft | undefined {
  const recheck = recheckFor(options);
  const now = hitsOf(draft, recheck);
  const isUnchanged = edits.every((edit) =>
    now.some((hit) => hit.symbol === edit.symbol && wordsOf(hit.changes) === wordsOf(edit.changes)),
  );
  return isUnchanged
    ? applyFresh(
        draft,
        edits.map((edit) => edit.id),
        recheck,
      )
    : undefined;
}

function recheckFor(options: Pick<AssessOptions, 'ruleSet' | 'filter' | 'ignored'>): Recheck {
  const { ruleSet = bundledRuleSet, filter, ignored = [] } = options;
  return {
    ruleSet,
    ignored,
    verdictOn: (message) =>
      filter === undefined ? check(message, ruleSet, functions) : filter.check(message, ruleSet, functions),
  };
}

function versionOf({ ruleSet = bundledRuleSet, filter }: AssessOptions): string {
  return filter === undefined ? ruleSet.version : `${ruleSet.version}+${filter.version}`;
}
