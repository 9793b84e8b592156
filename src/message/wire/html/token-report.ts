import { decodeEntities } from './entities.js';
import type { Attributes } from './markup.js';

/** Told of what a page is made of, in order. */
export interface TokenHandler {
  start(name: string, attributes: Attributes): void;
  end(name: string): void;
  /** With character references decoded. One run of text may come in several pieces. */
  text(text: string): void;
  /** As written, with its delimiters. */
  comment(text: string): void;
  declaration(text: string): void;
}

/** What the words of a marked section make of it; the highest counts. */
const SECTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['include', 1],
  ['rcdata', 2],
  ['cdata', 3],
  ['ignore', 4],
]);
const RCDATA = 2;
const CDATA = 3;
const IGNORE = 4;

/** Passes on what was read, but for what stands in an ignored marked section. */
export class TokenReport {
  /** Text is passed on as written: in scripts and CDATA. */
  isVerbatim = false;
  /** The end tag of an element that was never closed, due before the next tag. */
  dueEnd: string | undefined;
  private readonly handler: TokenHandler;
  /** For each open marked section, the strongest word of it and of those around it. */
  private readonly sections: number[] = [];
  private section = 0;

  constructor(handler: TokenHandler) {
    this.handler = handler;
  }

  get isInSection(): boolean {
    return this.section !== 0;
  }

  /** In a section that holds no markup. */
  get isInTextSection(): boolean {
    return this.section === RCDATA || this.section === CDATA;
  }

  get isIgnored(): boolean {
    return this.section === IGNORE;
  }

  start(name: string, attributes: Attributes): void {
    this.settle();
    if (!this.isIgnored) this.handler.start(name, attributes);
  }

  end(name: string): void {
    this.settle();
    if (!this.isIgnored) this.handler.end(name);
  }

  declaration(text: string): void {
    this.settle();
    if (!this.isIgnored) this.handler.declaration(text);
  }

  text(text: string): void {
    if (!this.isIgnored) this.handler.text(this.isVerbatim ? text : decodeEntities(text, true));
  }

  comment(text: string): void {
    if (!this.isIgnored) this.handler.comment(text);
  }

  openSection(words: readonly string[]): void {
    this.settle();
    let strongest = Math.max(this.section, words.length === 0 ? 1 : 0);
    for (const word of words) strongest = Math.max(strongest, SECTION_WORDS.get(word) ?? 0);
    this.sections.push(strongest);
    this.enterSection();
  }

  closeSection(): void {
    this.settle();
    this.sections.pop();
    this.enterSection();
  }

  /** Reports the end tag that is due. */
  settle(): void {
    const name = this.dueEnd;
    if (name === undefined) return;
    this.dueEnd = undefined;
    if (!this.isIgnored) this.handler.end(name);
  }

  private enterSection(): void {
    this.section = this.sections[this.sections.length - 1] ?? 0;
    this.isVerbatim = this.section === CDATA;
  }
}
