import { ExpressionError, parseExpression, type Expression } from '../expression.js';

/** Each operator deepens the tree by one; a line of a million would exhaust the stack. Stock metas stay below 100. */
const MAX_OPERATORS = 2000;

const RULES_MATCHING = /(^|[^\w])rules_matching\(\s*([A-Za-z_*?][\w*?]*)\s*\)/g;

/**
 * Parses a meta rule as files write it: beyond {@link parseExpression}, `rules_matching(GLOB)` is the sum of the rules
 * whose names match, `local_tests_only` is 1, and `()` declares a rule that nothing here can hit.
 *
 * @throws ExpressionError
 */
export function readMeta(text: string, rulesMatching: (glob: string) => readonly string[]): Expression {
  if (/^\(\s*\)$/.test(text)) return { op: 'number', value: 0 };
  const operators = text.match(/[-+*/!<>=]=?|&&|\|\|/g)?.length ?? 0;
  if (operators > MAX_OPERATORS) throw new ExpressionError('The expression is too long.', 0);
  const globs = new Map<string, readonly string[]>();
  const plain = text
    .replace(RULES_MATCHING, (_call, before: string, glob: string) => {
      const placeholder = `rules_matching_${globs.size}`;
      globs.set(placeholder, rulesMatching(glob));
      return before + placeholder;
    })
    .replace(/\blocal_tests_only\b/g, '1');
  const expression = parseExpression(plain);
  return globs.size === 0 ? expression : withSums(expression, globs);
}

function withSums(part: Expression, globs: ReadonlyMap<string, readonly string[]>): Expression {
  if (part.op === 'rule') {
    const names = globs.get(part.symbol);
    return names === undefined ? part : sumOf(names);
  }
  if ('of' in part) return { op: part.op, of: withSums(part.of, globs) };
  if ('left' in part) {
    return { op: part.op, left: withSums(part.left, globs), right: withSums(part.right, globs) };
  }
  return part;
}

/** Halved rather than chained: a glob over thousands of rules must not make a tree that deep. */
function sumOf(names: readonly string[]): Expression {
  const [first] = names;
  if (first === undefined) return { op: 'number', value: 0 };
  if (names.length === 1) return { op: 'rule', symbol: first };
  const middle = names.length >> 1;
  return { op: '+', left: sumOf(names.slice(0, middle)), right: sumOf(names.slice(middle)) };
}
