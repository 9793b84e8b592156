import { once } from '../../../message/wire/once.js';
import type { Bytes, WireSetting } from '../../../message/wire/wire-message.js';
import { globTable, type Glob, type GlobTable } from './welcomelist-globs.js';
import { addressLists, words } from './welcomelist-lists.js';

/** What settings say about mail services that give addresses to anybody. */
export interface FreemailLists {
  /** Without any domain, SpamAssassin turns the functions off. */
  readonly isAvailable: boolean;
  /** Whether an address, in lower case, belongs to anybody who asked for one. */
  readonly isFreemail: (address: Bytes) => boolean;
  /** From this many addresses on, a text is a directory and nothing is compared with it. */
  readonly maxAddresses: number;
  readonly maxFreemails: number;
  readonly skipsWhenOverMax: boolean;
  readonly skipsBulk: boolean;
}

export const freemailLists = once((settings: readonly WireSetting[]): FreemailLists => {
  const domains = new Set<string>();
  const globs: Glob<true>[] = [];
  const exempt = new Set<string>();
  const numbers = new Map<string, number>();
  for (const { name, value } of settings) {
    if (name === 'freemail_domains') {
      for (const domain of words(value)) {
        if (!/^[a-z0-9.*?-]+$/.test(domain)) continue;
        if (/[*?]/.test(domain)) globs.push({ glob: domain, value: true });
        else domains.add(domain);
      }
    } else if (name === 'freemail_welcomelist') {
      for (const word of words(value)) if (/\w[.@]\w/.test(word)) exempt.add(word);
    } else if (name.slice(0, 9) === 'freemail_') numbers.set(name, Number(value));
  }
  const wildcards = globTable(globs, '.');
  const imported = importedLists(settings, numbers);

  return {
    isAvailable: domains.size + globs.length > 0,
    isFreemail: (address) => {
      const domain = address.slice(address.lastIndexOf('@') + 1);
      if (address === '' || exempt.has(address) || exempt.has(domain)) return false;
      if (!domains.has(domain) && (domain === address || !wildcards.matchesAny(domain))) return false;
      return !isRole(address) && !imported.some((list) => list.matchesAny(address));
    },
    maxAddresses: numbers.get('freemail_max_body_emails') ?? 5,
    maxFreemails: numbers.get('freemail_max_body_freemails') ?? 3,
    skipsWhenOverMax: (numbers.get('freemail_skip_when_over_max') ?? 1) !== 0,
    skipsBulk: (numbers.get('freemail_skip_bulk_envfrom') ?? 1) !== 0,
  };
});

/** Senders that are known good need no look at their mail service, if the settings say so. */
function importedLists(
  settings: readonly WireSetting[],
  numbers: ReadonlyMap<string, number>,
): readonly GlobTable<true>[] {
  const lists: GlobTable<true>[] = [];
  for (const name of ['welcomelist_auth', 'def_welcomelist_auth']) {
    const list = addressLists(settings).plain.get(name);
    if ((numbers.get(`freemail_import_${name}`) ?? 0) !== 0 && list !== undefined) lists.push(list);
  }
  return lists;
}

/** Addresses of the service itself, and those that it makes for forwarding and for bounces. */
function isRole(address: Bytes): boolean {
  if (
    /^(?:(?:abuse|support|sales|info|helpdesk|contact|kontakt|(?:post|host|domain)master|request-[a-f0-9]{16}|bounced?-)@|undisclosed.*@)/i.test(
      address,
    ) ||
    /^[a-f0-9]{8}(?:\.[a-f0-9]{8}|-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})@/i.test(address)
  )
    return true;
  const first = address.indexOf('=', 1);
  const second = first < 0 ? -1 : address.indexOf('=', first + 2);
  return second >= 0 && address.lastIndexOf('@') > second + 1;
}

/** Whether an envelope sender is that of a list or of a machine: answers to it are meant to go elsewhere. */
export function looksBulk(envelopeSender: Bytes): boolean {
  const at = envelopeSender.lastIndexOf('@');
  if (at < 0) return false;
  if (
    /^(?:(?:(?:post|host|domain)master|double-bounce)@|(?:sentto|owner|return|(?:gr)?bounced?)-.+@)/i.test(
      envelopeSender,
    ) ||
    /-(?:request|bounces?|admin|owner)@/i.test(envelopeSender) ||
    // The class runs from the underscore to the t, which its author did not mean.
    /\b(?:do[._-t]?)?no[._-t]?repl(?:y|ies)@/i.test(envelopeSender)
  )
    return true;
  const sign = envelopeSender.indexOf('=', 1);
  return sign >= 0 && at > sign + 1;
}
