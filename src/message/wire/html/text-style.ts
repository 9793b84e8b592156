import { lowestLayer } from './background.js';
import { isUnicodeSpace, trimUnicode } from './characters.js';
import { hexByte, INVALID_COLOUR, readColour } from './colour.js';
import type { Attributes } from './markup.js';

/** How text looks in an element. */
export interface TextStyle {
  readonly colour: string;
  readonly background: string;
  /** 1 to 7, as of `<font size>`. */
  readonly size: number;
  /** As written; '' where nothing is. */
  readonly display: string;
  readonly visibility: string;
}

const DEFAULT_SIZE = 3;
const DEFAULT_STYLE: TextStyle = {
  colour: '#000000',
  background: '#ffffff',
  size: DEFAULT_SIZE,
  display: '',
  visibility: '',
};

/**
 * Elements opened inside each other a million times would each keep a style.
 * Differs from SpamAssassin: deeper ones look like their parent.
 */
const MAX_STYLE_DEPTH = 20_000;

/** Attributes that change the style or are known to leave it as it is; a size is only compared where one stands. */
const ATTRIBUTES: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  basefont: new Set(['color', 'face', 'size']),
  body: new Set(['text', 'bgcolor', 'link', 'alink', 'vlink', 'background']),
  font: new Set(['color', 'face', 'size']),
  table: new Set(['bgcolor', 'style']),
  td: new Set(['bgcolor', 'style']),
  tr: new Set(['bgcolor', 'style']),
  span: new Set(['style']),
  p: new Set(['style']),
  div: new Set(['style']),
  a: new Set(['style']),
};

/** The styles of the elements that are open, and the extremes of size met (Mail::SpamAssassin::HTML, "text_style"). */
export class StyleStack {
  private largest = DEFAULT_SIZE;
  private smallest = DEFAULT_SIZE;
  private readonly elements: string[] = [];
  private readonly styles: TextStyle[] = [];
  private readonly open = new Map<string, number>();
  /** Newsletters repeat the same few styles in every cell. */
  private readonly declarations = new Map<string, Declared>();
  private baseSize = DEFAULT_SIZE;

  get current(): TextStyle {
    return this.styles[this.styles.length - 1] ?? DEFAULT_STYLE;
  }

  /** The extremes, under the names that rules use. */
  sizes(): { readonly min_size: number; readonly max_size: number } {
    return { min_size: this.smallest, max_size: this.largest };
  }

  start(name: string, attributes: Attributes): void {
    const element = name === 'th' ? 'td' : name;
    if (element === 'basefont') {
      const size = /^\s*(\d+)/.exec(attributes.get('size') ?? '');
      if (size !== null) {
        this.baseSize = Number(size[1]);
        return;
      }
    }
    if (element === 'td' || element === 'tr') this.endCells(element);
    const { current } = this;
    if (element === 'big') this.push(element, { ...current, size: current.size + 1 });
    else if (element === 'small') this.push(element, { ...current, size: current.size - 1 });
    else this.push(element, this.styleWith(element, attributes));
  }

  end(name: string): void {
    // Browsers go on as before after </body>.
    if (name === 'body') return;
    const element = name === 'th' ? 'td' : name;
    if (!this.isOpen(element)) return;
    while (this.pop() !== element);
  }

  private styleWith(element: string, attributes: Attributes): TextStyle {
    let style = this.current;
    const known = ATTRIBUTES[element];
    if (known === undefined) return style;
    attributes.forEach((value, name) => {
      if (!known.has(name)) return;
      if (name === 'text' || name === 'color') style = { ...style, colour: readColour(value) };
      else if (name === 'size') style = { ...style, size: this.readSize(value) ?? style.size };
      else if (name === 'style') style = withDeclared(style, this.declaredBy(value), this.current.background);
      if (style.size > this.largest) this.largest = style.size;
      else if (style.size < this.smallest) this.smallest = style.size;
    });
    return style;
  }

  private declaredBy(css: string): Declared {
    let declared = this.declarations.get(css);
    if (declared === undefined) {
      declared = readDeclarations(css);
      this.declarations.set(css, declared);
    }
    return declared;
  }

