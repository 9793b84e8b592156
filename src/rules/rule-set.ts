import type { Expression } from './expression.js';

/** A pattern as data: ECMAScript 2016 source, so that one compiled set runs in every runtime. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /**
   * What it is matched against. `text`: the decoded string, as our own rules are written. `bytes`: the UTF-8 bytes as
   * one character each, as SpamAssassin's are.
   */
  readonly view: 'text' | 'bytes';
  /**
   * What every match holds, for each way to match, so that the pattern need not be run where none stands. Absent where
   * it may hold anything.
   */
  readonly needs?: readonly Need[];
}

/** What a match holds that is found in one of a pattern's ways. */
export interface Need {
  /**
   * Of these, one at least: stretches of three ASCII characters or more, or of one or two that are neither letters nor
   * digits, as `formatGram` (gram.ts) writes them.
   */
  readonly grams: readonly string[];
  /** And, within reach, one of these. */
  readonly near?: readonly string[];
  /**
   * How far the pattern looks from the start of such a match: no further from a gram need it be run. In characters, a
   * run of white space counted as one; `line` where it cannot leave a line. Absent where nothing limits it.
   */
  readonly reach?: number | 'line';
}

/**
 * Whose words a rule judges. `own`: what this person wrote; a match in the quoted thread below is no hit. `whole`: all
 * of it, as a relay does; a hit that lies in the quoted thread alone is marked `quoted`.
 */
export type Scope = 'own' | 'whole';

/** How the matched words of a pattern rule are changed so that it falls silent. */
export type Rewrite =
  /** Replacement text; `$1` … `$9` are the groups. Empty removes the words. */
  | { readonly kind: 'replace'; readonly with: string }
  /** By matched text in lower case, white space as one space; a match that is not listed gets no edit. */
  | { readonly kind: 'table'; readonly table: Readonly<Record<string, string>> }
  | { readonly kind: 'sentence-case' }
  /** Takes out the whole sentence the match stands in: for words that nothing else in the mail depends on. */
  | { readonly kind: 'remove-sentence' };

/** SpamAssassin's `tflags` that change matching (Mail::SpamAssassin::Conf, "tflags"). */
export interface TestFlags {
  /** Counts every match, not only whether there is one; metas see the count. */
  readonly multiple?: boolean;
  /** With `multiple`, stops counting here. */
  readonly maxHits?: number;
  /** Needs the network: never run, named in `skipped`. */
  readonly net?: boolean;
  /** Needs a learned Bayes database: never run, named in `skipped`. */
  readonly learn?: boolean;
}

export type Matcher =
  /** `body`: paragraphs of rendered text, the subject first. `subject`: its text alone. `uri`: each address. */
  | {
      readonly kind: 'subject' | 'body' | 'rawbody' | 'full';
      readonly pattern: Pattern;
      readonly rewrite?: Rewrite;
    }
  /** `of`: an address is matched up to its path, which begins behind the host. */
  | { readonly kind: 'uri'; readonly pattern: Pattern; readonly of?: 'origin' }
  | {
      readonly kind: 'header' | 'mimeheader';
      readonly field: string;
      readonly take?: 'addr' | 'name' | 'raw';
      readonly pattern: Pattern;
      readonly negate?: boolean;
      /** Stands in for a field that is not there (`[if-unset: x]`). */
      readonly ifUnset?: string;
    }
  | { readonly kind: 'exists'; readonly field: string }
  | { readonly kind: 'meta'; readonly expression: Expression }
  /** A function by name; the set is data and holds only the name. */
  | {
      readonly kind: 'eval';
      readonly name: string;
      readonly args: readonly (string | number)[];
      /** Found in the body wherever the function finds anything. */
      readonly parts?: readonly Pick<Pattern, 'needs'>[];
    };

export interface CompiledRule {
  readonly symbol: string;
  readonly score: number;
  readonly describe: string;
  /** `bundled`, or the .cf file it came from. */
  readonly origin: string;
  readonly scope: Scope;
  readonly matcher: Matcher;
  readonly flags?: TestFlags;
}

/** Compiled rules: plain data, safe to store as JSON, in the order in which they run. */
export interface RuleSet {
  /** Changes with the content, so that a kept verdict is not reused under other rules. */
  readonly version: string;
  readonly rules: readonly CompiledRule[];
}
