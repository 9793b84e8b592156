import { Tokenizer } from 'htmlparser2';
import type { SettingsProblem } from '../client-account.js';

export interface XmlElement {
  /** As written, prefix included: XML tells capitals from small letters. */
  readonly name: string;
  /** By name as written; the first of a name wins. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, entities decoded, without white space at both ends; that of its children is theirs. */
  readonly text: string;
  /** 1-based, of the start tag. */
  readonly line: number;
}

export interface XmlReading {
  /** Undefined where there is no XML in the text. */
  readonly root: XmlElement | undefined;
  readonly problems: readonly SettingsProblem[];
}

/** A settings file with a certificate in it stays below a tenth of this; a tree of it costs some hundred megabytes. */
export const MAX_XML_CHARS = 4_000_000;

/** Settings nest less than ten deep. A deeper tree would overflow the stack of whoever walks it by recursion. */
export const MAX_XML_DEPTH = 64;

/** Each element costs a record; a document of nothing but tags must not fill the memory. */
export const MAX_XML_ELEMENTS = 50_000;

/** An element takes its attributes into a map; the ones past this many are a flood, not settings. */
export const MAX_XML_ATTRIBUTES = 100;

/**
 * The tree of an XML document as far as it can be read; what is wrong with it is said, never thrown. Nothing is fetched,
 * and only the five entities of XML and numbers are decoded: a document that declares its own keeps them unread, so that
 * none can be made to multiply or to name a file.
 */
export function readXml(text: string): XmlReading {
  if (text.length > MAX_XML_CHARS) {
    return {
      root: undefined,
      problems: [
        { message: 'This file is far larger than settings of a mail program are. It was left unread.' },
      ],
    };
  }
  const builder = new XmlBuilder(text);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish();
}

/** The first child of this name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/** Takes the tokenizer's events; htmlparser2's own Parser knows neither lines nor limits. */
class XmlBuilder {
  private root: OpenElement | undefined;
  private readonly stack: OpenElement[] = [];
  /** Open elements that were left off the stack because it is too deep or there are too many. */
  private readonly leftOut: string[] = [];
  private elements = 0;
  private line = 1;
  private nextBreak: number;
  private tagName: string | undefined;
  private tagLine = 1;
  private attributes = new Map<string, string>();
  private attributeName = '';
  private attributeValue = '';
  private readonly problems = new Map<string, SettingsProblem>();

  constructor(private readonly source: string) {
    this.nextBreak = source.indexOf('\n');
  }

  ontext(start: number, end: number): void {
    this.addText(this.source.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.addText(this.source.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.source.slice(start, end);
    this.tagLine = this.lineAt(start);
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end);
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attributes.has(this.attributeName) || this.attributes.size >= MAX_XML_ATTRIBUTES) return;
    this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.openElement();
  }

  onselfclosingtag(): void {
    const name = this.tagName;
    this.openElement();
    if (name !== undefined) this.closeElement(name);
  }

  onclosetag(start: number, end: number): void {
    this.lineAt(start);
    this.closeElement(this.source.slice(start, end));
  }

  oncomment(): void {
    // Says nothing to a program.
  }

  ondeclaration(start: number, end: number): void {
    // Looked at by its first letters alone: a declaration may be a megabyte long.
    if (/^ENTITY\s/.test(this.source.slice(start, Math.min(end, start + 10)))) this.noteEntities(start);
    else if (/^DOCTYPE[^]*\[\s*<!ENTITY\s/.test(this.source.slice(start, Math.min(end, start + 1000))))
      this.noteEntities(start);
  }

  onprocessinginstruction(): void {
    // The declaration of the charset: the text is decoded already.
  }

  onend(): void {
    const isCut = this.tagName !== undefined || this.stack.length > 0 || this.leftOut.length > 0;
    if (isCut && this.root !== undefined)
      this.note('cut', undefined, 'The file ends in the middle: it may have been cut off. Export it again.');
  }

  finish(): XmlReading {
    if (this.root === undefined) this.note('none', undefined, 'There is no XML in this file.');
    return { root: this.root, problems: Array.from(this.problems.values()) };
  }

  private openElement(): void {
    const { tagName: name, tagLine: line } = this;
    if (name === undefined) return;
    this.tagName = undefined;
    const parent = this.stack[this.stack.length - 1];
    if (parent === undefined && this.root !== undefined) {
      this.note('roots', line, 'There is more after the end of the document. It was left out.');
      this.leaveOut(name);
      return;
    }
    if (this.leftOut.length > 0 || this.stack.length >= MAX_XML_DEPTH) {
      this.note(
        'deep',
        line,
        'The parts of this file lie too deep in one another. The deepest were left out.',
      );
      this.leaveOut(name);
      return;
    }
    if (this.elements >= MAX_XML_ELEMENTS) {
      this.note('many', line, 'There is far more in this file than settings. The rest of it was left out.');
      this.leaveOut(name);
      return;
    }
    this.elements++;
    const element: OpenElement = { name, attributes: this.attributes, children: [], text: '', line };
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
    this.stack.push(element);
  }

  /** Its end tag must not close another of that name that was taken in. */
  private leaveOut(name: string): void {
    this.leftOut.push(name);
  }

  private closeElement(name: string): void {
    if (this.leftOut.length > 0) {
      if (this.leftOut[this.leftOut.length - 1] === name) {
        this.leftOut.pop();
        return;
      }
      // An end tag of the part that was taken in ends what was left out within it.
      if (this.findOpen(name) < 0) return;
      this.leftOut.length = 0;
    }
    const at = this.findOpen(name);
    if (at < 0 || at < this.stack.length - 1)
      this.note(
        'order',
        this.line,
        'A part of this file is not closed in order: it may have been edited by hand.',
      );
    if (at < 0) return;
    while (this.stack.length > at) {
      const element = this.stack.pop();
      if (element !== undefined) element.text = element.text.trim();
    }
  }

  private findOpen(name: string): number {
    for (let at = this.stack.length - 1; at >= 0; at--) if (this.stack[at]?.name === name) return at;
    return -1;
  }

  private addText(text: string): void {
    const element = this.stack[this.stack.length - 1];
    if (element !== undefined && this.leftOut.length === 0) element.text += text;
  }

  private noteEntities(offset: number): void {
    const message =
      'This file declares abbreviations of its own, as no mail program does. They were left as they are.';
    this.note('entities', this.lineAt(offset), message);
  }

  /** Each kind of problem is said once, where it first occurs. */
  private note(kind: string, line: number | undefined, message: string): void {
    if (!this.problems.has(kind))
      this.problems.set(kind, line === undefined ? { message } : { line, message });
  }

  /** Offsets come in order, so that each line break is looked for once. */
  private lineAt(offset: number): number {
    while (this.nextBreak >= 0 && this.nextBreak < offset) {
      this.line++;
      this.nextBreak = this.source.indexOf('\n', this.nextBreak + 1);
    }
    return this.line;
  }
}
