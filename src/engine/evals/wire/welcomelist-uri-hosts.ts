import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { WireMessage, WireSetting } from '../../../message/wire/wire-message.js';
import { words } from './welcomelist-lists.js';

/** Of a host with more labels, the last eleven names are looked up. */
const MAX_NAMES = 11;

/** Lists of hosts, by host: in which lists it is, or is exempt from (`!host`). */
type HostLists = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

const hostLists = once((settings: readonly WireSetting[]): HostLists => {
  const hosts = new Map<string, Map<string, boolean>>();
  for (const { name, value } of settings) {
    switch (name) {
      case 'blocklist_uri_host':
        enlist(hosts, 'BLOCK', value);
        break;
      case 'welcomelist_uri_host':
        enlist(hosts, 'WELCOME', value);
        break;
      case 'enlist_uri_host':
      case 'delist_uri_host': {
        const [, list, rest] = /^(?:\((.+?)\)[ \t-\r]+)?([^]+)$/.exec(value) ?? [];
        if (rest === undefined) break;
        if (name === 'delist_uri_host') delist(hosts, list, rest);
        else if (list !== undefined) enlist(hosts, list, rest);
      }
    }
  }
  return hosts;
});

/** The lists that a host of the message's addresses is in (`enlist_uri_host`); mail addresses do not count. */
export const listsOfHosts = once((message: WireMessage): ReadonlySet<string> => {
  const listed = new Set<string>();
  const hosts = hostLists(message.settings);
  if (hosts.size === 0) return listed;
  const seen = new Set<string>();
  for (const { uri, hosts: found } of message.uris) {
    if (lowerCase(uri.slice(0, 7)) === 'mailto:') continue;
    for (const host of Object.keys(found)) {
      if (seen.has(host)) continue;
      seen.add(host);
      addListsOf(host, hosts, listed);
    }
  }
  return listed;
});

/** From the whole name to its last label; in each list, the first entry decides. */
function addListsOf(host: string, hosts: HostLists, listed: Set<string>): void {
  const decided = new Set<string>();
  for (const name of namesOf(host)) {
    hosts.get(name)?.forEach((isIn, list) => {
      if (decided.has(list)) return;
      decided.add(list);
      if (isIn) listed.add(list);
    });
  }
}

/** `sub.example.com`, `example.com`, `com`; of an IP address only itself. */
function namesOf(host: string): readonly string[] {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).slice(-MAX_NAMES);
}

function enlist(hosts: Map<string, Map<string, boolean>>, list: string, value: string): void {
  for (const word of words(value)) {
    const host = word.replace(/^!/, '');
    const lists = hosts.get(host) ?? new Map<string, boolean>();
    lists.set(list, host === word);
    hosts.set(host, lists);
  }
}

function delist(hosts: Map<string, Map<string, boolean>>, list: string | undefined, value: string): void {
  for (const word of words(value)) {
    const host = word.replace(/^!/, '');
    if (list === undefined) hosts.delete(host);
    else hosts.get(host)?.delete(list);
  }
}
