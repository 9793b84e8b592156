import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, parseExpression, type Expression } from '../../../src/rules/expression.js';
import { COUNTED, isAlways, isNever, NEVER, ONCE, rangeOf } from '../../../src/rules/lint/value-range.js';

const RANGES = { NO: NEVER, A: ONCE, B: ONCE, MANY: COUNTED } as const;

function range(text: string) {
  return rangeOf(parseExpression(text), (symbol) => RANGES[symbol as keyof typeof RANGES]);
}

it.each([
  'NO',
  'A && NO',
  'NO || NO',
  'A + B > 2',
  '!(A + B < 3)',
  'NO * MANY',
  'A == 2',
  'MANY < 0',
  '(A || NO) > 1',
])('%s can never be true', (text) => {
  expect(isNever(range(text))).toBe(true);
});

it.each(['!NO', '1', 'A + 1', 'A != 2', 'MANY >= 0', '-1 - A', 'A || !NO'])('%s is always true', (text) => {
  expect(isAlways(range(text))).toBe(true);
});

it.each(['A', '!A', 'A && !B', 'MANY > 5', 'A + B > 1', 'A / B', 'MANY - MANY', 'A == B', 'NO || A'])(
  '%s may be either',
  (text) => {
    expect([isNever(range(text)), isAlways(range(text))]).toEqual([false, false]);
  },
);

const expression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ op: fc.constant('number' as const), value: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ op: fc.constant('rule' as const), symbol: fc.constantFrom('NO', 'A', 'B', 'MANY') }),
    fc.record({ op: fc.constantFrom('not' as const, 'negate' as const), of: tie('tree') }),
    fc.record({
      op: fc.constantFrom(...(['&&', '||', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'] as const)),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
})).tree;

it('holds every value the expression takes', () => {
  fc.assert(
    fc.property(expression, fc.nat(1), fc.nat(1), fc.nat(9), (tree, A, B, MANY) => {
      const values: Readonly<Record<string, number>> = { NO: 0, A, B, MANY };
      const value = evaluate(tree, (symbol) => values[symbol] ?? 0);
      const { low, high } = rangeOf(tree, (symbol) => RANGES[symbol as keyof typeof RANGES]);
      return low <= value && value <= high;
    }),
    { numRuns: 2000 },
  );
});
