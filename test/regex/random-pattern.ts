import type { Random } from './sample.js';

const ATOMS = [
  ...['a', 'b', 'K', 's', '0', '-', ' ', '_', '\xe9', '\xc3\xa9', '\xdf', '\xb5', '\xff', ','],
  ...['.', '\\d', '\\w', '\\s', '\\S', '\\W', '\\D', '\\h', '\\H', '\\v', '\\N', '\\R', '\\n', '\\t', '\\e'],
  ...['\\x41', '\\x{e9}', '\\x{20ac}', '\\101', '\\0', '\\cJ', '\\.', '\\/', '\\@', ']', '}'],
  ...[
    '[ab]',
    '[^a]',
    '[a-c0]',
    '[]a]',
    '[^]\\n]',
    '[\\w-]',
    '[[:alpha:]_]',
    '[[:^digit:]]',
    '[\\xe0-\\xef]',
    '[K-s]',
  ],
];
const ASSERTIONS = ['^', '$', '\\A', '\\z', '\\Z', '\\b', '\\B'];
const QUANTIFIERS = [
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '??',
  '*+',
  '++',
  '?+',
  '{2}',
  '{1,2}',
  '{0,2}?',
  '{1,}',
  '{,2}',
  '{1,3}+',
];
const GROUPS = [
  '(',
  '(',
  '(?:',
  '(?:',
  '(?i:',
  '(?-i:',
  '(?s:',
  '(?m:',
  '(?^:',
  '(?>',
  '(?=',
  '(?!',
  '(?<=',
  '(?<!',
  '(?<n>',
  '(?n:',
];
const FLAGS = ['', '', 'i', 'm', 's', 'x', 'im', 'ims', 'xi'];

export interface RandomPattern {
  readonly source: string;
  readonly flags: string;
}

/** A short pattern of everything the translator knows, in combinations nobody would write. */
export function randomPattern(random: Random): RandomPattern {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  let groups = 0;
  const piece = (depth: number): string => {
    const kind = random(12);
    if (kind === 0) return pick(ASSERTIONS);
    if (kind === 1 && groups > 0)
      return pick([`\\${1 + random(groups)}`, '\\g{-1}', `(?i)\\${1 + random(groups)}`]);
    if (kind === 2) return pick(['(?i)', '(?-i)', '(?s)', '(?m)', '(?#x)', '(?^i)', '(?x)']);
    if (kind <= 5 && depth > 0) {
      const opening = pick(GROUPS);
      if (opening === '(' || opening === '(?<n>') groups++;
      const group = `${opening}${alternation(depth - 1)})`;
      return /^\(\?<?[=!]/.test(opening) || random(2) > 0 ? group : group + pick(QUANTIFIERS);
    }
    const atom = pick(ATOMS);
    return random(3) === 0 ? atom + pick(QUANTIFIERS) : atom;
  };
  const alternation = (depth: number): string =>
    Array.from({ length: 1 + Math.max(0, random(4) - 1) }, () =>
      Array.from({ length: 1 + random(4) }, () => piece(depth)).join(''),
    ).join('|');
  return { source: alternation(3), flags: pick(FLAGS) };
}
