import { once } from '../once.js';
import type { Bytes, WireMessage, WireSetting, WireUri } from '../wire-message.js';
import { linkedUri } from './linked-uri.js';
import { eachRawUri } from './text-uris.js';
import { UriCollection } from './uri-collection.js';

export interface FoundUris {
  readonly uris: readonly WireUri[];
  readonly truncated: boolean;
}

/** Every address of a message's text and HTML (Mail::SpamAssassin::PerMsgStatus, "get_uri_detail_list"). */
export function findUris(message: WireMessage): FoundUris {
  const collection = new UriCollection(message.settings);
  addWritten(message, collection);
  addLinked(message, collection);
  if (parsesDkim(message.settings)) addSigned(message, collection);
  return { uris: collection.uris(), truncated: collection.truncated };
}

function addWritten(message: WireMessage, collection: UriCollection): void {
  const { boundaries } = collection;
  const seen = new Set<Bytes>();
  for (const paragraph of message.body) {
    eachRawUri(paragraph, boundaries, (raw) => {
      if (seen.has(raw.text)) return;
      seen.add(raw.text);
      const linked = linkedUri(raw, boundaries);
      if (linked !== undefined) collection.addWritten(linked.uri, linked.types);
    });
  }
}

/** What an address that only has a text, and no element, is counted as. */
const NO_ELEMENT = ['parsed'];

function addLinked(message: WireMessage, collection: UriCollection): void {
  for (const html of message.html) {
    if (html.urisTruncated) collection.truncated = true;
    for (const { uri, types, anchorTexts } of html.uris) {
      collection.addLinked(uri, types.length > 0 ? types : NO_ELEMENT, anchorTexts);
    }
  }
}

const parsesDkim = once((settings: readonly WireSetting[]): boolean => {
  let parses = true;
  for (const { name, value } of settings) if (name === 'parse_dkim_uris') parses = /^(?:1|yes)$/i.test(value);
  return parses;
});

/** SpamAssassin marks these so that they are neither decoded nor matched. */
const SIGNED = ['domainkeys', 'nocanon', 'noclean'];

/** The `d=` of every signature. */
function addSigned(message: WireMessage, collection: UriCollection): void {
  for (const name of ['DomainKey-Signature', 'DKIM-Signature']) {
    for (const signature of message.getAll(name)) {
      const tag = /\bd[ \t-\r]*=[ \t-\r]*([^;]+)/g;
      for (let match = tag.exec(signature); match !== null; match = tag.exec(signature)) {
        collection.addSigned(`domainkeys:${(match[1] ?? '').replace(/[ \t-\r]+/g, '')}`, SIGNED);
      }
    }
  }
}
