import { hostAndPort, valueOf } from './setting.js';

/** An outgoing server as an address such as `smtps://ann@smtp.example.com:465`. The password is dropped. */
export interface SmtpUrl {
  readonly isImplicit: boolean;
  readonly user: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

/** Undefined where it is no such address. The part up to the last @ is the log-in, even where a password holds an @. */
export function parseSmtpUrl(text: string): SmtpUrl | undefined {
  const scheme = /^(smtps?|submissions?):\/\//i.exec(text);
  if (scheme === null) return undefined;
  const rest = text.slice(scheme[0].length);
  const at = rest.lastIndexOf('@');
  const user = at < 0 ? '' : (rest.slice(0, at).split(':')[0] ?? '');
  const server = hostAndPort(rest.slice(at + 1).replace(/[/?#][^]*$/, ''));
  return {
    isImplicit: /s$/i.test(scheme[1] ?? ''),
    user: user === '' ? undefined : valueOf(decodePercent(user), 'user'),
    host: server?.host,
    port: server?.port,
  };
}

/** The address again, without password and path; what is not valid is left out. */
export function formatSmtpUrl({ isImplicit, user, host, port }: SmtpUrl): string {
  const login = user === undefined ? '' : `${user}@`;
  return `${isImplicit ? 'smtps' : 'smtp'}://${login}${host ?? '\u2026'}${port === undefined ? '' : `:${port}`}`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
