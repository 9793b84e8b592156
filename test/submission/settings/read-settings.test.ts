import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/submission/settings/read-settings.js';
import { fixture, outlookReg, summary, utf16, utf8 } from './support.js';

const APPLE = [
  'Apple Mail: ann@example.com smtp.example.com:465 implicit same-as-incoming ann@example.com',
  'Apple Mail: bo@example.com smtp.example.com:- none none',
  'Apple Mail: cy@corp.example -:- unknown not-smtp',
];

const FIXTURES: readonly (readonly [file: string, format: string, accounts: readonly string[]])[] = [
  [
    'outlook-365.reg',
    'outlook-reg',
    [
      'Outlook (classic): ann@example.com mail.example.com:587 starttls none',
      'Outlook (classic): shop@example.org smtp.example.org:465 implicit password shop@example.org',
      'Outlook (classic): ann@corp.example -:- unknown not-smtp',
      'Outlook (classic): mo@example.net smtp.example.net:587 starttls oauth2',
    ],
  ],
  [
    'outlook-2007.reg',
    'outlook-reg',
    [
      'Outlook 2010 or older: office@example.com smtp.example.com:25 none pop-before-smtp',
      'Outlook 2010 or older: post@example.org smtp.example.org:465 implicit spa',
    ],
  ],
  [
    'outlook-express.reg',
    'outlook-reg',
    ['Windows Mail or Outlook Express: jo@example.com smtp.example.com:25 none password jo'],
  ],
  [
    'outlook.prf',
    'outlook-prf',
    [
      'Outlook (classic): - -:- unknown not-smtp',
      'Outlook (classic): ann@example.com smtp.example.com:587 starttls same-as-incoming ann@example.com',
      'Outlook (classic): bo@example.org smtp.example.org:465 implicit none',
    ],
  ],
  [
    'prefs.js',
    'thunderbird-prefs',
    [
      'Thunderbird: ann@example.com smtp.example.com:587 starttls password ann@example.com',
      'Thunderbird: shop@example.org smtp.example.org:25 starttls-optional none',
      'Thunderbird: news@example.org smtp.example.com:587 starttls password ann@example.com',
      'Thunderbird: - spare.example.net:465 implicit oauth2 spare',
    ],
  ],
  ['user.js', 'thunderbird-prefs', ['Thunderbird: - smtp.example.com:- starttls cram']],
  ['profile.mobileconfig', 'apple-mobileconfig', APPLE],
  ['binary.mobileconfig', 'apple-mobileconfig', APPLE],
  ['signed.mobileconfig', 'apple-mobileconfig', APPLE],
  ['signed-in-pieces.mobileconfig', 'apple-mobileconfig', APPLE],
  [
    'home.oeaccount',
    'windows-mail',
    ['Windows Mail: jo@example.com smtp.example.com:587 starttls same-as-incoming jo@example.com'],
  ],
  [
    'msmtprc',
    'msmtp',
    [
      'msmtp: ann@example.com smtp.example.com:587 starttls password ann@example.com',
      'msmtp: shop@example.com smtp.example.com:587 starttls password shop',
      'msmtp: - relay.example.net:25 none none',
      'msmtp: - smtp.example.org:465 implicit oauth2 bo@example.org',
    ],
  ],
  [
    'geary.ini',
    'geary',
    ['Geary: ann@example.com smtp.example.com:587 starttls same-as-incoming ann@example.com'],
  ],
  ['transport.source', 'evolution', ['Evolution: - smtp.example.com:465 implicit password ann@example.com']],
  [
    'mailtransports',
    'kmail',
    ['KMail: - smtp.example.com:587 starttls cram ann', 'KMail: - relay.example.net:25 none none'],
  ],
  [
    'muttrc',
    'mutt',
    [
      'mutt: ann@example.com smtp.example.com:465 implicit password ann@example.com',
      'mutt: shop@example.org smtp.example.org:587 starttls none',
    ],
  ],
  ['ssmtp.conf', 'ssmtp', ['sSMTP: - smtp.example.com:587 starttls password web@example.com']],
  [
    'remotes',
    'nullmailer',
    [
      'nullmailer: - smtp.example.com:587 starttls password web@example.com',
      'nullmailer: - relay.example.net:25 none none',
    ],
  ],
  ['main.cf', 'postfix', ['Postfix: - smtp.example.com:587 starttls-optional password']],
  [
    'laravel.env',
    'web-mailer',
    ['Web application: web@example.com smtp.example.com:587 starttls password web@example.com'],
  ],
  [
    'wp-config.php',
    'web-mailer',
    ['Web application: - smtp.example.com:465 implicit password shop@example.com'],
  ],
];

