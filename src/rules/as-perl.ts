/** Whatever reaches beyond ASCII, white space, other escapes, and where a set begins and ends. */
const TOKEN = /\[\^\]|\\u[0-9A-Fa-f]{4}|\\x[89A-Fa-f][0-9A-Fa-f]|\\s|\\[^]|[[\]]|[\u0080-\uffff]/g;

/**
 * An ECMAScript pattern in Perl's syntax, on bytes, a byte for each UTF-16 unit. Whatever reaches beyond ASCII stands
 * for any byte beyond it. So does `\s`, which reaches there in ECMAScript (21.2.2.12 of ECMA-262, 7th edition), unless
 * white space must be told from other sets.
 */
export function asPerl(source: string, space: 'wide' | 'ascii'): string {
  let isInSet = false;
  return source.replace(TOKEN, (token) => {
    // Any character; in Perl the bracket would be a member.
    if (token === '[^]') return '[\\x00-\\xff]';
    if (token === '[') isInSet = true;
    if (token === ']') isInSet = false;
    const isSpace = token === '\\s';
    if (token === '[' || token === ']' || (isSpace && space === 'ascii')) return token;
    if (token.charAt(0) === '\\' && !/^\\[uxs]/.test(token)) return token;
    const members = `${isSpace ? '\\s' : ''}\\x80-\\xff`;
    return isInSet ? members : `[${members}]`;
  });
}
