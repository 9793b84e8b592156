import type { Relays, WireMessage } from '../wire-message.js';

/** The way a message came, from its Received headers (Mail::SpamAssassin::Message::Metadata::Received). */
export function readRelays(message: WireMessage): Relays {
  void message;
  return { trusted: [], untrusted: [], internal: [], external: [], unparseable: 0 };
}
