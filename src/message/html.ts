import { decodeHTMLAttribute, DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import { lengthInPixels, looksTheSame, parseColour, parseDeclarations } from './css.js';
import { RenderingBuilder, SEGMENT_COPY, SEGMENT_MARKUP, SEGMENT_UNIT, type Rendering } from './rendering.js';
import type { Range } from './span.js';
import { isQuoteElement, threadStartLevel } from './quote-markers.js';

/** Why text in the source is not seen by a reader. */
export type Hidden = 'display-none' | 'same-colour' | 'tiny' | 'zero-size' | 'off-screen' | 'transparent';

/** What matters of the style in force at a text node. Colours are `#rrggbb`; undefined when never stated. */
export interface TextStyle {
  readonly hidden: Hidden | undefined;
  readonly fontSizePx: number | undefined;
  readonly color: string | undefined;
  readonly background: string | undefined;
}

/** A run of text in one text node. `start`/`end` are offsets in the rendered body, `source` in the HTML. */
export interface TextRun extends Range {
  readonly source: Range;
  readonly style: TextStyle;
}

export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The start tag in the source. */
  readonly source: Range;
  /** Where in the rendered body it stands. */
  readonly at: number;
  /** Where in the rendered body its content ends; `at` for an element without content. */
  readonly until: number;
}

/** An HTML body as rules of shape see it. */
export interface HtmlDocument {
  readonly source: string;
  readonly runs: readonly TextRun[];
  /** Start tags in document order, at most MAX_ELEMENTS. */
  readonly elements: readonly HtmlElement[];
  /** Elements that were never closed though HTML wants it, and end tags that close nothing. */
  readonly unclosed: number;
  readonly strayEndTags: number;
  /** How many soft hyphens and zero-width characters stood between two letters. */
  readonly hiddenSeparators: number;
}

export interface ReadHtml {
  readonly document: HtmlDocument;
  readonly rendering: Rendering;
  /** Balanced pieces of the source that markup says are a quoted thread. */
  readonly quoted: readonly Range[];
}

/** A deeper tree only slows the reader down; elements past this depth share the style of the one above. */
const MAX_DEPTH = 1000;

/** Each element costs a record; a body of nothing but tags must not fill the memory. */
export const MAX_ELEMENTS = 100_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
);
const CELL = new Set(['td', 'th']);
/** Their content is code or belongs to no reader. */
const UNRENDERED = new Set(['script', 'style', 'title', 'head', 'template', 'noframes', 'xml']);
/** Their content is shown as it stands (13.2.5.3, 13.2.5.5 of the HTML standard). */
const RAW_TEXT = new Set(['iframe', 'noembed', 'xmp', 'plaintext']);
/** End tags that HTML lets an author leave out. */
const OPTIONAL_END = new Set(
  'body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '),
);
/** A start tag closes an open element of these names first, up to the barrier. */
const IMPLIED_END: Readonly<Record<string, { closes: readonly string[]; barrier: readonly string[] }>> = {
  li: { closes: ['li'], barrier: ['ul', 'ol', 'menu'] },
  dd: { closes: ['dd', 'dt'], barrier: ['dl'] },
  dt: { closes: ['dd', 'dt'], barrier: ['dl'] },
  td: { closes: ['td', 'th'], barrier: ['tr', 'table'] },
  th: { closes: ['td', 'th'], barrier: ['tr', 'table'] },
  tr: { closes: ['tr'], barrier: ['table'] },
  option: { closes: ['option'], barrier: ['select'] },
  a: { closes: ['a'], barrier: ['table'] },
};
const FONT_SIZES_PX = [10, 10, 13, 16, 18, 24, 32, 48];

/** Text this small is not meant to be read. */
const TINY_PX = 4;

interface OpenElement {
  readonly name: string;
  readonly style: TextStyle;
  /** Why the element is out of sight whole, whatever its content says of size and colour. */
  readonly outOfSight: Hidden | undefined;
  readonly isRendered: boolean;
  readonly isPreformatted: boolean;
  readonly sourceStart: number;
  /** Index in `elements`; -1 past MAX_ELEMENTS. */
  readonly index: number;
  readonly isQuote: boolean;
  /** Set when a thread begins among its children: from there to its end is quoted. */
  threadStart: number | undefined;
}

type ElementStyle = Pick<OpenElement, 'style' | 'outOfSight'>;

/** Longer ones repeat seldom, and made-up ones must not fill the memory. */
const MAX_KEPT_STYLE_CHARS = 500;

