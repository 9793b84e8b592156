import { isIpAddress } from '../../../message/wire/uris/ip-address.js';
import { registryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import type { HtmlUri, WireEval, WireMessage } from '../../../message/wire/wire-message.js';

/** The function of Mail::SpamAssassin::Plugin::HTTPSMismatch. */
export const httpsMismatchEvals: Readonly<Record<string, WireEval>> = {
  /** From `min` links on, and less than `max`, one shows an https address of another domain than it leads to. */
  check_https_http_mismatch: (message, [min, max]) =>
    message.html.some(({ uris }) => {
      if (!uris.some((uri) => isMismatch(uri, message))) return false;
      const anchors = uris.filter((uri) => domainOf(uri, message) !== undefined).length;
      return anchors >= (Number(min ?? 0) || 1) && (max === undefined || anchors < Number(max));
    }),
};

function isMismatch(uri: HtmlUri, message: WireMessage): boolean {
  const shown = uri.anchorTexts.filter((text) => /https:\/\//i.test(text));
  const domain = shown.length > 0 ? domainOf(uri, message) : undefined;
  return domain !== undefined && shown.some((text) => showsOther(text, domain, message));
}

/** Of a link with a text; undefined for IP addresses too: `check_https_ip_mismatch` looks at those. */
function domainOf({ uri, anchorTexts }: HtmlUri, message: WireMessage): string | undefined {
  if (anchorTexts.length === 0) return undefined;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(uri)?.[1];
  if (host === undefined || isIpAddress(host)) return undefined;
  const { trimDomain, uriToDomain, isDomainValid } = registryBoundaries(message.settings);
  const domain = trimDomain(host);
  const registered = uriToDomain(domain)?.domain;
  return registered !== undefined && isDomainValid(registered) ? domain : undefined;
}

function showsOther(text: string, domain: string, message: WireMessage): boolean {
  const host = /https:\/\/([^ \t-\r/:?#]+)/i.exec(text)?.[1];
  if (host === undefined) return false;
  if (isIpAddress(host)) return true;
  const { trimDomain, isDomainValid } = registryBoundaries(message.settings);
  const shown = trimDomain(host);
  return isDomainValid(shown) && shown !== domain;
}
