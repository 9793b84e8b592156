import type { Encryption } from './client-account.js';

/** RFC 8314 §3: the port decides how the connection is encrypted. */
const ENCRYPTION_AT: Readonly<Record<number, Extract<Encryption, 'implicit' | 'starttls'>>> = {
  465: 'implicit',
  587: 'starttls',
  993: 'implicit',
  143: 'starttls',
  995: 'implicit',
  110: 'starttls',
};

/** The encryption that belongs to a port; undefined where the port is of no kind. */
export function encryptionAt(port: number | undefined): 'implicit' | 'starttls' | undefined {
  return port === undefined ? undefined : ENCRYPTION_AT[port];
}

/** Whether a server's port is one that is meant for its encryption. */
export function isStandard({
  port,
  encryption,
}: {
  readonly port?: number;
  readonly encryption: Encryption;
}): boolean {
  return encryptionAt(port) === encryption;
}
