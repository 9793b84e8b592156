import { describe, expect, it } from 'vitest';
import type { ClientAccount } from '../../../src/submission/client-account.js';
import { accountsIn, outlookReg } from './support.js';

const dword = (name: string, value: number | undefined): string =>
  value === undefined ? '' : `"${name}"=dword:${value.toString(16).padStart(8, '0')}`;

function only(accounts: readonly ClientAccount[]): ClientAccount {
  expect(accounts).toHaveLength(1);
  return accounts[0]!;
}

describe('how Outlook logs in', () => {
  const ROWS: readonly (readonly [
    useAuth: number | undefined,
    method: number | undefined,
    spa: number | undefined,
    auth: string,
  ])[] = [
    [undefined, undefined, undefined, 'none'],
    [undefined, 1, undefined, 'none'],
    [0, 0, undefined, 'none'],
    [0, 1, 1, 'none'],
    [0, 2, undefined, 'none'],
    [1, undefined, undefined, 'same-as-incoming'],
    [1, 0, 0, 'same-as-incoming'],
    [1, 0, 1, 'spa'],
    [1, 1, 0, 'password'],
    [1, 1, 1, 'spa'],
    [1, 2, 0, 'pop-before-smtp'],
    [1, 2, 1, 'pop-before-smtp'],
    [1, 7, 0, 'unknown'],
    [2, 1, 0, 'password'],
  ];

  it.each(ROWS)('registry: use %j, method %j, SPA %j is %s', (useAuth, method, spa, auth) => {
    const lines = [
      dword('SMTP Use Auth', useAuth),
      dword('SMTP Auth Method', method),
      dword('SMTP Use SPA', spa),
    ];
    expect(only(accountsIn('', outlookReg(...lines))).auth).toBe(auth);
  });

  it.each(ROWS)('profile: use %j, method %j, SPA %j is %s', (useAuth, method, spa, auth) => {
    const line = (key: string, value?: number): string => (value === undefined ? '' : `${key}=${value}\n`);
    const text =
      '[Internet Account List]\nAccount1=I_Mail\n[Account1]\nSMTPServer=smtp.example.com\n' +
      line('SMTPUseAuth', useAuth) +
      line('SMTPAuthMethod', method) +
      line('SMTPUseSPA', spa);
    expect(only(accountsIn('', text)).auth).toBe(auth);
  });
});

describe('how Outlook encrypts', () => {
  it.each([
    [0, 587, 'none'],
    [1, 465, 'implicit'],
    [1, 587, 'implicit'],
    [2, 587, 'starttls'],
    [3, 25, 'auto'],
    [4, 25, 'unknown'],
  ])('secure connection %i on port %i is %s', (secure, port, encryption) => {
    const lines = [
      dword('SMTP Secure Connection', secure),
      dword('SMTP Port', port),
      dword('SMTP Use SSL', 1),
    ];
    expect(only(accountsIn('', outlookReg(...lines)))).toMatchObject({ encryption, port });
    const text = `[Internet Account List]\nAccount1=IMAP_I_Mail\n[Account1]\nSMTPServer=a.example\nSMTPSecureConnection=${secure}\nSMTPPort=${port}\n`;
    expect(only(accountsIn('', text))).toMatchObject({ encryption, port });
  });

  it.each([
    [0, 25, 'none'],
    [1, 465, 'implicit'],
    [1, 587, 'starttls'],
  ])('the old switch for SSL, %i on port %i, is %s', (ssl, port, encryption) => {
    expect(
      only(accountsIn('', outlookReg(dword('SMTP Use SSL', ssl), dword('SMTP Port', port)))).encryption,
    ).toBe(encryption);
  });

  it('is not at all where nothing is said, on port 25', () => {
    expect(only(accountsIn('', outlookReg()))).toMatchObject({ encryption: 'none', port: 25 });
  });

  it('takes the port for hexadecimal, as the registry writes it', () => {
    expect(only(accountsIn('', outlookReg('"SMTP Port"=dword:0000024b'))).port).toBe(587);
    expect(only(accountsIn('', outlookReg('"SMTP Port"=dword:00000587'))).port).toBe(0x587);
  });
});

