import type { Decision } from './judgement.js';

const SELF_TEST = 'Send yourself a test mail and check the copy that arrives.';

const BY_METHOD: Readonly<Record<string, string | undefined>> = {
  'no-received': `These headers do not show how the mail left, as in a draft or a copy from the Sent folder. ${SELF_TEST}`,
  'internal-hop':
    'The oldest record left is of a step inside a server, so how the mail got there is not known. ' +
    SELF_TEST,
  'filter-rewrote':
    'A mail filter wrote this record anew and left out whether there was a log-in, so it proves neither.',
  'contradictory-headers':
    'The record of the hand-over shows no log-in, but another header names one, so it proves neither.',
  'unknown-form': 'The record of the hand-over is written in a form that does not tell of log-ins.',
  'gmail-web':
    'The mail was written in Gmail itself, on the web or in its app, so no mail program had to log in.',
  mapi: 'The mail left through Exchange, which has its own way to sign people in. The log-in for outgoing mail does not apply.',
  'exchange-authas-internal':
    'Exchange took the mail from a mail program and knew its sender, which takes a log-in.',
  'exchange-authas-anonymous':
    'Exchange took the mail from a mail program or device without knowing its sender.',
  'x-authsender': 'The relay names the person who logged in at the host.',
  'log-in-on-server':
    'A program on the server itself logged in for the person, as webmail and some protections do.',
};

/** One or two plain sentences for the person. `host` is '' where it is not known. */
export function whyOf(decision: Decision, host: string): string {
  const known = BY_METHOD[decision.method];
  if (known !== undefined) return known;
  const server = host === '' ? 'The server' : `The server ${host}`;
  switch (decision.verdict) {
    case 'authenticated': {
      const clear = decision.tls === false ? ' The connection was not encrypted.' : '';
      return `${server} wrote down that the mail program logged in before it handed the mail over.${clear}`;
    }
    case 'unauthenticated':
      return decision.confidence === 'high'
        ? `${server} took the mail and wrote down no log-in, as it does when there was one.`
        : `${server} took the mail and wrote down no log-in, as most servers do when there was one.`;
    case 'webmail-or-api':
      return `The mail was written in webmail or sent by a web service, so no mail program had to log in.`;
    case 'local':
      return `A program on ${host === '' ? 'the server' : host} itself handed the mail in, such as a web form. The log-in of a mail program plays no part there.`;
    case 'relay-auth-only':
      return 'The log-in on record is that of the hosting company at its own relay. It does not show whether the mail program logged in.';
    case 'unknown':
      return `${server} does not write down whether a mail program logged in, so this record proves neither.`;
  }
}
