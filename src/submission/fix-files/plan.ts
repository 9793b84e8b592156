import type { ClientAuth } from '../client-account.js';
import { loginsOf } from '../provider/logins.js';
import { isHostName, isMailAddress, isOneLine } from '../provider/names.js';
import type { IncomingServer, OutgoingServer, ProviderRecord } from '../provider-record.js';

/** The person a file is made for. */
export interface Person {
  readonly address: string;
  /** As it stands before the address in mail. */
  readonly name?: string;
  /** The name to log in with, where the record cannot tell it. */
  readonly user?: string;
}

/** What goes into a file: values that were looked at, and encrypted servers only. */
export interface Plan {
  readonly kind: 'plan';
  readonly name: string;
  readonly domains: readonly string[];
  /** The recommended one first. */
  readonly smtp: readonly OutgoingServer[];
  readonly incoming: readonly { readonly service: 'imap' | 'pop3'; readonly server: IncomingServer }[];
  readonly logins: readonly ClientAuth[];
}

export interface NoPlan {
  readonly kind: 'refused';
  readonly reason: string;
}

/**
 * The record as a file may hold it. It is looked at once more, since a record can come from elsewhere than
 * `readProvider`, and a line break in a name would write a line of its own into a zone file.
 */
export function planOf(provider: ProviderRecord): Plan | NoPlan {
  const { name, domains, smtp, imap, pop3 } = provider;
  if (!isOneLine(name)) return no('The name of the provider must be one line of text.');
  if (!domains.every(isHostName)) return no('A domain in the provider record is not a domain name.');
  const incoming = [
    { service: 'imap' as const, server: imap },
    { service: 'pop3' as const, server: pop3 },
  ];
  const servers = smtp.concat(imap ?? [], pop3 ?? []);
  if (!servers.every(({ host, port }) => isHostName(host) && isPort(port)))
    return no('A server in the provider record has no valid host name or port.');
  const encrypted = smtp.filter(({ encryption }) => encryption !== 'none');
  if (encrypted.length === 0)
    return no(
      'The provider record has no encrypted server for outgoing mail, and a password must not travel in the clear.',
    );
  const plan: Plan['incoming'][number][] = [];
  for (const { service, server } of incoming)
    if (server !== undefined && server.encryption !== 'none') plan.push({ service, server });
  return { kind: 'plan', name, domains, smtp: encrypted, incoming: plan, logins: loginsOf(provider) };
}

/** What a file for one person needs besides. */
export interface PersonPlan extends Plan {
  readonly address: string;
  /** Absent where only the provider can tell it. */
  readonly user?: string;
  readonly displayName: string;
  /** The preferred way to log in with a password; a file of these formats can name no other. */
  readonly login: 'password' | 'cram' | 'spa';
}

export function personPlanOf(provider: ProviderRecord, person: Person): PersonPlan | NoPlan {
  const plan = planOf(provider);
  if (plan.kind === 'refused') return plan;
  const { address, name = address, user = userNameOf(provider, address) } = person;
  if (!isMailAddress(address))
    return no('The mail address is not complete, or has characters in it that a settings file cannot hold.');
  if (!isOneLine(name)) return no('The name of the person must be one line of text.');
  if (user !== undefined && !isOneLine(user)) return no('The name to log in with must be one line of text.');
  for (const login of plan.logins) {
    if (login === 'password' || login === 'cram' || login === 'spa')
      return { ...plan, address, displayName: name, login, ...(user !== undefined && { user }) };
  }
  return no(
    'People sign in to this provider on a web page (OAuth) or with a certificate, which a file of this kind cannot set up.',
  );
}

function userNameOf({ userName }: ProviderRecord, address: string): string | undefined {
  if (userName === 'address') return address;
  return userName === 'local-part' ? address.slice(0, address.lastIndexOf('@')) : undefined;
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535 && Math.floor(port) === port;
}

function no(reason: string): NoPlan {
  return { kind: 'refused', reason };
}
