import { IP_ADDRESS, LOCALHOST } from './ip-address.js';

/** What a header says about a hop, before it is cleaned; '' where it does not say. */
export interface Handover {
  ip: string;
  rdns: string;
  helo: string;
  by: string;
  ident: string;
  envfrom: string;
  id: string;
  auth: string;
}

/** A captured text: a field of its own, or more than one of them. */
type Capture = keyof Handover | 'host' | 'comment' | 'identAndRdns';

/** Texts of a line, and the fields they belong to. */
export interface Form {
  readonly pattern: RegExp;
  readonly captures: readonly Capture[];
}

/**
 * What a form of header means. `relay`: a hop. `ignored`: the message did not come over the network, or nothing can be
 * learned. `fetched`: somebody collected the message from a mailbox. `scanned`: qmail-scanner tells more of the hop
 * that the next header is about.
 */
export type Meaning = 'relay' | 'ignored' | 'fetched' | 'scanned';

/** A mail server's way to write Received headers. */
export interface KnownForm extends Form {
  /** Where it is not known, what sets the form apart. */
  readonly server: string;
  readonly means: Meaning;
  /** The server asks for every name, so that a hop without one has none; `named`: unless it wrote `unknown`. */
  readonly looksUp?: 'always' | 'named';
  /** Must stand in the line: a cheap test before a pattern that may begin anywhere. */
  readonly mark?: string;
  readonly when?: (line: string) => boolean;
  /** Found anywhere in the line, each if it is there; address and `by` must be known then. */
  readonly pieces?: readonly Form[];
  /** What looks like an id is none. */
  readonly dropsId?: boolean;
}

/** A form of header that tells of a hop, written as `form` reads it. */
export function relay(
  server: string,
  written: string | Form,
  details: Omit<KnownForm, 'server' | 'means' | keyof Form> = {},
): KnownForm {
  return { server, means: 'relay', ...(typeof written === 'string' ? form(written) : written), ...details };
}

/** A form of header that tells of no hop. */
export function noRelay(
  server: string,
  written: string | RegExp,
  means: Exclude<Meaning, 'relay'> = 'ignored',
): KnownForm {
  const pattern = typeof written === 'string' ? form(written).pattern : written;
  return { server, means, pattern, captures: [] };
}

const HOST = '[^ ]+';

/** Tokens that stand for a pattern and capture nothing. */
const WILDCARDS: Readonly<Record<string, string>> = {
  '': HOST,
  '?': '[^ ]*',
  '…': '.*?',
  '*': '.*',
  ')': '[^)]+',
  '|': '\\b',
  '@': `(?:${HOST}@)?`,
  // Words around the first sign: around any, a thousand signs could be shared out in a million ways.
  address: '[^ ][^ @]*@[^ ]+',
  HELO: '(?:HELO|EHLO)',
  localhost: LOCALHOST,
  anyIp: IP_ADDRESS,
  digits: '\\d+',
  port: '[.:]\\d+',
  remark: '[^)]{0,40}',
  letter: '[A-Za-z]',
  ESMTP: 'E?SMTP',
  sender: '(?: \\(envelope-sender <[^ ]+>\\))?',
  for: '(?: FOR <[^>]+>)?',
  // The name has a dot; asked beforehand, since two words around it could share the text in too many ways.
  dotted: '(?=[^ [(]+\\.)',
  $: '$',
};

/** Tokens that capture something other than a word. */
const CAPTURES: Readonly<Record<string, readonly [Capture, string]>> = {
  ip: ['ip', `(${IP_ADDRESS})`],
  '[ip]': ['ip', `\\[?(${IP_ADDRESS})\\]?`],
  '[ip%]': ['ip', `\\[?(${IP_ADDRESS})(?:%[A-Za-z0-9._~-]*)?\\]?`],
  'ident@': ['ident', '(?:([^ ]*)@)?'],
  'comment)': ['comment', '([^)]*)'],
  'comment…': ['comment', '(.*?)'],
  '<id>': ['id', '<?([^ ]+?)>?'],
  dotYahoo: ['by', '([^ ]+\\.yahoo\\.com)'],
  'helo)': ['helo', '([^)]*)'],
};

/**
 * A form as the header itself looks from its beginning on (its `from ` taken away): `{helo} ({rdns} [{ip}]) by {by} `.
 * `{name}` is a word and `{name?}` one that may be empty; `{}` a word, `{…}` and `{*}` the shortest and longest text
 * that is not kept. The others stand in the tables above; everything outside braces stands for itself.
 */
export function form(written: string): Form {
  const captures: Capture[] = [];
  const source = written.split(/(\{[^}]*\})/).map((piece) => {
    if (piece[0] !== '{') return piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const token = piece.slice(1, -1);
    const wildcard = WILDCARDS[token];
    if (wildcard !== undefined) return wildcard;
    const [name, pattern] = CAPTURES[token] ?? wordCapture(token);
    captures.push(name);
    return pattern;
  });
  return { pattern: new RegExp(`^${source.join('')}`), captures };
}

function wordCapture(token: string): readonly [Capture, string] {
  const mayBeEmpty = token[token.length - 1] === '?';
  const name = mayBeEmpty ? token.slice(0, -1) : token;
  return [name as Capture, mayBeEmpty ? '([^ ]*)' : `(${HOST})`];
}

/** Puts what a form captured into its fields; false when the line is not of this form. */
export function fillFrom(form: Form, line: string, found: Handover): boolean {
  const match = form.pattern.exec(line);
  if (match === null) return false;
  form.captures.forEach((name, index) => {
    const text = match[index + 1];
    if (text === undefined) return;
    if (name === 'host') found.rdns = found.helo = text;
    else if (name === 'comment') fillFromComment(text, found);
    else if (name === 'identAndRdns') fillIdentAndRdns(text, found);
    else found[name] = text;
  });
  return true;
}

/** `helo=example.com ident=someone`, as Exim writes it. */
function fillFromComment(comment: string, found: Handover): void {
  const helo = /helo=([^ ]+)/.exec(comment);
  if (helo !== null) found.helo = helo[1] ?? '';
  const ident = /ident=([^ ]*)/.exec(helo === null ? comment : comment.replace(helo[0], ''));
  if (ident !== null) found.ident = ident[1] ?? '';
}

/** `IDENT:someone@example.com`, as Sendmail writes it. */
function fillIdentAndRdns(text: string, found: Handover): void {
  found.rdns = text;
  for (const pattern of [/^IDENT:([^@]*)@/, /^([^@]*)@/]) {
    const match = pattern.exec(found.rdns);
    if (match === null) continue;
    found.ident = match[1] ?? '';
    found.rdns = found.rdns.slice(match[0].length);
  }
}