const ROOT_STYLE: TextStyle = {
  hidden: undefined,
  fontSizePx: undefined,
  color: undefined,
  background: undefined,
};

/**
 * Reads HTML as mail programs do: no error is fatal, nothing is fetched. The rendering keeps hidden text, as filters
 * do; its runs say that it is hidden. White space is one space, each block a line of its own; soft hyphens and
 * zero-width characters are dropped, so that a word is one word however it was split.
 */
export function readHtml(source: string): ReadHtml {
  const reader = new HtmlReader(source);
  // It goes from tag to tag without a look at what stands between, in a third of the time; the reader decodes entities.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.finish();
}

class HtmlReader {
  private readonly builder = new RenderingBuilder();
  private readonly runs: TextRun[] = [];
  private readonly elements: (Omit<HtmlElement, 'until'> & { until: number })[] = [];
  private readonly stack: OpenElement[] = [];
  private readonly quoted: Range[] = [];
  /** By the style around an element and by its `style` attribute. */
  private readonly styles = new Map<TextStyle, Map<string, ElementStyle>>();
  /** The characters of the entity that was decoded last. */
  private decoded: string[] = [];
  private readonly decoder = new EntityDecoder(htmlDecodeTree, (codepoint) => {
    this.decoded.push(String.fromCodePoint(codepoint));
  });
  /** Open elements that were left off the stack because it is too deep. */
  private tooDeep = 0;
  private unclosed = 0;
  private strayEndTags = 0;
  private hiddenSeparators = 0;
  /** End of the last token in the source. */
  private cursor = 0;
  private node = 0;
  private textStart = 0;
  private textEnd = -1;
  private pendingSeparator = false;

  private tagName = '';
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attributeName = '';
  private attributeValue = '';

  constructor(private readonly source: string) {}

  ontext(start: number, end: number): void {
    // An end tag that the source ends in is dropped, as in browsers; the tokenizer calls it a text before the source.
    if (start < 0) return;
    // One text comes in many pieces where it is full of signs that could begin a tag: they are rendered together.
    if (start !== this.textEnd) {
      this.flushText();
      this.textStart = start;
    }
    this.textEnd = end;
    this.cursor = end;
  }

  ontextentity(): void {
    // Never called: the reader decodes entities itself.
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tagStart = start - 1;
    this.tagName = this.source.slice(start, end).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.source.slice(start, end);
  }

  onattribentity(): void {
    // Never called, as above.
  }

  onattribend(): void {
    // The first of a name wins, as in browsers.
    if (Object.prototype.hasOwnProperty.call(this.attributes, this.attributeName)) return;
    const value = this.attributeValue;
    this.attributes[this.attributeName] = value.indexOf('&') < 0 ? value : decodeHTMLAttribute(value);
  }