  private readSize(written: string): number | undefined {
    const size = /^\s*([+-]?)(\d+)/.exec(written);
    if (size === null) return undefined;
    const [, sign = '', digits = ''] = size;
    if (sign === '') return Number(digits);
    return this.baseSize + Number(sign + digits);
  }

  /** A cell or row may do without its end tag: the next one ends it. */
  private endCells(element: 'td' | 'tr'): void {
    if (!this.isOpen(element)) return;
    for (;;) {
      const top = this.elements[this.elements.length - 1];
      if (top !== 'font' && top !== 'td' && !(top === 'tr' && element === 'tr')) return;
      this.pop();
    }
  }

  private isOpen(element: string): boolean {
    return (this.open.get(element) ?? 0) > 0;
  }

  private push(element: string, style: TextStyle): void {
    if (this.elements.length >= MAX_STYLE_DEPTH) return;
    this.elements.push(element);
    this.styles.push(style);
    this.open.set(element, (this.open.get(element) ?? 0) + 1);
  }

  private pop(): string | undefined {
    const element = this.elements.pop();
    this.styles.pop();
    if (element !== undefined) this.open.set(element, (this.open.get(element) ?? 0) - 1);
    return element;
  }
}

const TRANSPARENT = 'transparent';

/** What a `style` attribute says; undefined where it says nothing. */
interface Declared {
  readonly colour: string | undefined;
  readonly background: string | undefined;
  readonly display: string | undefined;
  readonly visibility: string | undefined;
}

function withDeclared(inherited: TextStyle, declared: Declared, parentBackground: string): TextStyle {
  let { colour = inherited.colour, background = inherited.background } = declared;
  const { display = inherited.display, visibility = inherited.visibility } = declared;
  if (background === TRANSPARENT) background = parentBackground;
  if (colour === TRANSPARENT) colour = background;
  return { size: inherited.size, colour, background, display, visibility };
}

function readDeclarations(css: string): Declared {
  let colour: string | undefined;
  let background: string | undefined;
  let display: string | undefined;
  let visibility: string | undefined;
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = trimUnicode(declaration.slice(colon + 1));
    if (value.indexOf('\n') >= 0) continue;
    const property = trimUnicode(declaration.slice(0, colon));
    // Where white space stands before the colon, SpamAssassin sees `display` and `visibility`, but no colours.
    const isTight = !isUnicodeSpace(declaration.charCodeAt(colon - 1));
    switch (isTight ? property.toLowerCase() : '') {
      case 'color':
        if (declaration.length > colon + 1) colour = readCssColour(value) ?? colour;
        continue;
      case 'background-color':
        if (declaration.length > colon + 1) background = readCssColour(value) ?? background;
        continue;
    }
    if (value === '') continue;
    if (property === 'background' && isTight) background = firstColour(value) ?? background;
    else if (property === 'display') display = value;
    else if (property === 'visibility') visibility = value;
  }
  return { colour, background, display, visibility };
}

/** Undefined where the value leaves the colour as it is. */
function readCssColour(written: string): string | undefined {
  const value = withoutImportant(written.toLowerCase());
  if (value.indexOf('rgb') >= 0) return readRgbLoosely(value);
  if (value === 'inherit') return undefined;
  return value === TRANSPARENT ? TRANSPARENT : readColour(value);
}

function withoutImportant(value: string): string {
  if (!value.endsWith('important')) return value;
  const rest = trimUnicode(value.slice(0, -'important'.length));
  return rest.endsWith('!') ? trimUnicode(rest.slice(0, -1)) : value;
}

/** The first three numbers, whatever stands between them besides commas. */
function readRgbLoosely(value: string): string {
  const parts = value.replace(/[^0-9,]+/g, '').split(',');
  return `#${[0, 1, 2].map((index) => hexByte(Math.min(255, Number(parts[index] ?? 0)))).join('')}`;
}

function firstColour(background: string): string | undefined {
  for (const value of lowestLayer(background.toLowerCase())) {
    const colour = readColour(value);
    if (colour !== INVALID_COLOUR) return colour;
  }
  return undefined;
}