describe('a settings file', () => {
  it.each(FIXTURES)('%s is read', (file, format, accounts) => {
    const reading = readSettings(file, fixture(file));
    expect(reading.format).toBe(format);
    expect(reading.accounts.map(summary)).toEqual(accounts);
  });

  it.each(FIXTURES)('%s is known by its content, whatever it is called', (file, format) => {
    expect(readSettings('C:\\Users\\ann\\Downloads\\file (1).txt', fixture(file)).format).toBe(format);
  });

  const withPasswords = FIXTURES.filter(([file]) =>
    /planted|70,?6c,?61,?6e,?74/.test(Buffer.from(fixture(file)).toString('latin1').replace(/\0/g, '')),
  );

  it.each(withPasswords)('%s gives none of the passwords in it away', (file) => {
    expect(JSON.stringify(readSettings(file, fixture(file)))).not.toMatch(/planted|70,?6c,?61,?6e,?74/);
  });

  it('has a password in most samples', () => {
    expect(withPasswords.length).toBeGreaterThan(14);
  });

  it('has the deciding line quoted first, with its number', () => {
    const [, shop] = readSettings('', fixture('outlook-365.reg')).accounts;
    expect(shop?.evidence[0]).toBe('"SMTP Use Auth"=dword:00000001');
    expect(shop?.evidence).toContain('"SMTP Server"="smtp.example.org"');
    const lines = Buffer.from(fixture('outlook-365.reg')).toString('utf16le').split('\r\n');
    expect(lines[shop!.line! - 1]).toBe(shop?.evidence[0]);
  });

  it('has its server quoted first where the line that would decide is missing', () => {
    expect(readSettings('', fixture('outlook-365.reg')).accounts[0]?.evidence[0]).toBe(
      '"SMTP Server"="mail.example.com"',
    );
  });

  it.each([
    ['with a byte order mark', '\ufeff'],
    ['without one', ''],
  ])('may be UTF-16 %s', (_, mark) => {
    const [account] = readSettings('x.reg', utf16(mark + outlookReg('"Account Name"="Büro"'))).accounts;
    expect(account).toMatchObject({ host: 'smtp.example.com', account: 'Büro' });
  });

  it('may be UTF-8 or Windows-1252', () => {
    const text = '[Outgoing]\nhost=smtp.example.com\n[Account]\nlabel=Büro €\n';
    expect(readSettings('', utf8(text)).accounts[0]?.account).toBe('Büro €');
    const bytes = Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));
    expect(readSettings('', bytes).accounts[0]?.account).toBe('Büro €');
  });

  it('may have line ends of any kind', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(
        readSettings('', utf8(['mailhub=smtp.example.com', 'AuthUser=ann', ''].join(end))).accounts[0],
      ).toMatchObject({
        user: 'ann',
        line: 2,
      });
  });
});

