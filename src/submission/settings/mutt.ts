import type { ClientAuth, Encryption } from '../client-account.js';
import { linesOf } from './lines.js';
import { authOfMechanism } from './mechanism.js';
import { muttVariables } from './mutt-commands.js';
import { Findings, LINE_TOO_LONG, MAX_ACCOUNTS } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, escaped, isOff, isOn, keep, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';
import { formatSmtpUrl, parseSmtpUrl } from './smtp-url.js';
import type { SmtpUrl } from './smtp-url.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['from', 'text'],
  ['smtp_user', 'user'],
  ['smtp_authenticators', 'text'],
  ['ssl_force_tls', 'word'],
  ['ssl_starttls', 'word'],
]);

const DEFAULT_PORT = 25;
const IMPLICIT_PORT = 465;

/** A command over several lines is put together up to this length. */
const MAX_COMMAND_CHARS = 65_536;

interface FoundUrl {
  readonly url: SmtpUrl;
  readonly setting: Setting;
  /** What the hook sets together with it. */
  readonly hooked: Settings;
}

/** The settings of mutt and NeoMutt; each server a hook switches to is an account. */
export const mutt: SettingsReader = {
  format: 'mutt',
  fileName: /^\.?(?:neo)?muttrc/,
  recognises: (head) =>
    /\bsmtp_url[ \t]{0,20}=/.test(head) ||
    /^[ \t]*set[ \t][^#\n]{0,200}\b(?:smtp_pass|imap_user|folder)[ \t]{0,20}=/m.test(head),
  read(content) {
    const findings = new Findings();
    const settings: Settings = new Map();
    const urls: FoundUrl[] = [];
    let sendmailLine: number | undefined;
    let begun = '';
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      if (/\\$/.test(text) && begun.length < MAX_COMMAND_CHARS) {
        begun += text.slice(0, -1);
        continue;
      }
      const hooked: Settings = new Map();
      for (const { name, value, isHooked } of muttVariables(begun + text)) {
        if (name === 'smtp_url') takeUrl(urls, value, hooked, number, findings);
        else if (name === 'sendmail') sendmailLine = number;
        const kind = KEPT.get(name);
        if (kind !== undefined)
          keep(
            isHooked ? hooked : settings,
            name,
            kind,
            value,
            number,
            (kept) => `set ${name}="${escaped(kept)}"`,
          );
      }
      begun = '';
      if (urls.length > MAX_ACCOUNTS) break;
    }
    for (const found of urls)
      addAccount(found, new Map([...Array.from(settings), ...Array.from(found.hooked)]), findings);
    return sendmailLine === undefined
      ? findings.finish('There is no smtp_url in this file, so mutt does not send by itself.')
      : findings.finish(
          'mutt hands mail to another program. Take the settings file of that program.',
          sendmailLine,
        );
  },
};

function takeUrl(urls: FoundUrl[], value: string, hooked: Settings, line: number, findings: Findings): void {
  const url = parseSmtpUrl(value);
  if (url === undefined) {
    if (value !== '')
      findings.note(
        'This smtp_url is not the address of a server. It begins with smtp:// or smtps://.',
        line,
      );
    return;
  }
  urls.push({ url, hooked, setting: { value: '', line, quote: `set smtp_url="${formatSmtpUrl(url)}"` } });
}

function addAccount(
  { url, setting }: Pick<FoundUrl, 'url' | 'setting'>,
  settings: Settings,
  findings: Findings,
): void {
  const user = url.user ?? valueIn(settings, 'smtp_user');
  const auth = user === undefined ? 'none' : authOf(settings);
  findings.add(
    accountFrom(
      {
        client: 'mutt',
        email: valueIn(settings, 'from'),
        host: url.host,
        port: url.port ?? (url.isImplicit ? IMPLICIT_PORT : DEFAULT_PORT),
        encryption: encryptionOf(url, settings),
        auth,
        user,
      },
      [setting, ...Array.from(settings.values())],
      setting,
    ),
  );
}

/** The first mechanism mutt is told to try; without any it takes what the server offers. */
function authOf(settings: Settings): ClientAuth {
  const first = /[^\s:]{1,40}/.exec(valueIn(settings, 'smtp_authenticators') ?? '')?.[0];
  return first === undefined ? 'password' : authOfMechanism(first);
}

function encryptionOf(url: SmtpUrl, settings: Settings): Encryption {
  if (url.isImplicit) return 'implicit';
  const force = valueIn(settings, 'ssl_force_tls');
  if (isOn(force)) return 'starttls';
  if (isOff(valueIn(settings, 'ssl_starttls'))) return 'none';
  // Where nothing is said, versions since 2020 insist on encryption and older ones do not.
  return isOff(force) ? 'starttls-optional' : 'auto';
}
