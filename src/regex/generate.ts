import type { Assertion, Node } from './ast.js';
import type { ByteSet } from './byte-set.js';
import { foldCase, setOf } from './byte-set.js';
import { byteSource, setSource } from './set-source.js';

export interface Style {
  /** The pattern runs under the `i` flag: one case says both. */
  readonly ignoreCase: boolean;
  /**
   * How a line start is said. `exact`: with look-behind. `multiline`: with the `m` flag, which needs none but takes a
   * carriage return for the end of a line too.
   */
  readonly lineStarts: 'exact' | 'multiline';
}

export interface Generated {
  readonly source: string;
  readonly flags: string;
  readonly hasLookBehind: boolean;
  /** By Perl's number, the number a group has now. */
  readonly groups: ReadonlyMap<number, number>;
}

const ASSERTIONS: Readonly<Record<Style['lineStarts'], Readonly<Record<Assertion, string>>>> = {
  exact: {
    start: '^',
    'line-start': '(?<![^\\n])(?:(?=[^])|^)',
    'line-start-before-character': '(?<![^\\n])',
    end: '$',
    'end-or-last-newline': '(?=\\n?$)',
    'line-end': '(?=\\n|$)',
    'word-boundary': '\\b',
    'no-word-boundary': '\\B',
  },
  multiline: {
    start: '(?<![^])',
    'line-start': '^(?=[^])',
    'line-start-before-character': '^',
    end: '(?![^])',
    'end-or-last-newline': '(?=\\n?(?![^]))',
    'line-end': '$',
    'word-boundary': '\\b',
    'no-word-boundary': '\\B',
  },
};

/** What a quantifier can follow without parentheses of its own. */
const ATOMS: readonly Node['type'][] = ['byte', 'set', 'slot', 'group', 'alternation', 'back-reference'];

/** ECMAScript source for a lowered pattern. */
export function generate(root: Node, style: Style): Generated {
  const groups = new Map<number, number>();
  let hasLookBehind = false;

  /** Fuzzy patterns hold the same few hundred sets again and again, and the shortest source takes a while to find. */
  const sets = new Map<string, string>();
  const setPart = (set: ByteSet): string => {
    const key = set.join();
    const source = sets.get(key) ?? setSource(set, style.ignoreCase);
    sets.set(key, source);
    return source;
  };

  /** The node where it stands alone: between delimiters, or in a group of its own. */
  const whole = (node: Node): string =>
    node.type === 'alternation' ? node.branches.map(whole).join('|') : part(node);

  /** The node as one of a sequence. */
  const part = (node: Node): string => {
    switch (node.type) {
      case 'byte':
        if (!node.anyCase || style.ignoreCase) return byteSource(node.byte);
        return setPart(foldCase(setOf([node.byte, node.byte])));
      case 'set':
        return setPart(node.set);
      case 'assertion': {
        const source = ASSERTIONS[style.lineStarts][node.assertion];
        if (source.slice(0, 3) === '(?<') hasLookBehind = true;
        return source;
      }
      case 'slot':
        return `%{${node.name}}`;
      case 'sequence':
        return sequence(node.parts);
      case 'alternation':
        return `(?:${whole(node)})`;
      case 'group':
        groups.set(node.number, groups.size + 1);
        return `(${whole(node.body)})`;
      case 'back-reference':
        return `\\${groups.get(node.group) ?? 0}`;
      case 'look':
        if (!node.ahead) hasLookBehind = true;
        return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${whole(node.body)})`;
      case 'repeat': {
        const body = ATOMS.indexOf(node.body.type) < 0 ? `(?:${whole(node.body)})` : part(node.body);
        return body + quantifierSource(node.min, node.max) + (node.mode === 'lazy' ? '?' : '');
      }
      case 'atomic':
        throw new TypeError('root: atomic groups must be lowered first');
    }
  };

  const sequence = (parts: readonly Node[]): string => {
    let source = '';
    let isAfterReference = false;
    for (const node of flattened(parts)) {
      const next = part(node);
      // `\1` before the digit 0 would become `\10`.
      if (isAfterReference && /^\d/.test(next)) source += '(?:)';
      source += next;
      isAfterReference = node.type === 'back-reference';
    }
    return source;
  };

  // An empty source would turn into a comment where it stands as a literal.
  const source = whole(root) || '(?:)';
  const flags = (style.ignoreCase ? 'i' : '') + (style.lineStarts === 'multiline' ? 'm' : '');
  return { source, flags, hasLookBehind, groups };
}

function flattened(parts: readonly Node[]): readonly Node[] {
  const flat: Node[] = [];
  const add = (node: Node): void => {
    if (node.type === 'sequence') node.parts.forEach(add);
    else flat.push(node);
  };
  parts.forEach(add);
  return flat;
}

function quantifierSource(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}
