import { isRelayService } from '../hosts.js';
import { decided, undecided, type HopReader } from '../judgement.js';
import { readLogIn } from './log-in-notes.js';

/** Relays that hosts send through: who logs in there is the host. */
export const readRelayHop: HopReader = (hop) => {
  if (!isRelayService(hop.by)) return undefined;
  const logIn = readLogIn(hop);
  return logIn?.kind === 'decided'
    ? decided('relay-auth-only', 'relay-auth', 'low', { user: logIn.user, tls: logIn.tls })
    : undecided('relay-no-evidence');
};
