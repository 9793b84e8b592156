import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingFromAccount } from '../../../src/submission/settings/finding-from-account.js';
import { readSettings } from '../../../src/submission/settings/read-settings.js';
import { fixture, outlookReg, utf16, utf8 } from './support.js';

/** Half of a password is a leak, too. */
const TELLING_CHARS = 8;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(',');
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');
const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const plist = (secret: string): string =>
  `<?xml version="1.0"?><plist version="1.0"><dict><key>ConsentText</key><string>${xml(secret)}</string><key>PayloadContent</key><array><dict>` +
  `<key>PayloadType</key><string>com.apple.mail.managed</string><key>IncomingPassword</key><string>${xml(secret)}</string>` +
  `<key>EmailAddress</key><string>ann@example.com</string><key>OutgoingPassword</key><string><![CDATA[${secret.replace(/]]>/g, '')}]]></string>` +
  `<key>OutgoingMailServerHostName</key><string>ann:${xml(secret)}@smtp.example.com</string><key>${xml(secret)}</key><true/>` +
  `<key>Password</key><dict><key>x</key><string>${xml(secret)}</string></dict></dict></array></dict></plist>`;

/** A length of DER in two bytes. */
const der = (tag: number, ...parts: readonly (readonly number[] | Uint8Array)[]): number[] => {
  const content = parts.flatMap((part) => Array.from(part));
  return [tag, 0x83, content.length >> 16, (content.length >> 8) & 0xff, content.length & 0xff, ...content];
};

const signed = (content: Uint8Array): Uint8Array => {
  const signedData = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
  const data = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
  const inner = der(0x30, data, der(0xa0, der(0x04, content)));
  return Uint8Array.from(der(0x30, signedData, der(0xa0, der(0x30, [0x02, 1, 1], [0x31, 0], inner))));
};

const registry = (secret: string): string =>
  outlookReg(
    `"SMTP Password"="${quoted(secret)}"`,
    `"POP3 Password"=hex:02,${hex(utf8(secret))}`,
    `"IMAP Password"=hex:${hex(utf16(secret)).replace(/(.{60},)/g, '$1\\\r\n  ')}`,
    `"HTTP Password"=hex(1):${hex(utf16(`${secret}\0`))}`,
    `"SMTP Password Of The Future"="first line`,
    quoted(secret),
    `"SMTP User"="${'x'.repeat(3)}`,
    `"`,
    `"OAuth Token Identity"="${quoted(secret)}_OAuth2"`,
    `"${quoted(secret)}"="x"`,
    `@="${quoted(secret)}"`,
    `; ${secret}`,
    `"SMTP Server"="smtp://ann:${quoted(secret)}@smtp.example.com"`,
    `"SMTP User"="ann:${quoted(secret)}@example.com"`,
    `"SMTP Port"="${quoted(secret)}"`,
  );

