import { isInsideOneMachine, isPrivate, isSameOrganisation } from './hosts.js';
import { judgeHop } from './judge-hop.js';
import type { Decision } from './judgement.js';
import { protocolOf } from './protocol.js';
import { readHop, type Hop } from './received-hop.js';

/** The way of a message, as far as its Received fields tell who handed it in first. */
export interface Trail {
  /** The hop that decided, or that ended the search; undefined without any Received field. */
  readonly hop: Hop | undefined;
  readonly decision: Decision | undefined;
  /** Why there is no decision. */
  readonly method: string;
}

/** Servers refuse a message that has come through 100 hops; more lines than these are no trail. */
const MAX_HOPS = 100;

/** `received` from the newest to the oldest, as they stand. The first hop from below that decides, decides. */
export function readTrail(received: readonly string[]): Trail {
  const hops = received.slice(-MAX_HOPS).reverse().map(readHop);
  for (let index = 0; index < hops.length; index++) {
    const hop = hops[index];
    if (hop === undefined) break;
    const judgement = judgeHop(hop);
    if (judgement.kind === 'skipped') continue;
    if (judgement.kind === 'undecided') return { hop, decision: undefined, method: judgement.method };
    const { decision } = judgement;
    if (index > 0 && decision.verdict === 'unauthenticated') {
      // Something inside the client's own machine came before: this is how a server passes mail on.
      break;
    }
    const isBelieved = index === 0 && isLinked(hop, hops.slice(index + 1));
    return { hop, decision: isBelieved ? decision : atMostMedium(decision), method: decision.method };
  }
  return { hop: hops[0], decision: undefined, method: hops.length === 0 ? 'no-received' : 'internal-hop' };
}

function atMostMedium(decision: Decision): Decision {
  return decision.confidence === 'high' ? { ...decision, confidence: 'medium' } : decision;
}

/** Whether the next server up took the mail from the one that wrote `hop`; otherwise the line may be made up. */
function isLinked(hop: Hop, newer: readonly Hop[]): boolean {
  const next = newer.filter((above) => above.hasFrom && above.helo !== '' && !staysInside(above))[0];
  if (next === undefined || isPrivate(next.ip) || hop.by.indexOf('.') < 0) return true;
  return [next.rdns, next.helo.toLowerCase()].some((name) => name !== '' && isSameOrganisation(name, hop.by));
}

function staysInside(hop: Hop): boolean {
  return isInsideOneMachine(hop) || hop.helo.toLowerCase() === hop.by || protocolOf(hop)?.isLmtp === true;
}
