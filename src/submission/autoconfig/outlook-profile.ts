import { encodeUtf8 } from '../../message/wire/utf8.js';
import type { ClientAccount } from '../client-account.js';
import { outlookPrf } from '../settings/outlook-prf.js';
import { MAX_SERVERS, type AutoconfigDocument, type PublishedServer } from './document.js';
import { userNameForm } from './values.js';

/** Whether the text is a profile file of Outlook (`.prf`). */
export function isOutlookProfile(text: string): boolean {
  return outlookPrf.recognises(text);
}

/** A profile file of classic Outlook: the outgoing servers of its internet accounts. */
export function readOutlookProfile(text: string): AutoconfigDocument {
  const { accounts, problems } = outlookPrf.read(octetsOf(text));
  const internet = accounts.filter(({ auth }) => auth !== 'not-smtp').slice(0, MAX_SERVERS);
  return { format: 'outlook-prf', servers: internet.map(serverOf), remarks: [], problems };
}

function serverOf({
  host,
  port,
  encryption,
  auth,
  user,
  email,
  evidence,
  line,
}: ClientAccount): PublishedServer {
  const userName = userNameForm(user, email);
  return {
    service: 'smtp',
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    encryption,
    auths: [auth],
    ...(user !== undefined && { user }),
    ...(userName !== undefined && { userName }),
    evidence,
    ...(line !== undefined && { line }),
  };
}

function octetsOf(text: string): Uint8Array {
  const bytes = encodeUtf8(text);
  const octets = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) octets[at] = bytes.charCodeAt(at);
  return octets;
}
