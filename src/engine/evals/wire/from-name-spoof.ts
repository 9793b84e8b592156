import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import { registryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes, WireEval, WireMessage, WireSetting } from '../../../message/wire/wire-message.js';
import { recipientAddresses } from './welcomelist-addresses.js';
import { addressLists } from './welcomelist-lists.js';

/** The functions of Mail::SpamAssassin::Plugin::FromNameSpoof. */
export const fromNameSpoofEvals: Readonly<Record<string, WireEval>> = {
  check_fromname_spoof: (message, [level]) => {
    const { isOtherAddress, isOtherDomain, isOtherOwner } = nameFacts(message);
    switch (level !== undefined && /^[012]$/.test(level) ? level : spoofSettings(message.settings).check) {
      case '0':
        return isOtherAddress;
      case '1':
        return isOtherAddress && isOtherOwner;
      default:
        return isOtherAddress && isOtherDomain;
    }
  },
  check_fromname_different: (message) => nameFacts(message).isOtherAddress,
  check_fromname_domain_differ: (message) => nameFacts(message).isOtherDomain,
  check_fromname_contains_email: (message) => nameFacts(message).hasAddress,
  check_fromname_equals_to: (message) => nameFacts(message).isRecipient,
  check_fromname_owners_differ: (message) => nameFacts(message).isOtherOwner,
  check_fromname_equals_replyto: (message) => nameFacts(message).isReplyTo,
};

interface SpoofSettings {
  readonly check: string;
  /** How many characters a name may have beside the address in it. */
  readonly extraCharacters: number;
  /** With one of these headers, a message is not looked at. */
  readonly ignoredHeaders: readonly string[];
}

/** `fns_ignore_dkim` asks the network, and is left out. */
const spoofSettings = once((settings: readonly WireSetting[]): SpoofSettings => {
  let check = '1';
  let extraCharacters = 50;
  const ignoredHeaders: string[] = [];
  for (const { name, value } of settings) {
    if (name === 'fns_check' && /^[012]$/.test(value)) check = value;
    else if (name === 'fns_extrachars') extraCharacters = Number(value);
    else if (name === 'fns_ignore_headers') {
      ignoredHeaders.push(...value.split(/[ \t-\r]+/).filter((header) => header !== ''));
    }
  }
  return { check, extraCharacters, ignoredHeaders };
});

/** What the address that a From name holds is, beside the real one. */
interface NameFacts {
  readonly hasAddress: boolean;
  readonly isOtherAddress: boolean;
  readonly isOtherDomain: boolean;
  readonly isOtherOwner: boolean;
  readonly isReplyTo: boolean;
  readonly isRecipient: boolean;
}

const NOTHING: NameFacts = {
  hasAddress: false,
  isOtherAddress: false,
  isOtherDomain: false,
  isOtherOwner: false,
  isReplyTo: false,
  isRecipient: false,
};

const nameFacts = once((message: WireMessage): NameFacts => {
  const { extraCharacters, ignoredHeaders } = spoofSettings(message.settings);
  if (ignoredHeaders.some((header) => isTrue(message.get(header)))) return NOTHING;
  const { uriToDomain } = registryBoundaries(message.settings);

  const from = lowerCase(message.getAll('From:addr')[0] ?? '');
  const fromDomain = uriToDomain(`mailto:${from}`)?.domain;
  const name = lowerCase(message.getAll('From:name')[0] ?? '');
  const address = addressIn(name);
  const domain = address === undefined ? undefined : uriToDomain(`mailto:${address}`)?.domain;
  if (fromDomain === undefined || address === undefined || domain === undefined) return NOTHING;

  // A sign beside the address counts twice.
  const extra = name.length - address.length + signsIn(name) - signsIn(address);
  if (extra > extraCharacters) return { ...NOTHING, hasAddress: true };
  return {
    hasAddress: true,
    isOtherAddress: address !== from,
    isOtherDomain: domain !== fromDomain,
    isOtherOwner: ownerOf(address, domain, message) !== ownerOf(from, fromDomain, message),
    isReplyTo: address === lowerCase(message.getAll('Reply-To:addr')[0] ?? ''),
    isRecipient: recipientAddresses(message).indexOf(address) >= 0,
  };
});

/** As Perl has it: `0` is false. */
function isTrue(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== '0';
}

/** The first thing in a name that is written like a mail address. */
function addressIn(name: Bytes): Bytes | undefined {
  const domain = /\w[\w-]*\.\w[\w.-]+/y;
  let from = 0;
  for (let at = name.indexOf('@'); at >= 0; at = name.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && /[\w.!#$%&'*+/=?^_`{|}~-]/.test(name[start - 1] ?? '')) start--;
    while (start < at && isWord(name[start - 1]) === isWord(name[start])) start++;
    from = at + 1;
    if (start === at) continue;
    domain.lastIndex = at + 1;
    const found = domain.exec(name)?.[0];
    if (found !== undefined && isWord(found[found.length - 1])) return name.slice(start, at + 1) + found;
  }
  return undefined;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}

function signsIn(text: Bytes): number {
  return text.replace(/[a-z0-9]+/g, '').length;
}

/** Who an address belongs to: a name from `fns_add_addrlist`, or the first label of its domain. */
function ownerOf(address: Bytes, domain: string, message: WireMessage): string {
  const { plain } = addressLists(message.settings);
  const at = address.indexOf('@');
  for (const known of [address, `${address.slice(0, at)}@${domain}`]) {
    for (const list of Array.from(plain.keys())) {
      if (list.slice(0, 4) === 'FNS_' && plain.get(list)?.matchesAny(known) === true)
        return lowerCase(list.slice(4));
    }
  }
  return domain.split('.')[0] ?? domain;
}
