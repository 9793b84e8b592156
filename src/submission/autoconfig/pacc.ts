import type { ClientAuth, SettingsProblem } from '../client-account.js';
import type { AutoconfigDocument, PublishedServer, Remark } from './document.js';
import { hostValue, quotation } from './values.js';

/** PACC names hosts alone: the connection is encrypted from its first byte, at the port RFC 8314 gives the service. */
const PROTOCOLS = [
  { key: 'submit', service: 'smtp', port: 465 },
  // The name before draft-ietf-mailmaint-pacc-03.
  { key: 'smtp', service: 'smtp', port: 465 },
  { key: 'imap', service: 'imap', port: 993 },
  { key: 'pop3', service: 'pop3', port: 995 },
] as const;

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON document of PACC (draft-ietf-mailmaint-pacc); undefined where the text is other JSON, or none. */
export function readPacc(text: string): AutoconfigDocument | undefined {
  const root = parse(text);
  const protocols = memberOf(root, 'protocols');
  if (root === undefined || protocols === undefined) return undefined;
  const auths = authsOf(memberOf(root, 'authentication'));
  const servers: PublishedServer[] = [];
  const remarks: Remark[] = [];
  const problems: SettingsProblem[] = [];
  for (const { key, service, port } of PROTOCOLS) {
    const protocol = memberOf(protocols, key);
    if (protocol === undefined) continue;
    const line = lineOf(text, key);
    if (key === 'smtp') remarks.push({ code: 'pacc-old-key', line });
    const host = hostValue(stringOf(protocol, 'host'));
    if (host === undefined)
      problems.push({ line, message: `"${key}" names no host. Give it the key "host".` });
    else {
      const evidence = [quotation(`"${key}": {"host": "${host}"}`)];
      servers.push({
        service,
        host,
        port,
        encryption: 'implicit',
        auths,
        user: '%EMAILADDRESS%',
        userName: 'address',
        evidence,
        line,
      });
    }
  }
  for (const line of httpLines(text)) remarks.push({ code: 'http-link', line });
  if (/"password"\s*:\s*"[^"]/i.test(text))
    remarks.push({ code: 'password-inside', line: lineOf(text, 'password') });
  return { format: 'pacc', servers, remarks, problems };
}

function authsOf(authentication: JsonObject | undefined): readonly ClientAuth[] {
  const auths: ClientAuth[] = [];
  if (authentication?.['password'] === true) auths.push('password');
  if (memberOf(authentication, 'oauth-public') !== undefined) auths.push('oauth2');
  return auths;
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(object: JsonObject | undefined, key: string): JsonObject | undefined {
  if (object === undefined || !Object.prototype.hasOwnProperty.call(object, key)) return undefined;
  const value = object[key];
  return isObject(value) ? value : undefined;
}

function stringOf(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

/** The line a key first stands at; `JSON.parse` does not keep it. */
function lineOf(text: string, key: string): number {
  return text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length;
}

function httpLines(text: string): readonly number[] {
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (/"http:/i.test(line)) lines.push(index + 1);
  });
  return lines.slice(0, 20);
}
