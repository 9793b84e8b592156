import { ExpressionError, evaluate, parseExpression } from '../expression.js';

/** What the conditions of rule files ask about the reader. */
export interface Surroundings {
  /** As SpamAssassin compares it: `4.000001`. */
  readonly version: string;
  /** Plugins, by full Perl name, that count as loaded. */
  readonly plugins: ReadonlySet<string>;
  /** Features, by full Perl name, that `can()` and `has()` find. */
  readonly features: ReadonlySet<string>;
}

/** The Perl that SpamAssassin 4 is run with; rule files ask for 5.010 and later. */
const PERL_VERSION = '5.036000';

/** SpamAssassin's own aliases of plugin names. */
const RENAMED: Readonly<Record<string, string>> = {
  'Mail::SpamAssassin::Plugin::Dmarc': 'Mail::SpamAssassin::Plugin::DMARC',
  'Mail::SpamAssassin::Plugin::WhiteListSubject': 'Mail::SpamAssassin::Plugin::WelcomeListSubject',
};

const QUESTION = /\b(plugin|can|has)\s*\(\s*([A-Za-z_][\w:]*)\s*\)/g;

/**
 * Answers the condition of an `if` line: `version`, `perl_version`, `local_tests_only`, `plugin()`, `can()`, `has()`,
 * comparisons and `! && ||`.
 *
 * @throws ExpressionError
 */
export function holds(condition: string, surroundings: Surroundings): boolean {
  // Each question becomes its answer, padded so that offsets in errors still point into the line.
  const answered = condition.replace(QUESTION, (question: string, asked: string, name: string) => {
    const answer = (asked === 'plugin' ? isLoaded(name, surroundings) : surroundings.features.has(name))
      ? '1'
      : '0';
    return answer + ' '.repeat(question.length - 1);
  });
  const constants: Readonly<Record<string, number>> = {
    version: Number(surroundings.version),
    perl_version: Number(PERL_VERSION),
    local_tests_only: 1,
  };
  let unknown: string | undefined;
  const value = evaluate(parseExpression(answered), (symbol) => {
    const constant = constants[symbol];
    if (constant === undefined) unknown = symbol;
    return constant ?? 0;
  });
  if (unknown !== undefined) throw new ExpressionError(`A condition cannot ask for "${unknown}".`, 0);
  return value !== 0;
}

export function isLoaded(plugin: string, surroundings: Surroundings): boolean {
  return surroundings.plugins.has(RENAMED[plugin] ?? plugin);
}
