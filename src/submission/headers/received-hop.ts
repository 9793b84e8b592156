import { isoDateIn } from './trace-date.js';

/** One Received field taken apart. Products differ in what they write where; what is not said is ''. */
export interface Hop {
  /** The value, unfolded. */
  readonly line: string;
  /** `Received: ` and the value. */
  readonly evidence: string;
  /** Whether it says where the mail came from. */
  readonly hasFrom: boolean;
  /** The words after `from`, and what stands in parentheses before `by`. */
  readonly from: string;
  readonly fromComments: readonly string[];
  /** Lower case. */
  readonly by: string;
  readonly byComments: readonly string[];
  /** The words after `with`, up to `id`, `for` or `via`, and their parentheses. */
  readonly with: string;
  readonly withComments: readonly string[];
  readonly via: string;
  /** What the client called itself (HELO, EHLO). */
  readonly helo: string;
  /** The client's name in the DNS as the server looked it up. */
  readonly rdns: string;
  readonly ip: string;
  readonly when: string | undefined;
}

/** The clauses of RFC 5321 §4.4, of which `comments` gather the parentheses in and after each. */
type ClauseName = 'from' | 'by' | 'with' | 'id' | 'for' | 'via';

interface Clause {
  words: string[];
  comments: string[];
}

/** A host name, address or the like; longer text in their place explains nothing. */
const MAX_NAME_CHARS = 255;

const MAX_DATE_TAIL = 60;

const IPV4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const IP = `(?:${IPV4}|(?:ipv6:)?[\\da-f]{0,4}:[\\da-f:.]{1,45})`;
/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`, with a zone (`%3`) or a port (`:4711`) behind. */
const IP_IN_BRACKETS = new RegExp(`\\[(${IP})(?:%[\\da-z]{1,20})?\\]`, 'i');
/** `(192.0.2.1)`, `(user@192.0.2.1)`, `(Client IP 192.0.2.1)`. */
const IP_ALONE = new RegExp(`(?:^|[@ ])(${IP})(?:$| |:\\d{1,5}$)`, 'i');
const HELO_SAID = /(?:^|[ (])(?:helo|ehlo|lhlo)[ =]([^ )]{1,255})/i;

/** Takes a Received value (unfolded, single spaces) apart; never throws and always gives something. */
export function readHop(line: string): Hop {
  const clauses = clausesOf(line);
  const from = clauses.from.words.join(' ');
  const client = clientOf(from, clauses.from.comments, line);
  return {
    line,
    evidence: `Received: ${line}`,
    hasFrom: clauses.from.words.length > 0,
    from,
    fromComments: clauses.from.comments,
    by: (clauses.by.words[0] ?? '').toLowerCase().slice(0, MAX_NAME_CHARS),
    byComments: clauses.by.comments,
    with: clauses.with.words.join(' '),
    withComments: clauses.with.comments,
    via: clauses.via.words.join(' '),
    ...client,
    when: isoDateIn(dateTextOf(line)),
  };
}

function clausesOf(line: string): Readonly<Record<ClauseName, Clause>> {
  const clause = (): Clause => ({ words: [], comments: [] });
  const clauses = {
    from: clause(),
    by: clause(),
    with: clause(),
    id: clause(),
    for: clause(),
    via: clause(),
  };
  // `for <a> from <b>` says no second time where the mail came from.
  const begun: ClauseName[] = [];
  let current: Clause = clauses.from;
  let isValueDue = false;
  for (const { text, isComment } of tokensOf(line)) {
    const name = text.toLowerCase();
    if (text === ';' && !isComment) {
      // A date follows, or, with some, further clauses.
      current = clause();
      isValueDue = false;
    } else if (isComment) {
      current.comments.push(text);
    } else if (!isValueDue && isClauseName(name)) {
      current = begun.indexOf(name) < 0 ? clauses[name] : clause();
      begun.push(name);
      isValueDue = true;
    } else if (begun.length > 0) {
      current.words.push(text);
      isValueDue = false;
    }
  }
  return clauses;
}

/** What follows the last semicolon; without one, where a date would end the line. */
function dateTextOf(line: string): string {
  const semicolon = line.lastIndexOf(';');
  return line.slice(semicolon < 0 ? Math.max(0, line.length - MAX_DATE_TAIL) : semicolon + 1).trim();
}

function isClauseName(word: string): word is ClauseName {
  return /^(?:from|by|with|id|for|via)$/.test(word);
}

interface Token {
  readonly text: string;
  readonly isComment: boolean;
}

/** Words, and comments without their outer parentheses; one that is not closed goes to the end. */
function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let start = 0;
  const finish = (end: number, isComment: boolean): void => {
    const text = line.slice(start, end).trim();
    if (text !== '') tokens.push({ text, isComment });
    start = end + 1;
  };
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '(' && depth++ === 0) finish(at, false);
    else if (char === ')' && depth > 0 && --depth === 0) finish(at, true);
    else if (depth === 0 && char === ' ') finish(at, false);
    else if (depth === 0 && char === ';') {
      finish(at, false);
      tokens.push({ text: ';', isComment: false });
    }
  }
  finish(line.length, depth > 0);
  return tokens;
}

/**
 * Two habits: `from HELO (rdns [ip])`, and `from rdns (HELO name) (ip)` or `from rdns ([ip] helo=name)`. Exim leaves
 * `helo=` out where it is the looked-up name.
 */
function clientOf(
  from: string,
  comments: readonly string[],
  line: string,
): Pick<Hop, 'helo' | 'rdns' | 'ip'> {
  const firstWord = from.split(' ')[0] ?? '';
  const said = HELO_SAID.exec(comments.join(' '))?.[1];
  const inComment = comments
    .map((comment) => /^([^\s[\]()=:@]{1,255}) ?\[/.exec(comment)?.[1])
    .filter(isText)[0];
  const isVerifiedFirst = said !== undefined || /\(Exim /i.test(line);
  const rdns = inComment ?? (isVerifiedFirst ? firstWord : '');
  return {
    helo: bareHelo(said ?? firstWord),
    rdns: isHostName(rdns) ? rdns.toLowerCase().replace(/\.$/, '') : '',
    ip: addressIn(comments, from),
  };
}

/** Gmail and qmail write question marks for the brackets they do not trust. */
function bareHelo(helo: string): string {
  return helo.replace(/^\?|\?$/g, '').slice(0, MAX_NAME_CHARS);
}

function isHostName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !/^[\d.]+$/.test(text) && text.toLowerCase() !== 'unknown';
}

function addressIn(comments: readonly string[], from: string): string {
  const places = comments.map((comment) => withoutHelo(comment));
  for (const place of places.concat(from)) {
    const match = IP_IN_BRACKETS.exec(place) ?? IP_ALONE.exec(place);
    if (match !== null) return (match[1] ?? '').toLowerCase().replace(/^ipv6:/, '');
  }
  return '';
}

/** A client may call itself by any address. */
function withoutHelo(comment: string): string {
  return comment.replace(/(^|[ (])(?:helo|ehlo|lhlo)[ =][^ )]{1,255}/i, '$1');
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}
