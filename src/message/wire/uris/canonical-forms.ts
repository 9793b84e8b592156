import { lowerCase, trimSpace } from '../bytes.js';
import type { Bytes } from '../wire-message.js';
import { isMail, mailForms } from './mail-forms.js';
import { dottedForm } from './number-hosts.js';
import { hasPercents, normalizePercents } from './percent-encoding.js';
import type { RedirectorReader } from './redirectors.js';
import type { RegistryBoundaries } from './registry-boundaries.js';

/**
 * An address of 8 KB can hold 600 others, each within the one before, and every level is read to its end. Real
 * redirectors lead through three or four.
 */
export const MAX_UNWRAPPED = 20;

/**
 * The address and every form that a mail program or a redirector would make of it, each once
 * (Mail::SpamAssassin::Util, "uri_list_canonicalize").
 */
export function canonicalForms(
  found: Bytes,
  boundaries: RegistryBoundaries,
  redirectors: RedirectorReader,
): readonly Bytes[] {
  const forms: Bytes[] = [];
  const add = (form: Bytes): void => {
    if (forms.indexOf(form) < 0) forms.push(form);
  };
  const toRead = [found];
  // Differs from SpamAssassin: the number of addresses unwrapped from one is limited.
  for (let index = 0; index < toRead.length && index <= MAX_UNWRAPPED; index++) {
    const uri = withoutLineEnds(toRead[index] ?? '');
    add(uri);
    if (!isWorthReading(uri)) continue;
    if (isMail(uri)) {
      mailForms(uri).forEach(add);
      continue;
    }
    const web = normalized(uri);
    add(web);
    const parts = splitWeb(web);
    if (parts === undefined) continue;
    const target = addHostForms(parts, boundaries, redirectors, add);
    if (target !== undefined) toRead.push(target);
  }
  return forms;
}

function withoutLineEnds(text: Bytes): Bytes {
  return trimSpace(/[\r\n]/.test(text) ? text.replace(/[\r\n]/g, '') : text);
}

/** Not what stays on the page: `#top`, `?id=3`, `/image.gif`. */
function isWorthReading(uri: Bytes): boolean {
  return uri.length > 1 && !/^(?:[#?&]|\/(?!\/))/.test(uri);
}

/** One spelling: slashes forward, nothing encoded that need not be, a scheme in front, a path behind the host. */
function normalized(uri: Bytes): Bytes {
  let form = uri.indexOf('\\') < 0 ? uri : uri.replace(/\\/g, '/');
  if (!/^https?:\/\//i.test(form)) form = form.replace(/^(https?:)\/?/i, '$1//');
  if (hasPercents(form)) form = normalizePercents(form);
  if (!/^[-_a-z0-9]+:/i.test(form)) form = /^ftp\./.test(form) ? `ftp://${form}` : `http://${form}`;
  if (/[?#]/.test(form)) form = form.replace(/^(https?:\/\/[^/?#]+)([?#])/i, '$1/$2');
  return form.indexOf('&#') < 0 ? form : withoutEntities(form);
}

/** Entities of printable characters and of the full stops of other scripts, which browsers take for dots. */
function withoutEntities(form: Bytes): Bytes {
  return form
    .replace(/&#0*(3[3-9]|[4-9]\d|1[01]\d|12[0-6]);/g, (_, digits: string) =>
      String.fromCharCode(Number(digits)),
    )
    .replace(/&#x0*(2[1-9]|[3-6][a-fA-F0-9]|7[0-9a-eA-E]);/g, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    )
    .replace(/&#(?:x2e|12290|x3002|65294|xff0e|65377|xff61);/gi, '.');
}

interface WebParts {
  /** `http://` or `https://` as written. */
  readonly scheme: Bytes;
  /** With its `@`; '' for none. */
  readonly login: Bytes;
  readonly host: Bytes;
  /** Digits; '' for none. */
  readonly port: string;
  /** Port, path and query. */
  readonly rest: Bytes;
}

function splitWeb(uri: Bytes): WebParts | undefined {
  const parts = /^(https?:\/\/)([^@/?#]*@)?([^/?#:]+)((?::(\d*))?.*)$/i.exec(uri);
  if (parts === null) return undefined;
  const [, scheme = '', login = '', host = '', rest = '', port = ''] = parts;
  return { scheme, login, host, port, rest };
}

/** Adds the forms that concern the host; gives what a redirector leads to. */
function addHostForms(
  { scheme, login, host: written, port, rest }: WebParts,
  boundaries: RegistryBoundaries,
  redirectors: RedirectorReader,
  add: (form: Bytes) => void,
): Bytes | undefined {
  const isPlainHttp = scheme === 'http://';
  const standardPort = isPlainHttp ? /^:80\b/ : /^:443\b/;
  let host = written;

  if (standardPort.test(rest)) add(scheme + host + rest.replace(standardPort, ''));
  if (/[\0- ]/.test(host)) {
    host = host.replace(/[\0- ]/g, '');
    add(scheme + host + rest);
  }
  const target = redirectors.targetOf(scheme + host + rest) ?? webAddressWithin(rest);

  const at = host.indexOf('@');
  if (at > 0) {
    host = host.slice(at + 1);
    add(scheme + host + rest);
  }
  const hostEnd = endOfAlphanumerics(host);
  if (hostEnd < host.length) {
    host = host.slice(0, hostEnd);
    add(scheme + host + rest);
  }

  const dotted = dottedForm(host);
  if (dotted !== undefined) add(scheme + dotted + rest);
  else if (isPlainHttp && login === '' && (port === '' || port === '80')) {
    // Browsers look for www.example.com when asked for http://example.
    const lower = lowerCase(written);
    const name = /^(?:www\.)?([^.]+)$/.exec(lower)?.[1];
    if (name !== undefined && lower !== 'localhost' && !boundaries.isDomainValid(lower)) {
      add(`${scheme}www.${name}.com${rest}`);
    }
  }
  return target;
}

/** Any address in the path or query, for redirectors that no pattern describes. */
function webAddressWithin(rest: Bytes): Bytes | undefined {
  const address = /https?:\/{0,2}[^&#]+/i.exec(rest)?.[0];
  return address !== undefined && address.indexOf('.') >= 0 ? address : undefined;
}

function endOfAlphanumerics(host: Bytes): number {
  let end = host.length;
  while (end > 0 && !/[0-9A-Za-z]/.test(host[end - 1] ?? '')) end--;
  return end;
}
