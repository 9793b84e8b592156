import { replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import { parseUri, type Link } from '../../message/uri.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { isOwn } from '../../engine/evals/own-parts.js';

/** A text that is an address and nothing else. Without scheme or `www.`, few endings are no name of a file. */
const PLAIN_ADDRESS =
  /^(?:(?:https?:\/\/|www\.)[^\s@]+|[a-z0-9-]+(?:\.[a-z0-9-]+){0,4}\.(?:com|org|info|biz)(?:\/\S*)?)$/i;

/** Mail services that put themselves before every link of the mail they deliver: not this author's doing. */
const WRAPPERS =
  /\.safelinks\.protection\.outlook\.com$|^urldefense(?:\.proofpoint)?\.com$|\.mimecast\.com$|\.mimecastprotect\.com$/;

export function test(message: Message): Finding | undefined {
  const wrong = message.links.filter(misleads);
  const first = wrong[0];
  if (first === undefined) return undefined;
  const { text } = message.body;
  const isAllOwn = wrong.every(({ uri }) => isOwn(message, uri.span));
  return {
    evidence: wrong.map(({ uri }) => uri.span),
    changes: isAllOwn
      ? wrong.map(({ range, uri }) => replaceText(text, { part: 'body', ...range }, uri.host))
      : [],
    data: { shown: parseUri(first.text, 'text', first.uri.span).host, real: first.uri.host },
  };
}

function misleads({ text, uri }: Link): boolean {
  if (!PLAIN_ADDRESS.test(text) || WRAPPERS.test(uri.host)) return false;
  const isIp = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(uri.host);
  const shown = parseUri(text, 'text', uri.span).domain;
  return (isIp || uri.domain !== '') && shown !== '' && shown !== uri.domain;
}

export default {
  symbol: 'LINK_TEXT_MISMATCH',
  describe: 'A link shows one address and opens another',
  score: 0.8,
  scored: 'corpora 2026-11',
  scope: 'whole',
  test,
  why: 'It shows {shown} and opens {real}; that is how phishing looks, so filters object.',
  fix: 'Show the address that the link opens, or words that say what it is.',
  examples: {
    hits: [
      {
        html: '<p>Sign in at <a href="https://collect.example.net/a">https://www.example.com/</a> today.</p>',
      },
      { html: '<a href="http://example.org/">example.com/account</a>' },
      { html: '<a href="http://192.0.2.7/">www.example.com</a>' },
    ],
    misses: [
      { html: '<a href="https://shop.example.com/">www.example.com</a>' },
      { html: '<a href="https://example.org/">ASP.NET and readme.md</a>' },
      { html: '<a href="https://gb1.safelinks.protection.outlook.com/?url=x">https://example.com</a>' },
    ],
  },
} satisfies BundledRule;
