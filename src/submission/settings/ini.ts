import { LINE_TOO_LONG, type Findings } from './reader.js';
import { linesOf } from './lines.js';
import { keep } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

export interface IniEntry {
  /** Of the section it stands in; '' before the first. */
  readonly section: string;
  /** Counts the sections, so that two of one name are kept apart. */
  readonly sectionNumber: number;
  readonly key: string;
  /** Without white space at both ends. */
  readonly value: string;
  readonly line: number;
}

/**
 * The `key=value` lines of a file in sections, in order. `#` and `;` begin a comment at the start of a line; a line that
 * is neither is passed over.
 */
export function* iniEntries(content: Uint8Array, findings: Findings): IterableIterator<IniEntry> {
  let section = '';
  let sectionNumber = 0;
  for (const { text, number, isTooLong } of linesOf(content)) {
    if (isTooLong) findings.note(LINE_TOO_LONG, number);
    const line = text.trim();
    if (line[0] === '[') {
      const close = line.indexOf(']');
      section = line.slice(1, close < 0 ? line.length : close);
      sectionNumber++;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals <= 0 || line[0] === '#' || line[0] === ';') continue;
    const key = line.slice(0, equals).trim();
    yield { section, sectionNumber, key, value: line.slice(equals + 1).trim(), line: number };
  }
}

/** The settings of a file that describes one account, by `section/key` in lower case; only those that are named. */
export function iniSettings(
  content: Uint8Array,
  kinds: ReadonlyMap<string, ValueKind>,
  findings: Findings,
): Settings {
  const settings: Settings = new Map();
  for (const { section, key, value, line } of iniEntries(content, findings)) {
    const name = `${section}/${key}`.toLowerCase();
    const kind = kinds.get(name);
    if (kind !== undefined) keep(settings, name, kind, value, line, (kept) => `${key}=${kept}`);
  }
  return settings;
}
