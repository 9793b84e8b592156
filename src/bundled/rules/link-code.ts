import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { uriFinding } from '../../engine/evals/uri-finding.js';

export function test({ uris }: Message): Finding | undefined {
  const code = uris.filter(
    ({ scheme, raw, from }) => from !== 'image' && CODE.test(scheme) && !IDLE.test(raw),
  );
  const finding = uriFinding(code);
  return finding === undefined ? undefined : { ...finding, data: { scheme: code[0]?.scheme ?? '' } };
}

const CODE = /^(?:data|javascript|vbscript)$/;

/** What a web page copied into a mail has on its buttons; it does nothing. */
const IDLE = /^javascript:(?:;|(?:void\(?0?\)?);?)?$/i;

export default {
  symbol: 'LINK_CODE',
  describe: 'A link carries data or code in place of an address',
  score: 2.0,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Links that begin with {scheme}: hold a page or a program in themselves; filters refuse them.',
  fix: 'Link to a page on the web.',
  examples: {
    hits: [
      { html: '<a href="data:text/html,hello">Open</a>' },
      { html: '<a href="java script:go()">Open</a>' },
    ],
    misses: [
      {
        html: '<img src="data:image/png;base64,AAAA" width="20" height="20"><p>A picture inside the mail.</p>',
      },
      { html: '<a href="https://example.com/data:text">Open</a>' },
      { html: '<a href="javascript:void(0)">Open</a>' },
    ],
  },
} satisfies BundledRule;
