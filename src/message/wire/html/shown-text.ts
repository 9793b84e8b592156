import { isTagSpace, isUnicodeSpace, skipTagSpace } from './characters.js';

const SHOWN = 0;
const HIDDEN = 1;
const SPACING = 2;

/** The text of a page as it is put together, piece by piece (Mail::SpamAssassin::HTML, "display_text"). */
export class ShownText {
  private readonly pieces: string[] = [];
  private readonly kinds: number[] = [];
  private holdsHidden = false;

  /** The space or line breaks that an element stands for. */
  addSpacing(spacing: string): void {
    const last = this.pieces.length - 1;
    const before = this.pieces[last];
    if (before !== undefined && this.kinds[last] === SHOWN && before.endsWith(' ')) {
      this.pieces[last] = before.slice(0, -1);
    }
    this.add(spacing, SPACING);
  }

  /** Text with its white space already as `collapseSpace` gives it. */
  addText(text: string, isHidden: boolean): void {
    if (isHidden) this.holdsHidden = true;
    const isAfterSpacing = this.kinds[this.kinds.length - 1] === SPACING;
    const isTrimmed = isAfterSpacing && !isHidden && text.startsWith(' ');
    this.add(isTrimmed ? text.slice(1) : text, isHidden ? HIDDEN : SHOWN);
  }

  /** The latest piece; undefined before the first. */
  get last(): string | undefined {
    return this.pieces[this.pieces.length - 1];
  }

  all(): string {
    return this.pieces.join('');
  }

  visible(): string {
    if (!this.holdsHidden) return this.all();
    return this.pieces.filter((_, index) => this.kinds[index] !== HIDDEN).join('');
  }

  hidden(): string {
    if (!this.holdsHidden) return '';
    return this.pieces.filter((_, index) => this.kinds[index] === HIDDEN).join('');
  }

  private add(piece: string, kind: number): void {
    this.pieces.push(piece);
    this.kinds.push(kind);
  }
}

/** Each run of white space one space, and so each no-break space that was read as two characters (bytes of UTF-8). */
export function collapseSpace(text: string): string {
  // Most pieces of a page are the line break and the indentation between two tags.
  if (skipTagSpace(text, 0) === text.length) return text === '' ? '' : ' ';
  return text.replace(/[\t-\r][ \t-\r]*| [ \t-\r]+|\u00c2\u00a0/g, ' ');
}

/** Whether there is more than spaces in collapsed text. */
export function holdsText(collapsed: string): boolean {
  for (let at = 0; at < collapsed.length; at++) if (collapsed.charCodeAt(at) !== 0x20) return true;
  return false;
}

/** How many characters of a rendered page are white space. `isUnicode`: of characters, not bytes. */
export function spaceCount(text: string, isUnicode: boolean): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) count++;
    else if (code < 0x20) {
      // Perl's tr of bytes leaves the form feed out.
      if (isTagSpace(code) && (isUnicode || code !== 0x0c)) count++;
    } else if (code >= 0x85 && isUnicode && isUnicodeSpace(code)) count++;
  }
  return count;
}
