import { linesOf } from './lines.js';
import { readQuoted } from './quoted.js';
import { Findings, LINE_TOO_LONG } from './reader.js';
import type { SettingsReader } from './reader.js';
import { escaped, keep } from './setting.js';
import type { ValueKind } from './setting.js';
import { addThunderbirdAccounts } from './thunderbird-accounts.js';
import type { ThunderbirdPrefs } from './thunderbird-accounts.js';

/** What is kept of a numbered thing, such as `mail.smtpserver.smtp1.port`, by the key's last word. */
const SERVER_KEYS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['hostname', 'host'],
  ['port', 'number'],
  ['username', 'user'],
  ['authMethod', 'number'],
  // Before 2010.
  ['auth_method', 'number'],
  ['try_ssl', 'number'],
  ['description', 'text'],
  ['type', 'word'],
]);
const IDENTITY_KEYS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['useremail', 'text'],
  ['smtpServer', 'word'],
]);

/** Nobody has more servers or identities; each costs a record before it is known whether it is used. */
const MAX_NUMBERED = 2000;

const CALL = /(?:user_pref|sticky_pref|lockPref|defaultPref|pref)[ \t]{0,20}\([ \t]{0,20}(?=")/y;

/** The settings of Thunderbird, Betterbird and SeaMonkey. Passwords stand in another file, which is never asked for. */
export const thunderbirdPrefs: SettingsReader = {
  format: 'thunderbird-prefs',
  fileName: /^(?:prefs|user)\.js$/,
  recognises: (head) =>
    /^[ \t]*(?:user_pref|sticky_pref|lockPref|defaultPref|pref)[ \t]*\([ \t]*"/m.test(head),
  read(content) {
    const findings = new Findings();
    const prefs: ThunderbirdPrefs = {
      servers: new Map(),
      identities: new Map(),
      general: new Map(),
      usedIdentities: new Set(),
    };
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      else readLine(text, number, prefs);
    }
    addThunderbirdAccounts(prefs, findings);
    return findings.finish(
      'There is no outgoing server in this file. Take the prefs.js of the profile you send with.',
    );
  },
};

function readLine(text: string, line: number, prefs: ThunderbirdPrefs): void {
  let at = 0;
  // Written one a line; by hand, several.
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t' || text[at] === ';') at++;
    CALL.lastIndex = at;
    if (!CALL.test(text)) return;
    const key = readQuoted(text, CALL.lastIndex);
    const comma =
      key === undefined ? null : /^[ \t]{0,20},[ \t]{0,20}/.exec(text.slice(key.end, key.end + 50));
    if (key === undefined || comma === null) return;
    const start = key.end + comma[0].length;
    const isString = text[start] === '"';
    const bare = /^[\w-]{1,20}/.exec(text.slice(start, start + 20));
    const value = isString
      ? readQuoted(text, start)
      : bare === null
        ? undefined
        : { value: bare[0], end: start + bare[0].length };
    if (value === undefined) return;
    const written = (kept: string): string =>
      `user_pref("${key.value}", ${isString ? `"${escaped(kept)}"` : kept});`;
    take(prefs, key.value, value.value, line, written);
    const close = text.indexOf(')', value.end);
    if (close < 0) return;
    at = close + 1;
  }
}

function take(
  prefs: ThunderbirdPrefs,
  key: string,
  value: string,
  line: number,
  write: (value: string) => string,
): void {
  if (key === 'mail.smtpservers' || key === 'mail.smtp.defaultserver') {
    // Their names, `smtp1,smtp2`: longer than any other value where there are many of them.
    const [first = '', ...others] = value.split(',').slice(0, MAX_NUMBERED);
    keep(prefs.general, key, 'word', first.trim(), line, write);
    if (key === 'mail.smtpservers')
      for (const name of [first, ...others]) numbered(prefs.servers, name.trim());
    return;
  }
  const [, kind, name, last] =
    /^mail\.(smtpserver|identity|account)\.([\w-]{1,40})\.([A-Za-z_]{1,40})$/.exec(key) ?? [];
  if (kind === undefined || name === undefined || last === undefined) return;
  if (kind === 'account') {
    if (last !== 'identities') return;
    for (const identity of value.split(',').slice(0, MAX_NUMBERED)) prefs.usedIdentities.add(identity.trim());
    return;
  }
  const valueKind = (kind === 'identity' ? IDENTITY_KEYS : SERVER_KEYS).get(last);
  if (valueKind === undefined) return;
  const settings = numbered(kind === 'identity' ? prefs.identities : prefs.servers, name);
  if (settings !== undefined) keep(settings, last, valueKind, value, line, write);
}

/** The settings of a server or an identity, made where they are new; undefined past the limit. */
function numbered<V>(all: Map<string, Map<string, V>>, name: string): Map<string, V> | undefined {
  let one = all.get(name);
  if (one === undefined && all.size < MAX_NUMBERED && /^[\w-]{1,40}$/.test(name)) {
    one = new Map<string, V>();
    all.set(name, one);
  }
  return one;
}
