/** Long enough for any name or number in braces; keeps a look ahead from reading the whole rest again and again. */
const LOOK_AHEAD = 300;

/** A place in a pattern's text that moves forward. */
export class Reader {
  at = 0;

  constructor(readonly text: string) {}

  /** The next character; empty at the end. */
  peek(): string {
    return this.text[this.at] ?? '';
  }

  next(): string {
    const char = this.peek();
    this.at += char.length;
    return char;
  }

  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at++;
    return true;
  }

  /** What comes next, as far as any construct's beginning reaches. */
  ahead(from = this.at): string {
    return this.text.slice(from, from + LOOK_AHEAD);
  }

  skipBlanks(): void {
    while (this.peek() === ' ' || this.peek() === '\t') this.at++;
  }

  /** Moves behind the next such character; false, and nowhere, where none follows. */
  skipPast(char: string): boolean {
    const end = this.text.indexOf(char, this.at);
    if (end >= 0) this.at = end + 1;
    return end >= 0;
  }
}
