import { checkReferences } from '../../src/regex/check-references.js';
import { parsePattern } from '../../src/regex/parse.js';
import type { EcmaScriptPattern, Translated } from '../../src/regex/translate.js';
import type { Question, Spans } from './perl.js';

/** What differs from Perl's matches, one sentence each; none where all are equal. */
export function differencesFrom(
  question: Question,
  expected: readonly (Spans | undefined)[],
  translated: Translated,
): readonly string[] {
  // A group that may take no part keeps an earlier round's text in Perl and loses it in ECMAScript.
  const sure = checkReferences(parsePattern(question.source, question.flags).root);
  const groups = [0, ...Array.from(sure).sort((a, b) => a - b)];
  const groupNow = (group: number): number => (group === 0 ? 0 : (translated.groups?.[group - 1] ?? group));
  const pick = (spans: readonly number[], of: (group: number) => number): string =>
    groups.map((group) => `${spans[2 * of(group)]}-${spans[2 * of(group) + 1]}`).join(' ');

  return question.subjects.flatMap((subject, index) => {
    const perl = expected[index];
    const wanted = perl === undefined ? 'no match' : pick(perl, (group) => group);
    const compare = (name: string, pattern: EcmaScriptPattern): readonly string[] => {
      const isRuledOut =
        translated.withCase !== undefined && spansOf(translated.withCase, subject) === undefined;
      const spans = isRuledOut ? undefined : spansOf(pattern, subject);
      const found = spans === undefined ? 'no match' : pick(spans, groupNow);
      return found === wanted
        ? []
        : [
            `${name} finds ${found}, Perl ${wanted}, in ${JSON.stringify(subject)} for ${describePattern(question)}`,
          ];
    };
    const differences = [...compare(`/${translated.source}/${translated.flags}`, translated)];
    if (translated.withoutLookBehind !== undefined && subject !== '' && !subject.includes('\r'))
      differences.push(
        ...compare(
          `without look-behind /${translated.withoutLookBehind.source}/`,
          translated.withoutLookBehind,
        ),
      );
    const { literals } = translated;
    const text = subject.toLowerCase();
    if (perl !== undefined && literals !== undefined && !literals.some((literal) => text.includes(literal)))
      differences.push(
        `none of ${literals.join('|')} in ${JSON.stringify(subject)} for ${describePattern(question)}`,
      );
    return differences;
  });
}

export function describePattern({ source, flags }: Question): string {
  return `/${source}/${flags}`;
}

/** What stands in every slot while patterns are compared. */
export const SLOT_TEXT = 'x.Y@example.com';

/** The source as Perl is to see it: a slot filled as SpamAssassin fills it. */
export function fillPerlSlots(source: string): string {
  return source.replace(/%\\?\{[A-Z_0-9]+\\?\}/g, 'x\\.Y\\@example\\.com');
}

/** The last few compiled, so that many subjects in a row cost one compilation. */
const compiled = new Map<string, RegExp>();
const KEPT = 100;

export function spansOf({ source, flags }: EcmaScriptPattern, subject: string): Spans | undefined {
  const key = `${flags}/${source}`;
  let regExp = compiled.get(key);
  if (regExp === undefined) {
    if (compiled.size > KEPT) compiled.clear();
    regExp = new RegExp(source.replace(/%\{[A-Z_0-9]+\}/g, '(?:x\\.Y@example\\.com)'), `${flags}d`);
    compiled.set(key, regExp);
  }
  const match = regExp.exec(subject);
  return match?.indices?.flatMap((span) => (span as readonly number[] | undefined) ?? [-1, -1]);
}
