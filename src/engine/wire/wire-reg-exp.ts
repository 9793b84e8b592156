import type { WirePattern } from '../../rules/wire-rule-set.js';

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

/** Made when a message first needs it: of 1,500 patterns of a stock set, most never run. */
const ready = new WeakMap<WirePattern, WireRegExp | 'cannot'>();

/** Undefined where this runtime knows no look-behind and the pattern cannot do without. */
export function wireRegExpOf(pattern: WirePattern): WireRegExp | undefined {
  let found = ready.get(pattern);
  if (found === undefined) {
    found = make(pattern) ?? 'cannot';
    ready.set(pattern, found);
  }
  return found === 'cannot' ? undefined : found;
}

function make(pattern: WirePattern): WireRegExp | undefined {
  const regExp = compile(pattern) ?? (pattern.withoutLookBehind && compile(pattern.withoutLookBehind));
  const andAlso = pattern.withCase && compile(pattern.withCase);
  return regExp && { regExp, andAlso };
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
