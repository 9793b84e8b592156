import { domainOfAddress } from '../../message/address.js';
import type { Message } from '../../message/message.js';
import { registrableDomain } from '../../message/domain.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** A mail address or a web address; a bare name with a dot is how many honest companies are called. */
const ADDRESS = /(?:[a-z0-9._%+-]{1,64}@|\bwww\.|\bhttps?:\/\/)((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})/i;

export function test({ from, headers }: Message): Finding | undefined {
  const match = ADDRESS.exec((from?.name ?? '').slice(0, 500));
  if (from === undefined || match === null) return undefined;
  const shown = (match[1] ?? '').toLowerCase();
  const real = domainOfAddress(from.address);
  const [shownDomain, realDomain] = [shown, real].map(registrableDomain);
  if (shownDomain === '' || realDomain === '' || shownDomain === realDomain) return undefined;
  const field = headers.filter(({ name }) => name.toLowerCase() === 'from')[0];
  const start = Math.max(0, (field?.value ?? '').indexOf(match[0]));
  return {
    evidence: [{ part: 'header:From', start, end: start + match[0].length }],
    data: { shown, real },
  };
}

export default {
  symbol: 'RCPT_FROM_OTHER_NAME',
  describe: 'Your name as sender shows another address than yours',
  score: 1.2,
  scored: 'judgement 2026-11',
  test,
  why: 'It shows {shown} while the mail comes from {real}; filters take that for a forged sender.',
  fix: 'Change the display name of your account to your name or company.',
  examples: {
    hits: [
      { from: '"ann@example.com" <sales@example.org>', text: 'Hello' },
      { from: 'www.Example.com <ann@example.org>', text: 'Hello' },
    ],
    misses: [
      { from: 'Example.com <ann@example.org>', text: 'Hello' },
      { from: 'www.example.com <ann@mail.example.com>', text: 'Hello' },
      { from: 'Ann Lee (B.Sc. Org) <ann@example.org>', text: 'Hello' },
      { from: 'ann@example.com', text: 'Hello' },
    ],
  },
} satisfies BundledRule;
