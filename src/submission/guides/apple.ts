import { field, type EncryptionWords, type GuideTemplate } from './guide-template.js';

const BOX: EncryptionWords = { implicit: 'ticked', starttls: 'ticked', none: 'not ticked' };
const SWITCH: EncryptionWords = { implicit: 'on', starttls: 'on', none: 'off' };

export const APPLE: readonly GuideTemplate[] = [
  {
    client: 'apple-mail',
    title: 'Apple Mail on a Mac',
    versions: 'Mail on macOS',
    menus: 'confirmed',
    encryption: BOX,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'In Mail choose “Mail” in the menu bar, then “Settings” (“Preferences” on older Macs), “Accounts”, your account, and “Server Settings”.',
      },
      {
        text: 'Open the list “Outgoing Mail Account” and choose “Edit SMTP Server List”. Select the server your account uses and untick “Automatically manage connection settings”.',
      },
      {
        text: 'Fill in the server. Authentication must not be “None”: this is the setting that makes Mail log in.',
        enter: [
          field('server', 'Host Name'),
          field('port', 'Port'),
          field('encryption', 'Use TLS/SSL'),
          field('authentication', 'Authentication'),
          field('user', 'User Name'),
          field('password', 'Password'),
        ],
      },
      { text: 'Choose “OK”, then “Save”.' },
    ],
    remarks: [
      'If several servers are in the list, check that “Outgoing Mail Account” names this one. Mail can send through another account’s server without a word.',
    ],
    headers:
      'Select it, choose “View”, “Message”, “Raw Source” in the menu bar, and copy all of the text that opens.',
  },
  {
    client: 'iphone',
    title: 'iPhone and iPad',
    versions: 'Mail on iOS and iPadOS',
    menus: 'unconfirmed',
    encryption: SWITCH,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'Open “Settings”, then “Mail” (on newer devices under “Apps”), “Accounts” or “Mail Accounts”, your account, and the account again.',
      },
      { text: 'Under “Outgoing Mail Server” tap “SMTP”, then the “Primary Server”. It must be switched on.' },
      {
        text: 'Fill in the server. The screen calls the name and the password optional, but without them the phone does not log in.',
        enter: [
          field('server', 'Host Name'),
          field('user', 'User Name'),
          field('password', 'Password'),
          field('encryption', 'Use SSL'),
          field('authentication', 'Authentication'),
          field('port', 'Server Port'),
        ],
      },
      { text: 'Tap “Done” and wait until the values are checked.' },
    ],
    remarks: [
      'Under “Other SMTP Servers” another account’s server may be switched on. The phone then uses it when the first one does not answer.',
    ],
    headers:
      'The phone does not show headers, so open it on a computer: in webmail or in another mail program, look for “Show original”, “View source” or “Headers”, and copy all of it.',
  },
];
