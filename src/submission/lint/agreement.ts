import type { ClientAuth, Encryption } from '../client-account.js';
import type { PublishedServer } from '../autoconfig/document.js';

/** What can differ between two formats. */
export type Column = 'host' | 'port' | 'encryption' | 'login' | 'userName';

/**
 * In what the servers of two formats differ; nothing where one server of each is the same. What a format does not say
 * cannot differ. Where no two are the same, the two that are nearest tell.
 */
export function differences(a: readonly PublishedServer[], b: readonly PublishedServer[]): readonly Column[] {
  let nearest: readonly Column[] | undefined;
  for (const one of a) {
    for (const other of b) {
      const columns = differing(one, other);
      if (nearest === undefined || columns.length < nearest.length) nearest = columns;
      if (nearest.length === 0) return nearest;
    }
  }
  return nearest ?? [];
}

function differing(a: PublishedServer, b: PublishedServer): readonly Column[] {
  const columns: Column[] = [];
  if (differ(a.host, b.host)) columns.push('host');
  if (differ(a.port, b.port)) columns.push('port');
  if (!sameEncryption(a.encryption, b.encryption)) columns.push('encryption');
  if (!sameLogin(a.auths, b.auths)) columns.push('login');
  if (differ(a.userName, b.userName)) columns.push('userName');
  return columns;
}

function differ<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function sameEncryption(a: Encryption, b: Encryption): boolean {
  if (a === b || a === 'unknown' || b === 'unknown') return true;
  return (a === 'auto' && b !== 'none') || (b === 'auto' && a !== 'none');
}

/** One way in common is enough: a program takes the one it knows. */
function sameLogin(a: readonly ClientAuth[], b: readonly ClientAuth[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const known = b.map(kindOf);
  return a.some(
    (auth) => auth === 'unknown' || known.indexOf(kindOf(auth)) >= 0 || known.indexOf('unknown') >= 0,
  );
}

/** "As for incoming mail" is a password under another name, and not every format can say that it goes encrypted. */
function kindOf(auth: ClientAuth): ClientAuth {
  return auth === 'same-as-incoming' || auth === 'cram' ? 'password' : auth;
}
