import type { Bytes } from '../wire-message.js';
import { hasPercents, normalizePercents } from './percent-encoding.js';
import { isFqdnValid, type RegistryBoundaries } from './registry-boundaries.js';
import type { RawUri } from './text-uris.js';

/** An address of text as a link would hold it. */
export interface LinkedUri {
  readonly uri: Bytes;
  readonly types: readonly string[];
}

const PARSED = ['parsed'];
const SCHEMELESS = ['parsed', 'schemeless'];
/** Mail programs make no link of it, but readers copy it. */
const UNLINKED = ['parsed', 'unlinked', 'schemeless'];

/** What a mail program would link to; undefined for what only looks like an address. */
export function linkedUri(raw: RawUri, boundaries: RegistryBoundaries): LinkedUri | undefined {
  // Its end, `@` included, may have been taken off.
  if (raw.kind === 'mail' && raw.text.indexOf('@') < 0) return undefined;
  if (raw.host !== undefined && !isFqdnValid(raw.host)) return undefined;
  // [cid:image001.png@01D4986E.E3459640] is a picture.
  if (/^[cm]id:/i.test(raw.text) || /^\w+:\/{0,2}$/.test(raw.text)) return undefined;
  const linked = withScheme(raw.text);
  return linked !== undefined && /^mailto:/i.test(linked.uri) ? mailLink(linked, boundaries) : linked;
}

function withScheme(text: Bytes): LinkedUri | undefined {
  if (/^(?:https?|ftp|mailto):/i.test(text)) return { uri: text, types: PARSED };
  if (/^ftp\./i.test(text)) return { uri: `ftp://${text}`, types: SCHEMELESS };
  if (/^www\d{0,2}\./i.test(text)) return { uri: `http://${text}`, types: SCHEMELESS };

  const at = text.indexOf('@');
  const slash = text.indexOf('/');
  if (slash >= 0 && text.lastIndexOf('@') > slash + 1) return { uri: `http://${text}`, types: SCHEMELESS };
  if (at >= 0) {
    // foo@example%2Ecom is no link anywhere; this also passes over Vi@gra.
    if (text.indexOf('.', at + 2) < 0 || text.indexOf('&nbsp;') >= 0) return undefined;
    return { uri: `mailto:${text.replace(/^(?:skype|e?-?mail)?:+/i, '')}`, types: SCHEMELESS };
  }
  return text.indexOf('.') < 0 ? undefined : { uri: `http://${text}`, types: UNLINKED };
}

/** Decoded as mail programs do, if it leads to a known top-level domain. */
function mailLink({ uri, types }: LinkedUri, boundaries: RegistryBoundaries): LinkedUri | undefined {
  const decoded = hasPercents(uri) ? normalizePercents(uri) : uri;
  const at = decoded.indexOf('@');
  if (at < 0) return undefined;
  const rest = decoded.slice(at + 1);
  let end = rest.search(/[?&>]/);
  if (end < 0) end = rest.length;
  while (rest.slice(Math.max(0, end - 3), end) === '%20') end -= 3;
  return boundaries.isDomainValid(rest.slice(0, end)) ? { uri: decoded, types } : undefined;
}
