import { readFileSync } from 'node:fs';
import type { ClientAccount } from '../../../src/submission/client-account.js';
import { readSettings } from '../../../src/submission/settings/read-settings.js';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/settings/${name}`));
}

export function accountsIn(name: string, text: string): readonly ClientAccount[] {
  return readSettings(name, utf8(text)).accounts;
}

/** What matters of an account on one line. */
export function summary({ client, email, host, port, encryption, auth, user }: ClientAccount): string {
  const server = `${host ?? '-'}:${port ?? '-'}`;
  return [`${client}:`, email ?? '-', server, encryption, auth, ...(user === undefined ? [] : [user])].join(
    ' ',
  );
}

const OUTLOOK_KEY =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Outlook\\9375CFF0413111d3B88A00104B2A6676';

/** A registry export of one account of Outlook with these lines. */
export function outlookReg(...lines: readonly string[]): string {
  const head = ['Windows Registry Editor Version 5.00', '', `[${OUTLOOK_KEY}\\00000002]`];
  return [...head, '"SMTP Server"="smtp.example.com"', ...lines, ''].join('\r\n');
}
