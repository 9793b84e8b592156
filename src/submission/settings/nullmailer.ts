import type { Encryption } from '../client-account.js';
import { linesOf } from './lines.js';
import { Findings, LINE_TOO_LONG } from './reader.js';
import type { SettingsReader } from './reader.js';
import { accountFrom, hostOf, portOf, valueOf } from './setting.js';

const DEFAULT_PORT = 25;
const IMPLICIT_PORT = 465;

/** The servers nullmailer hands mail to, one a line. */
export const nullmailer: SettingsReader = {
  format: 'nullmailer',
  fileName: /^remotes$/,
  recognises: (head) => /^[\w.\-[\]:]{1,255}[ \t]+smtp[ \t]+--?[a-z]/m.test(head),
  read(content) {
    const findings = new Findings();
    for (const { text, number, isTooLong } of linesOf(content)) {
      if (isTooLong) findings.note(LINE_TOO_LONG, number);
      const [server = '', protocol, ...options] = text.trim().split(/[ \t]+/);
      const host = hostOf(server);
      if (host === undefined || (protocol !== 'smtp' && protocol !== undefined)) continue;
      addRemote(host, options, number, findings);
      if (findings.hasLeftOut) break;
    }
    return findings.finish('There is no outgoing server in this file.');
  },
};

function addRemote(host: string, options: readonly string[], line: number, findings: Findings): void {
  let user: string | undefined;
  let port: number | undefined;
  let encryption: Encryption = 'none';
  const kept: string[] = [];
  for (const option of options) {
    // Whatever is none of these is passed over: `--pass=` among them.
    const [, name = '', value = ''] =
      /^--(user|port|ssl|starttls|auth-login)(?:=([^]*))?$/.exec(option) ?? [];
    if (name === '') continue;
    if (name === 'user') user = valueOf(value.replace(/^["']|["']$/g, ''), 'user');
    else if (name === 'port') port = portOf(value);
    else if (name === 'ssl') encryption = 'implicit';
    else if (name === 'starttls') encryption = 'starttls';
    const shown = name === 'user' ? (user ?? '') : name === 'port' ? String(port ?? '\u2026') : '';
    kept.push(shown === '' ? `--${name}` : `--${name}=${shown}`);
  }
  const auth = user === undefined || user === '' ? 'none' : 'password';
  findings.add(
    accountFrom(
      {
        client: 'nullmailer',
        host,
        port: port ?? (encryption === 'implicit' ? IMPLICIT_PORT : DEFAULT_PORT),
        encryption,
        auth,
        user,
      },
      [{ value: host, line, quote: [host, 'smtp', ...kept].join(' ') }],
    ),
  );
}
