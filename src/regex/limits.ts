/** A longer pattern costs memory in every stage and in every runtime that loads it; real ones stay under 16 KB. */
export const MAX_PATTERN_LENGTH = 262_144;

/** `((((…` overflows the stack of whoever walks it, here or in the regex engine; real patterns stay under 12. */
export const MAX_NESTING = 250;

/** Following 50,000 groups through 50,000 alternatives is quadratic; real patterns have at most a few dozen. */
export const MAX_GROUPS = 1000;

/** Nested counts such as `(?:a{999}){999}` make some engines build a program of their product; real ones stay under 3,000. */
export const MAX_REPEATED_SIZE = 500_000;

/**
 * `a?a?a?…` takes V8 one stack frame a step, and it throws at the first match. In this measure it managed 33,000 on its
 * usual stack of one megabyte, 16,400 on half of that; real patterns stay under 2,000.
 */
export const MAX_CHAIN = 16_000;

/** Perl's own highest count in `{n,m}`. */
export const MAX_COUNT = 65_534;

/** Perl's own limit on what a look-behind may look back over. */
export const MAX_LOOK_BEHIND = 255;

/** A prefilter that holds more strings for one pattern costs more than it saves. */
export const MAX_LITERALS = 2048;

/** `[ab][ab][ab]…` spelled out doubles at each step. */
export const MAX_LITERAL_PRODUCT = 64;

/** Text is joined up to this length while literals are sought: short words in it need their neighbours to be rare. */
export const MAX_JOINED_LENGTH = 40;

/** More of a literal than this no longer makes it rarer, only the prefilter's tables bigger. */
export const MAX_LITERAL_LENGTH = 16;

/** One or two characters occur in nearly every text: as good as no literal. */
export const MIN_LITERAL_LENGTH = 3;
