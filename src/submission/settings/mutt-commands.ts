import { readQuoted } from './quoted.js';

/** A variable that a line of a muttrc sets; `yes` and `no` where it is a mere switch. */
export interface MuttVariable {
  readonly name: string;
  readonly value: string;
  /** Set by a hook, so that it counts only where the hook does. */
  readonly isHooked: boolean;
}

interface Word {
  readonly text: string;
  readonly end: number;
}

/** A hook holds commands, which may hold a hook again; nobody goes further. */
const MAX_NESTING = 2;

/** The variables that a line sets, in its hooks as well; nothing past a quote that is not closed. */
export function* muttVariables(line: string, nesting = 0): IterableIterator<MuttVariable> {
  const isHooked = nesting > 0;
  let at = 0;
  while (at < line.length) {
    const command = wordAt(line, skipSpace(line, at), false);
    if (command === undefined) return;
    at = command.end;
    const isSwitch = command.text === 'set' || command.text === 'unset';
    let last = '';
    for (;;) {
      at = skipSpace(line, at);
      if (at >= line.length || line[at] === ';' || line[at] === '#') break;
      const word = wordAt(line, at, isSwitch);
      if (word === undefined) return;
      // An = without a name before it, and white space that is none to mutt, are no words: they are stepped over.
      at = Math.max(word.end, at + (line[at] === '=' ? 0 : 1));
      last = word.text;
      if (!isSwitch) continue;
      const equals = skipSpace(line, at);
      if (line[equals] !== '=') {
        const [, no, name = ''] = /^(no|inv)?([^]*)$/.exec(word.text) ?? [];
        yield { name, value: command.text === 'unset' || no !== undefined ? 'no' : 'yes', isHooked };
        continue;
      }
      const value = wordAt(line, skipSpace(line, equals + 1), false);
      if (value === undefined) return;
      at = value.end;
      yield { name: word.text, value: value.text, isHooked };
    }
    yield* inHook(command.text, last, nesting);
    if (line[at] === '#') return;
    at++;
  }
}

function* inHook(command: string, last: string, nesting: number): IterableIterator<MuttVariable> {
  if (/-hook$/.test(command) && nesting < MAX_NESTING) yield* muttVariables(last, nesting + 1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** A word with what stands in quotes and behind backslashes in it; undefined where a quote is not closed. */
function wordAt(text: string, from: number, endsAtEquals: boolean): Word | undefined {
  const pieces: string[] = [];
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (/[\s;]/.test(character) || (endsAtEquals && character === '=')) break;
    if (character === '\\') {
      pieces.push(text[at + 1] ?? '');
      at += 2;
    } else if (character === "'" || character === '`') {
      const close = text.indexOf(character, at + 1);
      if (close < 0) return undefined;
      pieces.push(text.slice(at + 1, close));
      at = close + 1;
    } else if (character === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) return undefined;
      pieces.push(quoted.value);
      at = quoted.end;
    } else {
      pieces.push(character);
      at++;
    }
  }
  return { text: pieces.join(''), end: at };
}
