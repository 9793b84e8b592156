import { remembering } from './remembering.js';

/**
 * The few facts of an inline style that decide whether a reader can see a text. No cascade: mail programs write styles
 * inline, and filters look no further.
 */
export type Declarations = Readonly<Record<string, string | undefined>>;

/** A style attribute of real mail has a few dozen declarations; more is an attempt to keep the reader busy. */
const MAX_DECLARATIONS = 200;

/** Declarations of a `style` attribute, names and values in lower case, the last of a name winning. */
export const parseDeclarations = remembering(readDeclarations, { entries: 200, chars: 500 });

function readDeclarations(style: string): Declarations {
  const declarations: Record<string, string> = {};
  for (const declaration of style.split(';', MAX_DECLARATIONS)) {
    const colon = declaration.indexOf(':');
    if (colon < 1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase();
    if (name !== '' && value !== '') declarations[name] = value;
  }
  return declarations;
}

const PIXELS_PER: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78 };
const NAMED_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** A CSS length in pixels; relative ones by the inherited size, unknown ones undefined. */
export function lengthInPixels(value: string, inheritedPx = 16): number | undefined {
  const named = NAMED_SIZES[value];
  if (named !== undefined) return named;
  const match = /^(-?\d*\.?\d+)\s*([a-z%]*)$/.exec(value);
  if (match === null) return undefined;
  const amount = Number(match[1]);
  const unit = match[2] ?? '';
  if (unit === '') return amount === 0 ? 0 : undefined;
  if (unit === '%') return (amount / 100) * inheritedPx;
  if (unit === 'em' || unit === 'rem') return amount * inheritedPx;
  const factor = PIXELS_PER[unit];
  return factor === undefined ? undefined : amount * factor;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  lime: '#00ff00',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  yellow: '#ffff00',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  maroon: '#800000',
  olive: '#808000',
  purple: '#800080',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  orange: '#ffa500',
  whitesmoke: '#f5f5f5',
  snow: '#fffafa',
  ivory: '#fffff0',
  window: '#ffffff',
  windowtext: '#000000',
};

/** `#rrggbb`, `transparent`, or undefined for what is not a plain colour (`inherit`, gradients). */
export function parseColour(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  const named = NAMED_COLOURS[text];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/.exec(text);
  if (hex !== null) return `#${hex[1] ?? ''}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null) {
    const [, r = '0', g = '0', b = '0'] = short;
    return `#${r}${r}${g}${g}${b}${b}`;
  }
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(text);
  if (rgb === null) return undefined;
  if (rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0) return 'transparent';
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => hexByte(Math.min(255, Number(part)))).join('')}`;
}

/** How far a channel may differ and still look the same to the eye on a screen. */
const SAME_CHANNEL = 10;

export function looksTheSame(a: string, b: string): boolean {
  for (let at = 1; at < 7; at += 2) {
    const difference = parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16);
    if (Math.abs(difference) > SAME_CHANNEL) return false;
  }
  return true;
}

function hexByte(value: number): string {
  return (value < 16 ? '0' : '') + value.toString(16);
}
