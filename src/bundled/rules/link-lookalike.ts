import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { decodeHost, isLookalikeHost } from '../../engine/evals/host-script.js';
import { uriFinding } from '../../engine/evals/uri-finding.js';

export function test({ uris }: Message): Finding | undefined {
  return uriFinding(uris.filter(({ host }) => isLookalikeHost(decodeHost(host))));
}

export default {
  symbol: 'LINK_LOOKALIKE',
  describe: 'A link spells the name of its site in mixed alphabets',
  score: 3.0,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Letters of another alphabet in {host} imitate another name; filters refuse this as phishing.',
  fix: 'Type the address again by hand, or remove the link.',
  examples: {
    hits: [
      { html: '<a href="https://www.ex\u0430mple.test/">Sign in</a>' },
      { text: 'Sign in at https://xn--exmple-4nf.test/ today.' },
    ],
    misses: [
      { text: 'See https://xn--mnchen-3ya.test/ and https://münchen.test/' },
      { text: 'See https://пример.test/ and https://παράδειγμα.test/' },
      { text: 'See https://example.com/ex\u0430mple' },
    ],
  },
} satisfies BundledRule;
