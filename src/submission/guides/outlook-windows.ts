import { field, type EncryptionWords, type GuideTemplate, type StepTemplate } from './guide-template.js';

const TODAYS_WORDS: EncryptionWords = { implicit: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };

/** Until 2016 the list had shorter names for the same. */
const EARLIER_WORDS: EncryptionWords = {
  implicit: 'SSL (or SSL/TLS)',
  starttls: 'TLS (or STARTTLS)',
  none: 'None',
};

const HEADERS =
  'Open it in a window of its own with a double click, choose “File”, then “Properties”, and copy everything in the box “Internet headers”.';

/** The same dialog in every Outlook for Windows, once one has found it. */
const IN_THE_DIALOG: readonly StepTemplate[] = [
  {
    text: 'Compare the outgoing server and the user name with these.',
    enter: [field('server', 'Outgoing mail server (SMTP)'), field('user', 'User Name')],
  },
  {
    text: 'Choose “More Settings” and open the tab “Outgoing Server”. Tick “My outgoing server (SMTP) requires authentication” and keep “Use same settings as my incoming mail server”. This is the setting that makes Outlook log in.',
  },
  {
    text: 'Open the tab “Advanced” and set the outgoing server. Leave the incoming server as it is.',
    enter: [
      field('port', 'Outgoing server (SMTP)'),
      field('encryption', 'Use the following type of encrypted connection'),
    ],
  },
  {
    text: 'Choose “OK”, then “Test Account Settings” or “Next”. When both tests succeed, choose “Finish”.',
  },
];

const NO_SPA =
  'Leave “Require logon using Secure Password Authentication (SPA)” empty: few providers support it.';
const TEST_IS_NO_PROOF =
  'Outlook’s own test only shows that the server took a mail. It does not say whether Outlook logged in.';

export const OUTLOOK_WINDOWS: readonly GuideTemplate[] = [
  {
    client: 'outlook-classic',
    title: 'Outlook for Windows (classic)',
    versions: '2019, 2021, 2024 and Microsoft 365, for an account with POP or IMAP',
    menus: 'confirmed',
    encryption: TODAYS_WORDS,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'Close Outlook. Open the Control Panel of Windows and choose “Mail”. If you see no “Mail”, type it into the search box of the Control Panel.',
      },
      { text: 'Choose “Email Accounts”, select your account, then “Change”.' },
      ...IN_THE_DIALOG,
    ],
    remarks: [
      'The account settings inside Outlook itself show fewer fields in these versions. The Control Panel shows them all.',
      NO_SPA,
      TEST_IS_NO_PROOF,
    ],
    headers: HEADERS,
  },
  {
    client: 'outlook-2016',
    title: 'Outlook for Windows 2010 to 2016',
    versions: '2010, 2013 and 2016, for an account with POP or IMAP',
    menus: 'confirmed',
    encryption: EARLIER_WORDS,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'In Outlook choose “File”, “Info”, “Account Settings”, and “Account Settings” once more.',
      },
      { text: 'Select your account on the tab “E-mail” and choose “Change”.' },
      ...IN_THE_DIALOG,
    ],
    remarks: [NO_SPA, TEST_IS_NO_PROOF],
    headers: HEADERS,
  },
  {
    client: 'outlook-2007',
    title: 'Outlook for Windows 2007 and older',
    versions: '2002, 2003 and 2007, for an account with POP or IMAP',
    menus: 'confirmed',
    encryption: EARLIER_WORDS,
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'In Outlook choose “Tools”, then “Account Settings”. In 2003 and older it is “E-mail Accounts”, then “View or change existing e-mail accounts”.',
      },
      { text: 'Select your account and choose “Change”.' },
      ...IN_THE_DIALOG,
    ],
    remarks: [
      'An Outlook this old may not know the encryption that servers ask for today. If it cannot connect although every value is right, a newer mail program is the remedy.',
      NO_SPA,
      TEST_IS_NO_PROOF,
    ],
    headers:
      'Open it in a window of its own, and look at its message options (“View”, “Options” in 2003 and older): copy everything in the box “Internet headers”.',
  },
  {
    client: 'outlook-hosted',
    title: 'Outlook with Exchange, Microsoft 365 or Outlook.com',
    versions: 'any Outlook whose account is of the type Exchange, Microsoft 365 or Outlook.com',
    menus: 'confirmed',
    encryption: TODAYS_WORDS,
    authentication: { password: 'Password' },
    hosted: true,
    steps: [
      {
        text: 'There is nothing to set. Outlook hands this account’s mail to Microsoft’s mail service by a protocol of its own, and you are always logged in there.',
      },
    ],
    remarks: [
      'If a mail of this account came back as spam, the log-in is not the cause: look at its words, its links and its attachments.',
    ],
    headers: HEADERS,
  },
];
