import { translatePattern, type EcmaScriptPattern } from '../../regex/translate.js';
import type { CfRule, PerlPattern } from '../cf/cf-rule.js';
import type { Diagnostic } from '../diagnostic.js';

/** One rule's pattern as a JavaScript engine would run it. */
export interface LintedPattern extends EcmaScriptPattern {
  readonly rule: CfRule;
  /** Where the pattern begins on the rule's line, from 1. */
  readonly column: number;
}

export interface LintedPatterns {
  readonly findings: readonly Diagnostic[];
  readonly translated: readonly LintedPattern[];
  readonly untranslatable: number;
  readonly withLookBehind: number;
}

/** The text of a line, for columns; undefined where it is not at hand. */
export type LineText = (file: string, line: number) => string | undefined;

/** Translates the pattern of every rule, those that a score of 0 turns off among them. */
export function lintPatterns(rules: readonly CfRule[], lineText: LineText): LintedPatterns {
  const findings: Diagnostic[] = [];
  const translated: LintedPattern[] = [];
  let untranslatable = 0;
  let withLookBehind = 0;
  for (const rule of rules) {
    if (!('pattern' in rule.matcher)) continue;
    const { pattern } = rule.matcher;
    const place = placeOf(pattern, lineText(rule.file, rule.line) ?? '', rule.name);
    const at = { file: rule.file, line: rule.line };
    const translation = translatePattern(pattern);
    if (translation.kind === 'untranslatable') {
      untranslatable++;
      const column = place.isAsWritten ? place.column + translation.at : place.column;
      const message = `${rule.name} cannot run here, for ${translation.construct}: ${translation.message}`;
      findings.push({ ...at, column, code: 'untranslatable-pattern', message });
      continue;
    }
    const { needs, withoutLookBehind } = translation;
    if (needs !== undefined) {
      withLookBehind++;
      if (withoutLookBehind === undefined) {
        const message = `${rule.name} needs look-behind, which classic Outlook on Windows lacks: it runs everywhere else.`;
        findings.push({ ...at, column: place.column, code: 'needs-look-behind', message });
      }
    }
    const { source, flags } = withoutLookBehind ?? translation;
    translated.push({ rule, source, flags, column: place.column });
  }
  return { findings, translated, untranslatable, withLookBehind };
}

/** Where a pattern begins on its line. With tags expanded it no longer stands there as it is. */
function placeOf(
  pattern: PerlPattern,
  line: string,
  name: string,
): { readonly column: number; readonly isAsWritten: boolean } {
  const after = line.indexOf(name) + name.length;
  const index = line.indexOf(pattern.source, after);
  if (index >= 0) return { column: index + 1, isAsWritten: true };
  const value = /\s+/.exec(line.slice(after));
  return { column: value === null ? 1 : after + value.index + value[0].length + 1, isAsWritten: false };
}