  onopentagend(end: number): void {
    this.openElement(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const name = this.source.slice(start, end).toLowerCase();
    const close = this.source.indexOf('>', end);
    const tagEnd = close < 0 ? this.source.length : close + 1;
    this.closeElement(name, start - 2, tagEnd);
    this.cursor = tagEnd;
    this.node++;
  }

  oncdata(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  oncomment(_start: number, end: number): void {
    this.flushText();
    this.cursor = end + 1;
    this.node++;
  }

  ondeclaration(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  onend(): void {
    this.flushText();
    this.cursor = this.source.length;
  }

  finish(): ReadHtml {
    while (this.stack.length > 0) this.pop(this.source.length, this.source.length, true);
    const rendering = this.builder.finish();
    const textLength = rendering.text.length;
    const runs = this.runs.filter((run) => run.start < textLength);
    return {
      document: {
        source: this.source,
        runs,
        elements: this.elements,
        unclosed: this.unclosed,
        strayEndTags: this.strayEndTags,
        hiddenSeparators: this.hiddenSeparators,
      },
      rendering,
      quoted: outermost(this.quoted),
    };
  }

  private get top(): OpenElement | undefined {
    return this.stack[this.stack.length - 1];
  }

  private openElement(sourceEnd: number): void {
    const name = this.tagName;
    const attributes = this.attributes;
    const isVoid = VOID.has(name);
    this.cursor = sourceEnd;
    this.node++;
    this.closeImplied(name);
    this.breakFor(name, this.tagStart, sourceEnd - this.tagStart);

    const parent = this.top;
    let index = -1;
    if (this.elements.length < MAX_ELEMENTS) {
      index = this.elements.length;
      const at = this.builder.length;
      this.elements.push({
        name,
        attributes,
        source: { start: this.tagStart, end: sourceEnd },
        at,
        until: at,
      });
    }
    const level = threadStartLevel(name, attributes);
    if (level !== undefined) this.startThread(level);
    if (isVoid) return;
    if (this.stack.length >= MAX_DEPTH) {
      this.tooDeep++;
      return;
    }
    const { style, outOfSight } = this.styleOf(name, attributes, parent);
    this.stack.push({
      name,
      style,
      outOfSight,
      isRendered: (parent?.isRendered ?? true) && !UNRENDERED.has(name),
      isPreformatted: name === 'pre' || name === 'textarea' || (parent?.isPreformatted ?? false),
      sourceStart: this.tagStart,
      index,
      isQuote: isQuoteElement(name, attributes),
      threadStart: undefined,
    });
  }

  /** A mail repeats a few styles hundreds of times: inside the same one, each is worked out once. */
  private styleOf(
    name: string,
    attributes: Readonly<Record<string, string>>,
    parent: OpenElement | undefined,
  ): ElementStyle {
    const { style } = attributes;
    if (style === undefined || style.length > MAX_KEPT_STYLE_CHARS || !isOnlyStyled(attributes)) {
      return styleOf(name, attributes, parent);
    }
    const outer = parent?.style ?? ROOT_STYLE;
    let inner = this.styles.get(outer);
    if (inner === undefined) {
      inner = new Map();
      this.styles.set(outer, inner);
    }
    let known = inner.get(style);
    if (known === undefined) {
      known = styleOf(name, attributes, parent);
      inner.set(style, known);
    }
    return known;
  }

  /** Everything from here to the end of the element `level` up is quoted; without one, to the end. */
  private startThread(level: 1 | 2): void {
    const wrapper = level === 2 && this.top?.name === 'div' ? this.top : undefined;
    const start = wrapper?.sourceStart ?? this.tagStart;
    const around = this.stack[this.stack.length - (wrapper === undefined ? 1 : 2)];
    if (around === undefined) this.quoted.push({ start, end: this.source.length });
    else around.threadStart = around.threadStart ?? start;
  }

  private closeImplied(name: string): void {
    const implied = IMPLIED_END[name];
    if (implied !== undefined) {
      const at = this.findOpen(implied.closes, implied.barrier);
      if (at >= 0) this.popTo(at, this.tagStart, this.tagStart, false);
    } else if (BLOCK.has(name) && this.top?.name === 'p') {
      this.pop(this.tagStart, this.tagStart, false);
    }
  }

  /** Index in the stack of the nearest open element of these names above any barrier; -1 when there is none. */
  private findOpen(names: readonly string[], barrier: readonly string[]): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const name = this.stack[at]?.name ?? '';
      if (names.indexOf(name) >= 0) return at;
      if (barrier.indexOf(name) >= 0) return -1;
    }
    return -1;
  }

  private closeElement(name: string, start: number, end: number): void {
    if (name === 'br' || name === 'p') {
      // Browsers read </br> as <br>, and a lone </p> as an empty paragraph.
      if (name === 'br' || this.findOpen(['p'], []) < 0) {
        this.breakFor('br', start, end - start);
        return;
      }
    }
    if (VOID.has(name)) return;
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const at = this.findOpen([name], name === 'table' || BLOCK.has(name) ? [] : ['td', 'th', 'table']);
    if (at < 0) {
      this.strayEndTags++;
      return;
    }
    for (let above = this.stack.length - 1; above > at; above--) this.pop(start, start, true);
    this.pop(start, end, false);
    this.breakFor(name, start, end - start);
  }

  private popTo(at: number, innerEnd: number, end: number, counts: boolean): void {
    while (this.stack.length > at) this.pop(innerEnd, end, counts);
  }

  /** Closes the top element; its content ends at `innerEnd`, the element with its end tag at `end`. */
  private pop(innerEnd: number, end: number, isMissing: boolean): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    if (isMissing && !OPTIONAL_END.has(element.name)) this.unclosed++;
    const record = this.elements[element.index];
    if (record !== undefined) record.until = this.builder.length;
    if (element.threadStart !== undefined) this.quoted.push({ start: element.threadStart, end: innerEnd });
    else if (element.isQuote) this.quoted.push({ start: element.sourceStart, end });
  }

