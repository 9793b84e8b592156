import { field, type EncryptionWords, type GuideTemplate } from './guide-template.js';

const WORDS: EncryptionWords = { implicit: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };
const SSL_BOX: EncryptionWords = { implicit: 'ticked', starttls: 'ticked', none: 'not ticked' };

const ON_A_COMPUTER =
  'A phone does not show headers, so open it on a computer: in webmail or in another mail program, look for “Show original”, “View source” or “Headers”, and copy all of it.';

export const OUTLOOK_OTHERS: readonly GuideTemplate[] = [
  {
    client: 'outlook-new',
    title: 'New Outlook for Windows',
    versions: 'the Outlook that comes with Windows 11, for an account added with IMAP or POP',
    menus: 'unconfirmed',
    encryption: WORDS,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'Choose the gear for “Settings”, then “Accounts”, “Email accounts”, and “Manage” beside your account.',
      },
      {
        text: 'Open the server settings of the account. If there are none, remove the account here and add it again: choose IMAP, then “Show more” where it asks for the password. Mail kept on an IMAP server stays there.',
      },
      {
        text: 'Fill in the part for outgoing mail (SMTP).',
        enter: [
          field('server', 'SMTP server'),
          field('port', 'SMTP port'),
          field('encryption', 'Secure connection type'),
          field('user', 'SMTP username'),
          field('password', 'SMTP password'),
        ],
      },
      { text: 'Save, and wait until the account shows no warning.' },
    ],
    remarks: [
      'This Outlook always logs in when it sends. If sending fails, a wrong name, password or port is the usual cause.',
      'It sends mail by way of Microsoft’s own servers, so your provider sees their address and not that of your computer.',
    ],
    headers:
      'Open its menu with the three dots, choose “View”, then “View message source” or “View message details”, and copy all of it.',
  },
  {
    client: 'outlook-mac',
    title: 'Outlook for Mac',
    versions: 'the new look, for an account added with IMAP or POP',
    menus: 'unconfirmed',
    encryption: SSL_BOX,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'Choose “Outlook” in the menu bar, then “Settings”, then “Accounts”, and select your account.',
      },
      {
        text: 'Open the server settings and fill in the part for outgoing mail (SMTP). The name and the password must not be empty.',
        enter: [
          field('server', 'SMTP server'),
          field('port', 'Port'),
          field('encryption', 'Use SSL to connect'),
          field('user', 'SMTP user name'),
          field('password', 'SMTP password'),
        ],
      },
      { text: 'Save and close the settings.' },
    ],
    remarks: [],
    headers: 'Right-click it in the list, choose “View source”, and copy all of the text that opens.',
  },
  {
    client: 'outlook-mac-legacy',
    title: 'Outlook for Mac (legacy)',
    versions: '2011 to 2019, and newer ones switched back to the legacy look',
    menus: 'unconfirmed',
    encryption: SSL_BOX,
    authentication: { password: 'Use Incoming Server Info' },
    steps: [
      { text: 'Choose “Tools” in the menu bar, then “Accounts”, and select your account on the left.' },
      {
        text: 'Compare the outgoing server, and its port in the field beside it.',
        enter: [
          field('server', 'Outgoing server'),
          field('port', 'Port'),
          field('encryption', 'Use SSL to connect'),
        ],
      },
      {
        text: 'Choose “More Options” under the outgoing server. This is the setting that makes Outlook log in.',
        enter: [field('authentication', 'Authentication')],
      },
      {
        text: 'If your provider gave you another name for sending, choose “User Name and Password” instead and enter these.',
        enter: [field('user', 'User name'), field('password', 'Password')],
      },
      { text: 'Choose “OK” and close the accounts.' },
    ],
    remarks: [],
    headers: 'Right-click it in the list, choose “View source”, and copy all of the text that opens.',
  },
  {
    client: 'outlook-mobile',
    title: 'Outlook on a phone or tablet',
    versions: 'Outlook for iOS and Android, for an account added with IMAP',
    menus: 'unconfirmed',
    encryption: WORDS,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'The app asks for these settings when an account is added. If sending fails, open its settings, remove the account and add it again: choose “Add account”, then IMAP, then the advanced settings. Mail kept on an IMAP server stays there.',
      },
      {
        text: 'Fill in the outgoing server with its port behind a colon, and the name and the password as well.',
        enter: [
          field('server', 'SMTP host name'),
          field('port', 'Port'),
          field('encryption', 'Security type'),
          field('user', 'SMTP username'),
          field('password', 'SMTP password'),
        ],
      },
      { text: 'Save. The app says at once if the server does not accept the values.' },
    ],
    remarks: [
      'This app always logs in when it sends.',
      'It sends mail by way of Microsoft’s own servers, so your provider sees their address and not that of your phone.',
    ],
    headers: ON_A_COMPUTER,
  },
];
