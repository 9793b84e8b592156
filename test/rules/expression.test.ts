import { describe, expect, it } from 'vitest';
import { evaluate, ExpressionError, parseExpression, symbolsOf } from '../../src/rules/expression.js';

const values: Readonly<Record<string, number>> = { A: 1, B: 0, C: 3 };

describe("a meta's condition", () => {
  it.each([
    ['A && B', 0],
    ['A || B', 1],
    ['!B', 1],
    ['!A && C', 0],
    ['A + B + C > 3', 1],
    ['A + B + C >= 5', 0],
    ['(A && (B || C)) == 3', 1],
    ['C - A * 2', 1],
    ['C / B', 0],
    ['UNKNOWN', 0],
    ['A && !B && C > 1 || B', 1],
    ['-A + 2', 1],
  ])('%s is %d', (text, expected) => {
    expect(evaluate(parseExpression(text), (symbol) => values[symbol] ?? 0)).toBe(expected);
  });

  it.each([
    ['A &&', 'ends too early'],
    ['(A', 'not closed'],
    ['A B', 'Unexpected "B"'],
    ['A & B', 'Not part'],
    ['', 'ends too early'],
    ['('.repeat(5000), 'nested too deeply'],
  ])('%s is refused with a reason', (text, reason) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
    expect(() => parseExpression(text)).toThrow(reason);
  });

  it('names the rules it asks for', () => {
    expect(symbolsOf(parseExpression('A && (B || !A) + 2'))).toEqual(['A', 'B']);
  });
});
