import type { DiagnosticCode } from '../diagnostic.js';
import type { CfMatcher } from './cf-rule.js';
import { readPerlPattern } from './perl-pattern.js';

/** Why a definition is none; `at` counts from the start of the text given. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly at: number;
}

export type PatternMatcher = Exclude<CfMatcher, { kind: 'meta' }>;

/** Directives that define a rule other than by an expression over rules (`meta`). */
export function definesRule(directive: string): boolean {
  return /^(?:header|body|rawbody|uri|full|mimeheader|uri_detail|askdns)$/.test(directive);
}

/** Reads what follows the rule's name, for any directive but `meta`. */
export function readDefinition(directive: string, text: string): PatternMatcher | Refusal {
  switch (directive) {
    case 'header':
      return /^(?:rbl)?eval:/.test(text) ? readEval('header', text) : readHeader(text);
    case 'body':
    case 'rawbody':
    case 'full':
      return /^eval:/.test(text) ? readEval(directive, text) : readPattern(directive, text);
    case 'uri':
      return readPattern('uri', text);
    case 'askdns':
      return { kind: 'network', directive, value: text };
    case 'mimeheader':
      return readFieldPattern('mimeheader', text, MIME_FIELD_PATTERN);
    default:
      return { kind: 'unsupported', directive, value: text };
  }
}

function readPattern(kind: 'body' | 'rawbody' | 'uri' | 'full', text: string): PatternMatcher | Refusal {
  const pattern = readPerlPattern(text);
  return typeof pattern === 'string'
    ? { code: 'invalid-pattern', message: pattern, at: 0 }
    : { kind, pattern };
}

const FIELD_PATTERN = /^([\w.-]+(?::|(?::[a-z]+){1,2})?)\s*([=!]~)\s*(.+)$/;
const MIME_FIELD_PATTERN = /^([^:\s]+(?::(?:raw)?)?)\s*([=!]~)\s*(.+)$/;
const MODIFIER = /^(?:raw|addr|name|host|domain|ip|revip|first|last)$/;

function readHeader(text: string): PatternMatcher | Refusal {
  const exists = /^exists:(.*)$/.exec(text);
  if (exists === null) return readFieldPattern('header', text, FIELD_PATTERN);
  const field = /^([\w.-]+):?$/.exec(exists[1] ?? '')?.[1];
  if (field === undefined) {
    return { code: 'invalid-header', message: 'After exists: stands one header name.', at: 0 };
  }
  return { kind: 'exists', field };
}

function readFieldPattern(
  kind: 'header' | 'mimeheader',
  text: string,
  shape: RegExp,
): PatternMatcher | Refusal {
  const [whole, name, operator, rest] = shape.exec(text) ?? [];
  if (whole === undefined || name === undefined || operator === undefined || rest === undefined) {
    const message = 'A header rule reads: a header name, =~ or !~, and a pattern.';
    return { code: 'invalid-header', message, at: 0 };
  }
  const [field = '', ...modifiers] = name.replace(/:$/, '').split(':');
  const unknown = modifiers.find((modifier) => !MODIFIER.test(modifier));
  if (unknown !== undefined) {
    return { code: 'invalid-header', message: `No header can be read as ":${unknown}".`, at: field.length };
  }
  const [unsetPart = '', ifUnset] = /\s+\[if-unset:\s+(.+)\]$/.exec(rest) ?? [];
  const pattern = readPerlPattern(rest.slice(0, rest.length - unsetPart.length));
  if (typeof pattern === 'string') {
    return { code: 'invalid-pattern', message: pattern, at: whole.length - rest.length };
  }
  const matcher = { kind, field, modifiers, pattern, negate: operator === '!~' };
  return ifUnset === undefined ? matcher : { ...matcher, ifUnset };
}

const ARGUMENT = /^\s*(?:"([^"]*)"|'([^']*)'|([\d.:A-Za-z-]+))\s*(?:,\s*|$)/;

function readEval(on: 'header' | 'body' | 'rawbody' | 'full', text: string): PatternMatcher | Refusal {
  const start = text.indexOf(':') + 1;
  const [, name, written] = /^(\w+)\((.*)\)$/.exec(text.slice(start)) ?? [];
  if (name === undefined || written === undefined) {
    return {
      code: 'invalid-eval',
      message: 'After eval: stands a function with its arguments in brackets.',
      at: start,
    };
  }
  const args: string[] = [];
  for (let rest = written.trim(); rest !== '';) {
    const argument = ARGUMENT.exec(rest);
    if (argument === null) {
      const message = 'Arguments are quoted texts, numbers or host names, with commas between.';
      return { code: 'invalid-eval', message, at: text.length - 1 - rest.length };
    }
    args.push(argument[1] ?? argument[2] ?? argument[3] ?? '');
    rest = rest.slice(argument[0].length);
  }
  return { kind: 'eval', on, name, args };
}