describe('a file with nothing in it to read', () => {
  it('is told what can be read instead', () => {
    const { format, accounts, problems } = readSettings('holiday.jpg', utf8('no settings at all'));
    expect([format, accounts]).toEqual([undefined, []]);
    expect(problems[0]?.message).toMatch(/does not know.*Outlook.*Thunderbird.*Apple.*msmtp/);
  });

  it.each([
    ['empty', 'prefs.js', '', /empty/],
    ['of passwords', 'logins.json', '{"logins":[]}', /passwords.*prefs\.js/],
    [
      'of passwords under another name',
      'x.json',
      '{"logins":[{"encryptedPassword":"planted"}]}',
      /passwords/,
    ],
    ['of mail', 'ann.pst', '!BDN', /mail, not settings/],
    ['of old Outlook Express', 'ann.iaf', 'x', /registry key/],
  ])('that is %s says so', (_, name, text, message) => {
    const { format, problems } = readSettings(name, utf8(text));
    expect(format).toBeUndefined();
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
    expect(JSON.stringify(problems)).not.toContain('planted');
  });

  it.each([
    [
      'x.reg',
      'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software]\r\n"a"="b"\r\n',
      /Outlook profile/,
    ],
    ['x.prf', '[General]\nCustom=1\n', /no account/],
    ['prefs.js', 'user_pref("app.update", 1);\n', /prefs\.js of the profile/],
    ['x.mobileconfig', '<?xml version="1.0"?><plist version="1.0"><dict></dict></plist>', /no mail account/],
    [
      'x.mobileconfig',
      '<?xml version="1.0"?><plist><dict><key>EncryptedPayloadContent</key><data>AA==</data></dict></plist>',
      /encrypted/,
    ],
    [
      'news.oeaccount',
      '<MessageAccount><NNTP_Server type="SZ">news.example.com</NNTP_Server></MessageAccount>',
      /newsgroups/,
    ],
    ['account.source', '[Mail Account]\nBackendName=imapx\n', /\[Mail Transport\]/],
    ['x.source', '[Data Source]\n[Mail Transport]\nBackendName=sendmail\n', /a program on this computer/],
    ['muttrc', 'set folder=~/Mail\nset sendmail="msmtp"\n', /another program/],
    ['muttrc', 'set folder=~/Mail\n', /no smtp_url/],
    ['main.cf', 'myhostname = mx.example.com\nrelayhost =\n', /no relayhost/],
    ['msmtprc', 'account a : missing\nhost smtp.example.com\n', /does not stand above/],
  ])('such as %s says what is missing', (name, text, message) => {
    const { format, problems } = readSettings(name, utf8(text));
    expect(format).toBeDefined();
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });
});

describe('an identity of Thunderbird', () => {
  const server = (name: string, user: string): string =>
    `user_pref("mail.smtpserver.${name}.hostname", "${name}.example.net");\nuser_pref("mail.smtpserver.${name}.username", "${user}");\n`;
  const identity = (name: string, email: string, own?: string): string =>
    `user_pref("mail.identity.${name}.useremail", "${email}");\n` +
    (own === undefined ? '' : `user_pref("mail.identity.${name}.smtpServer", "${own}");\n`);
  const problemsOf = (text: string): string =>
    readSettings('prefs.js', utf8(text))
      .problems.map(({ line, message }) => `${line ?? '-'}: ${message}`)
      .join('\n');

  it('that sends by the server of another domain is pointed out', () => {
    const text =
      server('s1', 'ann@example.com') +
      identity('id1', 'ann@example.com', 's1') +
      identity('id2', 'bo@example.org');
    expect(problemsOf(text)).toMatch(/^5: An identity has no outgoing server of its own/);
  });

  it('that sends by the default server of its own domain is not', () => {
    const text =
      server('s1', 'ann@example.com') +
      identity('id1', 'ann@example.com', 's1') +
      identity('id2', 'bo@example.com');
    expect(problemsOf(text)).toBe('');
  });

  it('that is alone with its server is not', () => {
    expect(problemsOf(server('s1', 'ann') + identity('id1', 'ann@example.com'))).toBe('');
  });

  it('that names a server which is gone is pointed out', () => {
    expect(problemsOf(server('s1', 'ann') + identity('id1', 'ann@example.com', 's7'))).toMatch(
      /^4: .*not in this file/m,
    );
  });

  it('sends by the default server', () => {
    const text =
      server('s1', 'a') +
      server('s2', 'b') +
      'user_pref("mail.smtp.defaultserver", "s2");\n' +
      identity('id1', 'ann@example.com');
    const [account] = readSettings('prefs.js', utf8(text)).accounts;
    expect(account).toMatchObject({ email: 'ann@example.com', host: 's2.example.net' });
  });
});
