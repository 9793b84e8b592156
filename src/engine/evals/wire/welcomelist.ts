import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { recipientAddresses, senderAddresses } from './welcomelist-addresses.js';
import { addressLists } from './welcomelist-lists.js';
import { isFromItsRelay, relayStanding, type RelayStanding } from './welcomelist-relays.js';
import { listsOfHosts } from './welcomelist-uri-hosts.js';

const fromIn =
  (list: string): WireEval =>
  (message) =>
    isAnyListed(message, list, senderAddresses(message));

const toIn =
  (list: string): WireEval =>
  (message) =>
    isAnyListed(message, list, recipientAddresses(message));

const uriHostIn =
  (list: string): WireEval =>
  (message) =>
    listsOfHosts(message).has(list);

const isFromWelcome: WireEval = (message) => welcomeStanding(message) === 'listed';

const isFromForged: WireEval = (message) =>
  welcomeStanding(message) === 'forged' && defaultStanding(message) === 'unlisted';

const isFromDefault: WireEval = (message) => defaultStanding(message) === 'listed';

const isFromDefaultForged: WireEval = (message) =>
  defaultStanding(message) === 'forged' && welcomeStanding(message) === 'unlisted';

/** The functions of Mail::SpamAssassin::Plugin::WLBLEval, older names included. */
export const welcomelistEvals: Readonly<Record<string, WireEval>> = {
  check_from_in_blocklist: fromIn('blocklist_from'),
  check_from_in_blacklist: fromIn('blocklist_from'),
  check_to_in_blocklist: toIn('blocklist_to'),
  check_to_in_blacklist: toIn('blocklist_to'),
  check_to_in_welcomelist: toIn('welcomelist_to'),
  check_to_in_whitelist: toIn('welcomelist_to'),
  check_to_in_more_spam: toIn('more_spam_to'),
  check_to_in_all_spam: toIn('all_spam_to'),

  check_from_in_list: (message, [list = '']) => isAnyListed(message, list, senderAddresses(message)),
  check_to_in_list: (message, [list = '']) => isAnyListed(message, list, recipientAddresses(message)),
  check_replyto_in_list: (message, [list = '']) => {
    const [address = ''] = message.getAll('Reply-To:addr');
    return address !== '' && isAnyListed(message, list, [address]);
  },

  check_from_in_welcomelist: isFromWelcome,
  check_from_in_whitelist: isFromWelcome,
  check_forged_in_welcomelist: isFromForged,
  check_forged_in_whitelist: isFromForged,
  check_from_in_default_welcomelist: isFromDefault,
  check_from_in_default_whitelist: isFromDefault,
  check_forged_in_default_welcomelist: isFromDefaultForged,
  check_forged_in_default_whitelist: isFromDefaultForged,

  check_mailfrom_matches_rcvd: (message) => {
    const [sender = ''] = message.getAll('EnvelopeFrom:addr');
    return isFromItsRelay(message, sender);
  },

  check_uri_host_listed: (message, [list = '']) => listsOfHosts(message).has(list),
  check_uri_host_in_blocklist: uriHostIn('BLOCK'),
  check_uri_host_in_blacklist: uriHostIn('BLOCK'),
  check_uri_host_in_welcomelist: uriHostIn('WELCOME'),
  check_uri_host_in_whitelist: uriHostIn('WELCOME'),
};

function isAnyListed(message: WireMessage, list: string, addresses: readonly Bytes[]): boolean {
  const table = addressLists(message.settings).plain.get(list);
  return table !== undefined && addresses.some((address) => table.matchesAny(lowerCase(address)));
}

const welcomeStanding = once((message: WireMessage): RelayStanding =>
  fromIn('welcomelist_from')(message, [], { symbol: '', on: 'header' }) === true
    ? 'listed'
    : senderStanding(message, 'welcomelist_from_rcvd'),
);

const defaultStanding = once((message: WireMessage): RelayStanding =>
  senderStanding(message, 'def_welcomelist_from_rcvd'),
);

function senderStanding(message: WireMessage, list: string): RelayStanding {
  const standings = senderAddresses(message).map((address) => relayStanding(message, list, address));
  if (standings.indexOf('listed') >= 0) return 'listed';
  return standings.indexOf('forged') >= 0 ? 'forged' : 'unlisted';
}
