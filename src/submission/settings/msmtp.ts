import type { ClientAuth, Encryption } from '../client-account.js';
import { linesOf } from './lines.js';
import { authOfMechanism } from './mechanism.js';
import { readQuoted } from './quoted.js';
import { Findings, LINE_TOO_LONG, MAX_ACCOUNTS } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, isOff, isOn, keep, portOf, valueIn } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['host', 'host'],
  ['port', 'number'],
  ['auth', 'word'],
  ['user', 'user'],
  ['from', 'text'],
  ['tls', 'word'],
  ['tls_starttls', 'word'],
]);

const DEFAULT_PORT = 25;
const IMPLICIT_PORT = 465;

interface MsmtpAccount {
  readonly name: string;
  readonly settings: Settings;
  /** Whether it says anything itself; `account default : work` is but another name. */
  isOwn: boolean;
}

/** The settings of msmtp, its accounts with all that they take over from others and from the defaults. */
export const msmtp: SettingsReader = {
  format: 'msmtp',
  fileName: /^\.?msmtprc/,
  recognises: (head) =>
    /^[ \t]*(?:account|defaults)\b(?![ \t]*=)/m.test(head) && /^[ \t]*host[ \t]+[^\s=]/m.test(head),
  read(content) {
    const findings = new Findings();
    let defaults: Settings = new Map();
    const accounts = new Map<string, MsmtpAccount>();
    let open: MsmtpAccount | undefined;
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      const [, command = '', rest = ''] = /^[ \t]*([a-z_]+)(?:[ \t]+([^]*))?$/.exec(text) ?? [];
      if (command === 'defaults') {
        defaults = new Map();
        open = undefined;
      } else if (command === 'account') {
        open = opened(rest, defaults, accounts, number, findings);
        if (accounts.size > MAX_ACCOUNTS) break;
        accounts.set(open.name, open);
      } else {
        const kind = KEPT.get(command);
        if (kind === undefined) continue;
        keep(open?.settings ?? defaults, command, kind, argumentOf(rest), number, (kept) =>
          `${command} ${kept}`.trim(),
        );
        if (open !== undefined) open.isOwn = true;
      }
    }
    for (const account of Array.from(accounts.values())) addAccount(account, findings);
    return findings.finish('There is no account with a server in this file.');
  },
};

function opened(
  rest: string,
  defaults: Settings,
  accounts: ReadonlyMap<string, MsmtpAccount>,
  line: number,
  findings: Findings,
): MsmtpAccount {
  const colon = rest.indexOf(':');
  const settings: Settings = new Map(defaults);
  for (const base of colon < 0 ? [] : rest.slice(colon + 1).split(',')) {
    const from = accounts.get(base.trim());
    if (from === undefined)
      findings.note(
        'This account takes its settings from one that does not stand above it. Check its name.',
        line,
      );
    else from.settings.forEach((setting, key) => settings.set(key, setting));
  }
  const name = argumentOf(colon < 0 ? rest : rest.slice(0, colon));
  return { name: name.slice(0, 100), settings, isOwn: colon < 0 };
}

function argumentOf(rest: string): string {
  const trimmed = rest.trim();
  return trimmed[0] === '"' ? (readQuoted(trimmed, 0)?.value ?? '') : trimmed;
}

function addAccount({ name, settings, isOwn }: MsmtpAccount, findings: Findings): void {
  if (!isOwn || !settings.has('host')) return;
  const encryption = encryptionOf(settings);
  const auth = authOf(settings);
  findings.add(
    accountFrom(
      {
        client: 'msmtp',
        account: name,
        email: valueIn(settings, 'from'),
        host: valueIn(settings, 'host'),
        port: portOf(valueIn(settings, 'port')) ?? (encryption === 'implicit' ? IMPLICIT_PORT : DEFAULT_PORT),
        encryption,
        auth,
        user: auth === 'none' ? undefined : valueIn(settings, 'user'),
      },
      settings.values(),
      settings.get('auth') ?? settings.get('host'),
    ),
  );
}

function encryptionOf(settings: Settings): Encryption {
  const tls = settings.get('tls');
  if (tls === undefined || isOff(tls.value)) return 'none';
  // A switch without a value is on.
  if (!isOn(tls.value) && tls.value !== '') return 'unknown';
  return isOff(valueIn(settings, 'tls_starttls')) ? 'implicit' : 'starttls';
}

function authOf(settings: Settings): ClientAuth {
  const auth = settings.get('auth');
  if (auth === undefined || isOff(auth.value)) return 'none';
  return isOn(auth.value) || auth.value === '' ? 'password' : authOfMechanism(auth.value);
}
