/** Names that the header block of a message cannot do without; a few of them together are no chance. */
const TELLING = ['received', 'return-path', 'from', 'to', 'subject', 'date', 'message-id', 'mime-version'];
const MIN_TELLING = 3;

/** More text than any bounce has before the message it quotes. */
const MAX_QUOTING_CHARS = 4_194_304;

const FIELD = /^([>| \t]{0,20})([!-9;-~]{1,100}):/;

/**
 * The header block that a plain text quotes, as bounces did before there was a MIME form for them (RFC 3462) and as
 * many still do; also where each line is indented or marked with `>`. The first block with a Received field is taken,
 * or else the first that looks like one. '' where there is none.
 */
export function quotedHeadersIn(text: string): string {
  const lines = text.slice(0, MAX_QUOTING_CHARS).replace(/\r\n?/g, '\n').split('\n');
  let second = '';
  for (let at = 0; at < lines.length;) {
    const block = blockAt(lines, at);
    if (block.names.has('received') && block.telling > 1) return block.text;
    if (second === '' && block.telling >= MIN_TELLING) second = block.text;
    at += block.length;
  }
  return second;
}

interface Block {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly telling: number;
  /** In lines, at least one. */
  readonly length: number;
}

function blockAt(lines: readonly string[], start: number): Block {
  const prefix = FIELD.exec(lines[start] ?? '')?.[1];
  const names = new Set<string>();
  const kept: string[] = [];
  for (let at = start; prefix !== undefined && at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.startsWith(prefix)) break;
    const bare = line.slice(prefix.length);
    const name = /^[ \t]/.test(bare) ? undefined : FIELD.exec(bare)?.[2];
    if (bare.trim() === '' || (name === undefined && !/^[ \t]/.test(bare))) break;
    if (name !== undefined) names.add(name.toLowerCase());
    kept.push(bare);
  }
  const telling = TELLING.filter((name) => names.has(name)).length;
  return { text: kept.join('\n'), names, telling, length: Math.max(1, kept.length) };
}
