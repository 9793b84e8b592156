import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePattern } from '../src/regex/parse.js';
import type { Translated } from '../src/regex/translate.js';
import { translatePattern } from '../src/regex/translate.js';
import { differencesFrom, fillPerlSlots } from '../test/regex/compare.js';
import { askPerl, hasPerl } from '../test/regex/perl.js';
import type { Question } from '../test/regex/perl.js';
import { mutationOf, randomFrom, sampleOf } from '../test/regex/sample.js';

// Compares the translator with Perl over SpamAssassin's stock rules:
//   npx tsx scripts/regex-parity.ts [folder of .cf files] [subjects a pattern]
// Exit status 1 when a pattern is untranslatable or any match differs.

const FOLDER = process.argv[2] ?? '/usr/share/spamassassin';
const SUBJECTS = Number(process.argv[3] ?? 40);
const SEED = 20_261_101;
const SHOWN = 20;

interface RulePattern {
  readonly symbol: string;
  readonly source: string;
  readonly flags: string;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '<': '>' };

/** `/…/i`, `m{…}x`, `m,…,` and what may follow: `[if-unset: …]`. */
function patternIn(text: string): { readonly source: string; readonly flags: string } | undefined {
  const opening = /^(?:m(\W)|(\/))/.exec(text);
  if (opening === null) return undefined;
  const delimiter = opening[1] ?? '/';
  const rest = text.slice(opening[0].length).replace(/\s+\[if-unset:.*$/, '');
  const end = rest.lastIndexOf(CLOSING[delimiter] ?? delimiter);
  const flags = rest.slice(end + 1).trim();
  return end < 0 || /\W/.test(flags) ? undefined : { source: rest.slice(0, end), flags };
}

/** The patterns as rule files have them, tags not yet replaced. */
function patternsIn(file: string): readonly RulePattern[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const rule = /^\s*(header|mimeheader|body|rawbody|uri|full)\s+(\w+)\s+(.*?)\s*(?:\s#.*)?$/.exec(line);
      if (rule === null) return [];
      const [, kind = '', symbol = '', test = ''] = rule;
      const text = /header$/.test(kind) ? /^\S+\s*[=!]~\s*(.*)$/.exec(test)?.[1] : test;
      const whole = new RegExp(`${symbol}\\s+(.*?)\\s*$`).exec(line)?.[1] ?? '';
      // A # may belong to the pattern: what stands behind the last delimiter decides.
      const pattern =
        text === undefined ? undefined : (patternIn(text) ?? patternIn(whole.replace(/^\S+\s*[=!]~\s*/, '')));
      return pattern === undefined ? [] : [{ symbol, ...pattern }];
    });
}

/** The patterns as SpamAssassin runs them, tags replaced; empty where SpamAssassin's own code is not installed. */
function effectivePatterns(): readonly RulePattern[] {
  const program = String.raw`
    use Mail::SpamAssassin;
    my $sa = Mail::SpamAssassin->new({ local_tests_only => 1, dont_copy_prefs => 1, rules_filename => $ARGV[0] });
    $sa->init(1);
    my $patterns = $sa->{conf}{test_qrs};
    for my $symbol (sort keys %$patterns) {
      my $pattern = "$patterns->{$symbol}";
      next unless $pattern =~ s/^\(\?\^aa:(.*)\)$/$1/s;
      print "$symbol ", unpack('H*', $pattern), "\n";
    }`;
  try {
    const output = execFileSync('perl', ['-e', program, FOLDER], {
      encoding: 'latin1',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
    return output.split('\n').flatMap((line) => {
      const [symbol = '', hex = ''] = line.split(' ');
      return symbol === ''
        ? []
        : [
            {
              symbol,
              source: Buffer.from(hex, 'hex')
                .toString('latin1')
                .replace(/%\\\{([A-Z_0-9]+)\\\}/g, '%{$1}'),
              flags: '',
            },
          ];
    });
  } catch {
    return [];
  }
}

/** By symbol, the texts rule files give as examples, meant to hit or to miss. */
function examplesIn(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const examples = new Map<string, string[]>();
  for (const line of files.flatMap((file) => readFileSync(file, 'latin1').split('\n'))) {
    const [, symbol, text] = /^\s*test\s+(\w+)\s+(?:ok|fail)\s+(.*)$/.exec(line) ?? [];
    if (symbol !== undefined && text !== undefined)
      examples.set(symbol, [...(examples.get(symbol) ?? []), text]);
  }
  return examples;
}

function measure(
  title: string,
  patterns: readonly RulePattern[],
  examples: ReadonlyMap<string, readonly string[]>,
): boolean {
  const random = randomFrom(SEED);
  const translated: {
    readonly symbol: string;
    readonly question: Question;
    readonly translation: Translated;
  }[] = [];
  const refused: string[] = [];
  for (const { symbol, source, flags } of patterns) {
    const translation = translatePattern({ source, flags });
    if (translation.kind === 'untranslatable') {
      refused.push(`${symbol}: ${translation.construct} at ${translation.at}: ${translation.message}`);
      continue;
    }
    const { root } = parsePattern(source, flags);
    const made = Array.from({ length: SUBJECTS }, () => mutationOf(sampleOf(root, random), random));
    const subjects = [...(examples.get(symbol) ?? []), ...made, ''];
    translated.push({ symbol, question: { source, flags, subjects }, translation });
  }

  const answers = askPerl(
    translated.map(({ question }) => ({ ...question, source: fillPerlSlots(question.source) })),
  );
  const different: string[] = [];
  let subjects = 0;
  let matches = 0;
  let unhit = 0;
  translated.forEach(({ symbol, question, translation }, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    if (answer.kind === 'refused') {
      different.push(`${symbol}: translated, but Perl refuses it: ${answer.message}`);
      return;
    }
    const hits = answer.matches.filter((spans) => spans !== undefined).length;
    subjects += question.subjects.length;
    matches += hits;
    if (hits === 0) unhit++;
    different.push(
      ...differencesFrom(question, answer.matches, translation).map((text) => `${symbol}: ${text}`),
    );
  });

  const needing = translated.filter(({ translation }) => translation.needs !== undefined);
  const rescued = needing.filter(({ translation }) => translation.withoutLookBehind !== undefined);
  const gated = translated.filter(({ translation }) => translation.literals !== undefined);
  const rows: readonly (readonly [string, number])[] = [
    ['patterns', patterns.length],
    ['translated', translated.length],
    ['untranslatable', refused.length],
    ['need look-behind', needing.length],
    ['  of these for line starts alone', rescued.length],
    ['have required literals', gated.length],
    ['subjects compared', subjects],
    ['  that Perl matches', matches],
    ['patterns no subject hit', unhit],
    ['differences', different.length],
  ];
  console.log(
    `${title}\n${rows.map(([name, count]) => `  ${name.padEnd(34)}${String(count).padStart(8)}`).join('\n')}`,
  );
  for (const line of [...refused, ...different.slice(0, SHOWN)]) console.log(`  ${line}`);
  return refused.length + different.length === 0;
}

if (!existsSync(FOLDER) || !hasPerl()) {
  console.error(`Needs Perl 5.34 or newer and rule files in ${FOLDER}: apt-get install spamassassin`);
  process.exit(2);
}
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.cf'))
  .sort()
  .map((name) => join(FOLDER, name));
const examples = examplesIn(files);
const isEqual = [
  measure('As the files have them', files.flatMap(patternsIn), examples),
  measure('As SpamAssassin runs them, tags replaced', effectivePatterns(), examples),
].every(Boolean);
process.exit(isEqual ? 0 : 1);
