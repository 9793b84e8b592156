import type { IncomingServer, ProviderRecord } from '../provider-record.js';
import { planOf } from './plan.js';
import { refused, textFile, type Written } from './written.js';

/** SHA-256 of the text in UTF-8, in base64. The caller brings it: what runs everywhere has no cryptography. */
export type Digest = (text: string) => string;

/** The longest name of a provider that PACC takes. */
const MAX_NAME_CHARS = 60;

/** PACC gives hosts alone; programs connect, encrypted from the first byte, to the port of RFC 8314. */
const PORTS = { submit: 465, imap: 993, pop3: 995 } as const;

/** The document of PACC (draft-ietf-mailmaint-pacc), in which outgoing mail has the key `submit`. */
export function paccDocument(provider: ProviderRecord): Written {
  const plan = planOf(provider);
  if (plan.kind === 'refused') return plan;
  if (provider.userName !== 'address')
    return refused('PACC has people log in with their whole address, which this provider does not.');
  if (!plan.logins.some((login) => login === 'password' || login === 'cram'))
    return refused(
      'PACC needs the address of the OAuth service where people sign in, which the record does not hold.',
    );
  const submit = plan.smtp.filter((server) => fits(server, PORTS.submit))[0];
  if (submit === undefined)
    return refused('PACC needs an outgoing server at port 465 that encrypts from the first byte.');
  const protocols: Record<string, { readonly host: string }> = { submit: { host: submit.host } };
  for (const { service, server } of plan.incoming)
    if (fits(server, PORTS[service])) protocols[service] = { host: server.host };
  const document = {
    protocols,
    authentication: { password: true },
    info: {
      provider: { name: Array.from(plan.name).slice(0, MAX_NAME_CHARS).join('').trim() },
      ...(provider.support?.url !== undefined && { help: { documentation: provider.support.url } }),
    },
  };
  return textFile([JSON.stringify(document, undefined, 2)]);
}

function fits({ port, encryption }: IncomingServer, wanted: number): boolean {
  return port === wanted && encryption === 'implicit';
}

/** The TXT lines without which programs do not believe the document: they name the digest of its very bytes. */
export function paccDnsLines(provider: ProviderRecord, digest: Digest): Written {
  const document = paccDocument(provider);
  if (document.kind === 'refused') return document;
  if (provider.domains.length === 0)
    return refused('The provider record names no domain that the line would be for.');
  const value = digest(document.text);
  if (!/^[A-Za-z0-9+/]{43}=$/.test(value)) throw new TypeError('digest must return SHA-256 in base64');
  return textFile(
    provider.domains.map(
      (domain) => `_ua-auto-config.${domain}. 3600 IN TXT "v=UAAC1; a=sha256; d=${value}"`,
    ),
  );
}
