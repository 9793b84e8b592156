import { authenticationOf } from './authentication.js';
import { CAPITAL_FORMS, GENERAL_FORMS, IGNORED_FORMS, PARENTHESIZED_FORMS } from './general-forms.js';
import { IP_ADDRESS, isPrivateAddress, plainAddress } from './ip-address.js';
import { fillFrom, type Handover, type KnownForm } from './received-form.js';
import { FAMILIES, WEBMAIL_FORMS } from './server-forms.js';

/** What a Received header tells. */
export type Received =
  | { readonly kind: 'relay'; readonly hop: Hop }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'fetched' }
  /** The envelope sender of the hop that the next header is about; '' when it was not said. */
  | { readonly kind: 'scanned'; readonly envfrom: string }
  | { readonly kind: 'unparseable' };

export interface Hop extends Readonly<Handover> {
  readonly ipPrivate: boolean;
  readonly noReverseDns: boolean;
}

/** SpamAssassin reads no more of a header; a longer one would only cost time. */
const MAX_CHARS = 8192;
/** A date with the longest names and zone, and some spaces. */
const MAX_DATE_CHARS = 100;

const EXTRA_SPACE = /[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]/g;
const DATE =
  /[ ;](?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d+ \d+:\d+(?::\d+)? [^ ]+$/;
const HELO_NAME = '([-A-Za-z0-9.^+_&:=?!@%*$\\\\/]+)';
const HELO_SET = new RegExp(`\\bhelo=${HELO_NAME}`);
const HELO_SAID = new RegExp(`\\b(?:HELO|EHLO) ${HELO_NAME}`);
const ENVELOPE_FROM = /(?:return-path:? |envelope-(?:sender|from)[ =])([^ ]+)\b/i;
const ADDRESS_IN_BRACKETS = new RegExp(`\\[(${IP_ADDRESS})\\]`);

/** Reads a Received header, its name taken away (Mail::SpamAssassin::Message::Metadata::Received). */
export function parseReceived(value: string): Received {
  const line = tidied(value);
  if (!/^\(?from /i.test(line)) return { kind: 'ignored' };
  if (line.indexOf('with local for') >= 0 && /\bwith local for\b/.test(line)) return { kind: 'ignored' };
  const pair = /^from ([^ ]+) by [^ ;]+ ?;/i.exec(line);
  if (pair !== null && !/^\[[\d.]+\]$/.test(pair[1] ?? '')) return { kind: 'ignored' };
  return readLine(withoutDate(line).replace(')by ', ') by '));
}

/** On one line with single spaces, without the semicolons it may end in. */
function tidied(value: string): string {
  const line = value.slice(0, MAX_CHARS).replace(EXTRA_SPACE, ' ');
  const start = line[0] === ' ' ? 1 : 0;
  let end = line.length;
  if (line[end - 1] === ' ') end--;
  while (line[end - 1] === ';') end -= line[end - 2] === ' ' ? 2 : 1;
  return line.slice(start, end);
}

function withoutDate(line: string): string {
  const tail = Math.max(0, line.length - MAX_DATE_CHARS);
  const match = DATE.exec(line.slice(tail));
  if (match === null) return line;
  let end = tail + match.index;
  while (line[end - 1] === ' ' || line[end - 1] === ';') end--;
  return line.slice(0, end);
}

function readLine(line: string): Received {
  const found: Handover = {
    ip: '',
    rdns: '',
    helo: (HELO_SET.exec(line) ?? HELO_SAID.exec(line))?.[1] ?? '',
    by: / by ([^ ]+)/.exec(line)?.[1] ?? '',
    ident: '',
    envfrom: '',
    id: / id <?([^ <>;]{3,})/.exec(line)?.[1] ?? '',
    auth: authenticationOf(line),
  };
  const known = readKnownForm(line, found);
  if (known === undefined) return readUnknownForm(line, found);
  if (known.means === 'scanned') return { kind: 'scanned', envfrom: cleanEnvelopeFrom(found.envfrom) };
  if (known.means !== 'relay') return { kind: known.means };
  const isLookedUp =
    known.looksUp === 'named' ? found.rdns.toLowerCase() !== 'unknown' : known.looksUp === 'always';
  if (known.dropsId) found.id = '';
  return { kind: 'relay', hop: cleaned(found, isLookedUp) };
}

/** The form that a line is written in, its fields filled in. */
function readKnownForm(line: string, found: Handover): KnownForm | undefined {
  if (line.slice(0, 5) === 'FROM ') return firstForm(CAPITAL_FORMS, line.slice(5), found);
  if (line.slice(0, 6) === '(from ') return firstForm(PARENTHESIZED_FORMS, line.slice(6), found);
  if (line.slice(0, 5) !== 'from ') return undefined;
  const rest = line.slice(5);
  found.envfrom = ENVELOPE_FROM.exec(rest)?.[1] ?? '';
  const family = FAMILIES.find(({ mark }) =>
    typeof mark === 'string' ? rest.indexOf(mark) >= 0 : mark.test(rest),
  );
  const known =
    firstForm(WEBMAIL_FORMS, rest, found) ??
    (family && firstForm(family.forms, rest, found)) ??
    firstForm(GENERAL_FORMS, rest, found) ??
    firstForm(IGNORED_FORMS, rest, found);
  if (known === undefined && found.helo === '') found.helo = /^([^ ]+)[^-A-Za-z0-9.]/.exec(rest)?.[1] ?? '';
  return known;
}

function firstForm(forms: readonly KnownForm[], line: string, found: Handover): KnownForm | undefined {
  return forms.find((known) => {
    if (known.mark !== undefined && line.indexOf(known.mark) < 0) return false;
    if (known.when !== undefined && !known.when(line)) return false;
    if (!fillFrom(known, line, found)) return false;
    if (known.pieces === undefined) return true;
    for (const piece of known.pieces) fillFrom(piece, line, found);
    return found.ip !== '' && found.by !== '';
  });
}

/** An address in brackets and a receiving host are enough. */
function readUnknownForm(line: string, found: Handover): Received {
  if (found.ip === '') found.ip = ADDRESS_IN_BRACKETS.exec(line)?.[1] ?? '';
  if (found.ip === '' || found.by === '') return { kind: 'unparseable' };
  return { kind: 'relay', hop: cleaned(found, false) };
}

/** What could be mistaken for the marks between fields becomes `!`; `[192.0.2.1]` is kept as `!192.0.2.1!`. */
const MARKS = /[ \t\n\r\f\v\0#[\]()<>|]/g;

function cleaned(found: Handover, isLookedUp: boolean): Hop {
  let end = found.rdns.length;
  while (found.rdns[end - 1] === '.') end--;
  const name = found.rdns.slice(0, end);
  const rdns = /^(?:unknown$|\[)/i.test(name) ? '' : name.replace(MARKS, '!');
  const ip = plainAddress(found.ip).replace(MARKS, '!');
  return {
    ip,
    rdns,
    helo: found.helo.replace(MARKS, '!'),
    by: found.by.replace(/;$/, '').replace(MARKS, '!'),
    ident: found.ident.replace(MARKS, '!'),
    envfrom: cleanEnvelopeFrom(found.envfrom),
    id: found.id,
    auth: found.auth,
    ipPrivate: isPrivateAddress(ip),
    noReverseDns: rdns === '' && isLookedUp,
  };
}

function cleanEnvelopeFrom(written: string): string {
  let start = 0;
  let end = written.length;
  while (written[start] === '<') start++;
  while (end > start && written[end - 1] === '>') end--;
  return written.slice(start, end).replace(MARKS, '!');
}
