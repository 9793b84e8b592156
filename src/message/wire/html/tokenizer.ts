import { isNameStart, isTagSpace, LESS_THAN, lowerName, skipTagSpace } from './characters.js';
import {
  commentEnd,
  endTagEnd,
  endTagName,
  INCOMPLETE,
  pastGreaterThan,
  readDeclaration,
  readMarkedSection,
  readStartTag,
} from './markup.js';
import { type TokenHandler, TokenReport } from './token-report.js';

/** Elements whose content is text up to their own end tag, and whether references in it stay as they are. */
const LITERAL_ELEMENTS: ReadonlyMap<string, boolean> = new Map([
  ['script', true],
  ['style', true],
  ['xmp', true],
  ['iframe', true],
  ['plaintext', true],
  ['title', false],
  ['textarea', false],
]);

/** The text is no markup after all. */
const NO_MARKUP = -2;

/**
 * A page cut into tags, text, comments and declarations exactly where HTML::Parser 3 cuts it (marked sections on, all
 * else as it comes): text that other parsers drop or join decides rules. Linear in the text.
 */
export class HtmlTokenizer {
  private readonly report: TokenReport;
  private buffer = '';
  private literal: string | undefined;
  /** No more text will come. */
  private isFinal = false;
  /** A comment without `-->` in the rest of the page ends at the next `>`. */
  private endsCommentsEarly = false;
  /** Without an end tag in the rest of the page: a million `<title>` must not each search it to the end. */
  private readonly unclosed = new Set<string>();

  constructor(handler: TokenHandler) {
    this.report = new TokenReport(handler);
  }

  /** Reads all that is complete; the rest waits for more. */
  feed(text: string): void {
    this.buffer += text;
    this.buffer = this.buffer.slice(this.read(0));
  }

  /** Reads the rest as it stands. False where the page ends in an ignored section: HTML::Parser then reports no end. */
  end(): boolean {
    const { buffer } = this;
    this.isFinal = true;
    let at = 0;
    while (at < buffer.length) {
      if (this.literal !== undefined) {
        const name = this.literal;
        if (name === 'plaintext' || name === 'xmp' || name === 'iframe' || name === 'textarea') break;
        if (name === 'script' || name === 'style') this.report.end(name);
        else this.report.dueEnd = name;
        this.literal = undefined;
      } else if (!this.endsCommentsEarly && buffer.charCodeAt(at) === LESS_THAN) {
        this.endsCommentsEarly = true;
      } else {
        break;
      }
      at = this.read(at);
    }
    if (
      at < buffer.length &&
      this.literal === undefined &&
      /^<(?:$|[A-Za-z_:/!?])/.test(buffer.slice(at, at + 2))
    ) {
      this.report.comment(buffer.slice(at));
    } else if (at < buffer.length) {
      this.reportText(at, buffer.length);
    }
    this.report.settle();
    this.buffer = '';
    return !this.report.isIgnored;
  }

  /** Reads from `from`; answers where it had to stop. */
  private read(from: number): number {
    const text = this.buffer;
    let at = from;
    let textFrom = from;
    for (;;) {
      if (this.literal !== undefined) {
        at = this.readLiteral(this.literal, textFrom);
        if (at === INCOMPLETE) return textFrom;
        textFrom = at;
      }
      while (this.report.isInTextSection) {
        const close = text.indexOf(']]>', at);
        if (close < 0) return textFrom;
        this.reportText(textFrom, close);
        this.report.closeSection();
        at = textFrom = close + 3;
      }
      if (!this.report.isInSection) {
        at = text.indexOf('<', at);
        if (at < 0) at = text.length;
      } else {
        [at, textFrom] = this.readSectionText(at, textFrom);
      }
      if (at >= text.length) {
        if (textFrom >= text.length) return textFrom;
        const end = this.endOfWholeWords(textFrom);
        this.reportText(textFrom, end);
        return end;
      }
      if (at > textFrom) this.reportText(textFrom, at);
      textFrom = at;
      if (text.length - at < 3) return at;
      const next = this.readMarkup(at);
      if (next === INCOMPLETE) return at;
      at = next === NO_MARKUP ? at + 1 : (textFrom = next);
    }
  }

