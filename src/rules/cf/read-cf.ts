import { isSpace } from '../../message/wire/bytes.js';
import { decodeUtf8 } from '../../message/wire/utf8.js';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.js';
import { ExpressionError } from '../expression.js';
import type { CfExample, CfMatcher, CfRule, CfScoreLine, CfSetting } from './cf-rule.js';
import { holds, isLoaded, type Surroundings } from './condition.js';
import { featuresOf } from './features.js';
import { readMeta } from './meta-line.js';
import { expandTags, noTags, MAX_EXPANDED_PATTERN } from './replace-tags.js';
import { definesRule, readDefinition, type PatternMatcher } from './rule-line.js';
import { misfit, presentName, shapeOf } from './settings.js';

/** A file that includes itself would never end. Real sets include one level. */
export const MAX_INCLUDE_DEPTH = 16;

/** Two files that each include the other twice double the work per level; real sets hold under 200 files. */
export const MAX_INCLUDES = 1000;

/** Every later stage is at least linear in the line; the longest stock line has 5,000 characters. */
export const MAX_LINE_LENGTH = 131072;

/** Memory of a host that loads its customers' files; the stock set with the large channels holds under 10,000. */
export const MAX_RULES = 100000;

const MAX_NAME_LENGTH = 100;

export interface CfFile {
  readonly name: string;
  /** One character a byte. */
  readonly text: string;
}

export interface ReadCfOptions {
  /** The SpamAssassin whose language is read, for `version` in conditions: `4.000001`. */
  readonly version: string;
  /** Plugins, by full Perl name, that `ifplugin` finds. */
  readonly plugins: ReadonlySet<string>;
  /** Gives an included file's text; `from` is the file that asks. Without it, no include is found. */
  readonly resolveInclude?: (name: string, from: string) => CfFile | undefined;
}

