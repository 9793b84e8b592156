import type { WirePattern } from '../../rules/wire-rule-set.js';
import { ShapeAutomaton, type Followed } from '../prefilter/shape-automaton.js';

interface Source {
  readonly source: string;
  readonly flags: string;
}

/** A pattern made ready to run, as often as messages come. */
export interface WireRegExp {
  /** Global: `lastIndex` says where to begin. */
  readonly regExp: RegExp;
  /** Must match too, anywhere in the text. */
  readonly andAlso: RegExp | undefined;
}

/** Made as far as messages need it: of 1,500 patterns of a stock set, most never run. */
export class ReadyPattern {
  private made: WireRegExp | 'cannot' | undefined;
  private automaton: ShapeAutomaton | undefined;
  private canFollow: boolean;

  constructor(private readonly pattern: WirePattern) {
    this.canFollow = pattern.shape !== undefined;
  }

  /** Undefined where this runtime knows no look-behind and the pattern cannot do without. */
  get regExp(): WireRegExp | undefined {
    this.made ??= make(this.pattern) ?? 'cannot';
    return this.made === 'cannot' ? undefined : this.made;
  }

  /** Whether the text matches, as far as can be told in one pass; 'unknown' where the pattern itself must be run. */
  follow(octets: Uint8Array): Followed {
    const { shape } = this.pattern;
    if (!this.canFollow || shape === undefined) return 'unknown';
    if (this.automaton === undefined) {
      this.automaton = ShapeAutomaton.of(shape);
      this.canFollow = this.automaton !== undefined;
    }
    const followed = this.automaton?.follow(octets) ?? 'unknown';
    return followed === 'match' && shape.isExact !== true ? 'unknown' : followed;
  }
}

function make(pattern: WirePattern): WireRegExp | undefined {
  const regExp = compile(pattern) ?? (pattern.withoutLookBehind && compile(pattern.withoutLookBehind));
  const andAlso = pattern.withCase && compile(pattern.withCase);
  if (regExp !== undefined && pattern.source.length > LARGE) getCompiled(regExp);
  return regExp && { regExp, andAlso };
}

/** Such a pattern takes its engine up to a quarter of a second to compile. */
const LARGE = 2000;

/**
 * Engines compile at the first runs, V8 at the first to bytecode and at the second to machine code: done here, so that
 * it does not count as time that a message took.
 */
function getCompiled(regExp: RegExp): void {
  for (let run = 0; run < 2; run++) regExp.test('');
  regExp.lastIndex = 0;
}

function compile(pattern: Source): RegExp | undefined {
  try {
    return new RegExp(pattern.source, `g${pattern.flags}`);
  } catch {
    return undefined;
  }
}

/** The pattern with what was captured in place of its slots; undefined while one of them has found nothing. */
export function filledIn(
  pattern: WirePattern,
  captures: ReadonlyMap<string, readonly string[]>,
): RegExp | undefined {
  let { source } = pattern;
  for (const name of pattern.slots ?? []) {
    const values = captures.get(name);
    if (values === undefined || values.length === 0) return undefined;
    const alternatives = `(?:${values.map(quoted).join('|')})`;
    source = source.split(`%\\{${name}\\}`).join(alternatives).split(`%{${name}}`).join(alternatives);
  }
  return compile({ source, flags: pattern.flags });
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
