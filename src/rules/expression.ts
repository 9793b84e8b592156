/** A meta rule's condition, as data. Numbers throughout: a rule's value is how often it hit, truth is "not 0". */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'rule'; readonly symbol: string }
  | { readonly op: 'not' | 'negate'; readonly of: Expression }
  | { readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression };

export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** Deeper nesting than any rule set has; a crafted one must not exhaust the stack. */
const MAX_EXPRESSION_DEPTH = 200;

const PRECEDENCE: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

const TOKEN = /\s*(&&|\|\||[=!<>]=|[()!<>+*/-]|\d+(?:\.\d+)?|[A-Za-z_]\w*)/g;

/** What is wrong with an expression, at a UTF-16 offset in it. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * Parses the condition of a meta rule (Mail::SpamAssassin::Conf, "meta"): symbols, numbers, `! && || + - * /`,
 * comparisons and brackets, with Perl's precedence.
 *
 * @throws ExpressionError
 */
export function parseExpression(text: string): Expression {
  const tokens: { text: string; at: number }[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match !== null && match.index === end; match = TOKEN.exec(text)) {
    tokens.push({ text: match[1] ?? '', at: match.index });
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new ExpressionError('Not part of an expression', end);
  let next = 0;
  let depth = 0;

  const peek = (): string | undefined => tokens[next]?.text;
  const binary = (level: number): Expression => {
    const operators = PRECEDENCE[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => candidate === peek());
      if (operator === undefined) return left;
      next++;
      left = { op: operator, left, right: binary(level + 1) };
    }
  };
  const unary = (): Expression => {
    const token = tokens[next];
    if (token === undefined) throw new ExpressionError('The expression ends too early', text.length);
    if (++depth > MAX_EXPRESSION_DEPTH)
      throw new ExpressionError('The expression is nested too deeply', token.at);
    next++;
    const result = operand(token);
    depth--;
    return result;
  };
  const operand = (token: { text: string; at: number }): Expression => {
    if (token.text === '!') return { op: 'not', of: unary() };
    if (token.text === '-') return { op: 'negate', of: unary() };
    if (token.text === '(') {
      const inner = binary(0);
      if (peek() !== ')') throw new ExpressionError('A bracket is not closed', token.at);
      next++;
      return inner;
    }
    if (/^\d/.test(token.text)) return { op: 'number', value: Number(token.text) };
    if (/^[A-Za-z_]/.test(token.text)) return { op: 'rule', symbol: token.text };
    throw new ExpressionError(`Unexpected "${token.text}"`, token.at);
  };

  const expression = binary(0);
  const rest = tokens[next];
  if (rest !== undefined) throw new ExpressionError(`Unexpected "${rest.text}"`, rest.at);
  return expression;
}

/** The symbols an expression asks for, each once. */
export function symbolsOf(expression: Expression): readonly string[] {
  const symbols = new Set<string>();
  const walk = (part: Expression): void => {
    if (part.op === 'rule') symbols.add(part.symbol);
    else if ('of' in part) walk(part.of);
    else if ('left' in part) {
      walk(part.left);
      walk(part.right);
    }
  };
  walk(expression);
  return Array.from(symbols);
}

/**
 * The value of an expression; `valueOf` gives how often a rule hit. `&&` and `||` give the operand that decided, as in
 * Perl: a meta over counts hits with that count. Division by zero gives 0.
 */
export function evaluate(expression: Expression, valueOf: (symbol: string) => number): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'rule':
      return valueOf(expression.symbol);
    case 'not':
      return evaluate(expression.of, valueOf) === 0 ? 1 : 0;
    case 'negate':
      return -evaluate(expression.of, valueOf);
    case '&&': {
      const left = evaluate(expression.left, valueOf);
      return left === 0 ? 0 : evaluate(expression.right, valueOf);
    }
    case '||': {
      const left = evaluate(expression.left, valueOf);
      return left === 0 ? evaluate(expression.right, valueOf) : left;
    }
    default:
      return combine(expression.op, evaluate(expression.left, valueOf), evaluate(expression.right, valueOf));
  }
}

/** The value of an operation on two numbers. */
export function combine(operator: Exclude<BinaryOperator, '&&' | '||'>, left: number, right: number): number {
  switch (operator) {
    case '==':
      return left === right ? 1 : 0;
    case '!=':
      return left !== right ? 1 : 0;
    case '<':
      return left < right ? 1 : 0;
    case '<=':
      return left <= right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case '>=':
      return left >= right ? 1 : 0;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 0 : left / right;
  }
}