  /** The white space that an element stands for: a line break, a gap between cells, or nothing. */
  private breakFor(name: string, source: number, sourceLength: number): void {
    if (this.top?.isRendered === false || this.builder.length === 0) return;
    const last = this.builder.lastChar;
    if (name === 'br') this.builder.append('\n', source, sourceLength, SEGMENT_MARKUP, -1);
    else if (BLOCK.has(name) && last !== '\n')
      this.builder.append('\n', source, sourceLength, SEGMENT_MARKUP, -1);
    else if (CELL.has(name) && last !== '\n' && last !== ' ')
      this.builder.append(' ', source, sourceLength, SEGMENT_MARKUP, -1);
  }

  private flushText(): void {
    if (this.textEnd < 0) return;
    const [start, end] = [this.textStart, this.textEnd];
    this.textEnd = -1;
    if (this.top?.isRendered === false) return;
    const text = this.source.slice(start, end);
    if (text.indexOf('&') < 0 || RAW_TEXT.has(this.top?.name ?? '')) this.renderText(text, start);
    else this.renderWithEntities(text, start);
  }

  /** Text, and whatever in it is an entity; an ampersand that begins none is text. */
  private renderWithEntities(text: string, source: number): void {
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0;) {
      const length = this.decodeAt(text, at);
      if (length > 0) {
        if (at > from) this.renderText(text.slice(from, at), source + from);
        // Some entities stand for two characters: both have the place of the entity.
        for (const char of this.decoded) this.renderEntity(char, source + at, source + at + length);
        from = at + length;
      }
      at = text.indexOf('&', Math.max(from, at + 1));
    }
    if (from < text.length) this.renderText(text.slice(from), source + from);
  }

  /** Decodes the entity that begins with an ampersand; returns its length, 0 for none. */
  private decodeAt(text: string, ampersand: number): number {
    this.decoded = [];
    this.decoder.startEntity(DecodingMode.Legacy);
    const length = this.decoder.write(text, ampersand + 1);
    return length < 0 ? this.decoder.end() : length;
  }

  private renderEntity(text: string, start: number, end: number): void {
    const from = this.builder.length;
    if (isSeparator(text)) this.pendingSeparator = isWordChar(this.builder.lastChar);
    else if (/^\s$/.test(text)) this.appendSpace(start, end - start);
    else this.appendVisible(text, start, end - start, SEGMENT_UNIT);
    this.noteRun(from, start, end);
  }

  private renderText(text: string, source: number): void {
    const from = this.builder.length;
    if (this.top?.isPreformatted === true) {
      this.appendVisible(text, source, text.length, SEGMENT_COPY);
    } else {
      // White space, separators, and runs of words one space apart, which are most of any text and change nowhere.
      const pieces =
        /(\s+)|([\u00ad\u200b\u2060\ufeff\u180e]+)|[^\s\u00ad\u200b\u2060\ufeff\u180e]+(?: [^\s\u00ad\u200b\u2060\ufeff\u180e]+)*/g;
      for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
        const at = source + piece.index;
        if (piece[1] !== undefined) this.appendSpace(at, piece[1].length);
        else if (piece[2] !== undefined) this.pendingSeparator = isWordChar(this.builder.lastChar);
        else this.appendVisible(piece[0], at, piece[0].length, SEGMENT_COPY);
      }
    }
    this.noteRun(from, source, source + text.length);
  }

  private appendVisible(
    text: string,
    source: number,
    length: number,
    kind: typeof SEGMENT_COPY | typeof SEGMENT_UNIT,
  ): void {
    if (this.pendingSeparator && isWordChar(text.charAt(0))) this.hiddenSeparators++;
    this.pendingSeparator = false;
    this.builder.append(text, source, length, kind, this.node);
  }

  private appendSpace(source: number, length: number): void {
    this.pendingSeparator = false;
    const last = this.builder.lastChar;
    if (last === '' || last === ' ' || last === '\n') return;
    const isPlain = length === 1 && this.source.charAt(source) === ' ';
    this.builder.append(' ', source, length, isPlain ? SEGMENT_COPY : SEGMENT_UNIT, this.node);
  }

  private noteRun(start: number, sourceStart: number, sourceEnd: number): void {
    const end = this.builder.length;
    if (end === start) return;
    const style = this.top?.style ?? ROOT_STYLE;
    const last = this.runs[this.runs.length - 1];
    if (last?.end === start && last.style === style && last.source.end === sourceStart) {
      this.runs[this.runs.length - 1] = {
        start: last.start,
        end,
        source: { start: last.source.start, end: sourceEnd },
        style,
      };
    } else {
      this.runs.push({ start, end, source: { start: sourceStart, end: sourceEnd }, style });
    }
  }
}

