import { isSpace, lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WireEval, WireMessage, WireSetting } from '../../../message/wire/wire-message.js';

/** The functions of Mail::SpamAssassin::Plugin::VBounce: is this bounce of a message that was really ours? */
export const vbounceEvals: Readonly<Record<string, WireEval>> = {
  have_any_bounce_relays: (message) => ownRelays(message.settings).length > 0,
  check_welcomelist_bounce_relays: passedOwnRelay,
  check_whitelist_bounce_relays: passedOwnRelay,
};

const RECEIVED = /^[> ]*Received:/i;

/** The names in `welcomelist_bounce_relays`, `*` and `?` as in file names. */
const ownRelays: (settings: readonly WireSetting[]) => readonly RegExp[] = once((settings) => {
  const names = settings
    .filter((setting) => setting.name === 'welcomelist_bounce_relays')
    .map((setting) => setting.value.split(/[ \t]+/));
  const patterns: RegExp[] = [];
  for (const name of ([] as string[]).concat(...names)) {
    if (name !== '') patterns.push(new RegExp(`^${globSource(lowerCase(name))}$`));
  }
  return patterns;
});

function globSource(glob: string): string {
  return glob
    .replace(/[\0\\(]/g, '_')
    .replace(/[^*?_a-zA-Z0-9]/g, '\\$&')
    .replace(/\?/g, '.')
    .replace(/\*+/g, '.*');
}

/** Whether a Received header that is quoted in the message names one of the relays. */
function passedOwnRelay(message: WireMessage): boolean {
  const relays = ownRelays(message.settings);
  if (relays.length === 0) return false;
  const isOwn = (host: Bytes): boolean => relays.some((relay) => relay.test(lowerCase(host)));
  const isInText = message.body.some(
    (paragraph) => RECEIVED.test(paragraph) && hostsBetween(paragraph, (code) => code === 0x20).some(isOwn),
  );
  return (
    isInText ||
    attachedReceived(message.pristineBody).some((header) => hostsBetween(header, isSpace).some(isOwn))
  );
}

/** The Received headers in a raw body, each with its folded lines. */
function attachedReceived(body: Bytes): readonly Bytes[] {
  if (!/Received:/i.test(body)) return [];
  const headers: Bytes[][] = [];
  let isHeader = false;
  for (const line of body.split('\n')) {
    const isFolded = isSpace(line.charCodeAt(0));
    if (!isFolded) isHeader = RECEIVED.test(line);
    else if (headers.length === 0 && RECEIVED.test(line)) isHeader = true;
    else {
      if (isHeader) headers[headers.length - 1]?.push(line);
      continue;
    }
    if (isHeader) headers.push([line]);
  }
  return headers.map((lines) => lines.join(''));
}

/** Words with a dot inside, between two separators; a separator serves one word only, as in a pattern matched on. */
function hostsBetween(text: Bytes, isSeparator: (code: number) => boolean): readonly Bytes[] {
  const hosts: Bytes[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    const isBorder = isSeparator(text.charCodeAt(at));
    const word = start < 0 ? '' : text.slice(start, at);
    const dot = word.indexOf('.', 1);
    const isHost = isBorder && dot > 0 && dot < word.length - 1;
    if (isHost) hosts.push(word);
    start = isHost || !isBorder ? -1 : at + 1;
  }
  return hosts;
}
