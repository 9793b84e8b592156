import type { Message } from '../message/message.js';

/** The different texts that the addresses of a message have, and which of them each address has. */
export interface UriTexts {
  readonly texts: readonly string[];
  /** By the address's place in the message, the place of its text. */
  readonly textOf: readonly number[];
}

const addresses = new WeakMap<Message, UriTexts>();
const origins = new WeakMap<Message, UriTexts>();

/** Addresses as they stand: a newsletter has the same one under a picture, a heading and a button. */
export function addressesOf(message: Message): UriTexts {
  return kept(addresses, message, (raw) => raw);
}

/** Addresses up to their path: hundreds lead to a few hosts. */
export function originsOf(message: Message): UriTexts {
  return kept(origins, message, originOf);
}

function kept(
  known: WeakMap<Message, UriTexts>,
  message: Message,
  textOfRaw: (raw: string) => string,
): UriTexts {
  let found = known.get(message);
  if (found === undefined) {
    found = differentTexts(message.uris.map(({ raw }) => textOfRaw(raw)));
    known.set(message, found);
  }
  return found;
}

function differentTexts(all: readonly string[]): UriTexts {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const textOf = all.map((text) => {
    let place = places.get(text);
    if (place === undefined) {
      place = texts.push(text) - 1;
      places.set(text, place);
    }
    return place;
  });
  return { texts, textOf };
}

/** Scheme, slashes of either kind, and whatever stands before the path, the query and the fragment. */
const ORIGIN = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]*[^/?#]*/i;

function originOf(raw: string): string {
  return ORIGIN.exec(raw)?.[0] ?? raw;
}
