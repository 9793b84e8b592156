import { registrableDomain } from '../../message/domain.js';
import { bannerName } from './certificate-remarks.js';
import type { PortRecord } from './probe-record.js';
import { remark, type ProbeRemark } from './probe-remark.js';

/** Products that put themselves between a mail program and its server, by what they call themselves in a greeting. */
const PRODUCTS =
  /\b(?:avast|avg|avira|bitdefender|bullguard|comodo|dr\.?web|eset|f-secure|fortigate|fortinet|g ?data|kaspersky|mcafee|norton|panda|sonicwall|sophos|symantec|trend ?micro|webroot)\b/i;

/** A firewall that writes stars over the greeting, and a word of the same length over STARTTLS, so that none is found. */
const BLANKED_GREETING = /^220[ -][*\d ]*\*{4}/;
const BLANKED_STARTTLS = /^250[ -]X{6,}[A-Z]?$/;

/**
 * Signs that not the provider's server has answered. Only looked for where no encryption is offered: nobody in the
 * middle can stand in for the server once its certificate has been seen, and shared servers greet by names of their own.
 */
export function middleBoxRemarks(port: PortRecord, host: string): readonly ProbeRemark[] {
  const { greeting, before } = port;
  if (port.tlsMode === 'implicit' || greeting === undefined || before === undefined || before.startTls) {
    return [];
  }
  const greeted = greeting.lines[0] ?? '';
  const blanked = before.reply.lines.filter((line) => BLANKED_STARTTLS.test(line))[0];
  if (BLANKED_GREETING.test(greeted) || blanked !== undefined) {
    return [
      remark(
        'firewall-hides-encryption',
        'warning',
        'A firewall on the way changes what the server says and hides that it can encrypt. Use port 465 with SSL/TLS, ' +
          'or ask whoever runs the network to turn off mail inspection.',
        blanked ?? greeted,
        port.port,
      ),
    ];
  }
  const product = PRODUCTS.exec(`${greeted} ${before.reply.lines[0] ?? ''}`)?.[0];
  const name = bannerName(port);
  const asked = registrableDomain(host);
  const isStranger =
    name !== undefined && asked !== '' && registrableDomain(name) !== '' && registrableDomain(name) !== asked;
  if (product === undefined && !isStranger) return [];
  const who = product ?? `something that calls itself ${name ?? ''}`;
  return [
    remark(
      'someone-in-the-middle',
      'warning',
      `Not ${host} seems to answer but ${who}, and it offers no encryption: an antivirus program, the internet provider, ` +
        'or the network of a hotel may sit in between. Use port 465 with SSL/TLS, or turn off mail scanning.',
      greeted,
      port.port,
    ),
  ];
}
