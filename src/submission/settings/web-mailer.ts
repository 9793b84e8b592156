import type { ClientAuth, Encryption } from '../client-account.js';
import { linesOf } from './lines.js';
import { readQuoted } from './quoted.js';
import { Findings, LINE_TOO_LONG } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, isOff, keep, portOf, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';
import { formatSmtpUrl, parseSmtpUrl } from './smtp-url.js';
import type { SmtpUrl } from './smtp-url.js';

interface Meaning {
  readonly key: 'host' | 'port' | 'user' | 'auth' | 'encryption' | 'from';
  readonly kind: ValueKind;
}

/** The names by which web applications, their plug-ins and PHPMailer call the same things. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:WPMS_)?(?:SMTP|MAIL|EMAIL)_(?:HOST|SERVER)$|^Host$/, { key: 'host', kind: 'host' }],
  [/^(?:WPMS_)?(?:SMTP|MAIL|EMAIL)_PORT$|^Port$/, { key: 'port', kind: 'number' }],
  [
    /^(?:WPMS_)?(?:SMTP|MAIL|EMAIL(?:_HOST)?)_(?:USER|USERNAME|LOGIN)$|^Username$/,
    { key: 'user', kind: 'text' },
  ],
  [/^(?:WPMS_)?(?:SMTP|MAIL)_AUTH$|^SMTPAuth$/, { key: 'auth', kind: 'word' }],
  [
    /^(?:SMTP|MAIL)_(?:SECURE|ENCRYPTION|SCHEME)$|^WPMS_SSL$|^SMTPSecure$/,
    { key: 'encryption', kind: 'word' },
  ],
  [/^(?:SMTP|MAIL)_FROM(?:_ADDRESS)?$|^WPMS_MAIL_FROM$/, { key: 'from', kind: 'text' }],
];

/** A server, user and password in one address. */
const URL_NAME = /^(?:SMTP|MAIL|MAILER|EMAIL)_(?:URL|DSN)$/;

/** `NAME=value` of a .env, `define('NAME', value)` and `$mailer->Name = value` of PHP. */
const ASSIGNMENTS: readonly RegExp[] = [
  /^[ \t]*(?:export[ \t]+)?([A-Z][A-Z_]{1,40})[ \t]*=[ \t]*/,
  /^[ \t]*define[ \t]*\([ \t]*['"]([A-Z_]{1,40})['"][ \t]*,[ \t]*/,
  /^[ \t]*\$\w{1,40}->(\w{1,40})[ \t]*=[ \t]*/,
];

const IMPLICIT_PORT = 465;
const DEFAULT_PORT = 25;

/** How a web application sends: its .env, or what stands in a file of PHP such as wp-config.php. */
export const webMailer: SettingsReader = {
  format: 'web-mailer',
  fileName: /^(?:\.env(?:\.\w+)?|wp-config\.php)$/,
  recognises: (head) =>
    /^[ \t]*(?:export[ \t]+|define[ \t]*\([ \t]*['"])?(?:WPMS_)?(?:SMTP|MAIL|MAILER|EMAIL)_[A-Z_]{1,40}['"]?[ \t]*[=,]/m.test(
      head,
    ) || /->(?:SMTPAuth|SMTPSecure)[ \t]*=/.test(head),
  read(content) {
    const findings = new Findings();
    const settings: Settings = new Map();
    let url: SmtpUrl | undefined;
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      const assignment = assignmentIn(text);
      if (assignment === undefined) continue;
      const { name, value } = assignment;
      if (URL_NAME.test(name)) {
        const found = parseSmtpUrl(value);
        if (found === undefined) continue;
        url = found;
        settings.set('url', { value: '', line: number, quote: `${name}=${formatSmtpUrl(found)}` });
        continue;
      }
      const meaning = MEANINGS.find(([names]) => names.test(name))?.[1];
      if (meaning !== undefined)
        keep(settings, meaning.key, meaning.kind, value, number, (kept) => `${name}=${kept}`);
    }
    addAccount(settings, url, findings);
    return findings.finish(
      'There is no outgoing server in this file, so the application hands its mail to the computer it runs on.',
    );
  },
};

function assignmentIn(text: string): { readonly name: string; readonly value: string } | undefined {
  for (const assignment of ASSIGNMENTS) {
    const [whole = '', name] = assignment.exec(text) ?? [];
    if (name === undefined) continue;
    const first = text[whole.length];
    if (first === '"' || first === "'") {
      const quoted = readQuoted(text, whole.length);
      return quoted === undefined ? undefined : { name, value: quoted.value };
    }
    return { name, value: /^[^\s#;)]{0,400}/.exec(text.slice(whole.length, whole.length + 400))?.[0] ?? '' };
  }
  return undefined;
}

function addAccount(settings: Settings, url: SmtpUrl | undefined, findings: Findings): void {
  const host = url?.host ?? valueIn(settings, 'host');
  if (host === undefined && url === undefined) return;
  const user = url?.user ?? valueIn(settings, 'user');
  const port = url?.port ?? portOf(valueIn(settings, 'port'));
  const encryption = url?.isImplicit === true ? 'implicit' : encryptionOf(settings.get('encryption'), port);
  const deciding =
    settings.get('auth') ?? settings.get('user') ?? settings.get('url') ?? settings.get('host');
  const auth: ClientAuth =
    isOff(settings.get('auth')?.value) || user === undefined || user === 'null' ? 'none' : 'password';
  findings.add(
    accountFrom(
      {
        client: 'Web application',
        email: valueIn(settings, 'from'),
        host,
        port: port ?? (encryption === 'implicit' ? IMPLICIT_PORT : DEFAULT_PORT),
        encryption,
        auth,
        user: auth === 'none' ? undefined : user,
      },
      settings.values(),
      deciding,
    ),
  );
}

/** Most libraries take encryption where the server offers it, and nothing says whether this one does. */
function encryptionOf(setting: Setting | undefined, port: number | undefined): Encryption {
  const name = setting?.value.toLowerCase() ?? '';
  if (/^(?:ssl|smtps)$/.test(name)) return 'implicit';
  if (/^(?:tls|starttls)$/.test(name)) return port === IMPLICIT_PORT ? 'implicit' : 'starttls';
  return port === IMPLICIT_PORT ? 'implicit' : 'unknown';
}
