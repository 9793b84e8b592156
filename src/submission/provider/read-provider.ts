import * as v from 'valibot';
import type { SettingsProblem } from '../client-account.js';
import type { ProviderRecord } from '../provider-record.js';
import { isHostName, isHttpsUrl, isMailAddress, isOneLine } from './names.js';
import { nearestKey } from './nearest-key.js';

/** A record is a few kilobytes; a larger file is not one, and would only cost the time to read it. */
export const MAX_RECORD_CHARS = 200_000;

const MAX_NAME_CHARS = 100;
const MAX_DOMAINS = 5000;
const MAX_SERVERS = 8;
const MAX_MECHANISMS = 20;
const MAX_GUIDES = 50;
/** The first faults explain the others; a hundred of them explain nothing. */
const MAX_PROBLEMS = 20;

const NAME = `must be a name of at most ${MAX_NAME_CHARS} characters on one line`;
const HOST = 'must be a host name such as mail.example.net, in plain letters and without a port';
const PORT = 'must be a port number from 1 to 65535, without quotation marks';
const ENCRYPTION = 'must be "implicit", "starttls" or "none"';
const URL_TEXT = 'must be a web address that begins with https://';
const MECHANISM = 'must be the name of a way to log in, such as PLAIN or XOAUTH2';
const GUIDE_ID = 'must be called by a client, such as outlook-classic or thunderbird';

const name = v.pipe(v.string(NAME), v.trim(), v.maxLength(MAX_NAME_CHARS, NAME), v.check(isOneLine, NAME));
const host = v.pipe(v.string(HOST), v.check(isHostName, HOST), v.toLowerCase());
const httpsUrl = v.pipe(v.string(URL_TEXT), v.check(isHttpsUrl, URL_TEXT));
const server = object({
  host,
  port: v.pipe(v.number(PORT), v.integer(PORT), v.minValue(1, PORT), v.maxValue(65535, PORT)),
  encryption: v.picklist(['none', 'starttls', 'implicit'], ENCRYPTION),
});

const ProviderFile = object({
  name,
  domains: v.optional(list(host, 0, MAX_DOMAINS, 'domains'), []),
  smtp: list(server, 1, MAX_SERVERS, 'servers'),
  imap: v.optional(server),
  pop3: v.optional(server),
  userName: v.optional(
    v.picklist(['address', 'local-part', 'other'], 'must be "address", "local-part" or "other"'),
    'address',
  ),
  mechanisms: v.optional(
    list(
      v.pipe(v.string(MECHANISM), v.regex(/^[A-Za-z0-9_-]{1,20}$/, MECHANISM), v.toUpperCase()),
      0,
      MAX_MECHANISMS,
      'names',
    ),
    [],
  ),
  required: v.optional(points('must be a number of points above 0, at most 100')),
  submitsBySmtp: v.optional(v.boolean('must be true or false')),
  guides: v.optional(
    v.pipe(
      notList(),
      v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, GUIDE_ID)), httpsUrl, 'must be an object'),
      v.check((guides) => Object.keys(guides).length <= MAX_GUIDES, `must hold at most ${MAX_GUIDES} guides`),
    ),
    {},
  ),
  support: v.optional(
    object({
      email: v.optional(mailAddress()),
      url: v.optional(httpsUrl),
      phone: v.optional(phone()),
    }),
  ),
});

type ProviderIssue = v.InferIssue<typeof ProviderFile>;

/** The keys a misspelt one may have meant, by the place they stand in. */
const KEYS = {
  record: Object.keys(ProviderFile.pipe[1].entries),
  server: Object.keys(server.pipe[1].entries),
  support: ['email', 'url', 'phone'],
} as const;

/**
 * The provider record in the JSON text of `provider.json`; docs/provider.md describes the keys. A record with a fault
 * in it is not used at all, since half of it would send people to the wrong server.
 */
export function readProvider(text: string): {
  readonly provider: ProviderRecord | undefined;
  readonly problems: readonly SettingsProblem[];
} {
  if (text.length > MAX_RECORD_CHARS)
    return unusable(`The file is longer than ${MAX_RECORD_CHARS} characters: it is no provider record.`);
  const json = parseJson(text);
  if (json === undefined)
    return unusable('The file is not valid JSON. Look for a missing comma, quotation mark or bracket.');
  const result = v.safeParse(ProviderFile, json.value);
  if (!result.success) return unusable(...result.issues.slice(0, MAX_PROBLEMS).map(explain));
  const { smtp, imap, pop3, required, submitsBySmtp, support, ...rest } = result.output;
  const [first, ...others] = smtp;
  if (first === undefined) return unusable('"smtp" must be a list with at least one server.');
  return {
    provider: {
      ...rest,
      smtp: [first, ...others],
      ...(imap !== undefined && { imap }),
      ...(pop3 !== undefined && { pop3 }),
      ...(required !== undefined && { required }),
      ...(submitsBySmtp !== undefined && { submitsBySmtp }),
      ...(support !== undefined && {
        support: {
          ...(support.email !== undefined && { email: support.email }),
          ...(support.url !== undefined && { url: support.url }),
          ...(support.phone !== undefined && { phone: support.phone }),
        },
      }),
    },
    problems: [],
  };
}

function unusable(...messages: readonly string[]): {
  readonly provider: undefined;
  readonly problems: readonly SettingsProblem[];
} {
  return { provider: undefined, problems: messages.map((message) => ({ message })) };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    // A byte order mark is what Windows editors begin a file with.
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown };
  } catch {
    return undefined;
  }
}

/** A list is an object to valibot. */
function notList() {
  return v.custom<object>((value) => !Array.isArray(value), 'must be an object');
}

function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(notList(), v.strictObject(entries));
}

function list<const Item extends v.GenericSchema>(item: Item, least: number, most: number, things: string) {
  const message = `must be a list of ${least === 0 ? 'at most' : `${least} to`} ${most} ${things}`;
  return v.pipe(v.array(item, message), v.minLength(least, message), v.maxLength(most, message));
}

function points(message: string) {
  return v.pipe(v.number(message), v.finite(message), v.gtValue(0, message), v.maxValue(100, message));
}

function mailAddress() {
  const message = 'must be a mail address';
  return v.pipe(v.string(message), v.check(isMailAddress, message));
}

function phone() {
  const message = 'must be a telephone number of at most 40 characters, such as +31 20 555 0100';
  return v.pipe(v.string(message), v.regex(/^[+(]?\d[\d ()/.-]{2,38}$/, message));
}

function explain(issue: ProviderIssue): string {
  const path = pathOf(issue);
  if (issue.type !== 'strict_object')
    return path === '' ? 'The record must be an object.' : `"${path}" ${issue.message}.`;
  if (path === '') return 'The record must be an object.';
  if (issue.expected !== 'never') {
    return issue.received === 'undefined' ? `"${path}" is missing.` : `"${path}" must be an object.`;
  }
  const known = keysAt(issue);
  const near = nearestKey(String(issue.path?.[issue.path.length - 1]?.key), known);
  const advice = near === undefined ? `The keys here are ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return `"${path}" is not a key of the record. ${advice}`;
}

function keysAt({ path = [] as never }: ProviderIssue): readonly string[] {
  if (path.length < 2) return KEYS.record;
  return path[0].key === 'support' ? KEYS.support : KEYS.server;
}

/** `smtp[0].port`. A key is the file's own, so one of a megabyte is cut. */
function pathOf({ path }: ProviderIssue): string {
  const keys = (path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`,
  );
  return keys.join('').replace(/^\./, '');
}
