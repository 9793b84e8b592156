import { decided, undecided, type HopReader } from '../judgement.js';
import { protocolOf, tlsOf, writesRfc3848 } from '../protocol.js';
import type { Hop } from '../received-hop.js';

/** A client was taken in and no log-in is written down. Tried last. */
export const readHopWithoutLogIn: HopReader = (hop) => {
  const port = /^IPv[46]:(\d{1,5})(?: |$)/i.exec(hop.with)?.[1];
  if (port !== undefined) {
    // Port 25 is for mail between servers; the others are for clients, and this product says no more.
    return port === '25' ? decided('unauthenticated', 'port-25', 'medium') : undecided('no-log-in-notation');
  }
  const protocol = protocolOf(hop);
  if (protocol === undefined) return undecided('unknown-form');
  const tls = tlsOf(hop, protocol);
  if (writesRfc3848(hop)) return decided('unauthenticated', 'rfc3848', 'high', { tls });
  const method = isQmail(hop) ? 'qmail-smtp' : 'rfc3848';
  return decided('unauthenticated', method, 'medium', { tls });
};

/** `from rdns (HELO name) (192.0.2.1) by host with SMTP`, no product named. */
function isQmail(hop: Hop): boolean {
  return (
    hop.fromComments.length > 1 && /^HELO /i.test(hop.fromComments[0] ?? '') && hop.byComments.length === 0
  );
}
