import { decodeCharset } from '../../src/mime/decode-charset.js';
import { filterOf, type WireRuleSet, type WireVerdict } from '../../src/index.js';

/** What the page of `parity-browser.ts` calls: raw messages in, verdicts out. */
function judgeAll(ruleSet: WireRuleSet, clock: number, messages: readonly string[]): readonly WireVerdict[] {
  const filter = filterOf(ruleSet, { clock, decodeCharset });
  return messages.map((message) => filter.judge(message));
}

Object.assign(globalThis, { judgeAll });
