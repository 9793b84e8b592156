import { lookup } from 'node:dns/promises';
import { isIP, isIPv4 } from 'node:net';
import type { ProbeProblem } from '../submission/probe/probe-record.js';
import { specialAddressKind } from './address-kind.js';
import { MAX_ADDRESSES } from './limits.js';
import { withDeadline } from './with-deadline.js';

/** All addresses of a host; rejects when there are none. */
export type LookUp = (host: string) => Promise<readonly string[]>;

/** Asks as every program on this computer asks: the hosts file counts. */
export const systemLookUp: LookUp = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

export type Resolution =
  { readonly addresses: readonly [string, ...string[]] } | { readonly problem: ProbeProblem };

/**
 * The addresses that may be connected to, IPv4 first: a computer without IPv6 is more common than one without IPv4.
 * They are what is connected to afterwards; asking again would let a name that has just passed lead elsewhere.
 */
export async function resolveHost(
  host: string,
  options: { readonly lookUp: LookUp; readonly allowPrivate: boolean; readonly timeoutMs: number },
): Promise<Resolution> {
  let found: readonly string[];
  try {
    found = isIP(host) > 0 ? [host] : await withDeadline(options.lookUp(host), options.timeoutMs);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const kind = ['ENOTFOUND', 'ENODATA'].includes(code) ? 'not-found' : 'lookup-failed';
    return { problem: { kind, detail: code === '' ? reason(cause) : code } };
  }
  const addresses = found.slice(0, MAX_ADDRESSES).filter((address) => isIP(address) > 0);
  const allowed = addresses.filter(
    (address) => options.allowPrivate || specialAddressKind(address) === undefined,
  );
  const [first, ...others] = [
    ...allowed.filter((address) => isIPv4(address)),
    ...allowed.filter((address) => !isIPv4(address)),
  ];
  if (first !== undefined) return { addresses: [first, ...others] };
  const [refused] = addresses;
  return refused === undefined
    ? { problem: { kind: 'not-found', detail: '' } }
    : {
        problem: { kind: 'address-refused', detail: `${refused} (${specialAddressKind(refused) ?? ''})` },
      };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
