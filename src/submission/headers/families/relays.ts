import { isRelayService } from '../hosts.js';
import { decided, undecided, type HopReader } from '../judgement.js';
import { logInOf } from './log-in-notes.js';

/** Relays that hosts send through: who logs in there is the host. */
export const readRelayHop: HopReader = (hop) => {
  if (!isRelayService(hop.by)) return undefined;
  const logIn = logInOf(hop);
  return logIn === undefined
    ? undecided('relay-no-evidence')
    : decided('relay-auth-only', 'relay-auth', 'low', { user: logIn.user, tls: logIn.tls });
};
