import type { PerlPattern } from './cf-rule.js';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '<': '>', '[': ']' };

/**
 * Takes the delimiters off a pattern: `/…/i`, `m{…}`, `m,…,`, `qr|…|`. As in SpamAssassin
 * (Mail::SpamAssassin::Util, "compile_regexp") an escaped delimiter stays escaped. Gives a sentence where that fails.
 */
export function readPerlPattern(text: string): PerlPattern | string {
  const opening = /^(?:\/|(?:m|qr)(\W))/.exec(text);
  if (opening === null) return 'A pattern stands between delimiters, as in /word/i.';
  const delimiter = opening[1] ?? '/';
  if (delimiter === '\\') return 'A backslash cannot delimit a pattern.';
  const end = CLOSING[delimiter] ?? delimiter;
  const rest = text.slice(opening[0].length);

  // From behind, because the flags are what follows the last delimiter, whatever the pattern holds.
  const close = rest.lastIndexOf(end);
  if (close < 0) return `The pattern has no closing ${end}`;
  const flags = rest.slice(close + end.length);
  const source = rest.slice(0, close);
  if (!/^[a-df-z]*$/.test(flags)) return `After the closing ${end} only flags may follow.`;
  const unknown = /[^imsxnaudlp]/.exec(flags);
  if (unknown !== null) return `Perl has no flag "${unknown[0]}" inside a pattern.`;
  if (/\(\?\??\{/.test(source)) return 'Perl code in a pattern is not allowed.';
  // Brackets pair up inside a pattern, as in m{a{2}}; any other delimiter must be escaped.
  if (!/[})\]]/.test(end) && hasUnescaped(source, end)) return `The pattern holds an unescaped ${end}`;
  const alwaysMatches = whyAlwaysMatches(source);
  if (alwaysMatches !== undefined) return `The pattern matches everything: ${alwaysMatches}.`;
  return { source, flags };
}

function hasUnescaped(source: string, character: string): boolean {
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === character) return true;
  }
  return false;
}

/** A slip, an alternative left empty, that hits every message (compile_regexp, "always matching"). */
function whyAlwaysMatches(source: string): string | undefined {
  if (source === '') return 'it is empty';
  if (/(?:^|[^\\])\|\|/.test(source)) return 'it has an empty alternative';
  if (source[0] === '|') return 'its first alternative is empty';
  if (/(?:^|[^\\])\|$/.test(source)) return 'its last alternative is empty';
  return undefined;
}