  /** A last word may go on in text to come, and so may white space. */
  private endOfWholeWords(from: number): number {
    let at = this.buffer.length - 1;
    if (!isTagSpace(this.buffer.charCodeAt(at))) {
      while (at >= from && !isTagSpace(this.buffer.charCodeAt(at))) at--;
    }
    while (at >= from && isTagSpace(this.buffer.charCodeAt(at))) at--;
    return at + 1;
  }

  /** Past the end tag of the literal element, or incomplete. */
  private readLiteral(name: string, from: number): number {
    const text = this.buffer;
    if (name === 'plaintext' || this.unclosed.has(name)) return INCOMPLETE;
    for (let open = text.indexOf('</', from); open >= 0; open = text.indexOf('</', open + 2)) {
      const nameEnd = open + 2 + name.length;
      if (lowerName(text.slice(open + 2, nameEnd)) !== name) continue;
      const close = skipTagSpace(text, nameEnd);
      if (text[close] !== '>') continue;
      this.reportText(from, open);
      this.report.end(name);
      this.literal = undefined;
      this.report.isVerbatim = false;
      return close + 1;
    }
    if (this.isFinal) this.unclosed.add(name);
    return INCOMPLETE;
  }

  /** Text inside a marked section up to a `<`; a `]` that ends no section takes the next character with it. */
  private readSectionText(at: number, textFrom: number): [number, number] {
    const text = this.buffer;
    for (; at < text.length && text.charCodeAt(at) !== LESS_THAN; at++) {
      if (!this.report.isInSection || text[at] !== ']') continue;
      const bracket = at++;
      if (text[at] !== ']') continue;
      at++;
      if (text[at] !== '>') continue;
      this.report.text(text.slice(textFrom, bracket));
      this.report.closeSection();
      textFrom = at + 1;
    }
    return [Math.min(at, text.length), textFrom];
  }

  private readMarkup(at: number): number {
    const text = this.buffer;
    const code = text.charCodeAt(at + 1);
    if (isNameStart(code)) {
      const tag = readStartTag(text, at);
      if (tag === undefined) return INCOMPLETE;
      this.report.start(tag.name, tag.attributes);
      const isVerbatim = LITERAL_ELEMENTS.get(tag.name);
      if (isVerbatim !== undefined) {
        this.literal = tag.name;
        this.report.isVerbatim = isVerbatim;
      }
      return tag.end;
    }
    if (code === 0x2f) {
      const end = endTagEnd(text, at);
      if (end === INCOMPLETE) return INCOMPLETE;
      const name = endTagName(text, at);
      if (name === '') this.report.comment(text.slice(at, end));
      else this.report.end(name);
      return end;
    }
    if (code === 0x21) return this.readDeclarationOrComment(at);
    if (code === 0x3f) {
      const end = pastGreaterThan(text, at + 2);
      if (end !== INCOMPLETE) this.report.settle();
      return end;
    }
    return NO_MARKUP;
  }

  private readDeclarationOrComment(at: number): number {
    const text = this.buffer;
    if (text.startsWith('--', at + 2)) {
      const end = this.endsCommentsEarly ? pastGreaterThan(text, at + 4) : commentEnd(text, at + 4);
      if (end !== INCOMPLETE) this.report.comment(text.slice(at, end));
      return end;
    }
    if (text[at + 2] === '[') {
      const section = readMarkedSection(text, at);
      if (section === 'incomplete') return INCOMPLETE;
      if (section !== 'malformed') {
        this.report.openSection(section.words);
        return section.end;
      }
    } else if (/[A-Za-z]/.test(text.charAt(at + 2))) {
      const declaration = readDeclaration(text, at);
      if (declaration === undefined) return INCOMPLETE;
      const { end } = declaration;
      if (!declaration.isWellFormed) this.report.comment(text.slice(at, end));
      else this.report.declaration(text.slice(at, end));
      return end;
    }
    const end = pastGreaterThan(text, at + 2);
    if (end !== INCOMPLETE) this.report.comment(text.slice(at, end));
    return end;
  }

  private reportText(from: number, to: number): void {
    if (from < to) this.report.text(this.buffer.slice(from, to));
  }
}