describe('where Outlook keeps an account', () => {
  const under = (path: string): string =>
    ['REGEDIT4', '', `[${path}]`, '"SMTP Server"="smtp.example.com"', ''].join('\r\n');
  const ACCOUNTS = '9375CFF0413111d3B88A00104B2A6676';

  it.each([
    [
      `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Ann\\${ACCOUNTS}\\00000001`,
      'Outlook (classic)',
    ],
    [
      `HKEY_CURRENT_USER\\SOFTWARE\\MICROSOFT\\OFFICE\\16.0\\OUTLOOK\\PROFILES\\ANN\\${ACCOUNTS.toUpperCase()}\\0000000a`,
      'Outlook (classic)',
    ],
    [
      `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Outlook\\Profiles\\Ann\\${ACCOUNTS}\\00000001`,
      'Outlook 2013',
    ],
    [
      `HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles\\Ann\\${ACCOUNTS}\\00000001`,
      'Outlook 2010 or older',
    ],
    [
      'HKEY_CURRENT_USER\\Software\\Microsoft\\Internet Account Manager\\Accounts\\00000001',
      'Windows Mail or Outlook Express',
    ],
    [
      'HKEY_CURRENT_USER\\Identities\\{0}\\Software\\Microsoft\\Internet Account Manager\\Accounts\\Work',
      'Windows Mail or Outlook Express',
    ],
  ])('%s', (path, client) => {
    expect(only(accountsIn('', under(path))).client).toBe(client);
  });

  it.each([
    `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Ann\\${ACCOUNTS}`,
    `-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Ann\\${ACCOUNTS}\\00000001`,
    'HKEY_CURRENT_USER\\Software\\Elsewhere',
  ])('but not %s', (path) => {
    expect(accountsIn('', under(path))).toEqual([]);
  });
});

describe('how Outlook Express and Windows Mail log in and encrypt', () => {
  it.each([
    [undefined, undefined, 25, 'none', 'none'],
    [0, 0, 25, 'none', 'none'],
    [1, 1, 465, 'spa', 'implicit'],
    [2, 1, 587, 'same-as-incoming', 'starttls'],
    [3, 0, 587, 'password', 'none'],
    [4, 2, 587, 'unknown', 'unknown'],
  ])('Sicily %j, secure connection %j, port %i is %s, %s', (sicily, secure, port, auth, encryption) => {
    const path = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Internet Account Manager\\Accounts\\00000001';
    const values = [
      dword('SMTP Use Sicily', sicily),
      dword('SMTP Secure Connection', secure),
      dword('SMTP Port', port),
    ];
    const reg = ['REGEDIT4', `[${path}]`, '"SMTP Server"="smtp.example.com"', ...values, ''].join('\r\n');
    const element = (name: string, value?: number): string =>
      value === undefined ? '' : `<${name} type="DWORD">${value.toString(16).padStart(8, '0')}</${name}>`;
    const xml = `<MessageAccount><SMTP_Server type="SZ">smtp.example.com</SMTP_Server>${element('SMTP_Use_Sicily', sicily)}${element('SMTP_Secure_Connection', secure)}${element('SMTP_Port', port)}</MessageAccount>`;
    for (const account of [only(accountsIn('', reg)), only(accountsIn('', xml))])
      expect(account).toMatchObject({ auth, encryption, port });
  });
});

describe('how Thunderbird logs in and encrypts', () => {
  const read = (...prefs: readonly (readonly [string, string | number])[]): ClientAccount =>
    only(
      accountsIn(
        'prefs.js',
        [['hostname', 'smtp.example.com'] as const, ...prefs]
          .map(([key, value]) => `user_pref("mail.smtpserver.smtp1.${key}", ${JSON.stringify(value)});\n`)
          .join(''),
      ),
    );

  it.each([
    [0, 'none'],
    [1, 'none'],
    [2, 'password'],
    [3, 'password'],
    [4, 'cram'],
    [5, 'spa'],
    [6, 'spa'],
    [7, 'client-certificate'],
    [8, 'cram'],
    [9, 'password'],
    [10, 'oauth2'],
    [11, 'unknown'],
  ])('authMethod %i is %s', (method, auth) => {
    expect(read(['authMethod', method]).auth).toBe(auth);
  });

  it.each([
    [0, 'none'],
    [1, 'password'],
    [2, 'unknown'],
  ])('before 2010, auth_method %i is %s', (method, auth) => {
    expect(read(['auth_method', method]).auth).toBe(auth);
  });

  it('by password where nothing is said', () => {
    expect(read()).toMatchObject({ auth: 'password', encryption: 'none' });
  });

  it.each([
    [0, 'none', undefined],
    [1, 'starttls-optional', undefined],
    [2, 'starttls', undefined],
    [3, 'implicit', 465],
    [4, 'unknown', undefined],
  ])('try_ssl %i is %s', (tryTls, encryption, port) => {
    const account = read(['try_ssl', tryTls]);
    expect([account.encryption, account.port]).toEqual([encryption, port]);
  });
});

