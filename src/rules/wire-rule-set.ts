import type { WireSetting } from '../message/wire/wire-message.js';
import type { Required } from '../regex/required.js';
import type { Shape } from '../regex/shape-format.js';
import type { Expression } from './expression.js';

export { ASSERTIONS, NO_LIMIT, SHAPE, type Shape } from '../regex/shape-format.js';

/** A Perl pattern in ECMAScript 2016, to be run over bytes (one character a byte); plain data. */
export interface WirePattern {
  readonly source: string;
  readonly flags: string;
  /** Set where the runtime must know look-behind; a runtime that does not uses the variant, or skips the rule. */
  readonly needsLookBehind?: true;
  readonly withoutLookBehind?: { readonly source: string; readonly flags: string };
  /** Must match too: case counts here, and could not be said in `source`. */
  readonly withCase?: { readonly source: string; readonly flags: string };
  /** Named groups, by number: what they find fills the slots of other patterns. */
  readonly names?: Readonly<Record<string, number>>;
  /** Names in `%{NAME}` to be filled in before the pattern can run. */
  readonly slots?: readonly string[];
  /** What a text must hold to be worth a try; absent where mail holds it everywhere. */
  readonly required?: Required;
  /** The pattern as far as an automaton can follow it: tells most texts that hold no match sooner than the pattern. */
  readonly shape?: Shape;
}

export type WireMatcher =
  | { readonly kind: 'body' | 'rawbody' | 'uri' | 'full'; readonly pattern: WirePattern }
  | {
      readonly kind: 'header' | 'mimeheader';
      /** The field with its modifiers, as `WireMessage.get` takes it. */
      readonly request: string;
      readonly pattern: WirePattern;
      readonly negate?: true;
      readonly ifUnset?: string;
    }
  | { readonly kind: 'exists'; readonly request: string }
  | {
      readonly kind: 'eval';
      readonly on: 'header' | 'body' | 'rawbody' | 'full';
      readonly name: string;
      readonly args: readonly string[];
    }
  | { readonly kind: 'meta'; readonly expression: Expression };

/** SpamAssassin's `tflags` that change matching (Mail::SpamAssassin::Conf, "tflags"). */
export interface WireFlags {
  /** Counts every match; metas see the count. */
  readonly multiple?: true;
  readonly maxHits?: number;
  /** Leaves the subject out of a `body` rule. */
  readonly noSubject?: true;
  /** Of a `mimeheader` rule: the parts it looks at, from 1, both ends included. */
  readonly range?: readonly [number, number];
  /** Of a `mimeheader` rule: one text of all parts' headers. */
  readonly concat?: true;
}

/** One rule of a rule file, ready to run. */
export interface WireRule {
  readonly symbol: string;
  readonly score: number;
  readonly describe: string;
  /** By language, where the files say it in others than English. */
  readonly describeIn?: Readonly<Record<string, string>>;
  /** File and line: `20_head_tests.cf:12`. */
  readonly origin: string;
  readonly matcher: WireMatcher;
  readonly flags?: WireFlags;
}

/** A rule that can never run here, and why. */
export interface UnrunRule {
  readonly symbol: string;
  readonly reason: 'network' | 'bayes' | 'untranslatable' | 'unsupported';
}

/** Rule files of SpamAssassin, compiled: plain data, safe to store as JSON. */
export interface WireRuleSet {
  /** Changes with the content. */
  readonly version: string;
  /** Rules with named captures first, then the others, then metas, each after what it depends on. */
  readonly rules: readonly WireRule[];
  readonly unrun: readonly UnrunRule[];
  readonly settings: readonly WireSetting[];
  /** Scores for symbols that the files themselves do not define: those of the bundled rules may be meant. */
  readonly scores: Readonly<Record<string, number>>;
}
