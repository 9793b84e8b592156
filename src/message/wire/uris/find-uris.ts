import type { WireMessage, WireUri } from '../wire-message.js';

export interface FoundUris {
  readonly uris: readonly WireUri[];
  readonly truncated: boolean;
}

/** Every address of a message's text and HTML (Mail::SpamAssassin::PerMsgStatus, "get_uri_detail_list"). */
export function findUris(message: WireMessage): FoundUris {
  void message;
  return { uris: [], truncated: false };
}
