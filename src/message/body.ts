import type { Rendering } from './rendering.js';
import type { Range } from './span.js';

/** Rendered text with the parts that are not this person's own words marked. */
export interface Body extends Rendering {
  /** Ranges of the rendered text that are a quoted thread, in order, not overlapping. */
  readonly quoted: readonly Range[];
  /** Where in the source cutting the thread removes text: a balanced piece of markup. Undefined: nothing to cut. */
  readonly thread: Range | undefined;
}