/** Files with the secret in every place where one can stand, raw and as the format would write it. */
const FILES: readonly (readonly [name: string, write: (secret: string) => Uint8Array])[] = [
  ['outlook.reg', (secret) => utf16(`\ufeff${registry(secret)}`)],
  ['ansi.reg', (secret) => utf8(registry(secret).replace(/^.*/, 'REGEDIT4'))],
  [
    'express.reg',
    (secret) =>
      utf8(
        `REGEDIT4\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Internet Account Manager\\Accounts\\1]\n"SMTP Server"="smtp.example.com"\n"SMTP Password2"=hex:${hex(utf8(secret))}\n"SMTP Password"="${quoted(secret)}"\n`,
      ),
  ],
  [
    'outlook.prf',
    (secret) =>
      utf8(
        `[Internet Account List]\nAccount1=I_Mail\n[Account1]\nSMTPServer=smtp.example.com\nSMTPPassword=${secret}\nPOP3Password = ${secret}\nPassword=${secret}\n${secret}\nSMTPServer=ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    'prefs.js',
    (secret) =>
      utf8(
        `user_pref("mail.smtpserver.smtp1.hostname", "ann:${quoted(secret)}@smtp.example.com"); user_pref("mail.smtpserver.smtp1.password", "${quoted(secret)}");\n` +
          `user_pref("mail.smtpserver.smtp1.password", "${secret}");\nuser_pref("mail.identity.id1.useremail", "ann@example.com");\n` +
          `user_pref("signon.rememberSignons.${quoted(secret)}", true);\n// ${secret}\nuser_pref("mail.smtpserver.smtp1.description", "smtp://ann:${quoted(secret)}@smtp.example.com");\n` +
          `user_pref("mail.smtpserver.smtp1.authMethod", ${secret});\nuser_pref("mail.smtpserver.smtp1.oauth2.token", "${quoted(secret)}");\n`,
      ),
  ],
  ['plain.mobileconfig', (secret) => utf8(plist(secret))],
  ['signed.mobileconfig', (secret) => signed(utf8(plist(secret)))],
  [
    'binary.mobileconfig',
    (secret) => {
      const bytes = Buffer.from(fixture('binary.mobileconfig')).toString('latin1');
      return Uint8Array.from(
        Buffer.from(bytes.replace(/planted/g, secret.slice(0, 7).padEnd(7, 'q')), 'latin1'),
      );
    },
  ],
  [
    'x.oeaccount',
    (secret) =>
      utf8(
        `<MessageAccount><SMTP_Server type="SZ">smtp.example.com</SMTP_Server><SMTP_Password2 type="BINARY">${xml(secret)}</SMTP_Password2><SMTP_Password>${xml(secret)}</SMTP_Password><X y="${xml(quoted(secret))}"/><!--${secret}--><SMTP_User_Name type="SZ">ann:${xml(secret)}@example.com</SMTP_User_Name></MessageAccount>`,
      ),
  ],
  [
    'msmtprc',
    (secret) =>
      utf8(
        `defaults\npassword ${secret}\naccount a\nhost smtp.example.com\nuser ann\npassword "${quoted(secret)}"\npasswordeval printf ${secret}\naccount b : a\npassword ${secret}\nhost ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    'geary.ini',
    (secret) =>
      utf8(
        `[Account]\npassword=${secret}\nlabel=smtp://ann:${secret}@smtp.example.com\n[Outgoing]\nhost=smtp.example.com\npassword=${secret}\nsmtp_password=${secret}\n`,
      ),
  ],
  [
    'x.source',
    (secret) =>
      utf8(
        `[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.com\nPassword=${secret}\nUser=ann:${secret}@example.com\n`,
      ),
  ],
  [
    'mailtransports',
    (secret) =>
      utf8(
        `[Transport 1]\nhost=smtp.example.com\npassword=${secret}\nhost[$e]=${secret}\n[Transport 2]\nhost=ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    'muttrc',
    (secret) =>
      utf8(
        `set smtp_url="smtps://ann:${quoted(secret)}@smtp.example.com:465/"\nset smtp_url=smtps://ann:${secret}@smtp.example.com\nset smtp_pass="${quoted(secret)}" imap_pass='${secret}'\nset my_pass=${secret}\nset smtp_pass = \\\n${secret}\naccount-hook . 'set smtp_url="smtp://ann:${secret}@smtp.example.com" smtp_pass=${secret}'\nset from="smtp://ann:${quoted(secret)}@smtp.example.com"\n`,
      ),
  ],
  [
    'ssmtp.conf',
    (secret) =>
      utf8(
        `mailhub=smtp.example.com\nAuthUser=ann\nAuthPass=${secret}\nAuthPass = "${secret}"\nmailhub=ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    'remotes',
    (secret) =>
      utf8(
        `smtp.example.com smtp --user=ann --pass=${secret} --pass ${secret} "--pass=${secret}"\nann:${secret}@smtp.example.com smtp --port=${secret}\n`,
      ),
  ],
  [
    'main.cf',
    (secret) =>
      utf8(
        `relayhost = [smtp.example.com]:587\nsmtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = static:ann:${secret},\n  inline:{ smtp.example.com=ann:${secret} }\nrelayhost = ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    '.env',
    (secret) =>
      utf8(
        `MAIL_HOST=smtp.example.com\nMAIL_PASSWORD=${secret}\nexport SMTP_PASS="${quoted(secret)}"\nMAIL_URL=smtp://ann:${secret}@smtp.example.com:587\nMAILER_DSN='smtp://ann:${secret}@smtp.example.com'\nSMTP_HOST=ann:${secret}@smtp.example.com\n`,
      ),
  ],
  [
    'wp-config.php',
    (secret) =>
      utf8(
        `<?php\ndefine('WPMS_SMTP_HOST', 'smtp.example.com');\ndefine('WPMS_SMTP_PASS', '${secret}');\n$mail->Password = '${secret}';\n$mail->SMTPAuth = true;\n`,
      ),
  ],
];

/** All that a reading and its findings say, in the plain. */
function said(name: string, content: Uint8Array): string {
  const reading = readSettings(name, content);
  const strings: string[] = [];
  JSON.stringify({ reading, findings: reading.accounts.map(findingFromAccount) }, (key, value: unknown) => {
    strings.push(key);
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings.join('\n');
}

function leaks(text: string, secret: string): readonly string[] {
  const start = secret.slice(0, TELLING_CHARS);
  const forms = [
    start,
    hex(utf8(start)),
    hex(utf16(start)),
    Buffer.from(start).toString('base64').slice(0, -4),
  ];
  return forms.filter((form) => text.toLowerCase().includes(form.toLowerCase()));
}

const readable = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const secrets = fc
  .tuple(
    // Its beginning is of letters that occur nowhere else in such an order, so that a find is no chance.
    fc.string({ unit: fc.constantFrom(...Array.from(readable)), minLength: 12, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...Array.from(readable + '@:/\\"\'#;=[]{}()<>&%$!?*+~^|,. \t\u00e9\u20ac')),
      maxLength: 30,
    }),
  )
  .map((parts) => parts.join(''));

describe.each(FILES)('a password in %s', (name, write) => {
  it('is in no word that is said of the file', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(leaks(said(name, write(secret)), secret)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is in none where the file is cut off or has another name', () => {
    fc.assert(
      fc.property(secrets, fc.double({ min: 0, max: 1, noNaN: true }), (secret, where) => {
        const content = write(secret);
        const cut = content.subarray(0, Math.round(content.length * where));
        expect(leaks(said(name, cut), secret)).toEqual([]);
        expect(leaks(said('unknown', cut), secret)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is in none where it is ever so long', () => {
    const secret = 'Zq9xWv7rTb5n'.repeat(20_000);
    expect(leaks(said(name, write(secret)), secret)).toEqual([]);
  });

  it('is in none wherever the file ends', () => {
    const content = write('Zq9xWv7rTb5n');
    for (let end = 0; end <= content.length; end++) {
      expect(leaks(said(name, content.subarray(0, end)), 'Zq9xWv7rTb5n'), `cut at ${end}`).toEqual([]);
    }
  });

  it('does not keep an account from being found', () => {
    expect(readSettings(name, write('Zq9xWv7rTb5n')).accounts.length).toBeGreaterThan(0);
  });
});

it('a password that can be seen is found by these tests', () => {
  const shown = said('x', utf8('[Account]\nlabel=Zq9xWv7rTb5n\n[Outgoing]\nhost=smtp.example.com\n'));
  expect(leaks(shown, 'Zq9xWv7rTb5n')).not.toEqual([]);
});