describe('how Apple Mail logs in and encrypts', () => {
  const read = (entries: string): ClientAccount =>
    only(
      accountsIn(
        '',
        `<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mail.managed</string><key>OutgoingMailServerHostName</key><string>smtp.example.com</string>${entries}</dict></array></dict></plist>`,
      ),
    );

  it.each([
    ['EmailAuthNone', 'none'],
    ['EmailAuthPassword', 'password'],
    ['EmailAuthCRAMMD5', 'cram'],
    ['EmailAuthHTTPMD5', 'cram'],
    ['EmailAuthNTLM', 'spa'],
    ['EmailAuthElse', 'unknown'],
  ])('%s is %s', (name, auth) => {
    expect(read(`<key>OutgoingMailServerAuthentication</key><string>${name}</string>`).auth).toBe(auth);
  });

  it.each([
    ['<true/>', '<integer>465</integer>', 'implicit'],
    ['<true/>', '<integer>587</integer>', 'starttls'],
    ['<true/>', undefined, 'auto'],
    ['<false/>', '<integer>465</integer>', 'none'],
    [undefined, '<integer>587</integer>', 'none'],
  ])('SSL %s on port %s is %s', (ssl, port, encryption) => {
    const entry = (key: string, value?: string): string =>
      value === undefined ? '' : `<key>${key}</key>${value}`;
    expect(
      read(entry('OutgoingMailServerUseSSL', ssl) + entry('OutgoingMailServerPortNumber', port)).encryption,
    ).toBe(encryption);
  });

  it('is unknown where the profile does not say', () => {
    expect(read('').auth).toBe('unknown');
  });
});

