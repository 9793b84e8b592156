import type { Draft } from '../message/draft.js';
import type { Message } from '../message/message.js';
import type { Change } from '../message/change.js';
import type { Span } from '../message/span.js';
import type { Rewrite, Scope } from './rule-set.js';

/** What a function rule found. */
export interface Finding {
  /** The exact places; at least one. A rule about something absent points at the part where it is missed. */
  readonly evidence: readonly Span[];
  /** The changes that together silence the rule, where a mechanical fix exists. */
  readonly changes?: readonly Change[];
  /** Values for the `{placeholders}` of `why` and `fix`. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export type RuleFunction = (message: Message) => Finding | undefined;

interface Common {
  /** Upper case with underscores; the file is its name in kebab case. */
  readonly symbol: string;
  /** What was seen. At most 120 characters, like `why` and `fix`: a Smart Alert holds 500 in all. */
  readonly describe: string;
  /** Points in tenths; positive is worse. */
  readonly score: number;
  /** Where the score came from: `judgement 2026-11` or `corpus 2026-11`. */
  readonly scored: string;
  /** Default `own`. */
  readonly scope?: Scope;
  /** What a receiving filter makes of it. `{name}` stands for a value the rule's function found. */
  readonly why: string;
  /** An instruction to the author, in the imperative. */
  readonly fix: string;
  /** Run as tests. One miss must be the nearest innocent text. */
  readonly examples: { readonly hits: readonly Draft[]; readonly misses: readonly Draft[] };
}

type OwnMatcher =
  | { readonly subject: RegExp; readonly rewrite?: Rewrite }
  | { readonly body: RegExp; readonly rewrite?: Rewrite }
  | { readonly uri: RegExp }
  /** Of an address, the scheme and what follows up to the path: all that rules about hosts look at. */
  | { readonly origin: RegExp }
  | { readonly header: readonly [field: string, pattern: RegExp] }
  /** SpamAssassin's meta syntax over other symbols: `(A && !B) || C + D > 1`. */
  | { readonly meta: string }
  /** `needs`: the body matches each of them wherever the function finds anything, and it is not called elsewhere. */
  | { readonly test: RuleFunction; readonly needs?: readonly RegExp[] };

/**
 * A rule that ships with Presend, as its author writes it: one file, one plain object (default export), and for a
 * rule with a function that function as the named export `test`, so that bundles can carry it without the rest.
 */
export type BundledRule = Common & OwnMatcher;
