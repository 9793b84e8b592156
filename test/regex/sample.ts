import type { Node } from '../../src/regex/ast.js';
import { membersOf } from '../../src/regex/byte-set.js';
import { SLOT_TEXT } from './compare.js';

/** A number from 0 up to, not including, the limit. */
export type Random = (limit: number) => number;

/** The same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A text that the pattern is likely to match: look-arounds and anchors are not minded. */
export function sampleOf(root: Node, random: Random): string {
  const groups = new Map<number, string>();
  let left = 2000;
  const sample = (node: Node): string => {
    if (--left < 0) return '';
    switch (node.type) {
      case 'byte': {
        const char = String.fromCharCode(node.byte);
        return node.anyCase && random(2) === 0 ? char.toUpperCase().slice(0, 1) : char;
      }
      case 'set': {
        const members = membersOf(node.set);
        const printable = members.filter((byte) => byte > 0x20 && byte < 0x7f);
        const chosen = printable.length > 0 && random(4) > 0 ? printable : members;
        return chosen.length === 0 ? '' : String.fromCharCode(chosen[random(chosen.length)]!);
      }
      case 'assertion':
        return node.assertion === 'line-start' && random(2) === 0 ? '\n' : '';
      case 'slot':
        return SLOT_TEXT;
      case 'look':
        return node.ahead || node.negative ? '' : sample(node.body);
      case 'sequence':
        return node.parts.map(sample).join('');
      case 'alternation':
        return sample(node.branches[random(node.branches.length)]!);
      case 'group': {
        const text = sample(node.body);
        groups.set(node.number, text);
        return text;
      }
      case 'back-reference':
        return groups.get(node.group) ?? '';
      case 'atomic':
        return sample(node.body);
      case 'repeat': {
        const rounds = node.min + random(Math.min(node.max - node.min, 3) + 1);
        return Array.from({ length: rounds }, () => sample(node.body)).join('');
      }
    }
  };
  return sample(root);
}

const INSERTED = [
  '\n',
  '\r',
  ' ',
  '\t',
  'a',
  'K',
  '0',
  '_',
  '-',
  '.',
  '\xc3',
  '\xa9',
  '\xe9',
  '\0',
  '\r\n',
  '@',
  '<',
];

/** The text with a few characters put in, left out, doubled or in their other case. */
export function mutationOf(text: string, random: Random): string {
  let mutated = text;
  for (let changes = random(3); changes > 0; changes--) {
    const at = random(mutated.length + 1);
    const char = mutated[at] ?? '';
    const replacement = [
      '',
      char + char,
      char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase().slice(0, 1),
      INSERTED[random(INSERTED.length)]!,
      INSERTED[random(INSERTED.length)]! + char,
    ][random(5)]!;
    mutated = mutated.slice(0, at) + (replacement > '\xff' ? char : replacement) + mutated.slice(at + 1);
  }
  const frame = random(6);
  if (frame === 0) return `${mutated}\n`;
  if (frame === 1) return `Re: x ${mutated} and more\n`;
  if (frame === 2) return `first\n${mutated}`;
  return mutated;
}
