import type { ProbeTarget } from '../../probe/probe-server.js';

/** `HOST`, `HOST:PORT`, `[IPv6]`, `[IPv6]:PORT` or a bare IPv6 address; undefined for anything else. */
export function readTarget(text: string): ProbeTarget | undefined {
  if (/^[\da-f]*:[\da-f]*:[\da-f.:%\w]*$/i.test(text)) return { host: text };
  const match = /^(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(text);
  if (match === null) return undefined;
  const [, host = '', port] = match;
  return port === undefined ? { host } : { host, ports: [Number(port)] };
}