export interface CfRules {
  /** In order of first definition; of several definitions of one name, the last that is valid. */
  readonly rules: readonly CfRule[];
  /** Definitions that a later one of the same name replaced. */
  readonly replaced: readonly Pick<CfRule, 'name' | 'matcher' | 'file' | 'line'>[];
  /** By score lines about names that no file defines: a rule of another origin may be meant. */
  readonly otherScores: Readonly<Record<string, number>>;
  /** In file order; the last of a name counts. */
  readonly scoreLines: readonly CfScoreLine[];
  /** In file order: a later `clear_…` or `un…` undoes an earlier entry. */
  readonly settings: readonly CfSetting[];
  readonly examples: readonly CfExample[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: {
    /** Empty, or only a comment. */
    readonly blank: number;
    /** In a branch whose condition does not hold. */
    readonly excluded: number;
    /** Understood. */
    readonly read: number;
    /** With a diagnostic of their own. */
    readonly refused: number;
  };
}

/** A directive, its value, and where both stand. */
interface Line {
  readonly file: string;
  readonly number: number;
  readonly directive: string;
  readonly value: string;
  /** Columns, from 1. */
  readonly at: number;
  readonly valueAt: number;
  readonly lang?: string;
}

interface Definition {
  readonly name: string;
  readonly matcher: CfMatcher;
  readonly line: Line;
}

/** Thrown by a line's reader, caught by the loop over lines; never leaves this file. */
class Refused extends Error {
  constructor(
    readonly code: DiagnosticCode,
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}

/**
 * Reads SpamAssassin's rule files (Mail::SpamAssassin::Conf), in the order given, into data. Never throws: whatever
 * is wrong, unknown or too long becomes a diagnostic, and reading goes on with the next line.
 *
 * Files are given as one character a byte, since that is what their patterns are matched against; descriptions come out
 * as text.
 */
export function readCf(files: readonly CfFile[], options: ReadCfOptions): CfRules {
  const plugins = options.plugins;
  const features = new Set(featuresOf(plugins));
  const surroundings: Surroundings = { version: options.version, plugins, features };
  const definitions = new Map<string, Definition>();
  const replaced: Pick<CfRule, 'name' | 'matcher' | 'file' | 'line'>[] = [];
  const settings: CfSetting[] = [];
  const examples: CfExample[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = { blank: 0, excluded: 0, read: 0, refused: 0 };
  const scores = new Map<string, number>();
  const scoreLines: CfScoreLine[] = [];
  const descriptions = new Map<string, string>();
  const translations = new Map<string, Record<string, string>>();
  const tflags = new Map<string, readonly string[]>();
  const priorities = new Map<string, number>();
  const tags = noTags();
  const tagged = new Map<string, Line>();
  let includes = 0;

  const report = (line: Line, code: DiagnosticCode, message: string, column = line.at): void => {
    diagnostics.push({ file: line.file, line: line.number, column, code, message });
  };

  const readFile = (file: CfFile, depth: number): void => {
    /** One entry an open `if`: whether lines were skipped outside of it, and where it began. */
    const open: { readonly skippedOutside: boolean; readonly begin: Line }[] = [];
    let skipping = false;

    const readLine = (line: Line): 'read' | 'excluded' => {
      switch (line.directive) {
        case 'if':
        case 'ifplugin': {
          open.push({ skippedOutside: skipping, begin: line });
          // Inside a skipped branch nothing is asked, so that it may be written for another version.
          if (skipping) return 'excluded';
          skipping = true;
          skipping = !answer(line);
          return 'read';
        }
        case 'else': {
          const innermost = open[open.length - 1];
          if (innermost === undefined)
            throw new Refused('unbalanced-condition', 'This else has no if.', line.at);
          skipping = innermost.skippedOutside || !skipping;
          return alone(line);
        }
        case 'endif': {
          const innermost = open.pop();
          if (innermost === undefined)
            throw new Refused('unbalanced-condition', 'This endif has no if.', line.at);
          skipping = innermost.skippedOutside;
          return alone(line);
        }
      }
      if (skipping) return 'excluded';
      if (line.directive === 'include') {
        // Differs from SpamAssassin: an include inside a condition obeys it, and does not end it.
        include(line, depth);
      } else if (line.directive === 'require_version') {
        requireValue(line);
        if (line.value !== options.version && line.value !== '@@VERSION@@') {
          skipping = true;
          const message = `The rest of this file is for version ${line.value} and is left out.`;
          throw new Refused('wrong-version', message, line.valueAt);
        }
      } else {
        readDirective(line);
      }
      return 'read';
    };

    file.text.split('\n').forEach((text, index) => {
      const line = splitLine(text, file.name, index + 1);
      if (line === undefined) {
        lines.blank++;
        return;
      }
      if (text.length > MAX_LINE_LENGTH) {
        lines.refused++;
        report(line, 'too-long', `The line is longer than ${MAX_LINE_LENGTH} characters.`);
        return;
      }
      try {
        lines[readLine(line)]++;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        lines.refused++;
        report(line, error.code, error.message, error.column);
      }
    });
    for (const { begin } of open)
      report(begin, 'unbalanced-condition', `This ${begin.directive} has no endif.`);
  };

  const answer = (line: Line): boolean => {
    requireValue(line);
    if (line.directive === 'ifplugin') return isLoaded(line.value, surroundings);
    try {
      return holds(line.value, surroundings);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new Refused('invalid-condition', error.message, line.valueAt + error.at);
    }
  };

  const include = (line: Line, depth: number): void => {
    requireValue(line);
    if (depth >= MAX_INCLUDE_DEPTH || includes >= MAX_INCLUDES) {
      throw new Refused('include-too-deep', 'Files include each other too often.', line.at);
    }
    const file = options.resolveInclude?.(line.value, line.file);
    if (file === undefined) {
      throw new Refused('include-not-found', `The included file ${line.value} was not found.`, line.valueAt);
    }
    includes++;
    readFile(file, depth + 1);
  };

  const readDirective = (line: Line): void => {
    const { directive } = line;
    if (directive === 'meta' || definesRule(directive)) {
      define(line);
      return;
    }
    switch (directive) {
      case 'score': {
        readScore(line);
        return;
      }
      case 'describe': {
        const { name, rest } = nameAndRest(line);
        const text = decodeUtf8(rest) ?? rest;
        if (line.lang === undefined || /^en/i.test(line.lang)) descriptions.set(name, text);
        else translations.set(name, { ...translations.get(name), [line.lang]: text });
        return;
      }
      case 'tflags': {
        readTflags(line);
        return;
      }
      case 'priority': {
        const { name, rest, restAt } = nameAndRest(line);
        if (!/^-?\d{1,9}$/.test(rest))
          throw new Refused('invalid-value', 'A priority is a whole number.', restAt);
        priorities.set(name, Number(rest));
        return;
      }
      case 'test': {
        const [, rule, expect, text] = /^(\S+)\s+(ok|fail)\s+(.*)$/.exec(line.value) ?? [];
        if (rule === undefined || text === undefined) {
          throw new Refused('invalid-value', 'A test reads: a rule, ok or fail, and a text.', line.valueAt);
        }
        examples.push({
          rule,
          expect: expect === 'ok' ? 'ok' : 'fail',
          text,
          file: line.file,
          line: line.number,
        });
        return;
      }
      case 'replace_start':
        tags.start = requireValue(line);
        return;
      case 'replace_end':
        tags.end = requireValue(line);
        return;
      case 'replace_tag':
      case 'replace_pre':
      case 'replace_inter':
      case 'replace_post': {
        const { name, rest } = nameAndRest(line, 'a name');
        const table = {
          replace_tag: 'tag',
          replace_pre: 'pre',
          replace_inter: 'inter',
          replace_post: 'post',
        } as const;
        tags[table[directive]].set(name, rest);
        return;
      }
      case 'replace_rules':
        for (const name of requireValue(line).split(/\s+/)) tagged.set(name, line);
        return;
      default: {
        readSetting(line);
        return;
      }
    }
  };

  const define = (line: Line): void => {
    const { name, rest, restAt } = nameAndRest(line);
    if (!/^[A-Za-z_]\w*$/.test(name)) {
      const message = 'A rule is named by letters, digits and underscores, not by a digit first.';
      throw new Refused('invalid-rule-name', message, line.valueAt);
    }
    if (name.length > MAX_NAME_LENGTH) {
      throw new Refused(
        'invalid-rule-name',
        `A rule name has at most ${MAX_NAME_LENGTH} characters.`,
        line.valueAt,
      );
    }
    const earlier = definitions.get(name);
    if (earlier === undefined && definitions.size >= MAX_RULES) {
      throw new Refused('too-many-rules', `More than ${MAX_RULES} rules are not read.`, line.at);
    }
    const matcher =
      line.directive === 'meta' ? metaOf(rest, restAt, () => []) : plainOf(line.directive, rest, restAt);
    if (earlier !== undefined) {
      const { matcher: former, line: place } = earlier;
      replaced.push({ name, matcher: former, file: place.file, line: place.number });
    }
    definitions.set(name, { name, matcher, line });
  };

  const readScore = (line: Line): void => {
    const [name = '', ...values] = requireValue(line).split(/\s+/);
    if (values.length !== 1 && values.length !== 4) {
      throw new Refused('invalid-score', 'A score line has a rule and one or four numbers.', line.valueAt);
    }
    const numbers = values.map((value) => /^(\()?(-?\d+(?:\.\d+)?)(\))?$/.exec(value));
    if (numbers.some((parts) => parts === null || (parts[1] === undefined) !== (parts[3] === undefined))) {
      throw new Refused('invalid-score', 'A score is a number; one in brackets is added.', line.valueAt);
    }
    const isRelative = numbers.some((parts) => parts?.[1] !== undefined);
    const before = scores.get(name);
    if (isRelative && before === undefined) {
      throw new Refused('invalid-score', `There is no earlier score of ${name} to add to.`, line.valueAt);
    }
    const score = (isRelative ? (before ?? 0) : 0) + Number(numbers[0]?.[2] ?? 0);
    scores.set(name, score);
    const isOff = numbers.every((parts) => Number(parts?.[2]) === 0) && score === 0;
    scoreLines.push({ rule: name, score, isOff, file: line.file, line: line.number, column: line.valueAt });
  };

  const readTflags = (line: Line): void => {
    const { name, rest, restAt } = nameAndRest(line);
    const words = rest.split(/\s+/);
    tflags.set(name, words);
    const unknown = words.find((word) => !TFLAG.test(word));
    if (unknown !== undefined) {
      // The flags that are known hold all the same, as in SpamAssassin.
      throw new Refused(
        'unknown-flag',
        `No rule flag is called "${unknown}".`,
        restAt + rest.indexOf(unknown),
      );
    }
  };

  const readSetting = (line: Line): void => {
    const name = presentName(line.directive);
    const shape = shapeOf(name);
    if (shape === undefined) {
      throw new Refused(
        'unknown-directive',
        `No setting or rule type is called "${line.directive}".`,
        line.at,
      );
    }
    if (shape !== 'flag' && shape !== 'optional') requireValue(line);
    const problem = misfit(shape, line.value);
    if (problem !== undefined) throw new Refused('invalid-value', problem, line.valueAt);
    if (name === 'enable_compat') features.add(`Mail::SpamAssassin::Conf::compat_${line.value}`);
    const setting = { name, value: line.value, file: line.file, line: line.number };
    settings.push(line.lang === undefined ? setting : { ...setting, lang: line.lang });
  };

  for (const file of files) readFile(file, 0);

  const names = Array.from(definitions.keys());
  const finished = (definition: Definition): CfMatcher => {
    const { name, matcher, line } = definition;
    if (matcher.kind === 'meta' && /rules_matching\(/.test(matcher.text)) {
      return metaOf(matcher.text, line.valueAt, (glob) =>
        names.filter((candidate) => candidate !== name && matchesGlob(candidate, glob)).sort(),
      );
    }
    const request = tagged.get(name);
    // SpamAssassin keeps the patterns of mimeheader rules where tags do not reach them.
    if (request === undefined || !('pattern' in matcher) || matcher.kind === 'mimeheader') return matcher;
    const pattern = expandTags(matcher.pattern, tags);
    if (pattern === undefined) {
      report(
        line,
        'too-long',
        `With its tags expanded, the pattern passes ${MAX_EXPANDED_PATTERN} characters.`,
      );
      return matcher;
    }
    return { ...matcher, pattern };
  };

  const rules = Array.from(definitions.values()).map((definition): CfRule => {
    const { name, line } = definition;
    const flags = tflags.get(name) ?? [];
    const score = scores.get(name);
    const matcher = finished(definition);
    return {
      name,
      matcher,
      file: line.file,
      line: line.number,
      score: score ?? defaultScore(name, flags),
      scored: score !== undefined,
      enabled: score !== 0,
      describe: descriptions.get(name) ?? '',
      describeIn: translations.get(name) ?? {},
      tflags: flags,
      priority: capturesNames(matcher) ? CAPTURING_PRIORITY : (priorities.get(name) ?? 0),
    };
  });

  tagged.forEach((line, name) => {
    if (!definitions.has(name))
      report(line, 'unknown-rule', `replace_rules names ${name}, which no file defines.`);
  });
  const otherScores: Record<string, number> = {};
  scores.forEach((score, name) => {
    if (!definitions.has(name)) otherScores[name] = score;
  });
  return { rules, replaced, otherScores, scoreLines, settings, examples, diagnostics, lines };
}

/** Every flag that SpamAssassin 4.0.1 and its plugins act on. */
const TFLAG =
  /^(?:net|nice|learn|userconf|noautolearn|autolearn_force|autolearn_(?:body|header)|noawl|nopublish|publish|multiple|notrim|nosubject|nolog|concat|domains_only|ips_only|ips|a|ns|maxhits=\d+|range=\d+(?:-\d+)?|dns_block_rule)$/;

/** Rules whose named captures others use run before all of them. */
const CAPTURING_PRIORITY = -10000;

function capturesNames(matcher: CfMatcher): boolean {
  return 'pattern' in matcher && /\(\?P?[<'][A-Z]/.test(matcher.pattern.source);
}

/** SpamAssassin's score of a rule without a score line: a trial rule counts next to nothing. */
function defaultScore(name: string, flags: readonly string[]): number {
  const amount = name.slice(0, 2) === 'T_' ? 0.01 : 1;
  return flags.some((flag) => flag === 'nice') ? -amount : amount;
}

function metaOf(text: string, at: number, rulesMatching: (glob: string) => readonly string[]): CfMatcher {
  try {
    return { kind: 'meta', text, expression: readMeta(text, rulesMatching) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new Refused('invalid-meta', `${error.message}.`.replace(/\.\.$/, '.'), at + error.at);
  }
}

function plainOf(directive: string, text: string, at: number): PatternMatcher {
  const matcher = readDefinition(directive, text);
  if ('code' in matcher) throw new Refused(matcher.code, matcher.message, at + matcher.at);
  return matcher;
}

/**
 * Splits a line as SpamAssassin does: from an unescaped `#` on it is a comment, `\#` is a `#`, `-` in a directive is
 * `_`, and `lang xx` may lead. There are no continued lines. Undefined for a line with nothing on it.
 */
function splitLine(written: string, file: string, number: number): Line | undefined {
  const text = withoutTrailingSpace(withoutComment(written));
  const [, indent = '', lang, key, gap = '', value = ''] =
    /^([\t-\r ]*(?:lang[\t-\r ]+([^\t-\r ]+)[\t-\r ]+)?)([^\t-\r ]+)([\t-\r ]*)([^]*)$/.exec(text) ?? [];
  if (key === undefined) return undefined;
  const at = indent.length + 1;
  const valueAt = at + key.length + gap.length;
  const line = { file, number, directive: key.toLowerCase().replace(/-/g, '_'), value, at, valueAt };
  return lang === undefined ? line : { ...line, lang };
}

function withoutComment(text: string): string {
  let from = text.indexOf('#');
  if (from < 0) return text;
  while (from > 0 && text[from - 1] === '\\') from = text.indexOf('#', from + 1);
  return (from < 0 ? text : text.slice(0, from)).replace(/\\#/g, '#');
}

/** A loop, since a regular expression would try again at each of 100,000 spaces; not \s, which holds the byte 0xA0. */
function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

function alone(line: Line): 'read' {
  if (line.value === '') return 'read';
  throw new Refused('invalid-value', `Nothing may follow ${line.directive} on its line.`, line.valueAt);
}

function requireValue(line: Line): string {
  if (line.value !== '') return line.value;
  throw new Refused('missing-value', `A value must follow ${line.directive}.`, line.valueAt);
}

function nameAndRest(line: Line, what = 'a rule'): { name: string; rest: string; restAt: number } {
  const [lead, name, rest] = /^(\S+)\s+([^]+)$/.exec(line.value) ?? [];
  if (lead === undefined || name === undefined || rest === undefined) {
    throw new Refused('missing-value', `After ${line.directive} stand ${what} and a value.`, line.valueAt);
  }
  return { name, rest, restAt: line.valueAt + lead.length - rest.length };
}

/** `*` and `?` in a glob; a regular expression of many stars would take exponential time. */
function matchesGlob(name: string, glob: string): boolean {
  let at = 0;
  let inGlob = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < name.length) {
    if (glob[inGlob] === '*') {
      star = inGlob++;
      resumeAt = at;
    } else if (inGlob < glob.length && (glob[inGlob] === '?' || glob[inGlob] === name[at])) {
      at++;
      inGlob++;
    } else if (star >= 0) {
      inGlob = star + 1;
      at = ++resumeAt;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === '*') inGlob++;
  return inGlob === glob.length;
}
