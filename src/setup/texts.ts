import type { EvidenceSource, SubmissionVerdict, Confidence } from '../submission/finding.js';
import { MAX_FILE_BYTES } from './read-file.js';
import type { Problem } from './evidence.js';

const MEGABYTE = 1024 * 1024;

/** What a finding comes to, by where it was seen: settings show an intention, a mail shows a fact. */
export const HEADLINES: Readonly<Record<SubmissionVerdict, Readonly<Record<'mail' | 'settings', string>>>> = {
  authenticated: {
    mail: 'Your mail program logs in when it sends',
    settings: 'This account is set to log in when it sends',
  },
  unauthenticated: {
    mail: 'Your mail program does not log in when it sends',
    settings: 'This account is not set to log in when it sends',
  },
  'webmail-or-api': {
    mail: 'Sent without SMTP: there is no log-in to set',
    settings: 'This account sends without SMTP: there is no log-in to set',
  },
  local: {
    mail: 'A program on the server itself sent this mail',
    settings: 'A program on the server itself sends this mail',
  },
  'relay-auth-only': {
    mail: 'This shows only the log-in of your provider, not yours',
    settings: 'This shows only the log-in of your provider, not yours',
  },
  unknown: {
    mail: 'This does not show whether your mail program logs in',
    settings: 'These settings do not show whether the program logs in',
  },
};

const SELF_TEST =
  'Send a mail to yourself, open the copy that arrives in the inbox, and give its headers to this page: that shows it.';

/** What to do about it, by where it was seen. */
export const NEXT_STEPS: typeof HEADLINES = {
  authenticated: {
    mail: 'Nothing to change. If a mail of yours came back as spam all the same, look at its words, its links and its attachments.',
    settings: `The setting is right. Whether the program keeps to it, only a mail can show. ${SELF_TEST}`,
  },
  unauthenticated: {
    mail: 'This is often the very reason why a harmless mail is refused. The steps below switch the log-in on.',
    settings:
      'This is often the very reason why a harmless mail is refused. The steps below switch the log-in on.',
  },
  'webmail-or-api': {
    mail: 'If a mail of yours came back as spam, look at its words, its links and its attachments.',
    settings: 'If a mail of yours came back as spam, look at its words, its links and its attachments.',
  },
  local: {
    mail: 'A website or a script hands its mail to the server it runs on, and nobody logs in. Let it send by SMTP with a log-in, as the steps below show.',
    settings: 'Let the website or the script send by SMTP with a log-in, as the steps below show.',
  },
  'relay-auth-only': {
    mail: 'Send a mail to another mailbox at the same provider, or give the settings file of your program to this page: either shows more.',
    settings: SELF_TEST,
  },
  unknown: { mail: SELF_TEST, settings: SELF_TEST },
};

export const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  high: 'Certain',
  medium: 'Very likely',
  low: 'Only a hint',
};

export const SOURCES: Readonly<Record<EvidenceSource, string>> = {
  headers: 'The line in the headers that shows it',
  settings: 'The lines in the settings that show it, the deciding one first',
  autoconfig: 'The lines in the published settings that show it',
  probe: 'What the server answered',
  'account-type': 'What your mail program says of the account',
};

/** What may be given to the page, and how to come by it. */
export const ACCEPTED: readonly { readonly what: string; readonly how: string }[] = [
  {
    what: 'A mail that you sent to yourself',
    how: 'The surest. Save the copy from the inbox as a file (.eml), or copy its headers: in Outlook for Windows open it and choose “File”, “Properties”, “Internet headers”.',
  },
  {
    what: 'A mail that came back',
    how: 'Save the returned mail as a file, or copy all of its text, the part below “Original message headers” too.',
  },
  {
    what: 'A settings file of your mail program',
    how: 'Outlook: a .reg export of its profile, or a .prf. Thunderbird: prefs.js. Apple: a .mobileconfig. Windows Live Mail: an .oeaccount. Also msmtprc, mutt, Evolution, Geary and others. Passwords in them are passed over.',
  },
  {
    what: 'The automatic settings of a provider',
    how: 'config-v1.1.xml or the answer of Autodiscover.',
  },
  {
    what: 'A draft',
    how: 'Paste its text, with “Subject: …” as the first line, or drop the saved draft (.eml). The page scores it as a spam filter would.',
  },
];

export const PROBLEMS = {
  empty: {
    title: 'There is nothing in it',
    text: 'The file or the text is empty. Choose another one.',
  },
  'outlook-message': {
    title: 'Outlook’s own format (.msg) cannot be read here',
    text: 'Save the mail as text, or copy its headers: open the mail in Outlook, choose “File”, then “Properties”, copy everything in the box “Internet headers”, and paste it here.',
  },
  foreign: {
    title: 'This is not a mail',
    text: 'It looks like a document, a picture, an archive or a program. Take a mail saved as .eml, its headers, or a settings file of your mail program.',
  },
  binary: {
    title: 'This file cannot be read here',
    text: 'It is no mail and no settings file that this page knows. Take a mail saved as .eml, its headers, or a settings file of your mail program.',
  },
  refusal: {
    title: 'The message of the server alone does not show how the mail was sent',
    text: 'The headers of the returned mail do. Save the returned mail as a file and drop it here, or copy the part below “Original message headers” too.',
  },
  helo: {
    title: 'The server refused the name your computer gave itself',
    text: 'Switch the log-in on: a server that knows who is sending does not look at that name.',
  },
  unknown: {
    title: 'This kind of file is not known here',
    text: 'Take a mail saved as .eml, its headers, or a settings file of your mail program.',
  },
  'no-account': {
    title: 'There is no account for outgoing mail in this file',
    text: 'Export the settings once more, with the account in them.',
  },
  'too-large': {
    title: 'This file is too large',
    text: `Files of up to ${MAX_FILE_BYTES / MEGABYTE} MB are read here. The headers of a mail are enough: copy them and paste them instead.`,
  },
  unreadable: {
    title: 'The file could not be opened',
    text: 'Your browser did not hand it over. It may have been moved, or be a folder. Try again, or paste its text.',
  },
  fault: {
    title: 'Something on this page went wrong',
    text: 'Not in your mail. Load the page again, or give it another file.',
  },
} as const satisfies Readonly<Record<string, Problem>>;
