import type { Advice, Edit } from './advice/advice.js';
import type { Hit, Skipped } from './engine/verdict.js';
import type { Message, Unread } from './message/message.js';
import type { Action, Policy } from './policy/policy.js';
import type { RuleSet } from './rules/rule-set.js';

/** Whether this person's client logs in when it sends (SMTP AUTH); recorded, worth no points yet. */
export type AuthState = 'yes' | 'no' | 'unknown';

export interface AssessOptions {
  /** Default: the bundled rules. */
  readonly ruleSet?: RuleSet;
  /** Default: `{ required: 5 }`. */
  readonly policy?: Policy;
  /** BCP 47; advice falls back to English piece by piece. */
  readonly language?: string;
  readonly auth?: AuthState;
  /** Symbols the author set aside for this draft: reported in `ignored`, neither scored nor advised on. */
  readonly ignored?: readonly string[];
  /** Leaves out `edits` and `enough`, which cost a further check each. */
  readonly withoutEdits?: boolean;
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
  readonly auth: AuthState;
  /** Worst first. */
  readonly hits: readonly Hit[];
  readonly ignored: readonly Hit[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  /** One for each hit, in the same order. */
  readonly advice: readonly Advice[];
  readonly edits: readonly Edit[];
  /** Ids of the smallest set of edits that gets below the limit; empty when none does, or none is needed. */
  readonly enough: readonly string[];
  /** Points that come from the quoted thread alone. */
  readonly quotedScore: number;
}

export declare function assess(message: Message, options?: AssessOptions): Assessment;
