import { accountFrom, escaped, keep, valueIn } from './setting.js';
import type { Setting, Settings, ValueKind } from './setting.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { outlookAccount } from './outlook-account.js';
import type { OutlookKeys } from './outlook-account.js';
import { regEvents } from './reg-values.js';
import type { RegEvent } from './reg-values.js';
import { WINDOWS_MAIL_KEYS, windowsMailAccount } from './windows-mail-account.js';

const KEYS: OutlookKeys = {
  server: 'SMTP Server',
  port: 'SMTP Port',
  useAuth: 'SMTP Use Auth',
  authMethod: 'SMTP Auth Method',
  useSpa: 'SMTP Use SPA',
  secureConnection: 'SMTP Secure Connection',
  useSsl: 'SMTP Use SSL',
  user: ['SMTP User', 'SMTP User Name'],
  incomingUser: ['POP3 User', 'POP3 User Name', 'IMAP User', 'IMAP User Name'],
  account: 'Account Name',
  email: 'Email',
};

const OUTLOOK_KEYS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['Account Name', 'text'],
  ['Email', 'text'],
  ['SMTP Server', 'host'],
  ['SMTP Port', 'number'],
  ['SMTP Use SSL', 'number'],
  ['SMTP Use Auth', 'number'],
  ['SMTP User', 'user'],
  ['SMTP User Name', 'user'],
  ['POP3 User', 'user'],
  ['POP3 User Name', 'user'],
  ['IMAP User', 'user'],
  ['IMAP User Name', 'user'],
  ['SMTP Use SPA', 'number'],
  ['SMTP Auth Method', 'number'],
  ['SMTP Secure Connection', 'number'],
]);

/** The kind of account and of message service; told apart by them, never quoted. */
const CLASS = 'clsid';
const SERVICE = 'Service Name';
const EXCHANGE_CLASS = /^\{?ED475414-/i;
const EXCHANGE_CLASS_ID = '{ED475414-B0D6-11D2-8C3B-00104B2A6676}';
const EXCHANGE_SERVICE = 'MSEMS';

/** Under it Outlook keeps the accounts of a profile, numbered. */
const ACCOUNT_KEY = /\\9375CFF0413111d3B88A00104B2A6676\\[0-9a-f]{1,8}$/i;
const WINDOWS_MAIL_KEY = /\\Internet Account Manager\\Accounts\\[^\\]+$/i;

/** Values that name the identity of a modern sign-in. Only whether they do is kept. */
const IDENTITY_NAME = /identity|oauth/i;
const IDENTITY_VALUE = /OAuth2?$/i;
const SECRET_NAME = /pass|pwd|secret|token/i;

interface OpenAccount {
  readonly client: string;
  readonly isWindowsMail: boolean;
  readonly settings: Settings;
  /** Of an Exchange account alone. */
  exchange: Setting | undefined;
  service: string | undefined;
  signsInByToken: boolean;
}

/** Registry exports of Outlook's profiles and of the accounts of Outlook Express and Windows Mail. */
export const outlookReg: SettingsReader = {
  format: 'outlook-reg',
  fileName: /\.reg$/,
  recognises: (head) => /^\s*(?:Windows Registry Editor Version |REGEDIT4)/.test(head),
  read(content) {
    const findings = new Findings();
    let open: OpenAccount | undefined;
    for (const event of regEvents(content, isWanted, findings)) {
      if (event.kind === 'key') {
        close(open, findings);
        open = openedBy(event.path);
        if (findings.hasLeftOut) break;
      } else if (open !== undefined) {
        take(open, event);
      }
    }
    close(open, findings);
    return findings.finish(
      'There is no outgoing account in this file. Export the registry key of the Outlook profile, with everything below it.',
    );
  },
};

function isWanted(name: string): boolean {
  if (OUTLOOK_KEYS.has(name) || WINDOWS_MAIL_KEYS.has(name)) return true;
  return name === CLASS || name === SERVICE || isIdentity(name);
}

function isIdentity(name: string): boolean {
  return IDENTITY_NAME.test(name) && !SECRET_NAME.test(name);
}

function openedBy(path: string): OpenAccount | undefined {
  // A minus sign deletes the key when the file is taken in.
  if (path[0] === '-') return undefined;
  const isWindowsMail = WINDOWS_MAIL_KEY.test(path);
  if (!isWindowsMail && !ACCOUNT_KEY.test(path)) return undefined;
  return {
    client: isWindowsMail ? 'Windows Mail or Outlook Express' : clientOf(path),
    isWindowsMail,
    settings: new Map(),
    exchange: undefined,
    service: undefined,
    signsInByToken: false,
  };
}

function clientOf(path: string): string {
  if (/\\Windows Messaging Subsystem\\/i.test(path)) return 'Outlook 2010 or older';
  return /\\Office\\15\.0\\/i.test(path) ? 'Outlook 2013' : 'Outlook (classic)';
}

function take(open: OpenAccount, event: Exclude<RegEvent, { kind: 'key' }>): void {
  const { name, line } = event;
  const kind = (open.isWindowsMail ? WINDOWS_MAIL_KEYS : OUTLOOK_KEYS).get(name);
  if (kind !== undefined) {
    keep(open.settings, name, kind, String(event.value), line, (value) =>
      event.kind === 'number' ? `"${name}"=dword:${dwordOf(event.value)}` : `"${name}"="${escaped(value)}"`,
    );
  } else if (event.kind === 'string') {
    if (name === CLASS && EXCHANGE_CLASS.test(event.value))
      open.exchange = { value: '', line, quote: `"${name}"="${EXCHANGE_CLASS_ID}"` };
    else if (name === SERVICE) open.service = event.value;
    else if (isIdentity(name) && IDENTITY_VALUE.test(event.value)) open.signsInByToken = true;
  }
}

function dwordOf(value: number): string {
  const digits = value.toString(16);
  return '0'.repeat(Math.max(0, 8 - digits.length)) + digits;
}

function close(open: OpenAccount | undefined, findings: Findings): void {
  if (open === undefined) return;
  const { client, settings, service, exchange } = open;
  if (open.isWindowsMail) {
    const account = windowsMailAccount(client, settings);
    if (account !== undefined) findings.add(account);
  } else if (settings.has(KEYS.server)) {
    findings.add(outlookAccount(client, settings, KEYS, open.signsInByToken));
  } else if (exchange !== undefined && (service ?? EXCHANGE_SERVICE) === EXCHANGE_SERVICE) {
    const values = { account: valueIn(settings, KEYS.account), email: valueIn(settings, KEYS.email) };
    const rests = [exchange, ...Array.from(settings.values())];
    findings.add(
      accountFrom({ client, ...values, encryption: 'unknown', auth: 'not-smtp' }, rests, exchange),
    );
  }
}
