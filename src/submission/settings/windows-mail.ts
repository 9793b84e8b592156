import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/read-xml.js';
import { textOf } from './lines.js';
import { Findings } from './reader.js';
import type { SettingsReader } from './reader.js';
import { keep } from './setting.js';
import type { Settings } from './setting.js';
import { WINDOWS_MAIL_KEYS, windowsMailAccount } from './windows-mail-account.js';

/** An account of Windows Mail or Windows Live Mail. */
export const windowsMail: SettingsReader = {
  format: 'windows-mail',
  fileName: /\.oeaccount$/,
  recognises: (head) => /<MessageAccount[\s>]/.test(head),
  read(content) {
    const findings = new Findings();
    const { root, problems } = readXml(textOf(content));
    for (const { message, line } of problems) findings.note(message, line);
    const settings: Settings = new Map();
    for (const element of root?.children ?? []) {
      const name = element.name.replace(/_/g, ' ');
      const kind = WINDOWS_MAIL_KEYS.get(name);
      if (kind !== undefined)
        keep(
          settings,
          name,
          kind,
          kind === 'number' ? decimalOf(element) : element.text,
          element.line,
          (value) => quoteOf(element, value),
        );
    }
    const account = windowsMailAccount('Windows Mail', settings);
    if (account !== undefined) findings.add(account);
    return findings.finish(
      'This account has no outgoing server. Accounts for newsgroups and address books have none.',
    );
  },
};

/** Numbers are written in hexadecimal, without saying so. */
function decimalOf({ text }: XmlElement): string {
  return /^[0-9a-f]{1,8}$/i.test(text) ? String(parseInt(text, 16)) : '\u2026';
}

function quoteOf({ name, attributes, text }: XmlElement, value: string): string {
  const type = attributes.get('type');
  const isNumber = /^[0-9a-f]{1,8}$/i.test(text) && type === 'DWORD';
  return `<${name}${type === undefined ? '' : ` type="${type.slice(0, 10)}"`}>${isNumber ? text : value}</${name}>`;
}
