import { Refusal } from './refusal.js';

/** The modifiers in force at one place of a pattern. */
export interface Modifiers {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
  /** `xx`: blanks count for nothing inside a class either. */
  readonly xx: boolean;
  readonly n: boolean;
  /** After `(?^…)`, which leaves `/aa`: then only ASCII letters have two cases. */
  readonly asciiCase: boolean;
}

const NONE: Modifiers = { i: false, m: false, s: false, x: false, xx: false, n: false, asciiCase: false };

/** The modifiers behind the closing delimiter. `g`, `o`, `c` and `p` say how a match is used, not what matches. */
export function modifiersOf(flags: string): Modifiers {
  return changed(NONE, flags.replace(/[gocp]/g, ''), '', 0);
}

/** The modifiers after `(?on-off)`, or `(?^on)`, which first drops all there were. */
export function changedModifiers(
  base: Modifiers,
  caret: boolean,
  on: string,
  off: string,
  at: number,
): Modifiers {
  return changed(caret ? { ...NONE, asciiCase: true } : base, on, off, at);
}

function changed(base: Modifiers, on: string, off: string, at: number): Modifiers {
  const unknown = /[^imsxna]/.exec(on) ?? /[^imsxn]/.exec(off);
  if (unknown !== null) throw unknownModifier(unknown[0], at);
  const has = (letters: string, letter: string): boolean => letters.indexOf(letter) >= 0;
  const value = (letter: 'i' | 'm' | 's' | 'x' | 'n'): boolean =>
    !has(off, letter) && (has(on, letter) || base[letter]);
  return {
    i: value('i'),
    m: value('m'),
    s: value('s'),
    x: value('x'),
    xx: !has(off, 'x') && (has(on, 'x') ? has(on, 'xx') : base.xx),
    n: value('n'),
    asciiCase: base.asciiCase && !has(on, 'a'),
  };
}

function unknownModifier(letter: string, at: number): Refusal {
  if ('adlu'.indexOf(letter) < 0)
    return new Refusal('unknown modifier', at, `Perl does not take the modifier ${letter} here.`);
  return new Refusal(
    'character set modifier',
    at,
    `The modifier ${letter} changes which bytes are letters; only aa is known here.`,
  );
}
