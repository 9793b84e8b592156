import type { Range } from './span.js';

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
