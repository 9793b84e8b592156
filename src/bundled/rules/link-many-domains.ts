import type { Message } from '../../message/message.js';
import type { Uri } from '../../message/uri.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { ownUris } from '../../engine/evals/own-parts.js';
import { uriFinding } from '../../engine/evals/uri-finding.js';

/** Honest newsletters made of nothing but links reach about 45. */
const MAX_SITES = 60;

export function test(message: Message): Finding | undefined {
  const bySite = new Map<string, Uri>();
  for (const uri of ownUris(message)) {
    const site = uri.domain === '' ? uri.host : uri.domain;
    if (site !== '' && uri.from !== 'image' && !bySite.has(site)) bySite.set(site, uri);
  }
  const finding = bySite.size > MAX_SITES ? uriFinding(Array.from(bySite.values())) : undefined;
  return finding === undefined ? undefined : { ...finding, data: { count: bySite.size } };
}

export default {
  symbol: 'LINK_MANY_DOMAINS',
  describe: 'Links lead to very many different sites',
  score: 0.5,
  scored: 'judgement 2026-11',
  test,
  why: 'There are links to {count} sites; so many in one mail make filters think of link spam.',
  fix: 'Keep the links that matter, or put the list on a page and link to that.',
  examples: {
    hits: [
      { html: Array.from({ length: 61 }, (_, n) => `<a href="https://site${n}.test/">Site</a>`).join(' ') },
      { text: Array.from({ length: 90 }, (_, n) => `https://site${n}.test/`).join(' ') },
    ],
    misses: [
      { text: Array.from({ length: 90 }, (_, n) => `https://p${n}.example.com/`).join(' ') },
      { text: Array.from({ length: 40 }, (_, n) => `https://site${n}.test/`).join(' ') },
    ],
  },
} satisfies BundledRule;
