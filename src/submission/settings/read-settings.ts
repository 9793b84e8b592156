import type { SettingsReading } from '../client-account.js';
import { appleProfile } from './apple-profile.js';
import { evolution } from './evolution.js';
import { geary } from './geary.js';
import { kmail } from './kmail.js';
import { textOf } from './lines.js';
import { msmtp } from './msmtp.js';
import { mutt } from './mutt.js';
import { nullmailer } from './nullmailer.js';
import { outlookPrf } from './outlook-prf.js';
import { outlookReg } from './outlook-reg.js';
import { postfix } from './postfix.js';
import type { SettingsReader } from './reader.js';
import { signedContent } from './signed-content.js';
import { ssmtp } from './ssmtp.js';
import { thunderbirdPrefs } from './thunderbird-prefs.js';
import { webMailer } from './web-mailer.js';
import { windowsMail } from './windows-mail.js';

/** Those whose mark is the surest come first. */
const READERS: readonly SettingsReader[] = [
  outlookReg,
  windowsMail,
  appleProfile,
  thunderbirdPrefs,
  outlookPrf,
  geary,
  evolution,
  kmail,
  mutt,
  ssmtp,
  postfix,
  msmtp,
  nullmailer,
  webMailer,
];

/** The whole registry of a busy computer is half of this; more would keep a page from answering for half a minute. */
export const MAX_SETTINGS_BYTES = 256 * 1024 * 1024;

/** A file says what it is at its beginning, below the notes a person may have put there. */
const HEAD_BYTES = 64 * 1024;

const DER_SEQUENCE = 0x30;

/** What is said of a file that no reader knows and that people do not take for settings either. */
export const UNKNOWN_FILE =
  "Presend does not know this kind of file. It reads Outlook's registry exports (.reg) and profiles (.prf), Thunderbird's " +
  'prefs.js, Apple profiles (.mobileconfig), Windows Mail accounts (.oeaccount), and the settings of Geary, Evolution, ' +
  'KMail, mutt, msmtp, sSMTP, nullmailer, Postfix and web applications (.env, wp-config.php).';

interface NoSettings {
  readonly content?: RegExp;
  readonly fileName: RegExp;
  readonly message: string;
}

/** Files that people take for settings, with what to do instead. */
const NO_SETTINGS: readonly NoSettings[] = [
  {
    content: /^!BDN/,
    fileName: /\.(?:pst|ost)$/,
    message: 'This file holds mail, not settings. Export the registry key of the Outlook profile instead.',
  },
  {
    content: /"encryptedPassword"/,
    fileName: /^logins\.json$/,
    message: 'This file holds passwords: give it to nobody. Take prefs.js from the same folder instead.',
  },
  {
    fileName: /\.iaf$/,
    message:
      'Account files of Outlook Express cannot be read. Export its registry key, Internet Account Manager, instead.',
  },
];

/**
 * The outgoing accounts that a settings file of a mail client describes. What kind of file it is, its content tells, and
 * where that does not, its name. Never throws, and keeps no password: each reader passes over what it does not know.
 */
export function readSettings(name: string, content: Uint8Array): SettingsReading {
  if (content.length > MAX_SETTINGS_BYTES)
    return unread(
      'This file is too large. Export only the part of the registry that holds the Outlook profile.',
    );
  const fileName = fileNameOf(name);
  const head = headOf(content);
  const other = NO_SETTINGS.find((one) => one.fileName.test(fileName) || one.content?.test(head) === true);
  if (other !== undefined) return unread(other.message);
  const reader =
    READERS.find(({ recognises }) => recognises(head)) ?? READERS.find((one) => one.fileName.test(fileName));
  if (reader === undefined || content.length === 0)
    return unread(content.length === 0 ? 'This file is empty.' : UNKNOWN_FILE);
  return { format: reader.format, ...reader.read(content) };
}

function unread(message: string): SettingsReading {
  return { format: undefined, accounts: [], problems: [{ message }] };
}

/** The name without its folders, in lower case. */
function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}

/** The beginning as text; of signed data, that of its content. */
function headOf(content: Uint8Array): string {
  const signed = content[0] === DER_SEQUENCE ? signedContent(content) : undefined;
  return textOf((signed ?? content).subarray(0, HEAD_BYTES));
}