/** A character that no reader sees and that splits a word for a machine. ZWNJ and ZWJ are left: scripts need them. */
function isSeparator(text: string): boolean {
  return /^[\u00ad\u200b\u2060\ufeff\u180e]$/.test(text);
}

function isWordChar(char: string): boolean {
  return char !== '' && char.toLowerCase() !== char.toUpperCase();
}

/** Whether nothing but the `style` attribute says how an element looks. */
function isOnlyStyled({
  color,
  bgcolor,
  size,
  background,
  hidden,
}: Readonly<Record<string, string>>): boolean {
  return [color, bgcolor, size, background, hidden].every((attribute) => attribute === undefined);
}

function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: ElementStyle | undefined,
): ElementStyle {
  const inherited = parent?.style ?? ROOT_STYLE;
  const { style, color, bgcolor, size, background } = attributes;
  if (style === undefined && color === undefined && bgcolor === undefined && background === undefined) {
    if (!(name === 'font' && size !== undefined) && attributes['hidden'] === undefined) {
      return { style: inherited, outOfSight: parent?.outOfSight };
    }
  }
  const css = parseDeclarations(style ?? '');
  const text: { -readonly [Key in keyof TextStyle]: TextStyle[Key] } = {
    hidden: undefined,
    fontSizePx: inherited.fontSizePx,
    color: inherited.color,
    background: inherited.background,
  };
  if (name === 'font' && color !== undefined) text.color = parseColour(color) ?? text.color;
  if (css['color'] !== undefined) text.color = parseColour(css['color']) ?? text.color;
  if (bgcolor !== undefined) text.background = parseColour(bgcolor) ?? UNKNOWN_BACKGROUND;
  const ground = css['background-color'] ?? css['background'];
  if (ground !== undefined) {
    const parsed = parseColour(ground.split(' ')[0] ?? ground);
    if (parsed !== 'transparent') text.background = parsed ?? UNKNOWN_BACKGROUND;
  }
  if (background !== undefined || css['background-image'] !== undefined) text.background = UNKNOWN_BACKGROUND;
  if (name === 'font' && size !== undefined) {
    const step = /^[+-]/.test(size) ? 3 + Number(size) : Number(size);
    text.fontSizePx = FONT_SIZES_PX[Math.max(1, Math.min(7, Math.round(step)))] ?? text.fontSizePx;
  }
  const fontSize = css['font-size'];
  if (fontSize !== undefined)
    text.fontSizePx = lengthInPixels(fontSize, inherited.fontSizePx) ?? text.fontSizePx;
  const outOfSight = parent?.outOfSight ?? outOfSightBy(css, attributes['hidden'] !== undefined);
  text.hidden = outOfSight ?? unreadableBy(text);
  return { style: text, outOfSight };
}

/** An image or a gradient: what colour lies behind the text cannot be known. */
const UNKNOWN_BACKGROUND = 'unknown';

/** What takes an element out of sight together with all its content. */
function outOfSightBy(
  css: ReturnType<typeof parseDeclarations>,
  hasHiddenAttribute: boolean,
): Hidden | undefined {
  if (hasHiddenAttribute || css['display'] === 'none' || css['visibility'] === 'hidden')
    return 'display-none';
  if (css['opacity'] !== undefined && Number.parseFloat(css['opacity']) < 0.05) return 'transparent';
  const height = css['max-height'] ?? css['height'];
  if (css['overflow'] === 'hidden' && height !== undefined && lengthInPixels(height) === 0)
    return 'zero-size';
  for (const property of ['text-indent', 'left', 'top', 'margin-left']) {
    const offset = css[property];
    if (offset !== undefined && (lengthInPixels(offset) ?? 0) <= -500) return 'off-screen';
  }
  return undefined;
}

/** What hides text by its size or colour; an element inside that states its own can be read again. */
function unreadableBy(text: Pick<TextStyle, 'color' | 'background' | 'fontSizePx'>): Hidden | undefined {
  if (text.color === 'transparent') return 'transparent';
  if (text.fontSizePx !== undefined && text.fontSizePx <= 1) return 'zero-size';
  if (text.fontSizePx !== undefined && text.fontSizePx < TINY_PX) return 'tiny';
  // A light colour on nothing stated is white on white in every client's light mode.
  const ground = text.background ?? '#ffffff';
  if (text.color !== undefined && ground !== UNKNOWN_BACKGROUND && looksTheSame(text.color, ground)) {
    return 'same-colour';
  }
  return undefined;
}

/** The ranges that lie in no other, in order. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result[result.length - 1];
    if (last === undefined || range.start >= last.end) result.push(range);
  }
  return result;
}
