import { trimUnicode } from './characters.js';

/** The names of CSS 3, each with its colour in hexadecimal. */
const NAMES =
  'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 ' +
  'black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 ' +
  'cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc ' +
  'crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 ' +
  'darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f ' +
  'darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f ' +
  'darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 ' +
  'deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 ' +
  'floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 ' +
  'goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 ' +
  'indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 ' +
  'lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff ' +
  'lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 ' +
  'lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 ' +
  'lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff ' +
  'maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db ' +
  'mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc ' +
  'mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 ' +
  'navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 ' +
  'orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 ' +
  'papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 ' +
  'red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 ' +
  'seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd ' +
  'slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 ' +
  'thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 ' +
  'yellow ffff00 yellowgreen 9acd32';

const NAMED = new Map<string, string>();
NAMES.replace(/(\w+) ([0-9a-f]{6})/g, (pair, name: string, hex: string) => {
  NAMED.set(name, `#${hex}`);
  return pair;
});

export const INVALID_COLOUR = 'invalid';

/** `#` and hexadecimal digits as SpamAssassin reads a colour, or `invalid` (Mail::SpamAssassin::HTML, "name_to_rgb"). */
export function readColour(written: string): string {
  const text = trimUnicode(written.toLowerCase());
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  const hex = text.startsWith('#') ? (/^[#a-f0-9]*$/.test(text) ? text : undefined) : undefined;
  const digits = hexDigits(readRgb(text) ?? hex);
  return digits === undefined ? INVALID_COLOUR : `#${digits}`;
}

/** `rgb(…)` anywhere in the text, which must hold nothing odd between its brackets. */
function readRgb(text: string): string | undefined {
  if (!/rgb\([\d%, ]*\)/.test(text)) return undefined;
  const percent = /rgb\((\d+)%,\s*(\d+)%,\s*(\d+)%\s*\)/.exec(text);
  if (percent !== null) return hexOf(percent, (part) => Math.floor((part / 100) * 255));
  const plain = /rgb\((\d+),\s*(\d+),\s*(\d+)\s*\)/.exec(text);
  if (plain !== null) return hexOf(plain, (part) => part);
  return text.startsWith('#') ? text : undefined;
}

function hexOf(parts: RegExpExecArray, toByte: (part: number) => number): string {
  return `#${parts
    .slice(1)
    .map((part) => hexByte(toByte(Number(part))))
    .join('')}`;
}

export function hexByte(value: number): string {
  return (value < 16 ? '0' : '') + value.toString(16);
}

/** Six digits from any number of them: shorthand doubled, the incomplete filled up with zeros. */
function hexDigits(colour: string | undefined): string | undefined {
  if (colour === undefined) return undefined;
  let digits = colour.replace(/[^a-f0-9]+/g, '').slice(0, 6);
  if (digits.length > 3 && digits.length < 6) digits = digits.slice(0, 3);
  if (digits.length === 1) digits += '00';
  if (digits.length === 2) digits += '0';
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** Below this distance text can hardly be told from its background; black and white are 191 apart. */
const READABLE_DISTANCE = 12;

/** Whether text in the one colour can hardly be read on the other. */
export function looksAlike(colour: string, other: string): boolean {
  if (colour.slice(-6) === other.slice(-6)) return true;
  const [a, b] = [channels(colour), channels(other)];
  if (a === undefined || b === undefined) return false;
  // Channels count by how bright they are to the eye (ITU-R BT.709).
  return (
    Math.sqrt((0.2126 * (a[0] - b[0])) ** 2 + (0.7152 * (a[1] - b[1])) ** 2 + (0.0722 * (a[2] - b[2])) ** 2) <
    READABLE_DISTANCE
  );
}

function channels(colour: string): readonly [number, number, number] | undefined {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return undefined;
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
