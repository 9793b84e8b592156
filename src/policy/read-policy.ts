import * as v from 'valibot';
import { DEFAULT_POLICY } from './policy.js';
import type { Policy } from './policy.js';

/** A policy that cannot be used. The message names the key and what it must hold. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

const points = v.optional(v.pipe(v.number(), v.finite()));

/** Strict: a misspelt key would silently leave the organisation with another limit than it wrote down. */
const PolicyFile = v.pipe(
  // A list is an object to valibot.
  v.custom<object>((value) => !Array.isArray(value)),
  v.strictObject({ required: points, warn: points, block: points }),
);

/**
 * The policy in a JSON text: `{ "required", "warn", "block" }` in points, each optional.
 * Throws a `PolicyError`.
 */
export function readPolicy(text: string): Policy {
  const result = v.safeParse(PolicyFile, parseJson(text));
  if (!result.success) throw new PolicyError(explain(result.issues[0]));
  const { required, warn, block } = result.output;
  return {
    required: required ?? DEFAULT_POLICY.required,
    ...(warn !== undefined && { warn }),
    ...(block !== undefined && { block }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PolicyError('is not valid JSON');
  }
}

function explain(issue: v.InferIssue<typeof PolicyFile>): string {
  const key = v.getDotPath(issue);
  if (key === null) return 'must be an object with the keys required, warn and block';
  if (issue.type === 'strict_object')
    return `has the unknown key "${key}"; it may hold required, warn and block`;
  return `needs a number for "${key}"`;
}
