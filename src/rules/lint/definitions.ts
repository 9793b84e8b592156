import type { CfRule } from '../cf/cf-rule.js';
import type { CfRules } from '../cf/read-cf.js';
import type { Diagnostic } from '../diagnostic.js';
import { evalKindOf } from '../known-evals.js';

type Place = Pick<CfRule, 'file' | 'line'>;

/** Rules defined more than once; reported at each later definition, with the place of the first. */
export function lintDuplicates({ rules, replaced }: CfRules): readonly Diagnostic[] {
  const places = new Map<string, Place[]>();
  for (const { name, file, line } of replaced) {
    const earlier = places.get(name);
    if (earlier === undefined) places.set(name, [{ file, line }]);
    else earlier.push({ file, line });
  }
  const findings: Diagnostic[] = [];
  for (const { name, file, line } of rules) {
    const [first, ...later] = places.get(name) ?? [];
    if (first === undefined) continue;
    for (const place of [...later, { file, line }]) {
      const code = place.file === first.file ? 'duplicate-rule' : 'redefined-rule';
      const message = `${name} is defined again; what ${first.file}:${first.line} says no longer counts.`;
      findings.push({ ...place, column: 1, code, message });
    }
  }
  return findings;
}

/** Rules whose hits a report could only show by their symbol. */
export function lintDescriptions({ rules }: CfRules): readonly Diagnostic[] {
  return rules
    .filter((rule) => rule.enabled && rule.describe === '' && rule.name.slice(0, 2) !== '__')
    .map(({ name, file, line }) => ({
      file,
      line,
      column: 1,
      code: 'no-description' as const,
      message: `${name} has no describe line: a report can show its name only.`,
    }));
}

/** Functions that neither SpamAssassin nor a plugin of its has: of a plugin of the host's own, or misspelt. */
export function lintFunctions({ rules }: CfRules): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { name, matcher, file, line } of rules) {
    if (matcher.kind !== 'eval' || evalKindOf(matcher.name) !== undefined) continue;
    const message = `${name} calls ${matcher.name}(), which SpamAssassin does not have: it is left out here.`;
    findings.push({ file, line, column: 1, code: 'unknown-function', message });
  }
  return findings;
}
