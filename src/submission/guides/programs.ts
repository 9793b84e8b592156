import { field, type EncryptionWords, type GuideTemplate } from './guide-template.js';

const WORDS: EncryptionWords = { implicit: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };

export const PROGRAMS: readonly GuideTemplate[] = [
  {
    client: 'thunderbird',
    title: 'Thunderbird',
    versions: 'Thunderbird and Betterbird on Windows, Mac and Linux',
    menus: 'confirmed',
    encryption: WORDS,
    authentication: { password: 'Normal password', oauth2: 'OAuth2' },
    steps: [
      {
        text: 'Open the menu, choose “Account Settings”, and “Outgoing Server (SMTP)” at the end of the list on the left.',
      },
      {
        text: 'Select the server and choose “Edit”. The authentication method must not be “No authentication”: this is the setting that makes Thunderbird log in.',
        enter: [
          field('server', 'Server Name'),
          field('port', 'Port'),
          field('encryption', 'Connection security'),
          field('authentication', 'Authentication method'),
          field('user', 'User Name'),
        ],
      },
      {
        text: 'Choose your account’s name on the left, and check at “Outgoing Server (SMTP)” on its page that the account uses this server.',
      },
      { text: 'Send a mail. Thunderbird asks for the password the first time.' },
    ],
    remarks: [
      'An account without a server of its own sends through the default one, which may belong to another account or another provider.',
    ],
    headers:
      'Open it, choose “More”, then “View Source”, and copy all of the text that opens; or save it as a file.',
  },
  {
    client: 'em-client',
    title: 'eM Client',
    versions: 'eM Client on Windows and Mac',
    menus: 'confirmed',
    encryption: {
      implicit: 'Use SSL/TLS on special port (legacy)',
      starttls: 'Force usage of SSL/TLS',
      none: 'no secure connection',
    },
    authentication: { password: 'Use identity credentials' },
    steps: [
      { text: 'Open the “Menu”, choose “Accounts”, select your account, and open its tab “SMTP”.' },
      {
        text: 'Fill in the server. The authentication must not be anonymous: this is the setting that makes eM Client log in.',
        enter: [
          field('server', 'Host'),
          field('port', 'Port'),
          field('encryption', 'Security policy'),
          field('authentication', 'Authentication'),
          field('user', 'User name'),
        ],
      },
      { text: 'Choose “Save & Close”. The tab “Diagnostics” shows whether the server can be reached.' },
    ],
    remarks: [],
    headers:
      'Right-click it in the list, choose to view its source or its headers, and copy all of the text.',
  },
  {
    client: 'gmail',
    title: 'Gmail, “Send mail as”',
    versions: 'Gmail in a browser, for another address you send from',
    menus: 'unconfirmed',
    encryption: {
      implicit: 'Secured connection using SSL',
      starttls: 'Secured connection using TLS',
      none: 'Unsecured connection',
    },
    authentication: { password: 'Password' },
    steps: [
      {
        text: 'In Gmail choose the gear, “See all settings”, then the tab “Accounts” (“Accounts and Import”).',
      },
      {
        text: 'Under “Send mail as” choose “edit info” beside the address, or “Add another email address”, and go on to the page that asks for a server.',
      },
      {
        text: 'Fill in the outgoing server of that address, not one of Google.',
        enter: [
          field('server', 'SMTP server'),
          field('port', 'Port'),
          field('user', 'Username'),
          field('password', 'Password'),
          field('encryption', 'Connection'),
        ],
      },
      { text: 'Save. Google sends a code to the address; enter it to finish.' },
    ],
    remarks: ['Gmail always logs in to the server you name here.'],
    headers: 'Open it in Gmail, choose the three dots, “Show original”, then “Copy to clipboard”.',
    test: 'Write a mail with the other address as sender, and send it to your Gmail address.',
  },
  {
    client: 'windows-live-mail',
    title: 'Windows Mail and Windows Live Mail',
    versions: 'Windows Live Mail, Windows Mail, Outlook Express, and the Mail app of Windows 10',
    menus: 'unconfirmed',
    encryption: { implicit: 'ticked', starttls: 'ticked', none: 'not ticked' },
    authentication: { password: 'ticked' },
    steps: [
      {
        text: 'Right-click the account in the list and choose “Properties” (in older ones “Tools”, “Accounts”, then “Properties”), and open the tab “Servers”.',
      },
      {
        text: 'Compare the server, and tick the box for the log-in. This is the setting that makes the program log in.',
        enter: [
          field('server', 'Outgoing mail (SMTP)'),
          field('authentication', 'My server requires authentication'),
        ],
      },
      { text: 'Choose “Settings” beside that box and keep “Use same settings as my incoming mail server”.' },
      {
        text: 'Open the tab “Advanced” and set the outgoing mail.',
        enter: [
          field('port', 'Outgoing mail (SMTP)'),
          field('encryption', 'This server requires a secure connection (SSL)'),
        ],
      },
      {
        text: 'In the Mail app of Windows 10 the same is in the account’s “Advanced mailbox settings”: tick “Outgoing server requires authentication”.',
      },
    ],
    remarks: [
      'None of these programs is developed any more. If it cannot connect although every value is right, a newer mail program is the remedy.',
    ],
    headers: 'Open it, choose “File”, “Properties”, the tab “Details”, and copy everything in the box.',
  },
  {
    client: 'wordpress',
    title: 'WordPress and PHP',
    versions: 'a website that sends mail: WordPress with an SMTP plugin, or PHPMailer',
    menus: 'unconfirmed',
    encryption: { implicit: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
    authentication: { password: 'on' },
    steps: [
      {
        text: 'Without a plugin WordPress hands its mail to the web server, and nobody logs in. Install a plugin that sends by SMTP, open its settings, and choose to enter a server of your own.',
      },
      {
        text: 'Fill in the server. Keep the sender the address of this mailbox: many servers refuse any other.',
        enter: [
          field('server', 'SMTP host'),
          field('port', 'SMTP port'),
          field('encryption', 'Encryption'),
          field('authentication', 'Authentication'),
          field('user', 'Username'),
          field('password', 'Password'),
          field('address', 'From address'),
        ],
      },
      {
        text: 'In a script of your own with PHPMailer it is the same: call isSMTP(), then set these.',
        enter: [
          field('server', 'Host'),
          field('port', 'Port'),
          {
            field: 'encryption',
            label: 'SMTPSecure',
            encryption: { implicit: 'ssl', starttls: 'tls', none: 'an empty text' },
          },
          { field: 'authentication', label: 'SMTPAuth', authentication: { password: 'true' } },
          field('user', 'Username'),
        ],
      },
    ],
    remarks: ['Keep the password out of the script: most hosts let you set it as an environment variable.'],
    headers:
      'Open it where it arrived: in webmail or in a mail program, look for “Show original”, “View source” or “Headers”, and copy all of it.',
    test: 'Let the plugin send its test mail to your own address, or fill in a form of the website with it.',
  },
  {
    client: 'other',
    title: 'Another mail program',
    versions: 'any program that sends mail by SMTP',
    menus: 'unconfirmed',
    encryption: WORDS,
    authentication: { password: 'Password', oauth2: 'OAuth2' },
    steps: [
      { text: 'Open the settings of your account and look for the outgoing server, often called SMTP.' },
      {
        text: 'Fill in the server. Look for “authentication”, “requires a log-in” or “user name” beside the outgoing server: this is the setting that makes the program log in.',
        enter: [
          field('server', 'Outgoing server (SMTP)'),
          field('port', 'Port'),
          field('encryption', 'Encryption'),
          field('authentication', 'Authentication'),
          field('user', 'User name'),
          field('password', 'Password'),
        ],
      },
      { text: 'Save the settings.' },
    ],
    remarks: [
      'Receiving and sending are two separate log-ins in most programs. That mail arrives does not show that the second one is on.',
    ],
    headers: 'Open it, look for “Show original”, “View source” or “Headers”, and copy all of it.',
  },
];
