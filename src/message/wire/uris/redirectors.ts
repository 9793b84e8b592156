import { once } from '../once.js';
import type { Bytes, WireSetting } from '../wire-message.js';

/**
 * A pattern may take the square of an address's length, and a message can hold thousands of addresses of 8 KB made to
 * cost that: the sum of squares one message may have tried. 70,000 ordinary addresses fit.
 */
const MAX_WORK = 1 << 28;

/** Unwraps the redirectors of one message, as long as the work allowed for it lasts. */
export interface RedirectorReader {
  /** What the address leads to; undefined where no `redirector_pattern` knows it. */
  targetOf(uri: Bytes): Bytes | undefined;
}

/** Of `redirector_pattern`: those that the runtime can compile; one without look-behind leaves some out. */
const patternsOf = once((settings: readonly WireSetting[]): readonly RegExp[] => {
  const patterns: RegExp[] = [];
  for (const { pattern } of settings) {
    if (pattern === undefined) continue;
    try {
      patterns.push(new RegExp(pattern.source, pattern.flags.replace('g', '')));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return patterns;
});

export function redirectorReader(settings: readonly WireSetting[]): RedirectorReader {
  const patterns = patternsOf(settings);
  let work = 0;
  return {
    targetOf: (uri) => {
      if (work > MAX_WORK) return undefined;
      work += uri.length * uri.length;
      for (const pattern of patterns) {
        const target = pattern.exec(uri)?.[1];
        if (target !== undefined && target.indexOf('.') >= 0) return target;
      }
      return undefined;
    },
  };
}
