import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { WireSetting } from '../../../message/wire/wire-message.js';
import { globTable, type Glob, type GlobTable } from './welcomelist-globs.js';

/** Lists of address globs, by the names that rules use, as the settings leave them. */
export interface AddressLists {
  /** Of `welcomelist_from` and its kin, `enlist_addrlist`, and `fns_add_addrlist` under `FNS_…`. */
  readonly plain: ReadonlyMap<string, GlobTable<true>>;
  /** Of `welcomelist_from_rcvd` and its kin: the relays, each a domain or an IP address in brackets. */
  readonly withRelays: ReadonlyMap<string, GlobTable<readonly string[]>>;
}

const PLAIN = new Set(
  'welcomelist_from welcomelist_to welcomelist_auth def_welcomelist_auth welcomelist_allows_relays blocklist_from blocklist_to more_spam_to all_spam_to'.split(
    ' ',
  ),
);

const WITH_RELAYS = new Set(['welcomelist_from_rcvd', 'def_welcomelist_from_rcvd']);

/** Which lists a directive takes entries from. */
const REMOVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['unwelcomelist_from', ['welcomelist_from']],
  ['unblocklist_from', ['blocklist_from']],
  ['unwelcomelist_auth', ['welcomelist_auth', 'def_welcomelist_auth']],
  ['unwelcomelist_from_rcvd', Array.from(WITH_RELAYS)],
]);

export const addressLists = once((settings: readonly WireSetting[]): AddressLists => {
  const plain = new Map<string, Map<string, true>>();
  const withRelays = new Map<string, Map<string, string[]>>();
  for (const { name, value } of settings) {
    const removed = REMOVES.get(name);
    if (PLAIN.has(name)) addAll(listIn(plain, name), words(value));
    else if (WITH_RELAYS.has(name)) addRelay(listIn(withRelays, name), words(value));
    else if (removed !== undefined) {
      for (const list of removed)
        for (const glob of words(value)) {
          plain.get(list)?.delete(glob);
          withRelays.get(list)?.delete(glob);
        }
    } else if (name === 'enlist_addrlist' || name === 'fns_add_addrlist' || name === 'fns_remove_addrlist') {
      const [, list, globs] = /^\((.+?)\)[ \t-\r]+([^]+)$/.exec(value) ?? [];
      if (list === undefined || globs === undefined) continue;
      if (name === 'enlist_addrlist') addAll(listIn(plain, list), words(globs));
      else if (name === 'fns_add_addrlist') addAll(listIn(plain, `FNS_${lowerCase(list)}`), words(globs));
      else for (const glob of words(globs)) plain.get(`FNS_${lowerCase(list)}`)?.delete(glob);
    }
  }
  return { plain: tables(plain), withRelays: tables(withRelays) };
});

/** The words of a setting, in lower case. */
export function words(value: string): readonly string[] {
  return lowerCase(value)
    .split(/[ \t-\r]+/)
    .filter((word) => word !== '');
}

function listIn<Value>(lists: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  let list = lists.get(name);
  if (list === undefined) {
    list = new Map();
    lists.set(name, list);
  }
  return list;
}

function addAll(list: Map<string, true>, globs: readonly string[]): void {
  for (const glob of globs) list.set(glob, true);
}

function addRelay(list: Map<string, string[]>, [glob, relay]: readonly string[]): void {
  if (glob === undefined || relay === undefined) return;
  const relays = list.get(glob);
  if (relays === undefined) list.set(glob, [relay]);
  else relays.push(relay);
}

function tables<Value>(lists: Map<string, Map<string, Value>>): ReadonlyMap<string, GlobTable<Value>> {
  const made = new Map<string, GlobTable<Value>>();
  lists.forEach((list, name) => {
    const globs: Glob<Value>[] = [];
    list.forEach((value, glob) => {
      globs.push({ glob, value });
      // SpamAssassin puts an underscore for these where it makes a pattern of a glob.
      const safe = glob.replace(/[\0\\(]/g, '_');
      if (safe !== glob) globs.push({ glob: safe, value });
    });
    made.set(name, globTable(globs));
  });
  return made;
}
