import { combine, type Expression } from '../../rules/expression.js';

/** An expression made ready: gives its value for how often each rule hit, by the rule's number. */
export type Program = (counts: Float64Array) => number;

const ZERO: Program = () => 0;

/**
 * A function for an expression, so that a thousand metas need no walk over trees and no look-up of names per message.
 * Values as in `evaluate`. A symbol without a number never hits.
 */
export function programOf(expression: Expression, numberOf: (symbol: string) => number | undefined): Program {
  switch (expression.op) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'rule': {
      const number = numberOf(expression.symbol);
      return number === undefined ? ZERO : (counts) => counts[number] ?? 0;
    }
    case 'not': {
      const of = programOf(expression.of, numberOf);
      return (counts) => (of(counts) === 0 ? 1 : 0);
    }
    case 'negate': {
      const of = programOf(expression.of, numberOf);
      return (counts) => -of(counts);
    }
    case '&&': {
      const [left, right] = operands(expression, numberOf);
      return (counts) => {
        const first = left(counts);
        return first === 0 ? 0 : right(counts);
      };
    }
    case '||': {
      const [left, right] = operands(expression, numberOf);
      return (counts) => {
        const first = left(counts);
        return first === 0 ? right(counts) : first;
      };
    }
    default: {
      const { op } = expression;
      const [left, right] = operands(expression, numberOf);
      return (counts) => combine(op, left(counts), right(counts));
    }
  }
}

function operands(
  { left, right }: Extract<Expression, { left: Expression }>,
  numberOf: (symbol: string) => number | undefined,
): readonly [Program, Program] {
  return [programOf(left, numberOf), programOf(right, numberOf)];
}
