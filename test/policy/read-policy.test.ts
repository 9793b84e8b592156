import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/read-policy.js';

describe('readPolicy', () => {
  it.each([
    ['{}', { required: 5 }],
    ['{"required": 6.3}', { required: 6.3 }],
    ['{"required": 5, "warn": 3, "block": 10}', { required: 5, warn: 3, block: 10 }],
  ])('reads %s', (text, policy) => {
    expect(readPolicy(text)).toEqual(policy);
  });

  it.each([
    ['{', 'is not valid JSON'],
    ['[5]', 'must be an object'],
    ['5', 'must be an object'],
    ['{"requierd": 4}', 'unknown key "requierd"'],
    ['{"warn": "3"}', 'needs a number for "warn"'],
    ['{"block": null}', 'needs a number for "block"'],
    ['{"required": 1e999}', 'needs a number for "required"'],
  ])('refuses %s', (text, reason) => {
    expect(() => readPolicy(text)).toThrow(reason);
  });
});
