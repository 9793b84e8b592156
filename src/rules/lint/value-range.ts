import { combine, type Expression } from '../expression.js';

/** The values a rule or an expression can take, both ends included. A rule's value is how often it hit. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

export const NEVER: ValueRange = { low: 0, high: 0 };
export const ONCE: ValueRange = { low: 0, high: 1 };
export const COUNTED: ValueRange = { low: 0, high: Infinity };

export function isNever({ low, high }: ValueRange): boolean {
  return low === 0 && high === 0;
}

/** Whether every value is true; a count below zero is. */
export function isAlways({ low, high }: ValueRange): boolean {
  return low > 0 || high < 0;
}

/** What an expression can come to. Too wide where one rule stands in it twice: `A && !A` counts as possible. */
export function rangeOf(expression: Expression, rangeOfRule: (symbol: string) => ValueRange): ValueRange {
  switch (expression.op) {
    case 'number':
      return { low: expression.value, high: expression.value };
    case 'rule':
      return rangeOfRule(expression.symbol);
    case 'not': {
      const of = rangeOf(expression.of, rangeOfRule);
      return truth(isNever(of), isAlways(of));
    }
    case 'negate': {
      const { low, high } = rangeOf(expression.of, rangeOfRule);
      return { low: -high, high: -low };
    }
    default: {
      const left = rangeOf(expression.left, rangeOfRule);
      const right = rangeOf(expression.right, rangeOfRule);
      return binaryRange(expression.op, left, right);
    }
  }
}

type Binary = Extract<Expression, { left: Expression }>['op'];

function binaryRange(op: Binary, left: ValueRange, right: ValueRange): ValueRange {
  switch (op) {
    case '&&':
      if (isNever(left)) return NEVER;
      return isAlways(left) ? right : hull(NEVER, right);
    case '||':
      if (isNever(left)) return right;
      return isAlways(left) ? left : hull(withoutZero(left), right);
    case '==':
      return truth(isOne(left) && isOne(right) && left.low === right.low, areApart(left, right));
    case '!=':
      return truth(areApart(left, right), isOne(left) && isOne(right) && left.low === right.low);
    case '<':
      return truth(left.high < right.low, left.low >= right.high);
    case '<=':
      return truth(left.high <= right.low, left.low > right.high);
    case '>':
      return truth(left.low > right.high, left.high <= right.low);
    case '>=':
      return truth(left.low >= right.high, left.high < right.low);
    case '+':
      return { low: left.low + right.low, high: left.high + right.high };
    case '-':
      return { low: left.low - right.high, high: left.high - right.low };
    case '*': {
      const ends = [
        times(left.low, right.low),
        times(left.low, right.high),
        times(left.high, right.low),
        times(left.high, right.high),
      ];
      return { low: Math.min(...ends), high: Math.max(...ends) };
    }
    case '/': {
      if (!isOne(left) || !isOne(right)) return { low: -Infinity, high: Infinity };
      const value = combine('/', left.low, right.low);
      return { low: value, high: value };
    }
  }
}

/** Zero times a count without a limit is zero. */
function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function truth(isSurelyTrue: boolean, isSurelyFalse: boolean): ValueRange {
  return { low: isSurelyTrue ? 1 : 0, high: isSurelyFalse ? 0 : 1 };
}

function isOne({ low, high }: ValueRange): boolean {
  return low === high;
}

function areApart(left: ValueRange, right: ValueRange): boolean {
  return left.high < right.low || right.high < left.low;
}

/** What decided an `||` is not 0: the smallest number there is stands for anything above it. */
function withoutZero({ low, high }: ValueRange): ValueRange {
  return { low: low === 0 ? Number.MIN_VALUE : low, high: high === 0 ? -Number.MIN_VALUE : high };
}

function hull(left: ValueRange, right: ValueRange): ValueRange {
  return { low: Math.min(left.low, right.low), high: Math.max(left.high, right.high) };
}
