import { iniEntries } from './ini.js';
import { outlookAccount } from './outlook-account.js';
import type { OutlookKeys } from './outlook-account.js';
import { Findings, MAX_ACCOUNTS } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, keep } from './setting.js';
import type { Settings, ValueKind } from './setting.js';

const CLIENT = 'Outlook (classic)';

const KEYS: OutlookKeys = {
  server: 'smtpserver',
  port: 'smtpport',
  useAuth: 'smtpuseauth',
  authMethod: 'smtpauthmethod',
  useSpa: 'smtpusespa',
  secureConnection: 'smtpsecureconnection',
  useSsl: 'smtpusessl',
  user: ['smtpusername'],
  incomingUser: ['pop3username', 'imapusername'],
  account: 'accountname',
  email: 'emailaddress',
};

const KEPT: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['smtpserver', 'host'],
  ['smtpport', 'number'],
  ['smtpuseauth', 'number'],
  ['smtpauthmethod', 'number'],
  ['smtpusespa', 'number'],
  ['smtpsecureconnection', 'number'],
  ['smtpusessl', 'number'],
  ['smtpusername', 'user'],
  ['pop3username', 'user'],
  ['imapusername', 'user'],
  ['accountname', 'text'],
  ['emailaddress', 'text'],
]);

/** Outlook profiles as the Office Customization Tool writes them. */
export const outlookPrf: SettingsReader = {
  format: 'outlook-prf',
  fileName: /\.prf$/,
  recognises: (head) => /^[ \t]*\[(?:Internet Account List|Service List)\]/im.test(head),
  read(content) {
    const findings = new Findings();
    // Later sections say which number each key has in Outlook: only those the list names are accounts.
    const listed = new Set<string>();
    const sections = new Map<string, Settings>();
    for (const { section, key, value, line } of iniEntries(content, findings)) {
      const name = section.toLowerCase();
      if (name === 'internet account list') {
        if (/^(?:I_Mail|IMAP_I_Mail)$/i.test(value) && listed.size <= MAX_ACCOUNTS)
          listed.add(key.toLowerCase());
      } else if (name === 'service list') {
        if (/^Microsoft Exchange Server$/i.test(value)) findings.add(exchangeAccount(key, line));
      } else {
        takeIn(sections, name, key, value, line);
      }
    }
    for (const [name, settings] of Array.from(sections)) {
      const isAccount = listed.size > 0 ? listed.has(name) : /^account\d+$/.test(name);
      if (isAccount && settings.has(KEYS.server)) findings.add(outlookAccount(CLIENT, settings, KEYS, false));
    }
    return findings.finish('There is no account with an outgoing server in this profile.');
  },
};

function takeIn(
  sections: Map<string, Settings>,
  section: string,
  key: string,
  value: string,
  line: number,
): void {
  const kind = KEPT.get(key.toLowerCase());
  if (kind === undefined) return;
  let settings = sections.get(section);
  if (settings === undefined) {
    if (sections.size > MAX_ACCOUNTS) return;
    settings = new Map();
    sections.set(section, settings);
  }
  keep(settings, key.toLowerCase(), kind, value, line, (kept) => `${key}=${kept}`);
}

function exchangeAccount(key: string, line: number): ReturnType<typeof accountFrom> {
  const quote = `${key.slice(0, 40)}=Microsoft Exchange Server`;
  return accountFrom({ client: CLIENT, encryption: 'unknown', auth: 'not-smtp' }, [
    { value: '', line, quote },
  ]);
}