describe('how programs of Linux log in and encrypt', () => {
  const ssmtp = (lines: string): string => `mailhub=smtp.example.com\n${lines}`;
  const msmtp = (lines: string): string => `account a\nhost smtp.example.com\n${lines}`;
  const geary = (lines: string): string => `[Account]\n[Outgoing]\nhost=smtp.example.com\n${lines}`;
  const evolution = (lines: string): string =>
    `[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.com\n${lines}`;
  const kmail = (lines: string): string => `[Transport 1]\nhost=smtp.example.com\n${lines}`;
  const postfix = (lines: string): string => `relayhost = smtp.example.com\n${lines}`;
  const nullmailer = (options: string): string => `smtp.example.com smtp --port=587 ${options}\n`;

  it.each([
    ['msmtp', msmtp(''), 'none', 'none'],
    ['msmtp', msmtp('auth\ntls\n'), 'password', 'starttls'],
    ['msmtp', msmtp('auth on\ntls on\ntls_starttls off\n'), 'password', 'implicit'],
    ['msmtp', msmtp('auth off\ntls off\n'), 'none', 'none'],
    ['msmtp', msmtp('auth cram-md5\n'), 'cram', 'none'],
    ['msmtp', msmtp('auth scram-sha-256\n'), 'password', 'none'],
    ['msmtp', msmtp('auth oauthbearer\n'), 'oauth2', 'none'],
    ['msmtp', msmtp('auth external\n'), 'client-certificate', 'none'],
    ['msmtp', msmtp('auth ntlm\n'), 'spa', 'none'],
    ['msmtp', msmtp('auth of-its-own\n'), 'unknown', 'none'],
    ['Geary', geary('credentials=none\ntransport_security=none\n'), 'none', 'none'],
    [
      'Geary',
      geary('credentials=use-incoming\ntransport_security=start-tls\n'),
      'same-as-incoming',
      'starttls',
    ],
    ['Geary', geary('credentials=custom\ntransport_security=transport\n'), 'password', 'implicit'],
    ['Geary', geary(''), 'unknown', 'unknown'],
    ['Evolution', evolution('Method=\nUser=\n[Security]\nMethod=none\n'), 'none', 'none'],
    ['Evolution', evolution('Method=none\nUser=ann\n'), 'none', 'unknown'],
    ['Evolution', evolution('Method=\nUser=ann\n'), 'unknown', 'unknown'],
    [
      'Evolution',
      evolution('Method=XOAUTH2\n[Security]\nMethod=starttls-after-connecting\n'),
      'oauth2',
      'starttls',
    ],
    [
      'Evolution',
      evolution('Method=POPB4SMTP\n[Security]\nMethod=ssl-on-alternate-port\n'),
      'pop-before-smtp',
      'implicit',
    ],
    ['Evolution', evolution('Method=plain/password\n'), 'password', 'unknown'],
    ['Evolution', evolution('').replace('=smtp\n', '=ews\n'), 'not-smtp', 'unknown'],
    ['KMail', kmail('encryption=None\n'), 'none', 'none'],
    ['KMail', kmail('auth=true\nencryption=SSL\n'), 'password', 'implicit'],
    ['KMail', kmail('requiresAuthentication=true\nauthtype=NTLM\nencryption=TLS\n'), 'spa', 'starttls'],
    ['KMail', kmail('auth=false\nauthtype=PLAIN\n'), 'none', 'unknown'],
    ['sSMTP', ssmtp(''), 'none', 'none'],
    ['sSMTP', ssmtp('AuthUser=ann\nUseTLS=YES\n'), 'password', 'implicit'],
    ['sSMTP', ssmtp('authuser=ann\nAuthMethod=CRAM-MD5\nUseTLS=YES\nUseSTARTTLS=YES\n'), 'cram', 'starttls'],
    ['mutt', 'set smtp_url="smtp://smtp.example.com"\n', 'none', 'auto'],
    ['mutt', 'set smtp_url="smtps://ann@smtp.example.com"\n', 'password', 'implicit'],
    ['mutt', 'set smtp_url=smtp://ann@smtp.example.com\nset ssl_force_tls\n', 'password', 'starttls'],
    [
      'mutt',
      'set smtp_url=smtp://ann@smtp.example.com\nset nossl_force_tls\n',
      'password',
      'starttls-optional',
    ],
    ['mutt', 'set smtp_url=smtp://ann@smtp.example.com\nunset ssl_starttls\n', 'password', 'none'],
    [
      'mutt',
      'set smtp_url=smtp://smtp.example.com smtp_user=ann smtp_authenticators="xoauth2"\n',
      'oauth2',
      'auto',
    ],
    [
      'mutt',
      'set \\\n smtp_url = "smtp://smtp.example.com" \\\n smtp_user=ann; set smtp_authenticators=cram-md5\n',
      'cram',
      'auto',
    ],
    ['nullmailer', nullmailer(''), 'none', 'none'],
    ['nullmailer', nullmailer('--starttls --user=ann'), 'password', 'starttls'],
    ['nullmailer', nullmailer('--ssl --user="ann"'), 'password', 'implicit'],
    ['Postfix', postfix(''), 'none', 'none'],
    [
      'Postfix',
      postfix('smtp_sasl_auth_enable = yes\nsmtp_tls_security_level = encrypt\n'),
      'password',
      'starttls',
    ],
    ['Postfix', postfix('smtp_sasl_auth_enable = no\nsmtp_use_tls = yes\n'), 'none', 'starttls-optional'],
    [
      'Postfix',
      postfix('smtp_tls_wrappermode = yes\nsmtp_tls_security_level = encrypt\n'),
      'none',
      'implicit',
    ],
    ['Web application', 'SMTP_HOST=smtp.example.com\nSMTP_PORT=587\n', 'none', 'unknown'],
    [
      'Web application',
      'SMTP_HOST=smtp.example.com\nSMTP_USER=ann\nSMTP_SECURE=ssl\n',
      'password',
      'implicit',
    ],
    ['Web application', "SMTP_AUTH=false\nSMTP_HOST='smtp.example.com'\nSMTP_USER=ann\n", 'none', 'unknown'],
    ['Web application', 'MAIL_URL=smtps://ann@smtp.example.com\n', 'password', 'implicit'],
    [
      'Web application',
      "$mail->Host = 'smtp.example.com';\n$mail->SMTPAuth = true;\n$mail->Username = 'ann';\n$mail->SMTPSecure = 'tls';\n",
      'password',
      'starttls',
    ],
  ])('%s: %j is %s, %s', (client, text, auth, encryption) => {
    expect(only(accountsIn('', text))).toMatchObject({ client, auth, encryption, host: 'smtp.example.com' });
  });
});
