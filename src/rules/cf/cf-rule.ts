import type { Expression } from '../expression.js';

/** A pattern as its author wrote it: Perl source without delimiters, tags expanded; not yet translated. */
export interface PerlPattern {
  readonly source: string;
  /** Perl's modifiers, e.g. `im`. */
  readonly flags: string;
}

/** What one rule looks for, before any pattern is translated. */
export type CfMatcher =
  | { readonly kind: 'body' | 'rawbody' | 'uri' | 'full'; readonly pattern: PerlPattern }
  | {
      readonly kind: 'header' | 'mimeheader';
      /** A field, or a name SpamAssassin computes: `ALL`, `ToCc`, `EnvelopeFrom`, `MESSAGEID`, `X-Spam-Relays-…`. */
      readonly field: string;
      /** `addr`, `name`, `raw`, `host`, …, in the order written. */
      readonly modifiers: readonly string[];
      readonly pattern: PerlPattern;
      readonly negate: boolean;
      readonly ifUnset?: string;
    }
  | { readonly kind: 'exists'; readonly field: string }
  | {
      readonly kind: 'meta';
      readonly text: string;
      /** `rules_matching()` expanded, `local_tests_only` 1. */
      readonly expression: Expression;
    }
  | {
      readonly kind: 'eval';
      /** The directive: SpamAssassin passes different texts to the function by it. */
      readonly on: 'header' | 'body' | 'rawbody' | 'full';
      readonly name: string;
      readonly args: readonly string[];
    }
  /** Asks the network (`askdns`; `uridnsbl` and its kin only name lists for an eval): kept by name so that a verdict can say it was not run. */
  | { readonly kind: 'network'; readonly directive: string; readonly value: string }
  /** Well formed, not implemented here: kept by name for the same reason. */
  | { readonly kind: 'unsupported'; readonly directive: string; readonly value: string };

export interface CfRule {
  readonly name: string;
  readonly matcher: CfMatcher;
  readonly file: string;
  readonly line: number;
  /** In score set 0 (no network, no Bayes). A rule without a score line has SpamAssassin's default. */
  readonly score: number;
  /** Whether a score line said so, or `score` is the default. */
  readonly scored: boolean;
  /** False where a score of 0 turns the rule off: it never hits, not even inside metas. */
  readonly enabled: boolean;
  readonly describe: string;
  /** By the language of a `lang xx` prefix. */
  readonly describeIn: Readonly<Record<string, string>>;
  readonly tflags: readonly string[];
  /** Lower runs earlier. */
  readonly priority: number;
}

/** A directive that is not about one rule: kept in order, under its present name, for whoever needs it. */
export interface CfSetting {
  /** Lower case, underscores, `whitelist` and `blacklist` forms under their present names. */
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
  readonly lang?: string;
}

/** A `test` line: text that must, or must not, hit the rule. */
export interface CfExample {
  readonly rule: string;
  readonly expect: 'ok' | 'fail';
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A score line that was understood, whether or not a file defines the rule. */
export interface CfScoreLine {
  readonly rule: string;
  /** In score set 0, with earlier lines added where it is relative. */
  readonly score: number;
  /** Whether it is 0 in every score set, so that hosts with network and Bayes do not run the rule either. */
  readonly isOff: boolean;
  readonly file: string;
  readonly line: number;
  /** Of the rule's name. */
  readonly column: number;
}
