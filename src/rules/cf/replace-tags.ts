import type { PerlPattern } from './cf-rule.js';

/** What `replace_tag` and its companions define (Mail::SpamAssassin::Plugin::ReplaceTags). */
export interface ReplaceTags {
  start: string;
  end: string;
  readonly tag: Map<string, string>;
  readonly pre: Map<string, string>;
  readonly inter: Map<string, string>;
  readonly post: Map<string, string>;
}

/** Tags whose replacement holds tags are expanded again, this often; one that names itself would never end. */
const MAX_PASSES = 6;

/** Self-naming tags double the pattern each pass; the longest stock pattern has 12,000 characters once expanded. */
export const MAX_EXPANDED_PATTERN = 4194304;

export function noTags(): ReplaceTags {
  return { start: '<', end: '>', tag: new Map(), pre: new Map(), inter: new Map(), post: new Map() };
}

/** The pattern with its tags expanded; undefined where that passes {@link MAX_EXPANDED_PATTERN}. */
export function expandTags(pattern: PerlPattern, tags: ReplaceTags): PerlPattern | undefined {
  const start = escaped(tags.start);
  const end = escaped(tags.end);
  const anyTag = new RegExp(`${start}(.+?)${end}`);
  let source = pattern.source;
  for (let pass = 0, again = true; again && pass < MAX_PASSES; pass++) {
    again = false;
    const taken = (word: string, values: ReadonlyMap<string, string>): string => {
      const modifier = new RegExp(`${start}${word} (.+?)${end}`).exec(source);
      if (modifier === null) return '';
      source = source.slice(0, modifier.index) + source.slice(modifier.index + modifier[0].length);
      return values.get(modifier[1] ?? '') ?? '';
    };
    const pre = taken('pre', tags.pre);
    const post = taken('post', tags.post);
    const inter = taken('inter', tags.inter);

    const parts = source.split(/(<[^<>]+>)/);
    // Perl's split drops what is empty at the end; `inter` must not follow the last tag, nor lead the first.
    while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
    let length = 0;
    for (let at = 0; at < parts.length; at++) {
      let part = parts[at] ?? '';
      if (part === '' && at > 0) part = inter;
      if (pre !== '') part = part.replace(anyTag, (tag) => pre + tag);
      if (post !== '') part = part.replace(new RegExp(anyTag.source, 'g'), (tag) => tag + post);
      const name = anyTag.exec(part)?.[1];
      const replacement = name === undefined ? undefined : tags.tag.get(name);
      if (name !== undefined && replacement !== undefined && replacement !== '') {
        const pieces = part.split(tags.start + name + tags.end);
        length += (pieces.length - 1) * replacement.length;
        if (length > MAX_EXPANDED_PATTERN) return undefined;
        part = pieces.join(replacement);
        if (/<[^>]+>/.test(replacement)) again = true;
      }
      parts[at] = part;
      length += part.length;
      if (length > 2 * MAX_EXPANDED_PATTERN) return undefined;
    }
    source = parts.join('');
  }
  return source.length > MAX_EXPANDED_PATTERN ? undefined : { source, flags: pattern.flags };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
