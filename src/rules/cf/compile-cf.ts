import { translatePattern, type Translated } from '../../regex/translate.js';
import type { Diagnostic } from '../diagnostic.js';
import { symbolsOf } from '../expression.js';
import { fingerprint } from '../fingerprint.js';
import type {
  UnrunRule,
  WireFlags,
  WireMatcher,
  WirePattern,
  WireRule,
  WireRuleSet,
} from '../wire-rule-set.js';
import type { WireSetting } from '../../message/wire/wire-message.js';
import type { CfRule, PerlPattern } from './cf-rule.js';
import { readPerlPattern } from './perl-pattern.js';
import type { CfRules } from './read-cf.js';

/** Functions that take a Perl pattern, and at which argument. */
const PATTERN_ARGUMENT: Readonly<Record<string, number>> = {
  html_text_match: 1,
  html_text_not_match: 1,
  image_name_regex: 0,
  pdf_name_regex: 0,
  pdf_match_details: 1,
};

/** SpamAssassin looks at no more parts of one message (Message.pm). */
const MAX_PARTS = 1000;

/** Rule sets repeat themselves; the same pattern is translated once. */
type Translations = Map<string, WirePattern | undefined>;

export interface CompiledCf {
  readonly ruleSet: WireRuleSet;
  /** What the compiler could not use; what the reader could not is in `CfRules.diagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Rules as read, made ready to run: patterns translated, what cannot run set apart with its reason, metas after what
 * they depend on. Never throws.
 */
export function compileCf(cf: CfRules): CompiledCf {
  const diagnostics: Diagnostic[] = [];
  const unrun: UnrunRule[] = [];
  const translations: Translations = new Map();
  const plain: WireRule[] = [];
  const metas = new Map<string, WireRule>();
  const disabledMetas = new Set<string>();

  for (const rule of cf.rules) {
    if (!rule.enabled) {
      if (rule.matcher.kind === 'meta') disabledMetas.add(rule.name);
      continue;
    }
    const reason = reasonNotToRun(rule);
    if (reason !== undefined) {
      unrun.push({ symbol: rule.name, reason });
      continue;
    }
    const matcher = matcherOf(rule, translations, diagnostics);
    if (matcher === undefined) {
      unrun.push({ symbol: rule.name, reason: 'untranslatable' });
      continue;
    }
    const compiled = ruleOf(rule, matcher);
    if (matcher.kind === 'meta') metas.set(rule.name, compiled);
    else plain.push(compiled);
  }

  const capturing = plain.filter(
    ({ matcher }) => 'pattern' in matcher && matcher.pattern.names !== undefined,
  );
  const others = plain.filter((rule) => capturing.indexOf(rule) < 0);
  const rules = [...capturing, ...others, ...inDependencyOrder(metas, disabledMetas, cf, diagnostics)];
  const settings = cf.settings.map((setting) => settingOf(setting, translations, diagnostics));
  const content = { rules, unrun, settings, scores: cf.otherScores };
  return { ruleSet: { version: fingerprint(JSON.stringify(content)), ...content }, diagnostics };
}

/** What needs the network or a learned database, and what is read and not known. */
function reasonNotToRun(rule: CfRule): UnrunRule['reason'] | undefined {
  const { matcher, tflags } = rule;
  if (matcher.kind === 'network') return 'network';
  if (matcher.kind === 'unsupported') return 'unsupported';
  // SpamAssassin looks at these flags for functions alone: a pattern or a meta marked `net` runs all the same.
  if (matcher.kind !== 'eval') return undefined;
  if (tflags.indexOf('net') >= 0) return 'network';
  return tflags.indexOf('learn') >= 0 ? 'bayes' : undefined;
}

function ruleOf(rule: CfRule, matcher: WireMatcher): WireRule {
  const flags = flagsOf(rule);
  return {
    symbol: rule.name,
    score: rule.score,
    describe: rule.describe,
    ...(Object.keys(rule.describeIn).length > 0 && { describeIn: rule.describeIn }),
    origin: `${rule.file}:${rule.line}`,
    matcher,
    ...(Object.keys(flags).length > 0 && { flags }),
  };
}

function flagsOf(rule: CfRule): WireFlags {
  const has = (flag: string): boolean => rule.tflags.indexOf(flag) >= 0;
  const text = rule.tflags.join(' ');
  const maxHits = /\bmaxhits=(\d+)/.exec(text)?.[1];
  const range = /(?:^| )range=(\d*)(-?)(\d*)(?: |$)/.exec(text);
  return {
    ...(has('multiple') && { multiple: true as const }),
    ...(maxHits !== undefined && { maxHits: Number(maxHits) }),
    ...(has('nosubject') && { noSubject: true as const }),
    ...(has('concat') && { concat: true as const }),
    ...(range !== null && { range: rangeOf(range[1] ?? '', range[2] ?? '', range[3] ?? '') }),
  };
}

function rangeOf(from: string, dash: string, to: string): readonly [number, number] {
  if (dash === '') return [Number(from), Number(from)];
  return [from === '' ? 0 : Number(from), to === '' ? MAX_PARTS : Number(to)];
}

function matcherOf(
  rule: CfRule,
  translations: Translations,
  diagnostics: Diagnostic[],
): WireMatcher | undefined {
  const { matcher } = rule;
  switch (matcher.kind) {
    case 'body':
    case 'rawbody':
    case 'uri':
    case 'full': {
      const pattern = translated(matcher.pattern, rule, translations, diagnostics);
      return pattern && { kind: matcher.kind, pattern };
    }
    case 'header':
    case 'mimeheader': {
      const pattern = translated(matcher.pattern, rule, translations, diagnostics);
      return (
        pattern && {
          kind: matcher.kind,
          request: [matcher.field, ...matcher.modifiers].join(':'),
          pattern,
          ...(matcher.negate && { negate: true as const }),
          ...(matcher.ifUnset !== undefined && { ifUnset: matcher.ifUnset }),
        }
      );
    }
    case 'exists':
      return { kind: 'exists', request: matcher.field };
    case 'meta':
      return { kind: 'meta', expression: matcher.expression };
    case 'eval': {
      const at = PATTERN_ARGUMENT[matcher.name];
      const argument = at === undefined ? undefined : matcher.args[at];
      if (at === undefined || argument === undefined) {
        return { kind: 'eval', on: matcher.on, name: matcher.name, args: matcher.args };
      }
      const pattern = translated(argumentPattern(argument), rule, translations, diagnostics);
      if (pattern === undefined) return undefined;
      const args = matcher.args.slice();
      args[at] = `/${pattern.source}/${pattern.flags}`;
      return { kind: 'eval', on: matcher.on, name: matcher.name, args };
    }
    case 'network':
    case 'unsupported':
      return undefined;
  }
}

/** A pattern as an argument may stand between slashes or without. */
function argumentPattern(text: string): PerlPattern {
  const delimited = /^(?:m\W|\/)/.test(text) ? readPerlPattern(text) : undefined;
  return typeof delimited === 'object' ? delimited : { source: text, flags: '' };
}

function translated(
  pattern: PerlPattern,
  place: { readonly file: string; readonly line: number; readonly name: string },
  translations: Translations,
  diagnostics: Diagnostic[],
): WirePattern | undefined {
  const key = `${pattern.flags}/${pattern.source}`;
  const known = translations.get(key);
  if (known !== undefined || translations.has(key)) return known;
  const translation = translatePattern(pattern);
  if (translation.kind === 'untranslatable') {
    diagnostics.push({
      file: place.file,
      line: place.line,
      column: 1,
      code: 'invalid-pattern',
      message: `${place.name}: ${translation.message}`,
    });
    translations.set(key, undefined);
    return undefined;
  }
  const result = patternOf(translation);
  translations.set(key, result);
  return result;
}

function patternOf(translation: Translated): WirePattern {
  const { source, flags, needs, withoutLookBehind, withCase, names, slots, required, shape } = translation;
  return {
    source,
    flags,
    ...(needs !== undefined && { needsLookBehind: true as const }),
    ...(withoutLookBehind !== undefined && { withoutLookBehind }),
    ...(withCase !== undefined && { withCase }),
    ...(names !== undefined && { names }),
    ...(slots !== undefined && { slots }),
    ...(required !== undefined && { required }),
    ...(shape !== undefined && { shape }),
  };
}

function settingOf(
  { name, value, file, line }: CfRules['settings'][number],
  translations: Translations,
  diagnostics: Diagnostic[],
): WireSetting {
  if (name !== 'redirector_pattern') return { name, value };
  const written = readPerlPattern(value);
  const pattern =
    typeof written === 'string'
      ? undefined
      : translated(written, { file, line, name }, translations, diagnostics);
  return pattern === undefined
    ? { name, value }
    : { name, value, pattern: { source: pattern.source, flags: pattern.flags } };
}

/**
 * Metas after the rules they ask for. One in a circle never hits, and counts as run; one that depends on a meta with a
 * score of 0 never runs, nor does what depends on it (Mail::SpamAssassin::Plugin::Check, "do_meta_tests").
 */
function inDependencyOrder(
  metas: ReadonlyMap<string, WireRule>,
  disabled: ReadonlySet<string>,
  cf: CfRules,
  diagnostics: Diagnostic[],
): readonly WireRule[] {
  const ordered: WireRule[] = [];
  const state = new Map<string, 'open' | 'runs' | 'never' | 'circle'>();
  const dependencies = (rule: WireRule): readonly string[] =>
    rule.matcher.kind === 'meta' ? symbolsOf(rule.matcher.expression) : [];

  /** By hand: a chain of metas as long as a file must not exhaust the stack. */
  const settle = (root: string): void => {
    const path: { readonly symbol: string; readonly waiting: string[] }[] = [];
    const open = (symbol: string): void => {
      state.set(symbol, 'open');
      const rule = metas.get(symbol);
      path.push({ symbol, waiting: rule === undefined ? [] : dependencies(rule).slice().reverse() });
    };
    open(root);
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const next = top.waiting.pop();
      if (next === undefined) {
        close(top.symbol);
        path.pop();
      } else if (metas.has(next)) {
        const known = state.get(next);
        if (known === undefined) open(next);
        else if (known === 'open') {
          const from = path.findIndex(({ symbol }) => symbol === next);
          for (const { symbol } of path.slice(from)) state.set(symbol, 'circle');
        }
      }
    }
  };
  const close = (symbol: string): void => {
    const rule = metas.get(symbol);
    if (rule === undefined) return;
    if (state.get(symbol) === 'circle') return;
    const isDead = dependencies(rule).some((name) => disabled.has(name) || state.get(name) === 'never');
    // What asks for a circle stands outside the order as well.
    const isCircular = dependencies(rule).some((name) => state.get(name) === 'circle');
    state.set(symbol, isCircular ? 'circle' : isDead ? 'never' : 'runs');
    if (!isCircular && !isDead) ordered.push(rule);
  };

  metas.forEach((_, symbol) => {
    if (!state.has(symbol)) settle(symbol);
  });
  for (const rule of cf.rules) {
    if (state.get(rule.name) !== 'circle') continue;
    const message = `${rule.name} depends on itself, through the rules it names.`;
    diagnostics.push({ file: rule.file, line: rule.line, column: 1, code: 'invalid-meta', message });
  }
  return ordered;
}
