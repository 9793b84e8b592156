import { decodeCharset } from '../../src/mime/decode-charset.js';
import { filterOf, type Filter, type WireRuleSet } from '../../src/index.js';

let filter: Filter | undefined;

/** What the page of `parity-browser.ts` calls first: a compiled rule set, as JSON. */
function loadRules(ruleSet: string, clock: number): void {
  filter = filterOf(JSON.parse(ruleSet) as WireRuleSet, { clock, decodeCharset });
}

/** The verdict on a raw message, as JSON. */
function judge(message: string): string {
  return JSON.stringify(filter?.judge(message));
}

Object.assign(globalThis, { loadRules, judge });
