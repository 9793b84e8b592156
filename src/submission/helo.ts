import { heloKindOf, type HeloKind } from './helo-name.js';

/** What a server makes of the name a program gave itself when it connected. */
export interface HeloExplanation {
  readonly kind: HeloKind;
  /** By the grammar of RFC 5321 §4.1.1.1 and §4.1.3, and a name that means something outside the computer. */
  readonly isValid: boolean;
  /** What servers answer that look at it; absent where none objects. */
  readonly answer?: string;
  /** What the name is and where it comes from, for the person. */
  readonly why: string;
  /** Why logging in makes it harmless; absent where there is nothing to cure. */
  readonly cure?: string;
}

const INVALID_NAME = '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)';
const SENT_UNASKED =
  'Most mail programs send the name of the computer by themselves and have no setting for it.';

const CURE =
  'Turn on the log-in for outgoing mail and use port 587 or 465. A server that knows who is sending does not look at ' +
  'this name; if it still refuses, it looks before anybody can log in, and only the provider can change that.';

const EXPLANATIONS: Readonly<Record<HeloKind, Omit<HeloExplanation, 'kind' | 'isValid'>>> = {
  fine: { why: 'This is a full host name, as servers expect it.' },
  'address-literal': {
    why: 'This is the address of the computer in square brackets, which is allowed for computers without a host name.',
  },
  'bare-computer-name': {
    answer: INVALID_NAME,
    why: `This is the name of the computer alone, without a domain behind it. ${SENT_UNASKED}`,
    cure: CURE,
  },
  'bare-ip': {
    answer: '550 Access denied - Invalid HELO name (See RFC2821 4.1.3)',
    why: 'This is an address without the square brackets around it, which junk mailers often send.',
    cure: CURE,
  },
  underscore: {
    answer: '501 5.5.2 Helo command rejected: Invalid name',
    why: `This name holds an underscore, which host names may not. ${SENT_UNASKED}`,
    cure: CURE,
  },
  localhost: {
    answer: INVALID_NAME,
    why: 'This name only says "this computer" and would be true of every computer, so it tells the server nothing.',
    cure: CURE,
  },
  malformed: {
    answer: '501 5.5.2 Helo command rejected: Invalid name',
    why: `This name holds characters or parts that no host name may have. ${SENT_UNASKED}`,
    cure: CURE,
  },
  empty: {
    answer: INVALID_NAME,
    why: 'The program gave no name at all when it connected.',
    cure: CURE,
  },
};

/** Judges the name that stands after HELO or EHLO; bounded, whatever it is. */
export function explainHelo(helo: string): HeloExplanation {
  const kind = heloKindOf(helo.trim());
  return { kind, isValid: kind === 'fine' || kind === 'address-literal', ...EXPLANATIONS[kind] };
}

/** A refusal that is about the name the program gave itself. */
export interface HeloProblem {
  /** The words of the refusal, on one line. */
  readonly quote: string;
  /** The name that was refused, where the text gives it. */
  readonly helo?: string;
  /** Of that name; where it is not given, of what servers that answer so refuse. */
  readonly explanation: HeloExplanation;
}

interface Refusal {
  readonly pattern: RegExp;
  /** What such servers object to, where the text does not give the name. */
  readonly means: HeloKind;
}

/** By server: cPanel and Exim, Postfix, Exchange Online, Haraka, and their kin. A first group is the refused name. */
const REFUSALS: readonly Refusal[] = [
  { pattern: /invalid helo name \(see rfc ?\d+ 4\.1\.3\)/i, means: 'bare-ip' },
  { pattern: /invalid helo(?: name)?/i, means: 'bare-computer-name' },
  {
    pattern: /<([^<>\s]{1,255})>: helo command rejected: need fully[- ]qualified hostname/i,
    means: 'bare-computer-name',
  },
  { pattern: /<([^<>\s]{1,255})>: helo command rejected: invalid name/i, means: 'malformed' },
  { pattern: /<([^<>\s]{1,255})>: helo command rejected: host not found/i, means: 'bare-computer-name' },
  { pattern: /(?:helo|ehlo) command rejected/i, means: 'bare-computer-name' },
  { pattern: /bad helo - host impersonating \[?([^\s[\]]{1,255})\]?/i, means: 'malformed' },
  { pattern: /\bbad (?:helo|ehlo)\b/i, means: 'bare-computer-name' },
  {
    pattern: /(?:helo|ehlo)[^\n]{0,60}(?:fully[- ]qualified|fqdn|no dot|raw ip|must be a)/i,
    means: 'bare-computer-name',
  },
  {
    pattern:
      /(?:helo|ehlo)[^\n]{0,40}(?:rejected|denied|not (?:accepted|allowed|valid)|invalid|syntactically)/i,
    means: 'malformed',
  },
  {
    pattern: /(?:invalid|illegal|malformed)[^\n]{0,20} (?:helo|ehlo)\b/i,
    means: 'malformed',
  },
];

/** Refusals are short; a pasted thread of megabytes is not looked through. */
const MAX_TEXT_CHARS = 200_000;
const MAX_QUOTE_CHARS = 200;

/** Recognises a refusal, a bounce or an error message of a mail program that is about the HELO name. */
export function heloProblemIn(text: string): HeloProblem | undefined {
  const looked = text.slice(0, MAX_TEXT_CHARS);
  for (const { pattern, means } of REFUSALS) {
    const match = pattern.exec(looked);
    if (match === null) continue;
    const helo = match[1];
    const quote = lineAround(looked, match.index);
    if (helo === undefined) return { quote, explanation: explanationOf(means) };
    const explanation = explainHelo(helo);
    // A name of good form that is refused all the same is not the computer's own, or not in the DNS.
    return { quote, helo, explanation: explanation.isValid ? NOT_ITS_OWN : explanation };
  }
  return undefined;
}

function explanationOf(kind: HeloKind): HeloExplanation {
  return { kind, isValid: false, ...EXPLANATIONS[kind] };
}

const NOT_ITS_OWN: HeloExplanation = {
  kind: 'fine',
  isValid: true,
  why: 'The name is written as it should be, but the server does not believe that it is the name of your computer.',
  cure: CURE,
};

/** The line that holds a place of the text, white space tidied. */
function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const from = Math.max(start, at - MAX_QUOTE_CHARS / 2);
  return text
    .slice(from, Math.min(end < 0 ? text.length : end, from + MAX_QUOTE_CHARS))
    .replace(/\s+/g, ' ')
    .trim();
}
