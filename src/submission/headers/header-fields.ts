/** One header field, unfolded, each run of white space one space. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  /** `Name: value`, as written but for the folds. */
  readonly line: string;
}

/** What is pasted may be anything; the longest real header blocks stay below 200 KB. */
export const MAX_HEADER_CHARS = 1_048_576;
/** A block of a million one-letter fields costs an object each; real ones have some hundred. */
export const MAX_FIELDS = 10_000;
/** Longer fields are cut: every pattern is run over at most this much. */
export const MAX_FIELD_CHARS = 4096;

const FIELD_START = /^([!-9;-~]{1,100})[ \t]*:/;

/**
 * The fields of a header block, in any line ends. Reading stops at the first empty line; one of blanks is a fold. A line that is no field
 * continues the one before even where its indent was lost on the way, as happens when headers are copied from a page.
 */
export function readHeaderFields(text: string): readonly HeaderField[] {
  const block = text.slice(0, MAX_HEADER_CHARS).replace(/\r\n?/g, '\n');
  const fields: HeaderField[] = [];
  let lines: string[] = [];
  const finish = (): void => {
    if (lines.length > 0) addField(fields, lines.join(' '));
    lines = [];
  };
  for (let at = 0; at < block.length && fields.length < MAX_FIELDS;) {
    const newline = block.indexOf('\n', at);
    const end = newline < 0 ? block.length : newline;
    const line = block.slice(at, Math.min(end, at + MAX_FIELD_CHARS));
    at = end + 1;
    if (line === '') {
      if (lines.length > 0 || fields.length > 0) break;
    } else if (!/^[ \t]/.test(line) && FIELD_START.test(line)) {
      finish();
      lines.push(line);
    } else if (lines.length > 0 && lines.length < MAX_FIELD_CHARS) {
      lines.push(line);
    }
  }
  if (fields.length < MAX_FIELDS) finish();
  return fields;
}

function addField(fields: HeaderField[], folded: string): void {
  const line = folded.slice(0, MAX_FIELD_CHARS).replace(/\s+/g, ' ').trim();
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim();
  fields.push({ name: name.toLowerCase(), value: line.slice(colon + 1).trim(), line });
}

/** Values of every field of this name (lower case), top first. */
export function valuesOf(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}
