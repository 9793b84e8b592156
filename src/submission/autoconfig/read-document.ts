import { readXml } from '../xml/read-xml.js';
import { isAppleProfile, readAppleProfile } from './apple-profile.js';
import { readAutodiscover } from './autodiscover.js';
import { readDns } from './dns.js';
import type { AutoconfigDocument } from './document.js';
import { readMozilla } from './mozilla.js';
import { isOutlookProfile, readOutlookProfile } from './outlook-profile.js';
import { readPacc } from './pacc.js';
import { localName } from './xml-values.js';

/** Published settings are some kilobytes, a zone file some hundreds: more is another kind of file. */
export const MAX_DOCUMENT_CHARS = 2_000_000;

const TOO_LONG = `The file is longer than ${MAX_DOCUMENT_CHARS} characters: it holds no settings of a mail program.`;
const BINARY =
  'This profile is in the binary form of property lists. Convert it first, on a Mac with: plutil -convert xml1 FILE';
const OTHER_JSON =
  'The file is JSON without the key "protocols": it is no configuration document that we know.';
const OTHER_XML =
  'The file is XML, but neither an autoconfig document, an Autodiscover answer nor a profile.';
const UNKNOWN =
  'We know no settings in this file. Choose a config-v1.1.xml, an Autodiscover answer, a .mobileconfig, a .prf, a PACC document or SRV lines.';

/**
 * An auto-configuration document of any format, told by what is in it, since providers serve them under names of their
 * own. Nothing in a text makes it throw, and no password in it comes out.
 */
export function readDocument(text: string): AutoconfigDocument {
  if (text.length > MAX_DOCUMENT_CHARS) return unread(TOO_LONG);
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (source.slice(0, 6) === 'bplist') return unread(BINARY);
  if (/^\s*\{/.test(source)) return readPacc(source) ?? unread(OTHER_JSON);
  if (/^\s*</.test(source)) return readXmlDocument(source);
  if (isOutlookProfile(source)) return readOutlookProfile(source);
  const signed = signedProfile(source);
  return signed === undefined ? (readDns(source) ?? unread(UNKNOWN)) : readXmlDocument(signed);
}

function readXmlDocument(text: string): AutoconfigDocument {
  const { root, problems } = readXml(text);
  if (root === undefined) return { ...unread(UNKNOWN), problems };
  const name = localName(root);
  let document = unread(OTHER_XML);
  if (name === 'clientConfig') document = readMozilla(root);
  else if (name === 'Autodiscover') document = readAutodiscover(root);
  else if (isAppleProfile(root)) document = readAppleProfile(root);
  return { ...document, problems: problems.concat(document.problems) };
}

/** The property list that a signature (CMS) surrounds, at the line where it stands; the bytes around it are no text. */
function signedProfile(text: string): string | undefined {
  const start = text.indexOf('<?xml');
  const end = text.lastIndexOf('</plist>');
  if (start <= 0 || end < start) return undefined;
  return (
    '\n'.repeat(text.slice(0, start).split('\n').length - 1) + text.slice(start, end + '</plist>'.length)
  );
}

function unread(message: string): AutoconfigDocument {
  return { format: undefined, servers: [], remarks: [], problems: [{ message }] };
}
