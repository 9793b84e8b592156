import type { Pattern } from '../rules/rule-set.js';

/** Compiled once for each pattern of a set, however many messages it sees. */
const compiled = new WeakMap<Pattern, RegExp>();

/** Whether the pattern was made ready before. */
export function isReady(pattern: Pattern): boolean {
  return compiled.has(pattern);
}

/**
 * The pattern ready to run, global, its position at the start. The one place where text becomes a RegExp: the build
 * checks that every pattern of the bundled set is valid in ES2016.
 */
export function regExpOf(pattern: Pattern): RegExp {
  let regExp = compiled.get(pattern);
  if (regExp === undefined) {
    regExp = new RegExp(pattern.source, `g${pattern.flags}`);
    compiled.set(pattern, regExp);
  }
  regExp.lastIndex = 0;
  return regExp;
}
